import { forEach, isUnknown, oneOf } from './among.ts';
import type { Binary, Conditional, Expression, Unary } from './hcl/syntax.ts';
import { attempt, evaluate, type Scope, settled, shown } from './scope.ts';
import {
  arithmetic,
  compareNumbers,
  convert,
  equal,
  holdsSecret,
  isSettled,
  isUntyped,
  negative,
  sameFamily,
  sameType,
  secret,
  typeName,
  typeOf,
  unifyTypes,
} from './types.ts';
import { bool, type Failure, failed, failure, type NumberValue, not, type Unknown, unknown, type Value, yes } from './value.ts';

type Operator = Binary['operator'];

const undecided = (why: string, text: string, type: 'bool' | 'number'): Unknown & Value => ({
  is: 'unknown',
  why,
  text,
  type,
  ...(type === 'bool' && { among: [yes, not] }),
});
const secretFrom = (result: Value, ...from: readonly Value[]): Value =>
  from.some(value => value.sensitive) && !result.sensitive ? { ...result, sensitive: true } : result;

const ordered = (operator: Operator, a: NumberValue, b: NumberValue): Value => {
  const order = compareNumbers(a, b);
  return bool(operator === '<' ? order < 0 : operator === '>' ? order > 0 : operator === '<=' ? order <= 0 : order >= 0);
};

const isComparison = (operator: Operator): boolean => ['<', '>', '<=', '>='].includes(operator);
const isArithmetic = (operator: Operator): boolean => ['+', '-', '*', '/', '%'].includes(operator);
const resultType = (operator: Operator): 'bool' | 'number' => (isArithmetic(operator) ? 'number' : 'bool');

const ofNumbers = (operator: Operator, left: Value, right: Value, otherwise: Unknown & Value): Value | Failure => {
  const [a, b] = [convert(left, { is: 'number' }), convert(right, { is: 'number' })];
  if (failed(a) || failed(b)) return failure(`${operator} needs numbers on both sides`);
  if (a.is === 'null' || b.is === 'null') return failure(`${operator} cannot be used with null`);
  if (a.is !== 'number' || b.is !== 'number') return otherwise;
  return isArithmetic(operator) ? arithmetic(operator, a, b) : ordered(operator, a, b);
};

const equality = (left: Value, right: Value): boolean | undefined => {
  if (left.is !== right.is && (left.is === 'null' || right.is === 'null') && (left.is === 'instance' || right.is === 'instance')) return false;
  return equal(left, right);
};

const compute = (operator: Operator, left: Value, right: Value, otherwise: Unknown & Value): Value | Failure => {
  if (isArithmetic(operator) || isComparison(operator)) return ofNumbers(operator, left, right, otherwise);
  const same = equality(left, right);
  return same === undefined ? otherwise : bool(operator === '==' ? same : !same);
};

const whyOf = (...values: readonly Value[]): string => values.find(isUnknown)?.why ?? 'it depends on a value that is not known';

const logical = (expression: Binary, scope: Scope): Value => {
  const decides = expression.operator === '||';
  const left = truth(expression.left, scope);
  if (left.is === 'bool' && left.value === decides) return left;
  const right = left.is === 'unknown' ? leniently(expression.right, scope) : truth(expression.right, scope);
  if (right.is === 'bool' && (right.value === decides || left.is === 'unknown')) return right.value === decides ? secretFrom(right, left) : left;
  return left.is === 'bool' ? secretFrom(right, left) : secretFrom(undecided(whyOf(left, right), shown(expression, scope), 'bool'), left, right);
};
/** The right side may never be asked, so that its failing says nothing. */
const leniently = (expression: Expression, scope: Scope): Value => {
  const { value, went } = attempt(expression, scope);
  const result = went === 'well' ? convert(value, { is: 'bool' }) : undecided(whyOf(value), shown(expression, scope), 'bool');
  return failed(result) ? undecided(result.message, shown(expression, scope), 'bool') : result;
};

/** A condition: true, false, or not known. */
export const truth = (expression: Expression, scope: Scope): Value => {
  const value = evaluate(expression, scope);
  const result = value.is === 'null' ? failure('a condition cannot be null') : convert(value, { is: 'bool' });
  const settledResult = settled(result, expression, scope);
  return isUnknown(settledResult) && !settledResult.among ? { ...settledResult, type: 'bool', among: [yes, not] } : settledResult;
};

const isEquality = (operator: Operator): boolean => operator === '==' || operator === '!=';
/** Not known, and yet certainly no number and no text of one. */
const neverNumber = (value: Value): boolean => isUnknown(value) && !['number', 'string', undefined].includes(value.type);

const isHidden = (value: Value): boolean => value.sensitive === true || (('items' in value || 'entries' in value) && holdsSecret(value));

export const binary = (expression: Binary, scope: Scope): Value => {
  if (expression.operator === '&&' || expression.operator === '||') return logical(expression, scope);
  const [left, right] = [evaluate(expression.left, scope), evaluate(expression.right, scope)];
  const otherwise = undecided(whyOf(left, right), shown(expression, scope), resultType(expression.operator));
  const work = (a: Value, b: Value): Value | Failure => compute(expression.operator, a, b, otherwise);
  if (!isEquality(expression.operator) && (neverNumber(left) || neverNumber(right)))
    return settled(failure(`${expression.operator} needs numbers on both sides`), expression, scope);
  const known = !isUnknown(left) && !isUnknown(right);
  const result = known || isEquality(expression.operator) ? work(left, right) : forEach(left, right, work, otherwise);
  const value = settled(result, expression, scope);
  return isHidden(left) || isHidden(right) ? secret(value) : value;
};

export const unary = (expression: Unary, scope: Scope): Value => {
  const operand = evaluate(expression.operand, scope);
  const type = expression.operator === '-' ? 'number' : 'bool';
  const otherwise = undecided(whyOf(operand), shown(expression, scope), type);
  const turn = (value: Value): Value | Failure => {
    const converted = convert(value, { is: type });
    if (failed(converted)) return failure(`${expression.operator} needs a ${type}`);
    return converted.is === 'number'
      ? negative(converted)
      : converted.is === 'bool'
        ? bool(!converted.value)
        : converted.is === 'null'
          ? failure(`${expression.operator} cannot be used with null`)
          : otherwise;
  };
  const result = isUnknown(operand) ? forEach(operand, yes, turn, otherwise) : turn(operand);
  return secretFrom(settled(result, expression, scope), operand);
};

const isPrimitive = ({ is }: Value): boolean => is === 'text' || is === 'number' || is === 'bool';

/** What a branch comes to beside the other one: `true ? toset(x) : []` is a set either way. */
const beside = (value: Value, other: Value): Value | Failure => {
  if (isUntyped(other) || (value.is === other.is && isPrimitive(value))) return value;
  if (isUntyped(value)) return value.sensitive ? value : convert(value, typeOf(other));
  const [own, others] = [typeOf(value), typeOf(other)];
  if (sameType(own, others)) return value;
  const type = unifyTypes([own, others]);
  if (!type && sameFamily(own, others) && !(isSettled(own) && isSettled(others))) return value;
  return type ? convert(value, type) : failure(`the two results must be of one type, and they are ${typeName(own)} and ${typeName(others)}`);
};

/** A secret may stand in the branch that is not taken: Terraform hides the result all the same. */
const chosen = (condition: Value & { is: 'bool' }, expression: Conditional, scope: Scope): Value => {
  const [taken, left] = condition.value ? [expression.then, expression.otherwise] : [expression.otherwise, expression.then];
  const value = evaluate(taken, scope);
  if (isUnknown(value)) return secretFrom(value, condition);
  const { value: other, went } = attempt(left, scope);
  const result = went === 'wrong' ? value : settled(beside(value, other), expression, scope);
  return secretFrom(result, condition, ...(went === 'wrong' ? [] : [other]));
};

export const conditional = (expression: Conditional, scope: Scope): Value => {
  const condition = truth(expression.condition, scope);
  if (condition.is === 'bool') return chosen(condition, expression, scope);
  const [then, otherwise] = [attempt(expression.then, scope), attempt(expression.otherwise, scope)];
  const [why, text] = [whyOf(condition), shown(expression, scope)];
  if (then.went === 'wrong' || otherwise.went === 'wrong') return secretFrom(unknown(why, text), condition, then.value, otherwise.value);
  const branches = [beside(then.value, otherwise.value), beside(otherwise.value, then.value)];
  const odd = branches.find(failed);
  const result = odd
    ? settled(odd, expression, scope)
    : oneOf(
        branches.filter(branch => !failed(branch)),
        why,
        text,
      );
  return secretFrom(result, condition, then.value, otherwise.value);
};
