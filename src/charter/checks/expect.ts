import { nearest } from '../../engine/nearest.ts';
import type { Field, Fields, Scalar, Shape, Wanted } from '../../model/index.ts';
import type { Entry, MapTree, ScalarTree, TreeNode } from '../../readers/text-tree/index.ts';
import { type Faults, wrong } from './faults.ts';

type Operator = Wanted['wanted'];
const takes = {
  count: ['at-least', 'at-most'],
  text: ['like', 'unlike'],
  value: ['holds', 'lacks'],
  values: ['one-of', 'none-of', 'holds-one-of', 'holds-none-of', 'only'],
  flag: ['written', 'empty', 'some-item'],
  part: ['every', 'some', 'no'],
} as const;
const fitting: Readonly<Record<Field<unknown>['kind'], readonly Operator[]>> = {
  scalar: ['one-of', 'none-of', 'at-least', 'at-most', 'like', 'unlike', 'written'],
  list: ['holds', 'lacks', 'holds-one-of', 'holds-none-of', 'only', 'empty', 'some-item', 'written'],
  parts: ['every', 'some', 'no', 'empty', 'some-item', 'written'],
  link: ['empty', 'some-item'],
};
const of = (operators: readonly string[], operator: string): boolean => operators.includes(operator);

/** Facts and what they should be, as a charter writes them: `{ versioning: Enabled, days: { at-least: 30 } }`. */
export const shapeIn = (node: TreeNode, fields: Fields, faults: Faults): Shape | undefined => {
  if (node.is !== 'map' || node.entries.length === 0)
    return wrong(faults, node.start, 'Facts are to stand here: write the name of a fact, a colon and what it should be, on a line of its own.');
  const read = node.entries.map(entry => {
    const field = fieldNamed(entry, fields, faults);
    const wanted = field && wantedIn(entry.key, entry.value, field, faults);
    return wanted === undefined ? undefined : ([entry.key, wanted] as const);
  });
  return read.every(one => one !== undefined) ? Object.fromEntries(read) : undefined;
};

const fieldNamed = ({ key, keyStart }: Entry, fields: Fields, faults: Faults): Field<unknown> | undefined => {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field ?? wrong(faults, keyStart, `There is no fact "${key}". ${suggestion(key, Object.keys(fields))}`);
};
/** The nearest name, else all of them. */
export const suggestion = (typed: string, known: readonly string[]): string => {
  const near = nearest(typed, known);
  return near === undefined ? `There is ${known.join(', ')}.` : `Did you mean ${near}?`;
};

const wantedIn = (name: string, node: TreeNode, field: Field<unknown>, faults: Faults): Scalar | Wanted | undefined => {
  if (node.is === 'map') return operatorIn(name, node, field, faults);
  if (field.kind !== 'scalar')
    return wrong(
      faults,
      node.start,
      `"${name}" is a list of ${nounOf[field.kind]}: write one of ${fitting[field.kind].join(', ')} below it, as { ${exampleOf(field)} }.`,
    );
  return node.is === 'list' ? oneOf(name, node.items, field, faults) : scalarIn(name, node, field, faults);
};
const nounOf = { scalar: 'values', list: 'values', parts: 'parts', link: 'links' } as const;
const exampleOf = ({ kind, parts }: Field<unknown>): string =>
  kind === 'parts' ? `every: { ${Object.keys(parts ?? {})[0] ?? 'fact'}: … }` : kind === 'link' ? 'some-item: true' : 'holds: …';

const oneOf = (name: string, items: readonly TreeNode[], field: Field<unknown>, faults: Faults): Wanted | undefined => {
  const values = items.map(item => scalarIn(name, item, field, faults));
  return values.length > 0 && values.every(value => value !== undefined) ? { wanted: 'one-of', values } : undefined;
};

/** A plain value that the fact can have. */
const scalarIn = (name: string, node: TreeNode, field: Field<unknown>, faults: Faults): Scalar | undefined => {
  if (node.is !== 'scalar' || node.value === null) return wrong(faults, node.start, `"${name}" is to be a plain value here.`);
  if (field.kind !== 'scalar') return node.value;
  const { values } = field;
  if (values && !values.includes(node.value)) return wrong(faults, node.start, `"${name}" is never ${node.text}. ${suggestion(node.text, values.map(String))}`);
  return sameType(name, node, field, faults);
};
const sameType = (name: string, node: ScalarTree, field: Field<unknown>, faults: Faults): Scalar | undefined => {
  const [value, usual] = [node.value as Scalar, usualOf(field)];
  if (field.values || usual === undefined || typeof usual === typeof value) return value;
  return typeof usual === 'string'
    ? node.text
    : wrong(faults, node.start, `"${name}" is a ${typeof usual === 'number' ? 'number' : 'yes or no'}, not ${node.text}.`);
};
/** What it is when nothing is said, by which its type is known. */
export const usualOf = (field: Field<unknown>): Scalar | undefined => {
  const unset = field.default && 'unset' in field.default ? field.default.unset : undefined;
  const now = typeof unset === 'object' && unset !== null && 'now' in unset ? unset.now : unset;
  return typeof now === 'object' || now === undefined ? undefined : (now as Scalar);
};

const operatorIn = (name: string, node: MapTree, field: Field<unknown>, faults: Faults): Wanted | undefined => {
  const [entry, second] = node.entries;
  const known = fitting[field.kind];
  if (!entry) return wrong(faults, node.start, `"${name}" should be something: write one of ${known.join(', ')}.`);
  if (second) return wrong(faults, second.keyStart, `"${name}" has one condition already, ${entry.key}: write the other in CEL, or as a check of its own.`);
  if (of(known, entry.key)) return conditionIn(entry, field, faults);
  const elsewhere = Object.values(fitting)
    .flat()
    .find(one => one === entry.key);
  return wrong(
    faults,
    entry.keyStart,
    elsewhere ? `${entry.key} is not for "${name}": it takes ${known.join(', ')}.` : `There is no condition "${entry.key}". ${suggestion(entry.key, known)}`,
  );
};

const conditionIn = ({ key, value: node }: Entry, field: Field<unknown>, faults: Faults): Wanted | undefined => {
  if (of(takes.part, key)) {
    const part = shapeIn(node, field.parts ?? {}, faults);
    return part && ({ wanted: key, part } as Wanted);
  }
  if (of(takes.values, key)) {
    const values = node.is === 'list' ? node.items.map(item => scalarIn(key, item, field, faults)) : [];
    if (values.length === 0) return wrong(faults, node.start, `${key} takes a list of values: write [a, b].`);
    return values.every(value => value !== undefined) ? ({ wanted: key, values } as Wanted) : undefined;
  }
  if (node.is !== 'scalar' || node.value === null) return wrong(faults, node.start, `${key} takes one plain value.`);
  if (of(takes.flag, key)) return node.value === true ? ({ wanted: key } as Wanted) : wrong(faults, node.start, `Write ${key}: true, or take it away.`);
  if (of(takes.count, key) && typeof node.value !== 'number') return wrong(faults, node.start, `${key} takes a number, not ${node.text}.`);
  return { wanted: key, value: of(takes.text, key) ? node.text : node.value } as Wanted;
};
