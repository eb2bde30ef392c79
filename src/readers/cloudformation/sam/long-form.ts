import type { Entry, TreeNode } from '../../text-tree/index.ts';
import type { Frame } from '../frame.ts';
import { withBound } from '../loops.ts';

/** The same tree with every `!Sub …` written as `Fn::Sub: …`, and with the identifiers of the loops around it filled in. */
export const longForm = (tree: TreeNode, bound: Frame['bound']): TreeNode => {
  if (tree.tag?.startsWith('!')) return longCall(tree, bound);
  if (tree.is === 'scalar') return filledText(tree, bound);
  if (tree.is === 'list') {
    const items = same(tree.items, item => longForm(item, bound));
    return items === tree.items ? tree : { ...tree, items };
  }
  if (tree.entries.length === 1 && tree.entries[0]?.key === 'Fn::GetAtt')
    return { ...tree, entries: [{ ...tree.entries[0], value: attributePair(longForm(tree.entries[0].value, bound)) }] };
  const loop = loopValue(tree, bound);
  if (loop !== undefined) return textTree(loop, tree);
  const entries = same(tree.entries, entry => longEntry(entry, bound));
  return entries === tree.entries ? tree : { ...tree, entries };
};

/** Maps a list, and gives the very same one when nothing in it changes. */
const same = <T>(list: readonly T[], change: (one: T) => T): readonly T[] => {
  const all = list.map(change);
  return all.every((one, i) => one === list[i]) ? list : all;
};

const longEntry = (entry: Entry, bound: Frame['bound']): Entry => {
  const [key, value] = [bound.size > 0 ? withBound(entry.key, bound) : entry.key, longForm(entry.value, bound)];
  return key === entry.key && value === entry.value ? entry : { ...entry, key, value };
};

const longCall = (tree: TreeNode, bound: Frame['bound']): TreeNode => {
  const { tag = '', ...untagged } = tree;
  const name = tag === '!Ref' || tag === '!Condition' ? tag.slice(1) : `Fn::${tag.slice(1)}`;
  const argument = longForm(untagged, bound);
  const { start, end } = tree;
  const value = name === 'Fn::GetAtt' ? attributePair(argument) : argument;
  const call: TreeNode = { is: 'map', entries: [{ key: name, keyStart: start, keyEnd: start, value }], start, end };
  const loop = loopValue(call, bound);
  return loop === undefined ? call : textTree(loop, tree);
};

/** `Name.Attribute` as a pair. */
const attributePair = (tree: TreeNode): TreeNode => {
  const dot = tree.is === 'scalar' ? tree.text.indexOf('.') : -1;
  if (tree.is !== 'scalar' || dot < 0) return tree;
  return { is: 'list', items: [textTree(tree.text.slice(0, dot), tree), textTree(tree.text.slice(dot + 1), tree)], start: tree.start, end: tree.end };
};

/** What the loops around it give for `Ref: Identifier`. */
const loopValue = (tree: TreeNode, bound: Frame['bound']): string | undefined => {
  const only = bound.size > 0 && tree.is === 'map' && tree.entries.length === 1 ? tree.entries[0] : undefined;
  return only?.key === 'Ref' && only.value.is === 'scalar' ? bound.get(only.value.text) : undefined;
};

const filledText = (tree: Extract<TreeNode, { is: 'scalar' }>, bound: Frame['bound']): TreeNode =>
  bound.size > 0 && typeof tree.value === 'string' ? textTree(withBound(tree.text, bound), tree) : tree;

const textTree = (text: string, { start, end }: TreeNode): TreeNode => ({ is: 'scalar', value: text, text, quoted: true, start, end });
