import { type Spelled, type SpelledMap, type Step, spelledList, spelledMap } from '../../../model/index.ts';
import { typeOfBlock } from '../blocks.ts';
import type { Block, Expression } from '../hcl/syntax.ts';
import { blocksIn } from '../source.ts';
import { insertAttribute, insertBlocks, removeItem } from './body.ts';
import { bare, find, type Holder, keyOf, type Room, type Spot } from './find.ts';
import { changeInside } from './inside.ts';
import { addEntry, appendItem, removeMember } from './members.ts';
import { type IsBlock, isName, isScalar, type Manner, quote, spell, spellEntry } from './spell.ts';
import { stands } from './stands.ts';
import { indentAt, startsLine } from './text-lines.ts';
import type { Unit } from './unit.ts';

/** What is done to a unit. */
export interface Task {
  readonly do: 'set' | 'append' | 'remove';
  readonly steps: readonly Step[];
  readonly value?: Spelled;
  readonly of: readonly number[];
}
/** How values are written in a unit. */
export interface Rules {
  readonly manner: Manner;
  readonly isBlock: IsBlock;
  /** Whether what stands at a dotted path is a list, though it may have one item. */
  readonly isList: (path: string) => boolean;
}
interface Work {
  readonly unit: Unit;
  readonly rules: Rules;
  readonly of: readonly number[];
}
/** Why something was not written; nothing when it was, or stood already. */
export type Outcome = string | undefined;

export const apply = (unit: Unit, task: Task, rules: Rules): Outcome => {
  const work = { unit, rules, of: task.of };
  const { value = '', steps } = task;
  return unit.attempt(() => (task.do === 'remove' ? remove(work, steps) : task.do === 'set' ? set(work, steps, value) : append(work, steps, value)));
};

const look = ({ unit }: Work, steps: readonly Step[]): Spot => find(unit.body().items, steps, unit.block());
const pathOf = (steps: readonly Step[]): string => steps.filter(step => typeof step === 'string').join('.');
const workedOut = 'its value is worked out from others';

/** A value where the format wants a list of such values. */
const listed = ({ rules }: Work, path: string, value: Spelled): Spelled =>
  rules.isList(path) && (isScalar(value) || value.is === 'map' || value.is === 'joined') ? spelledList(value) : value;

const set = (work: Work, steps: readonly Step[], value: Spelled): Outcome => {
  const spot = look(work, steps);
  switch (spot.is) {
    case 'value':
      return setValue(work, steps, spot.value, typeof steps.at(-1) === 'string' ? listed(work, pathOf(steps), value) : value);
    case 'blocks':
      return setBlocks(work, steps, spot.blocks, value);
    case 'block':
      return setBlock(work, steps, spot.block, value);
    case 'gap':
      return make(work, steps, spot.room, spot.left, value);
    case 'inside':
      return changeInside(work.unit, spot, { do: 'set', value }, work.rules.manner, work.of);
    case 'elsewhere':
      return workedOut;
  }
};

const setValue = (work: Work, steps: readonly Step[], written: Expression, value: Spelled): Outcome => {
  const { unit, rules, of } = work;
  if (stands(written, value, unit.text(), rules.manner)) return undefined;
  const [inner, wanted] = intoJson(bare(written), value);
  if (inner.is === 'object' && !isScalar(wanted) && wanted.is === 'map') return merge(work, steps, inner.items.map(keyOf), wanted);
  if (inner.is === 'tuple' && !isScalar(wanted) && wanted.is === 'list' && inner.items.length > 0 && inner.items.length === wanted.items.length)
    return firstOf(wanted.items, (item, i) => set(work, [...steps, i], item));
  const [old, fresh] = inner === bare(written) ? [written, value] : [inner, wanted];
  unit.rewrite(
    [{ start: old.start, end: old.end, text: alike(unit.text().slice(old.start, old.end), fresh, rules.manner, indentAt(unit.text(), old.start)) }],
    of,
  );
  return undefined;
};
/** A number that was written as a text is one again: what takes it may be a text. */
const alike = (old: string, fresh: Spelled, manner: Manner, indent: string): string =>
  /^"\d+"$/.test(old) && typeof fresh === 'number' ? quote(spell(fresh, manner, indent)) : spell(fresh, manner, indent);
/** What stands in `jsonencode( )`, and what is to. */
const intoJson = (written: Expression, value: Spelled): readonly [Expression, Spelled] => {
  const argument = written.is === 'call' ? written.args[0] : undefined;
  if (!argument) return [written, value];
  return isScalar(value) || value.is !== 'json' ? [written, value] : [bare(argument), value.of];
};

const firstOf = <T>(all: readonly T[], each: (one: T, i: number) => Outcome): Outcome => {
  for (const [i, one] of all.entries()) {
    const why = each(one, i);
    if (why !== undefined) return why;
  }
  return undefined;
};

/** Entries one by one, so that what stays the same stays as it is written; others go. */
const merge = (work: Work, steps: readonly Step[], names: readonly (string | undefined)[], { entries }: SpelledMap): Outcome => {
  if (names.includes(undefined)) return workedOut;
  const others = [...new Set(names)].filter(name => name !== undefined && !Object.hasOwn(entries, name));
  return (
    firstOf(Object.entries(entries), ([name, value]) => set(work, [...steps, name], value)) ?? firstOf(others, name => remove(work, [...steps, name ?? '']))
  );
};

const contentOf = (block: Block): Block => (block.type === 'dynamic' ? (blocksIn(block.body.items, 'content')[0] ?? block) : block);
const setBlock = (work: Work, steps: readonly Step[], block: Block, value: Spelled): Outcome => {
  if (isScalar(value) || value.is !== 'map') return `${typeOfBlock(block)} is a block`;
  const names = contentOf(block).body.items.map(item => (item.is === 'attribute' ? item.name : typeOfBlock(item)));
  return merge(work, steps, names, value);
};

const setBlocks = (work: Work, steps: readonly Step[], blocks: readonly Block[], value: Spelled): Outcome => {
  const items = isScalar(value) ? [] : value.is === 'list' ? value.items : [value];
  if (items.length === 0) return isScalar(value) || value.is !== 'list' ? `${typeOfBlock(blocks[0] as Block)} is a block` : remove(work, steps);
  if (blocks.some(block => block.type === 'dynamic') && (blocks.length > 1 || items.length > 1)) return 'its blocks are made by a dynamic block';
  const surplus = blocks
    .slice(items.length)
    .map((_, i) => items.length + i)
    .reverse();
  return firstOf(items, (item, i) => set(work, [...steps, i], item)) ?? firstOf(surplus, i => remove(work, [...steps, i]));
};

/** The value with what leads to it. */
const leadingTo = (work: Work, before: readonly Step[], rest: readonly Step[], value: Spelled): Spelled =>
  rest.reduceRight<Spelled>((inner, step, i) => {
    if (typeof step === 'number') return spelledList(inner);
    const path = pathOf([...before, ...rest.slice(0, i + 1)]);
    return spelledMap({ [step]: typeof rest[i + 1] === 'number' || work.rules.isBlock(path, inner) ? inner : listed(work, path, inner) });
  }, value);

const make = (work: Work, steps: readonly Step[], room: Room, left: readonly Step[], value: Spelled): Outcome => {
  const { unit, rules, of } = work;
  const before = steps.slice(0, steps.length - left.length);
  const [step, ...rest] = left;
  const beyond = room.is === 'tuple' ? rest : left;
  if (typeof step === 'number' && step < 0) return 'the list has fewer items';
  if (beyond.some(each => typeof each === 'number' && each > 0)) return 'the list has fewer items';
  const text = (of: Spelled) => (indent: string) => spell(of, rules.manner, indent);
  if (room.is === 'nothing') {
    const whole = listed(work, pathOf(before), leadingTo(work, before, left, value));
    unit.rewrite([{ start: room.value.start, end: room.value.end, text: text(whole)(indentAt(unit.text(), room.value.start)) }], of);
  } else if (room.is === 'tuple') {
    if (typeof step === 'number' && step > room.tuple.items.length) return 'the list has fewer items';
    appendItem(unit, room.tuple, text(leadingTo(work, before, typeof step === 'number' ? rest : left, value)), of);
  } else if (room.is === 'object') {
    const name = String(step);
    addEntry(unit, room.object, name, text(listed(work, pathOf([...before, name]), leadingTo(work, [...before, name], rest, value))), of);
  } else return makeInBody(work, room.block, before, left, value);
  return undefined;
};

const makeInBody = (work: Work, block: Block | undefined, before: readonly Step[], [step, ...rest]: readonly Step[], value: Spelled): Outcome => {
  const { unit, rules, of } = work;
  const name = String(step);
  if (!isName(name)) return `"${name}" cannot be the name of an attribute`;
  const path = pathOf([...before, name]);
  const inner = leadingTo(work, [...before, name], rest, value);
  if (rules.isBlock(path, inner)) insertBlocks(unit, block, name, indent => spellEntry(path, name, inner, rules.isBlock, rules.manner, indent), of);
  else insertAttribute(unit, block, name, indent => spell(listed(work, path, inner), rules.manner, indent), of);
  return undefined;
};

const append = (work: Work, steps: readonly Step[], item: Spelled): Outcome => {
  const { unit, rules, of } = work;
  const spot = look(work, steps);
  switch (spot.is) {
    case 'value':
      return appendTo(work, spot.value, item);
    case 'blocks':
      return appendBlock(work, steps, spot, item);
    case 'block':
      return `${typeOfBlock(spot.block)} is a block`;
    case 'gap':
      return make(work, steps, spot.room, spot.left, isBlockItem(work, steps, item) ? item : spelledList(item));
    case 'inside':
      return changeInside(unit, spot, { do: 'append', value: item }, rules.manner, of);
    case 'elsewhere':
      return workedOut;
  }
};
const isBlockItem = ({ rules }: Work, steps: readonly Step[], item: Spelled): boolean =>
  typeof steps.at(-1) === 'string' && !isScalar(item) && item.is === 'map' && rules.isBlock(pathOf(steps), item);

const appendBlock = (work: Work, steps: readonly Step[], { blocks, around }: Extract<Spot, { is: 'blocks' }>, item: Spelled): Outcome => {
  const { unit, rules, of } = work;
  const name = typeOfBlock(blocks[0] as Block);
  if (isScalar(item) || item.is !== 'map') return `${name} is a block`;
  const path = pathOf(steps);
  const asBlock = (indent: string): string => spellEntry(path, name, item, (at, value) => at === path || rules.isBlock(at, value), rules.manner, indent);
  const onLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const wanted = onLine(asBlock(''));
  if (blocks.some(block => onLine(unit.text().slice(block.start, block.end)) === wanted)) return undefined;
  insertBlocks(unit, around, name, asBlock, of);
  return undefined;
};

const appendTo = ({ unit, rules, of }: Work, written: Expression, item: Spelled): Outcome => {
  const text = unit.text();
  const { manner } = rules;
  const inner = bare(written);
  if (inner.is === 'tuple') {
    if (!inner.items.some(each => stands(each, item, text, manner))) appendItem(unit, inner, indent => spell(item, manner, indent), of);
    return undefined;
  }
  if (inner.is === 'literal' && inner.value === null) {
    unit.rewrite([{ start: written.start, end: written.end, text: spell(spelledList(item), manner, indentAt(text, written.start)) }], of);
    return undefined;
  }
  if (stands(written, item, text, manner)) return undefined;
  return inner.is === 'text' || inner.is === 'object' ? toList(unit, written, item, manner, of) : 'it is not a list';
};

/** One value that stands where a list may: it becomes the first of two. */
const toList = (unit: Unit, written: Expression, item: Spelled, manner: Manner, of: readonly number[]): Outcome => {
  const text = unit.text();
  const old = text.slice(written.start, written.end);
  if (old.includes('<<')) return 'it is not a list';
  const indent = indentAt(text, written.start);
  const deeper = indent + unit.step;
  const inline = spell(item, manner, deeper);
  const isShort = !old.includes('\n') && !inline.includes('\n');
  const lines = `[\n${deeper}${old.replaceAll('\n', `\n${unit.step}`)},\n${deeper}${inline},\n${indent}]`;
  unit.rewrite([{ start: written.start, end: written.end, text: isShort ? `[${old}, ${inline}]` : lines }], of);
  return undefined;
};

const remove = (work: Work, steps: readonly Step[]): Outcome => {
  const spot = look(work, steps);
  switch (spot.is) {
    case 'gap':
      return undefined;
    case 'inside':
      return changeInside(work.unit, spot, { do: 'remove' }, work.rules.manner, work.of);
    case 'blocks':
      return firstOf(spot.blocks.map((_, i) => i).reverse(), i => remove(work, [...steps, i]));
    case 'block':
      return removeBlock(work, spot);
    case 'value':
      return removeHeld(work, spot.holder);
    case 'elsewhere':
      return spot.left.length === 0 ? removeHeld(work, spot.holder) : workedOut;
  }
};

const removeBlock = ({ unit, of }: Work, { block, around }: Extract<Spot, { is: 'block' }>): Outcome => {
  if (block === unit.block()) return 'it is the whole block';
  removeItem(unit, around, block, of);
  return undefined;
};

const removeHeld = ({ unit, of }: Work, holder: Holder): Outcome => {
  if (holder.is === 'attribute') {
    if (!startsLine(unit.text(), holder.attribute.start) && holder.block === undefined) return 'it stands among others on its line';
    removeItem(unit, holder.block, holder.attribute, of);
  } else if (holder.is === 'entry') removeMember(unit, holder.of, holder.of.items.indexOf(holder.entry), of);
  else if (holder.is === 'item') removeMember(unit, holder.of, holder.index, of);
  else return workedOut;
  return undefined;
};
