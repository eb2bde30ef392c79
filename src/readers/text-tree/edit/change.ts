import type { Step } from '../../../model/index.ts';
import type { TreeNode } from '../tree.ts';
import { appendItem, insertEntry, ownEntries, removeEntry, removeItem } from './block.ts';
import { leadingTo } from './build.ts';
import { changeInText } from './embedded.ts';
import { insertFlow, membersOf, removeFlow } from './flow.ts';
import { type Fresh, freshList, freshMap, holds, says } from './fresh.ts';
import { beginsLine, indentAt } from './lines.ts';
import type { Operation, Written } from './operation.ts';
import { replaceBlock } from './replace.ts';
import { spellFlow } from './spell.ts';
import type { Outcome } from './splice.ts';
import { isFlow, type Style } from './style.ts';
import { type Holder, type Spot, slotOf, walk } from './walk.ts';

/** What it takes to make one change; nothing when it stands already. */
export const changeOf = (operation: Operation, written: Written): Outcome => {
  const walked = walk(written.text, written.root, operation.path, operation.do === 'remove' ? { ...written.rules, takesAway: true } : written.rules);
  switch (walked.is) {
    case 'refused':
      return walked.refusal;
    case 'text':
      return changeInText(operation, walked.spot, walked.left, written, changeOf);
    case 'missing':
      return missing(operation, walked.spot, walked.left, walked.passed, written);
    case 'found':
      return found(operation, walked.spot, written);
  }
};

const found = (operation: Operation, spot: Spot, written: Written): Outcome => {
  if (operation.do === 'set') return says(spot.node, operation.to) ? [] : replace(spot, operation.to, written);
  if (operation.do === 'remove') return remove(spot, written);
  const { node } = spot;
  if (node.is === 'list' && node.items.length > 0) return holds(node, operation.item) ? [] : insert(node, undefined, operation.item, spot, written);
  const isNothing = node.is === 'list' || (node.is === 'scalar' && node.value === null && !node.quoted);
  return isNothing ? replace(spot, freshList(operation.item), written) : { why: 'one value stands there, and not a list', at: node };
};

const missing = (operation: Operation, spot: Spot, left: readonly Step[], passed: readonly Step[], written: Written): Outcome => {
  if (operation.do === 'remove') return [];
  const value = operation.do === 'set' ? operation.to : freshList(operation.item);
  const [step = '', ...rest] = left;
  const { node } = spot;
  const inner = node.is === 'scalar' ? leadingTo(value, left, passed, written.rules) : leadingTo(value, rest, [...passed, step], written.rules);
  if (!inner) return { why: 'the list has fewer items', at: node };
  if (node.is === 'scalar') return replace(spot, inner, written);
  if (node.is === 'map') return insert(node, String(step), inner, spot, written);
  return insert(node, undefined, typeof step === 'number' ? inner : freshMap([[step, inner]]), spot, written);
};

/** One more member of a map or a list. */
const insert = (node: TreeNode, key: string | undefined, fresh: Fresh, spot: Spot, { text, style }: Written): Outcome => {
  if (node.is === 'scalar') return { why: 'a plain value stands where it would go', at: node };
  const isEmptyFlow = isFlow(text, node) && membersOf(text, node, style.json).length === 0;
  if (isEmptyFlow && spot.holder && !isFlow(text, spot.holder.in))
    return replaceIn(spot.holder, node, key === undefined ? freshList(fresh) : freshMap([[key, fresh]]), text, style);
  if (isFlow(text, node)) return insertFlow(text, node, key, fresh, style, spot.holder ? isOpen(text, spot.holder) : false);
  if (node.is === 'map') return insertEntry(text, node, key ?? '', fresh, style);
  return appendItem(text, node, fresh, style);
};

/** Whether the members of what holds a value have lines of their own. */
const isOpen = (text: string, holder: Holder): boolean =>
  isFlow(text, holder.in) && beginsLine(text, 'entry' in holder ? holder.entry.keyStart : (holder.in.items[holder.index]?.start ?? 0));

const replace = ({ node, holder }: Spot, fresh: Fresh, { text, style }: Written): Outcome =>
  holder ? replaceIn(holder, node, fresh, text, style) : { why: 'it is the whole declaration', at: node };

const replaceIn = (holder: Holder, old: TreeNode, fresh: Fresh, text: string, style: Style): Outcome => {
  const slot = slotOf(text, holder);
  if (slot) {
    const between = text.slice(slot.after, Math.max(slot.after, old.start));
    if (/[&!]\S/.test(between.replaceAll(/#[^\n]*/g, ''))) return { why: 'it has a tag or an anchor', at: old };
    return [replaceBlock(text, slot, old, fresh, style)];
  }
  if (!isFlow(text, holder.in)) return { why: 'it is written in a way that is not edited', at: old };
  return replaceFlow(holder, old, fresh, text, style);
};

const replaceFlow = (holder: Holder, old: TreeNode, fresh: Fresh, text: string, style: Style): Outcome => {
  const like = old.is === 'scalar' && old.quoted ? text[old.start] : '';
  const start = 'entry' in holder ? holder.entry.keyStart : old.start;
  const spelled = spellFlow(fresh, style, { indent: indentAt(text, start), lines: isOpen(text, holder) }, like);
  if (old.start < old.end) return [{ start: old.start, end: old.end, text: spelled }];
  const members = membersOf(text, holder.in, style.json);
  const end = members.find(member => member.start === start)?.end ?? old.end;
  return [{ start: end, end, text: `${text[end - 1] === ':' ? ' ' : ': '}${spelled}` }];
};

/** Takes an entry or an item away; of the last one, empty brackets are left. */
const remove = ({ node, holder, around }: Spot, written: Written): Outcome => {
  if (!holder) return { why: 'it is the whole declaration', at: node };
  const { text, style } = written;
  if (isFlow(text, holder.in)) return removeFlow(text, holder.in, 'entry' in holder ? holder.entry.keyStart : node.start, style);
  const isOnly = 'entry' in holder ? ownEntries(holder.in).length === 1 && holder.in.start === holder.entry.keyStart : holder.in.items.length === 1;
  if (!isOnly) return 'entry' in holder ? removeEntry(text, holder.in, holder.entry) : removeItem(text, holder.in, holder.index);
  return around ? replace(around, 'entry' in holder ? freshMap([]) : freshList(), written) : { why: 'it is the whole declaration', at: node };
};
