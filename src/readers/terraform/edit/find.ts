import type { Step } from '../../../model/index.ts';
import { typeOfBlock } from '../blocks.ts';
import type { Attribute, Block, Expression, ObjectItem, ObjectValue, Template, TextValue, Tuple } from '../hcl/syntax.ts';
import { attributeIn, blocksIn, type Item } from '../source.ts';

/** What holds the thing that was found: an attribute of a body, an entry of an object, or an item of a list. */
export type Holder =
  | { readonly is: 'attribute'; readonly attribute: Attribute; readonly block: Block | undefined }
  | { readonly is: 'entry'; readonly entry: ObjectItem; readonly of: ObjectValue }
  | { readonly is: 'item'; readonly of: Tuple; readonly index: number }
  | { readonly is: 'argument' };

/** Where something is to be put that does not stand there yet. */
export type Room =
  | { readonly is: 'body'; readonly block: Block | undefined }
  | { readonly is: 'object'; readonly object: ObjectValue }
  | { readonly is: 'tuple'; readonly tuple: Tuple }
  /** A value that says nothing (`null`). */
  | { readonly is: 'nothing'; readonly value: Expression };

/** What steps lead to. `left` are the steps that are still to go. */
export type Spot =
  | { readonly is: 'value'; readonly value: Expression; readonly holder: Holder }
  /** Nested blocks of one type, in `around`. */
  | { readonly is: 'blocks'; readonly blocks: readonly Block[]; readonly around: Block | undefined }
  | { readonly is: 'block'; readonly block: Block; readonly around: Block | undefined }
  | { readonly is: 'gap'; readonly room: Room; readonly left: readonly Step[] }
  /** A text or heredoc that steps go on into: it may hold JSON. */
  | { readonly is: 'inside'; readonly value: TextValue | Template; readonly left: readonly Step[]; readonly holder: Holder }
  /** Something that is worked out. Of a dynamic block, whose content it stands in. */
  | { readonly is: 'elsewhere'; readonly value: Expression; readonly left: readonly Step[]; readonly holder: Holder; readonly iterators: readonly Iterator[] };

/** A dynamic block around what was found. */
export interface Iterator {
  readonly name: string;
  readonly forEach: Expression;
  readonly index: number;
}

interface Way {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly iterators: readonly Iterator[];
}
const left = ({ steps, at }: Way): readonly Step[] => steps.slice(at);
const on = (way: Way, by = 1): Way => ({ ...way, at: way.at + by });

/** What the steps lead to, from the items of a body on. */
export const find = (items: readonly Item[], steps: readonly Step[], block?: Block): Spot => inBody(items, block, { steps, at: 0, iterators: [] });

const inBody = (items: readonly Item[], block: Block | undefined, way: Way): Spot => {
  const step = way.steps[way.at];
  if (step === undefined && block) return { is: 'block', block, around: undefined };
  const attribute = attributeIn(items, String(step));
  if (attribute) return inValue(attribute.value, { is: 'attribute', attribute, block }, on(way));
  const blocks = items.filter(item => item.is === 'block').filter(item => typeOfBlock(item) === step);
  return blocks.length > 0 ? inBlocks(blocks, block, way) : { is: 'gap', room: { is: 'body', block }, left: left(way) };
};

const inBlocks = (blocks: readonly Block[], around: Block | undefined, way: Way): Spot => {
  const number = way.steps[way.at + 1];
  if (way.at + 1 >= way.steps.length) return { is: 'blocks', blocks, around };
  const index = typeof number === 'number' ? number : 0;
  const next = on(way, typeof number === 'number' ? 2 : 1);
  const dynamic = blocks.slice(0, index + 1).findIndex(each => each.type === 'dynamic');
  const chosen = dynamic >= 0 && dynamic === blocks.length - 1 ? blocks[dynamic] : dynamic >= 0 && dynamic < index ? undefined : blocks[index];
  const made = chosen?.type === 'dynamic' ? sizeOf(attributeIn(chosen.body.items, 'for_each')?.value) : undefined;
  if (!chosen || (made !== undefined && index - dynamic >= made)) return { is: 'gap', room: { is: 'body', block: around }, left: left(way) };
  if (chosen.type === 'dynamic') return inDynamic(chosen, index - dynamic, around, next);
  if (next.at >= next.steps.length) return { is: 'block', block: chosen, around };
  return inBody(chosen.body.items, chosen, next);
};

/** How many blocks a dynamic block makes, where it is written out. */
const sizeOf = (each: Expression | undefined): number | undefined => (each?.is === 'tuple' || each?.is === 'object' ? each.items.length : undefined);

const inDynamic = (block: Block, index: number, around: Block | undefined, way: Way): Spot => {
  const content = blocksIn(block.body.items, 'content')[0];
  const each = attributeIn(block.body.items, 'for_each')?.value;
  if (!content || !each || way.at >= way.steps.length) return { is: 'block', block, around };
  const named = attributeIn(block.body.items, 'iterator')?.value;
  const name = named?.is === 'variable' ? named.name : typeOfBlock(block);
  return inBody(content.body.items, content, { ...way, iterators: [...way.iterators, { name, forEach: each, index }] });
};

/** A value without the parentheses around it, and out of a text that is one `${ }` alone. */
export const bare = (value: Expression): Expression => {
  if (value.is === 'parenthesis') return bare(value.value);
  const only = value.is === 'template' && !value.heredoc && value.parts.length === 1 ? value.parts[0] : undefined;
  return only?.is === 'interpolation' ? bare(only.value) : value;
};

const plainKinds: ReadonlySet<Expression['is']> = new Set(['literal', 'text', 'object', 'tuple']);
/** Whether it is written out here: nothing else gives the value as a whole. */
export const isPlain = (value: Expression): boolean =>
  plainKinds.has(value.is) ||
  (value.is === 'unary' && value.operand.is === 'literal') ||
  (value.is === 'call' && value.name === 'jsonencode' && value.args.length === 1);

const inValue = (value: Expression, holder: Holder, way: Way): Spot => {
  const step = way.steps[way.at];
  const inner = bare(value);
  if (step === undefined) return isPlain(inner) ? { is: 'value', value, holder } : elsewhere(inner, holder, way);
  if (inner.is === 'object') return inObject(inner, step, holder, way);
  if (inner.is === 'tuple') return inTuple(inner, step, way);
  if (inner.is === 'call' && inner.name === 'jsonencode' && inner.args[0]) return inValue(inner.args[0], { is: 'argument' }, way);
  if (inner.is === 'literal' && inner.value === null) return { is: 'gap', room: { is: 'nothing', value }, left: left(way) };
  if (inner.is === 'text' || inner.is === 'template') return { is: 'inside', value: inner, left: left(way), holder };
  return elsewhere(inner, holder, way);
};
const elsewhere = (value: Expression, holder: Holder, way: Way): Spot => ({ is: 'elsewhere', value, left: left(way), holder, iterators: way.iterators });

/** The text of a key; nothing when it is worked out. */
export const keyOf = ({ key }: ObjectItem): string | undefined => {
  const inner = key.is === 'parenthesis' ? key.value : key;
  if (inner.is === 'text') return inner.value;
  return inner.is === 'literal' ? String(inner.value) : undefined;
};

/** The step to what a loop comes to after so many others: entries of a map by their keys, items of a list as they stand. */
export const turn = (index: number): Step => -1 - index;
const isTurn = (step: Step): step is number => typeof step === 'number' && step < 0;

const inObject = (object: ObjectValue, step: Step, holder: Holder, way: Way): Spot => {
  const open = object.items.find(item => keyOf(item) === undefined);
  const key = isTurn(step) ? object.items.map(keyOf).toSorted()[-1 - step] : String(step);
  const entry = isTurn(step) && open ? undefined : object.items.findLast(item => keyOf(item) === key);
  if (entry) return inValue(entry.value, { is: 'entry', entry, of: object }, on(way));
  return open ? elsewhere(open.key, holder, way) : { is: 'gap', room: { is: 'object', object }, left: left(way) };
};

/** A name enters the first item; the key of an instance that a loop over a list made counts them. */
const inTuple = (tuple: Tuple, step: Step, way: Way): Spot => {
  const counted = typeof step === 'number' ? step : /^\d{1,9}$/.test(step) ? Number(step) : undefined;
  const index = isTurn(step) ? -1 - step : (counted ?? 0);
  const item = tuple.items[index];
  const next = on(way, counted === undefined ? 0 : 1);
  return item ? inValue(item, { is: 'item', of: tuple, index }, next) : { is: 'gap', room: { is: 'tuple', tuple }, left: left(way) };
};
