import type { Problem, Step } from '../../../model/index.ts';
import { type Draft, draft } from '../../draft.ts';
import { readJson } from '../json.ts';
import type { TreeNode } from '../tree.ts';
import { readYaml } from '../yaml.ts';
import { endOfLines } from './block.ts';
import { changeOf } from './change.ts';
import { freshScalar } from './fresh.ts';
import { columnOf, lineEnd, lineStart, nextLine } from './lines.ts';
import type { Operation, SetOperation } from './operation.ts';
import { placed } from './placed.ts';
import { fromLast, isRefusal, type Refusal, type Splice } from './splice.ts';
import { isFlow, type Style } from './style.ts';
import { isDone } from './verify.ts';
import { type Rules, walk } from './walk.ts';

/** A part of a file, with one tree in it, that is edited by itself: it is read again after every change, and the rest of the file is not. */
export interface Region {
  /** Where it begins in the file. */
  readonly start: number;
  readonly end: number;
  readonly text: () => string;
  readonly root: () => TreeNode;
  /** Makes a change, or says why not. `of` numbers the changes it is part of. */
  readonly change: (operation: Operation, of: readonly number[], isList?: Rules['isList']) => Refusal | undefined;
  /** Puts text at its very end, when nothing else is to be changed. */
  readonly close: (splice: Splice, of: readonly number[]) => void;
  readonly draft: Draft;
}

/** The part of a file that a value takes up: from the line that it begins on, to the end of the line that it ends on unless it stands in brackets. */
export const regionOf = (file: string, value: TreeNode, style: Style, rules: Omit<Rules, 'isList'>, until?: number): Region | undefined => {
  const start = beginningOf(file, value);
  const end = until ?? (isFlow(file, value) ? value.end : pastLines(file, placed(file, value)));
  const writing = draft(file.slice(start, end));
  const read = (text: string): Reading | undefined => readPart(text, value.start - start, style);
  let now = read(writing.text());
  if (!now || now.root.is !== value.is) return undefined;
  const first = now;
  const change: Region['change'] = (operation, of, isList = () => false) => {
    const done = changed(operation, { ...now, text: writing.text() } as Reading & { readonly text: string }, { style, rules: { ...rules, isList }, read });
    if ('why' in done) return done;
    for (const splice of done.splices) writing.replace(splice.start, splice.end, splice.text, of);
    now = done.reading;
    return undefined;
  };
  return {
    ...{ start, end, change, draft: writing, text: writing.text },
    root: () => (now ?? first).root,
    close: ({ start: at, end: to, text }, of) => writing.replace(at, to, text, of),
  };
};

const farIn = 200;
/** The line that it begins on; where all stands on one line, only itself. */
const beginningOf = (file: string, value: TreeNode): number => {
  const line = lineStart(file, value.start);
  return value.start - line > farIn && isFlow(file, value) ? value.start : line;
};

/** Past its lines, and the lines of comments below them that stand as far in. */
const pastLines = (file: string, value: TreeNode): number => {
  const { at, below } = endOfLines(file, value);
  if (below) return at;
  const column = columnOf(file, value.start);
  let end = nextLine(file, at);
  while (column > 0 && /^[ ]*#/.test(file.slice(end, lineEnd(file, end))) && file.slice(end, end + column).trim() === '') end = nextLine(file, end);
  return end;
};

interface Reading {
  readonly root: TreeNode;
  readonly problems: readonly Problem[];
}
interface Around {
  readonly style: Style;
  readonly rules: Rules;
  readonly read: (text: string) => Reading | undefined;
}

/** The tree of a part of a text; what stands before it on its line is not read. */
const readPart = (text: string, before: number, style: Style): Reading | undefined => {
  const masked = text.slice(0, before).replaceAll(/\S/g, ' ') + text.slice(before);
  const { documents, problems } = style.json ? readJson(masked, '', { comments: true }) : readYaml(masked, '');
  const [root, ...more] = documents;
  const isFirst = root && root.start >= before && /^(?:\s|#[^\n]*\n)*$/.test(masked.slice(before, root.start));
  return root && more.length === 0 && isFirst ? { root: style.json ? root : placed(masked, root), problems } : undefined;
};

interface Changed {
  readonly splices: readonly Splice[];
  readonly reading: Reading;
}
interface Standing extends Reading {
  readonly text: string;
}

/** Makes a change step by step, each verified; all of it or nothing. */
const changed = (operation: Operation, from: Standing, around: Around): Changed | Refusal => {
  let [at, splices] = [from, [] as readonly Splice[]];
  for (const step of stepsOf(operation, from, around).map(one => likeBefore(one, from, around))) {
    const outcome = changeOf(step, { text: at.text, root: at.root, style: around.style, rules: around.rules });
    if (isRefusal(outcome)) return outcome;
    if (outcome.length === 0) continue;
    const sorted = fromLast(outcome);
    const text = sorted.reduce((whole, { start, end, text: fresh }) => whole.slice(0, start) + fresh + whole.slice(end), at.text);
    const reading = around.read(text);
    if (!reading || reading.problems.length > from.problems.length || !isDone(step, at.root, reading.root, around.rules.anyCase === true))
      return { why: 'it cannot be written there without changing more' };
    [at, splices] = [{ ...reading, text }, [...splices, ...sorted]];
  }
  return { splices, reading: at };
};

/** A flag or a number that stands in quotes is wanted as a text: `"false"` becomes `"true"`. */
const likeBefore = (operation: Operation, from: Standing, { rules }: Around): Operation => {
  if (operation.do !== 'set' || operation.to.is !== 'scalar' || typeof operation.to.value === 'string' || operation.to.value === null) return operation;
  const walked = walk(from.text, from.root, operation.path, rules);
  const old = walked.is === 'found' && walked.spot.node.is === 'scalar' ? walked.spot.node : undefined;
  if (!old?.quoted || !/^(?:true|false|yes|no|on|off|-?\d+(?:\.\d+)?)$/i.test(old.text)) return operation;
  const text = String(operation.to.value);
  return { ...operation, to: freshScalar(/^[A-Z]/.test(old.text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text) };
};

/** A map over a map, or a list over one as long, is set entry by entry, so that what stays the same stays as it is written. */
const stepsOf = (operation: Operation, from: Standing, around: Around): readonly Operation[] => {
  if (operation.do !== 'set') return [operation];
  const walked = walk(from.text, from.root, operation.path, around.rules);
  const node = walked.is === 'found' && walked.spot.holder ? walked.spot.node : undefined;
  return node ? within(operation, node, from, around) : [operation];
};

const within = (operation: SetOperation, node: TreeNode, from: Standing, around: Around): readonly Operation[] => {
  const { path, to } = operation;
  const below = (step: Step, inner: SetOperation['to']): readonly Operation[] => stepsOf({ do: 'set', path: [...path, step], to: inner }, from, around);
  if (node.tag !== undefined || node.anchored) return [operation];
  if (to.is === 'list' && node.is === 'list' && to.items.length === node.items.length) return to.items.flatMap((item, i) => below(i, item));
  if (to.is !== 'map' || node.is !== 'map' || to.entries.length === 0) return [operation];
  const kept = new Set(to.entries.map(([key]) => key));
  const gone = node.entries.filter(({ key }) => !kept.has(key));
  if (gone.length === node.entries.length) return [operation];
  return [...to.entries.flatMap(([key, inner]) => below(key, inner)), ...gone.map(({ key }): Operation => ({ do: 'remove', path: [...path, key] }))];
};
