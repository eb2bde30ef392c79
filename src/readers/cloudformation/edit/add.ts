import type { AddChange } from '../../../model/index.ts';
import {
  beginsLine,
  columnOf,
  entryLines,
  type Fresh,
  freshMap,
  freshScalar,
  indentAt,
  indented,
  insertion,
  isFlow,
  linesAfter,
  type Region,
  type Splice,
  spellMember,
  type Unwritten,
} from '../../text-tree/edit/index.ts';
import { textOf, valueIn } from '../../text-tree/index.ts';
import type { LocatedResource, TemplateFile } from './template-file.ts';

/** A logical id for what is added: that of the resource beside it, and what the type adds to it. */
export const newLogicalId = (beside: string, type: string, taken: ReadonlySet<string>): string => {
  const kind = type.slice(type.lastIndexOf(':') + 1).replaceAll(/[^A-Za-z0-9]/g, '');
  const base = joinedName(beside, kind);
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : base + number;
    if (!taken.has(name)) return name;
  }
};

/** `LogsBucket` and `BucketPolicy` are `LogsBucketPolicy`; `Logs` and `BucketPolicy` are `LogsBucketPolicy` too. */
const joinedName = (beside: string, kind: string): string => {
  for (let length = Math.min(beside.length, kind.length); length > 2; length--)
    if (beside.endsWith(kind.slice(0, length)) && /^(?:[A-Z]|$)/.test(kind.slice(length))) return beside + kind.slice(length);
  return beside + kind;
};

export const logicalIdsIn = ({ resources, read }: TemplateFile): Set<string> => {
  const [root] = read.documents;
  const parameters = valueIn(root, 'Parameters');
  const names = [...resources.values()].flat().map(({ entry }) => entry.key);
  return new Set([...names, ...(parameters?.is === 'map' ? parameters.entries.map(({ key }) => key) : [])]);
};

/** The resource that is added, with the condition of the one beside it. */
export const resourceFor = ({ type }: AddChange, body: readonly (readonly [string, Fresh])[], { resource }: LocatedResource): Fresh => {
  const condition = textOf(valueIn(resource.entry.value, 'Condition'));
  const attributes = body.filter(([key]) => key.startsWith('@')).map(([key, value]) => [key.slice(1), value] as const);
  const properties = body.filter(([key]) => !key.startsWith('@'));
  return freshMap([
    ['Type', freshScalar(type)],
    ...(condition === undefined ? [] : [['Condition', freshScalar(condition)] as const]),
    ...attributes,
    ...(properties.length === 0 ? [] : [['Properties', freshMap(properties)] as const]),
  ]);
};

/** Writes a resource after another one, as far apart as the resources of the template are. */
export const addAfter = (logicalId: string, fresh: Fresh, { file, resource }: LocatedResource, of: readonly number[]): Unwritten | undefined => {
  const region = file.region(resource.entry.value);
  const { text } = file.read.source;
  if (!region) return { why: 'the lines beside it cannot be edited by themselves' };
  const { keyStart } = resource.entry;
  if (isInBraces(file, resource.entry.keyStart)) return inBraces(logicalId, fresh, file, keyStart, region, of);
  if (!beginsLine(text, keyStart)) return { why: 'the resource beside it does not begin a line' };
  const quote = /["']/.exec(text[keyStart] ?? '')?.[0];
  const lines = indented(entryLines(logicalId, fresh, file.style, quote), ' '.repeat(columnOf(text, keyStart)));
  region.close(pastComments(region.text(), linesAfter(region.text(), region.root(), isApart(file) ? ['', ...lines] : lines, 0, file.style)), of);
  return undefined;
};

/** Comments further in than the resource, at its end, are about what might stand in it. */
const pastComments = (text: string, splice: Splice): Splice => {
  const past = splice.start + (/^(?:\r?\n[ \t]+#[^\r\n]*)*/.exec(text.slice(splice.start))?.[0].length ?? 0);
  return text[splice.start - 1] === '\n' ? splice : { ...splice, start: past, end: past };
};

/** Whether the map that holds the resources stands in braces. */
const isInBraces = ({ read: { source, documents } }: TemplateFile, keyStart: number): boolean => {
  const [root] = documents;
  const around = valueIn(root, 'Resources') ?? root;
  return around !== undefined && keyStart > around.start && isFlow(source.text, around);
};

const inBraces = (logicalId: string, fresh: Fresh, { read, style }: TemplateFile, keyStart: number, region: Region, of: readonly number[]): undefined => {
  const { text } = read.source;
  const lines = beginsLine(text, keyStart);
  const indent = lines ? indentAt(text, keyStart) : '';
  const sign = text[keyStart];
  const spelled = spellMember(logicalId, fresh, style, { indent, lines, keyQuote: sign === '"' || sign === "'" ? sign : undefined });
  region.close(insertion(region.root().end, (lines ? `,${style.lineBreak}${indent}` : style.comma) + spelled), of);
  return undefined;
};

/** Whether there are empty lines between the resources. */
const isApart = ({ resources, read: { source } }: TemplateFile): boolean => {
  const all = [...resources.values()].flat();
  const gaps = all.slice(1).map(({ entry }, i) => source.text.slice(all[i]?.entry.value.end ?? 0, entry.keyStart));
  return all.length === 1 || gaps.filter(gap => /\n[ \t]*\r?\n/.test(gap)).length * 2 >= gaps.length;
};
