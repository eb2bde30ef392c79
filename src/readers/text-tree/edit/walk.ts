import type { Step } from '../../../model/index.ts';
import { type Entry, entryIn, type ListTree, type MapTree, type TreeNode } from '../tree.ts';
import { dashBefore } from './block.ts';
import { afterColon } from './flow.ts';
import { columnOf } from './lines.ts';
import type { Slot } from './replace.ts';
import type { Refusal } from './splice.ts';
import { isFlow } from './style.ts';

/** What a format knows of a text that its tree does not say. */
export interface Rules {
  /** Names are found whatever the case of their letters. */
  readonly anyCase?: boolean;
  /** Why a node cannot be gone into or written over: it calls a function. */
  readonly opaque: (node: TreeNode) => string | undefined;
  /** Where the way ends, what cannot be written over may be taken away. */
  readonly takesAway?: true;
  /** Whether what stands at these names is a list; they are those of the format's own schema. */
  readonly isList: (names: readonly string[]) => boolean;
  /** Names that are used again (`*name`) somewhere in the file. */
  readonly aliases: ReadonlySet<string>;
}

/** A node and what holds it; nothing holds the root. */
export interface Spot {
  readonly node: TreeNode;
  readonly holder?: Holder;
  /** The spot of what holds it. */
  readonly around?: Spot;
}
export type Holder = { readonly in: MapTree; readonly entry: Entry } | { readonly in: ListTree; readonly index: number };

export type Walked =
  | { readonly is: 'found'; readonly spot: Spot }
  /** The way ends at a node that has no such entry; `left` are the steps from there. */
  | { readonly is: 'missing'; readonly spot: Spot; readonly left: readonly Step[]; readonly passed: readonly Step[] }
  /** The way goes on in a text that holds JSON. */
  | { readonly is: 'text'; readonly spot: Spot; readonly left: readonly Step[] }
  | { readonly is: 'refused'; readonly refusal: Refusal; readonly left: readonly Step[] };

export const walk = (text: string, root: TreeNode, steps: readonly Step[], rules: Rules): Walked => {
  let spot: Spot = { node: root };
  for (let i = 0; ; i++) {
    const left = steps.slice(i);
    const refusal = closed(text, spot, left.length > 0, rules);
    if (refusal) return { is: 'refused', refusal, left };
    if (left.length === 0) return { is: 'found', spot };
    const next = into(spot, left, rules);
    if (next === 'missing') return { is: 'missing', spot, left, passed: steps.slice(0, i) };
    if (next === 'text') return { is: 'text', spot, left };
    if ('why' in next) return { is: 'refused', refusal: next, left };
    spot = { ...next.spot, around: spot };
    if (next.again) i--;
  }
};

/** Why a node cannot be edited: it is a call, or what is written there is written elsewhere as well. */
const closed = (text: string, { node, holder }: Spot, goesOn: boolean, rules: Rules): Refusal | undefined => {
  const alias = goesOn ? aliasAt(text, node) : undefined;
  if (alias !== undefined) return { why: `it is taken from &${alias}, which is written elsewhere`, at: node };
  const anchor = holder && /&([^\s,[\]{}]+)/.exec(text.slice(signOf(holder), node.start))?.[1];
  if (anchor !== undefined && rules.aliases.has(anchor)) return { why: `*${anchor} uses it again elsewhere`, at: node };
  const why = goesOn || !rules.takesAway ? rules.opaque(node) : undefined;
  return why === undefined ? undefined : { why, at: node };
};
const aliasAt = (text: string, node: TreeNode): string | undefined =>
  node.is === 'scalar' && node.quoted ? undefined : /^\*([^\s,[\]{}]+)/.exec(text.slice(node.start, node.start + 100))?.[1];
const signOf = (holder: Holder): number => {
  if ('entry' in holder) return holder.entry.keyEnd;
  const before = holder.in.items[holder.index - 1];
  return before ? before.end : holder.in.start;
};

type Turn = 'missing' | 'text' | Refusal | { readonly spot: Spot; readonly again: boolean };

const into = ({ node }: Spot, [step = '', ...rest]: readonly Step[], rules: Rules): Turn => {
  if (node.is === 'map') return intoMap(node, String(step), rest.length === 0, rules);
  if (node.is === 'list') return intoList(node, step);
  if (node.value === null && node.tag === undefined && !node.quoted) return 'missing';
  if (typeof node.value === 'string' && node.tag === undefined && /^\s*[{[]/.test(node.text)) return 'text';
  return { why: 'a plain value stands where it would go', at: node };
};

const intoMap = (map: MapTree, name: string, isLast: boolean, { anyCase }: Rules): Turn => {
  const small = name.toLowerCase();
  const entry = entryIn(map, name) ?? (anyCase ? map.entries.find(({ key }) => key.toLowerCase() === small) : undefined);
  if (!entry) return 'missing';
  if (entry.keyStart >= map.start && entry.keyStart < map.end) return { spot: { node: entry.value, holder: { in: map, entry } }, again: false };
  return isLast ? 'missing' : { why: 'it is taken in by a merge key (<<)', at: map };
};
const intoList = (list: ListTree, step: Step): Turn => {
  const index = typeof step === 'number' ? step : 0;
  const node = list.items[index];
  if (node) return { spot: { node, holder: { in: list, index } }, again: typeof step !== 'number' };
  return index === list.items.length ? 'missing' : { why: `the list has no item ${index}`, at: list };
};

/** Where a value stands on lines of its own; nothing inside brackets. */
export const slotOf = (text: string, holder: Holder): Slot | undefined => {
  if (isFlow(text, holder.in)) return undefined;
  if ('entry' in holder) return { after: afterColon(text, holder.entry.keyEnd, false), column: columnOf(text, holder.in.start), ofItem: false };
  const dash = dashBefore(text, holder.in, holder.index);
  return dash === undefined ? undefined : { after: dash + 1, column: columnOf(text, dash), ofItem: true };
};
