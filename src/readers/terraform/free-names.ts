import { typeOfBlock } from './blocks.ts';
import type { Block, Expression, TemplatePart } from './hcl/syntax.ts';
import { attributeIn, type Item } from './source.ts';

type Names = ReadonlySet<string>;
const none: Names = new Set();

const union = (sets: readonly Names[]): Names => {
  const full = sets.filter(set => set.size > 0);
  return full.length <= 1 ? (full[0] ?? none) : new Set(full.flatMap(set => [...set]));
};
const without = (names: Names, ...bound: readonly (string | undefined)[]): Names =>
  bound.some(name => name !== undefined && names.has(name)) ? new Set([...names].filter(name => !bound.includes(name))) : names;

const ofParts = (parts: readonly TemplatePart[]): Names => union(parts.map(ofPart));
const ofPart = (part: TemplatePart): Names => {
  if (part.is === 'literal-part') return none;
  if (part.is === 'interpolation') return freeNames(part.value);
  if (part.is === 'if') return union([freeNames(part.condition), ofParts(part.then), ofParts(part.otherwise)]);
  return union([freeNames(part.collection), without(ofParts(part.parts), part.key, part.item)]);
};

/** Functions that look at the root module's folder, or at nothing that stays the same. */
const elsewhere = /^(file|templatefile|abspath|pathexpand|provider::)/;

const all = (...expressions: readonly (Expression | undefined)[]): Names => union(expressions.map(expression => (expression ? freeNames(expression) : none)));

const found = (expression: Expression): Names => {
  switch (expression.is) {
    case 'literal':
    case 'text':
    case 'broken':
      return none;
    case 'variable':
      return new Set([expression.name]);
    case 'template':
      return ofParts(expression.parts);
    case 'tuple':
      return all(...expression.items);
    case 'object':
      return all(...expression.items.flatMap(item => [item.key, item.value]));
    case 'for':
      return union([
        freeNames(expression.collection),
        without(all(expression.resultKey, expression.result, expression.condition), expression.key, expression.item),
      ]);
    case 'attr':
      return freeNames(expression.of);
    case 'index':
      return all(expression.of, expression.key);
    case 'splat':
      return union([freeNames(expression.of), without(freeNames(expression.each), '')]);
    case 'call':
      return elsewhere.test(expression.name) ? union([all(...expression.args), new Set(['path'])]) : all(...expression.args);
    case 'unary':
      return freeNames(expression.operand);
    case 'binary':
      return all(expression.left, expression.right);
    case 'conditional':
      return all(expression.condition, expression.then, expression.otherwise);
    case 'parenthesis':
      return freeNames(expression.value);
  }
};

const known = new WeakMap<Expression, Names>();

/** The names an expression takes from around it: `var`, `each`, `aws_s3_bucket`. None means that it is the same everywhere. */
export const freeNames = (expression: Expression): Names => {
  const before = known.get(expression);
  if (before) return before;
  const names = found(expression);
  known.set(expression, names);
  return names;
};

const iteratorOf = (block: Block): string => {
  const iterator = attributeIn(block.body.items, 'iterator')?.value;
  return iterator?.is === 'variable' ? iterator.name : typeOfBlock(block);
};
const ofDynamic = (block: Block): Names => {
  const [each, inner] = [
    block.body.items.filter(item => item.is === 'attribute' && item.name === 'for_each'),
    block.body.items.filter(item => item.is === 'block' || item.name === 'labels'),
  ];
  return union([freeNamesOf(each), without(freeNamesOf(inner), iteratorOf(block))]);
};

/** The names that attributes and nested blocks take from around them. */
export const freeNamesOf = (items: readonly Item[]): Names =>
  union(items.map(item => (item.is === 'attribute' ? freeNames(item.value) : item.type === 'dynamic' ? ofDynamic(item) : freeNamesOf(item.body.items))));
