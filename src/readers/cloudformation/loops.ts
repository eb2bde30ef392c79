import { hasHoles, hole, shown } from '../../model/index.ts';
import type { Entry, TreeNode } from '../text-tree/index.ts';
import { type Frame, report, spend } from './frame.ts';
import { included } from './include.ts';
import { knownText } from './node.ts';

/** An entry of a map, in the frame that the loops around it make. */
export interface Copy {
  readonly key: string;
  readonly entry: Entry;
  readonly frame: Frame;
  /** The values of a loop around it are not known. */
  readonly maybe?: string;
}

/** A text with the identifiers of loops filled in: `${Name}`, and `&{Name}` without what a logical id may not hold. */
export const withBound = (text: string, bound: Frame['bound']): string => {
  if (bound.size === 0) return text;
  return text.replaceAll(/([$&])\{([A-Za-z0-9]+)\}/g, (whole, sign: string, name: string) => {
    const filled = bound.get(name);
    if (filled === undefined) return whole;
    return sign === '&' && !hasHoles(filled) ? filled.replaceAll(/[^A-Za-z0-9]/g, '') : filled;
  });
};

/** The entries of a map with its `Fn::ForEach` loops unrolled and its includes read; `rest` says why there may be more. */
export const unrolled = (entries: readonly Entry[], frame: Frame): { readonly copies: readonly Copy[]; readonly rest?: string } => {
  const into: Unrolling = { copies: [], rests: [] };
  unroll(entries, frame, into, undefined);
  return { copies: into.copies, ...(into.rests[0] !== undefined && { rest: into.rests[0] }) };
};

interface Unrolling {
  readonly copies: Copy[];
  readonly rests: string[];
}

const unroll = (entries: readonly Entry[], frame: Frame, into: Unrolling, maybe: string | undefined): void => {
  for (const entry of entries) {
    if (entry.key.startsWith('Fn::ForEach::')) unrollLoop(entry, frame, into, maybe);
    else if (entry.key === 'Fn::Transform') unrollInclude(entry, frame, into, maybe);
    else
      into.copies.push({
        key: frame.bound.size === 0 ? entry.key : shown(withBound(entry.key, frame.bound)),
        entry,
        frame,
        ...(maybe !== undefined && { maybe }),
      });
  }
};

const unrollInclude = (entry: Entry, frame: Frame, into: Unrolling, maybe: string | undefined): void => {
  const inner = included(entry.value, frame);
  if ('why' in inner) into.rests.push(inner.why);
  else if (spend(costOf(inner.tree), frame, entry.value)) unroll(bodyOf(inner.tree), inner.frame, into, maybe);
};

const unrollLoop = (entry: Entry, frame: Frame, into: Unrolling, maybe: string | undefined): void => {
  const [identifier, collection, body] = entry.value.is === 'list' ? entry.value.items : [];
  if (identifier?.is !== 'scalar' || !collection || body?.is !== 'map') {
    report(frame, entry.value, `${entry.key} takes an identifier, a collection and a map: it cannot be read as it stands here. Correct it.`);
    return;
  }
  const values = collected(collection, frame);
  if (!values)
    report(frame, collection, `The collection of ${entry.key} is not known before deployment: it is read as one turn. Give the parameter it depends on.`);
  const why = values ? maybe : `the collection of ${entry.key} is not known`;
  for (const value of values ?? [hole(identifier.text)]) {
    if (!spend(costOf(body), frame, entry.value)) return;
    unroll(body.entries, { ...frame, bound: new Map([...frame.bound, [identifier.text, value]]) }, into, why);
  }
};

/** What a copy of a tree costs. */
export const costOf = (tree: TreeNode): number => 20 + Math.ceil((tree.end - tree.start) / 5);

/** The values a loop runs over; nothing when they are not known. */
const collected = (tree: TreeNode, frame: Frame): readonly string[] | undefined => {
  const items = tree.is === 'list' && !tree.tag ? tree.items.map(item => frame.evaluate(item, frame)) : [frame.evaluate(tree, frame)];
  const flat = items.flatMap(item => (item?.is === 'list' && item.rest === undefined ? item.items : item ? [item] : []));
  const texts = flat.map(knownText);
  return texts.some(text => text === undefined) ? undefined : texts.filter(text => text !== undefined);
};

/** The entries of a map; none for anything else. */
export const bodyOf = (tree: TreeNode | undefined): readonly Entry[] => (tree?.is === 'map' ? tree.entries : []);
