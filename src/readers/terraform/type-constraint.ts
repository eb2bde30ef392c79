import type { Call, Expression, ObjectValue } from './hcl/syntax.ts';
import { evaluate, type Scope, shown, wrong } from './scope.ts';
import { type AttributeType, anyType, type Type } from './types.ts';

const simple: Readonly<Record<string, Type>> = {
  string: { is: 'string' },
  number: { is: 'number' },
  bool: { is: 'bool' },
  any: anyType,
  list: { is: 'list', of: anyType },
  map: { is: 'map', of: anyType },
  set: { is: 'set', of: anyType },
};
const deepest = 100;

const notAType = (expression: Expression, scope: Scope): Type => {
  wrong(
    expression,
    scope,
    `${shown(expression, scope)} is not a type: a type is string, number, bool, any, list(…), set(…), map(…), object({…}) or tuple([…]).`,
  );
  return anyType;
};

const attributeType = (expression: Expression, scope: Scope, depth: number): AttributeType => {
  if (expression.is !== 'call' || expression.name !== 'optional') return { type: typeOf(expression, scope, depth) };
  const [type, fallback] = expression.args;
  return { type: type ? typeOf(type, scope, depth) : anyType, optional: true, ...(fallback && { default: evaluate(fallback, scope) }) };
};

const objectType = (expression: ObjectValue, scope: Scope, depth: number): Type => {
  const attributes = new Map<string, AttributeType>();
  for (const item of expression.items) if (item.key.is === 'text') attributes.set(item.key.value, attributeType(item.value, scope, depth));
  return { is: 'object', attributes };
};

const calledType = (expression: Call, scope: Scope, depth: number): Type => {
  const [of] = expression.args;
  const { name } = expression;
  if (!of || expression.args.length !== 1) return notAType(expression, scope);
  if (name === 'list' || name === 'set') return { is: name, of: typeOf(of, scope, depth) };
  if (name === 'map') return { is: 'map', of: typeOf(of, scope, depth) };
  if (name === 'object' && of.is === 'object') return objectType(of, scope, depth);
  if (name === 'tuple' && of.is === 'tuple') return { is: 'tuple', items: of.items.map(item => typeOf(item, scope, depth)) };
  return notAType(expression, scope);
};

const typeOf = (expression: Expression, scope: Scope, depth: number): Type => {
  if (depth > deepest) return notAType(expression, scope);
  if (expression.is === 'parenthesis') return typeOf(expression.value, scope, depth + 1);
  if (expression.is === 'variable') return simple[expression.name] ?? notAType(expression, scope);
  if (expression.is === 'text') return simple[expression.value] ?? notAType(expression, scope);
  return expression.is === 'call' ? calledType(expression, scope, depth + 1) : notAType(expression, scope);
};

/** The `type` of a variable; `any` when it is written wrongly, which is reported. */
export const typeConstraint = (expression: Expression, scope: Scope): Type => typeOf(expression, scope, 0);
