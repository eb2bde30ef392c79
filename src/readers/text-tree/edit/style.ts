import type { ListTree, MapTree, TreeNode } from '../tree.ts';
import { beginsLine, columnOf, indentAt, lineBreakOf } from './lines.ts';

/** How a file writes, as far as there is a choice. */
export interface Style {
  readonly json: boolean;
  readonly lineBreak: '\n' | '\r\n';
  /** One step of indentation. */
  readonly unit: string;
  /** YAML: the dashes of a list stand further in than the key that it is the value of. */
  readonly listsIndented: boolean;
  readonly quote: "'" | '"';
  /** YAML: texts are quoted that need not be. */
  readonly quotesAll: boolean;
  /** Lists of plain values stand on one line. */
  readonly listsOnLine: boolean;
  /** JSON: maps of one entry, such as `{ "Ref": "Key" }`, stand on one line. */
  readonly mapsOnLine: boolean;
  /** What stands inside the braces of a map on one line. */
  readonly padding: string;
  readonly colon: string;
  readonly comma: string;
}

/** What was counted: positive for the first choice, negative for the other. */
interface Tally {
  readonly units: string[];
  indented: number;
  single: number;
  quoted: number;
  listsOnLine: number;
  mapsOnLine: number;
  padded: number;
  readonly colons: string[];
  tight: number;
  left: number;
}
const mostLooked = 20_000;

export const styleOf = (text: string, roots: readonly TreeNode[], json: boolean): Style => {
  const tally: Tally = { units: [], indented: 0, single: 0, quoted: 0, listsOnLine: 0, mapsOnLine: 0, padded: 0, colons: [], tight: 0, left: mostLooked };
  for (const root of roots) look(text, root, undefined, tally, json);
  return {
    json,
    lineBreak: lineBreakOf(text),
    unit: commonest(tally.units) ?? '  ',
    listsIndented: tally.indented >= 0,
    quote: tally.single > 0 ? "'" : '"',
    quotesAll: tally.quoted > 0,
    listsOnLine: tally.listsOnLine > 0,
    mapsOnLine: tally.mapsOnLine > 0,
    padding: tally.padded > 0 ? ' ' : '',
    colon: (json ? commonest(tally.colons) : undefined) ?? (json && tally.tight > 0 && tally.units.length === 0 ? ':' : ': '),
    comma: tally.tight > 0 || (tally.tight === 0 && tally.units.length === 0 && commonest(tally.colons) === ':') ? ',' : ', ',
  };
};

const commonest = (all: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
};

export const isFlow = (text: string, node: TreeNode): boolean => node.is !== 'scalar' && (text[node.start] === '{' || text[node.start] === '[');
const isOneLine = (text: string, { start, end }: TreeNode): boolean => !text.slice(start, end).includes('\n');

const look = (text: string, node: TreeNode, around: TreeNode | undefined, tally: Tally, json: boolean): void => {
  if (tally.left-- <= 0 || node.anchored) return;
  if (node.is === 'scalar') {
    if (!json && node.tag === undefined) lookAtText(text, node, tally);
    return;
  }
  if (isFlow(text, node)) lookAtFlow(text, node, tally, json);
  else if (around && !isFlow(text, around)) lookAtBlock(text, node, around, tally);
  if (node.is === 'list') for (const item of node.items) look(text, item, node, tally, json);
  else for (const entry of node.entries) if (entry.keyStart >= node.start && entry.keyStart < node.end) look(text, entry.value, node, tally, json);
};

const lookAtText = (text: string, { start, quoted, value }: TreeNode & { readonly is: 'scalar' }, tally: Tally): void => {
  if (typeof value !== 'string') return;
  const first = text[start];
  if (quoted && first === "'") tally.single++;
  if (quoted && first === '"') tally.single--;
  if (/^[A-Za-z][A-Za-z0-9 _-]*$/.test(value)) tally.quoted += quoted ? 1 : -1;
};

const lookAtBlock = (text: string, node: MapTree | ListTree, around: TreeNode, tally: Tally): void => {
  if (around.is !== 'map') return;
  const deeper = columnOf(text, node.start) - columnOf(text, around.start);
  if (node.is === 'list') tally.indented += deeper > 0 ? 1 : -1;
  else if (deeper > 0 && deeper < 12) tally.units.push(' '.repeat(deeper));
};

/** What a function of CloudFormation is given stands on one line more often than other lists do. */
const isOfCall = (text: string, { start }: TreeNode): boolean => /Fn::\w+["']?\s*:\s*$/.test(text.slice(Math.max(0, start - 40), start));
const isPlain = (node: TreeNode): boolean => node.is === 'scalar';

const lookAtFlow = (text: string, node: MapTree | ListTree, tally: Tally, json: boolean): void => {
  const starts = node.is === 'map' ? node.entries.map(entry => entry.keyStart) : node.items.map(item => item.start);
  const [first] = starts;
  if (first === undefined || first < node.start || first >= node.end) return;
  const onLine = isOneLine(text, node);
  if (node.is === 'list' && node.tag === undefined && !isOfCall(text, node) && node.items.every(isPlain)) tally.listsOnLine += onLine ? 1 : -1;
  if (node.is === 'map' && json) lookAtColon(text, node, tally);
  if (
    node.is === 'map' &&
    node.entries.length === 1 &&
    node.entries.every(({ value }) => isPlain(value) || (value.is === 'list' && value.items.every(isPlain)))
  )
    tally.mapsOnLine += onLine ? 1 : -1;
  if (node.is === 'map' && onLine) tally.padded += text[node.start + 1] === ' ' ? 1 : -1;
  if (onLine && starts.length > 1) tally.tight += /[^,]*,\S/.test(text.slice(first, starts[1])) || text[(starts[1] ?? 1) - 1] === ',' ? 1 : -1;
  if (json && beginsLine(text, first)) {
    const [outer, inner] = [indentAt(text, node.start), indentAt(text, first)];
    if (inner.startsWith(outer) && inner.length > outer.length) tally.units.push(inner.slice(outer.length));
  }
};

const lookAtColon = (text: string, { entries }: MapTree, tally: Tally): void => {
  for (const { keyEnd, value } of entries.slice(0, 3)) {
    const colon = text.slice(keyEnd, value.start);
    if (/^ ?: ?$/.test(colon)) tally.colons.push(colon);
  }
};
