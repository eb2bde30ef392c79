import { indexed } from './access.ts';
import { isSpent, tooLong } from './budget.ts';
import { call } from './call.ts';
import { forOf, objectOf, splatOf, tupleOf } from './collection.ts';
import { freeNames } from './free-names.ts';
import type { Expression, LiteralValue, TextValue } from './hcl/syntax.ts';
import { binary, conditional, unary } from './operator.ts';
import { attribute, variableOf } from './reference.ts';
import { boundTo, evaluate, type Scope, settled, shown, wrong } from './scope.ts';
import { template } from './template.ts';
import { numberOf } from './types.ts';
import { failed, placed, unknown, type Value } from './value.ts';

/** Expressions within expressions, through references too: this keeps the stack small. */
const deepest = 400;
/** Digits that a double holds whatever they are. */
const sureDigits = 15;
const literal = ({ value, start, end }: LiteralValue, scope: Scope): Value => {
  const at = scope.file.placeAt(start);
  if (value === null) return { is: 'null', at };
  if (typeof value === 'boolean') return { is: 'bool', value, at };
  if (end - start <= sureDigits && Math.abs(value) <= Number.MAX_SAFE_INTEGER && (value !== 0 || end - start <= 3)) return { is: 'number', value, at };
  const number = numberOf(scope.file.text.slice(start, end));
  return failed(number) ? unknown(number.message, shown({ is: 'literal', value, start, end }, scope), { type: 'number' }) : { ...number, at };
};

const literalText = ({ value, start }: TextValue, { file }: Scope): Value => ({
  is: 'text',
  value: file.composes ? value.normalize('NFC') : value,
  at: file.placeAt(start),
});

const workedOut = (expression: Expression, scope: Scope): Value => {
  switch (expression.is) {
    case 'literal':
      return literal(expression, scope);
    case 'text':
      return literalText(expression, scope);
    case 'template':
      return placed(template(expression, scope), scope.file.placeAt(expression.start));
    case 'tuple':
      return tupleOf(expression, scope);
    case 'object':
      return objectOf(expression, scope);
    case 'for':
      return forOf(expression, scope);
    case 'variable':
      return variableOf(expression, scope);
    case 'attr':
      return attribute(expression, scope);
    case 'index':
      return settled(
        indexed(evaluate(expression.of, scope), evaluate(expression.key, scope), () => shown(expression, scope)),
        expression,
        scope,
      );
    case 'splat':
      return splatOf(expression, scope);
    case 'call':
      return call(expression, scope);
    case 'unary':
      return unary(expression, scope);
    case 'binary':
      return binary(expression, scope);
    case 'conditional':
      return conditional(expression, scope);
    case 'parenthesis':
      return evaluate(expression.value, scope);
    case 'broken':
      return unknown('it could not be read', shown(expression, scope));
  }
};

const isCostly = ({ is }: Expression): boolean => is === 'splat' || is === 'for' || is === 'call';
const isSame = (expression: Expression, scope: Scope): boolean => {
  for (const name of freeNames(expression)) if (boundTo(scope, name)) return false;
  return true;
};

/** Worked out once for all instances of a block, unless something is wrong with it: that belongs to whoever asks. */
const shared = (expression: Expression, scope: Scope): Value => {
  const known = scope.module.shared.get(expression);
  if (known) return known;
  let went = true;
  const watching: Scope = {
    ...scope,
    repeated: false,
    report: (message, span, at) => {
      went = false;
      scope.report(message, span, at);
    },
  };
  const value = workedOut(expression, watching);
  if (went) scope.module.shared.set(expression, value);
  return value;
};

/** What an expression comes to. Whatever is wrong is reported, and what cannot be told is unknown. */
export const evaluateExpression = (expression: Expression, scope: Scope): Value => {
  const { spent } = scope.run;
  if (spent.depth >= deepest)
    return wrong(expression, scope, `More than ${deepest} expressions depend on each other here; what lies deeper is treated as not known.`);
  if (isSpent(spent)) return wrong(expression, scope, tooLong);
  spent.steps++;
  spent.depth++;
  const value = scope.repeated && isCostly(expression) && isSame(expression, scope) ? shared(expression, scope) : workedOut(expression, scope);
  spent.depth--;
  return value;
};
