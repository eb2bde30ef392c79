import { indexed } from './access.ts';
import { isUnknown } from './among.ts';
import { functions, impure } from './functions/index.ts';
import type { Call, Expression } from './hcl/syntax.ts';
import { attempt, evaluate, type Scope, settled, shown, wrong, wrongAnyway } from './scope.ts';
import { didYouMean } from './suggestion.ts';
import { failed, not, number, type PureFunction, tuple, unknown, type Value, yes } from './value.ts';

/** The first argument that goes well. */
const tried = (expression: Call, scope: Scope): Value => {
  for (const argument of expression.args) {
    const { value, went } = attempt(argument, scope);
    if (went === 'well') return value;
  }
  return wrong(expression, scope, `${shown(expression, scope)}: none of its arguments can be worked out.`);
};

const can = (expression: Call, scope: Scope): Value => {
  const [argument] = expression.args;
  if (!argument || expression.args.length > 1) return wrong(expression, scope, 'can needs one argument.');
  const { value, went } = attempt(argument, scope);
  if (went === 'wrong') return not;
  return isUnknown(value) ? unknown(value.why, shown(expression, scope), { type: 'bool', among: [yes, not] }) : yes;
};

/** The arguments, the last one spread out where `...` follows it; or the unknown that keeps it from being spread. */
const argumentsOf = (expression: Call, scope: Scope): readonly Value[] | Value => {
  const values = expression.args.map(argument => evaluate(argument, scope));
  const last = values.at(-1);
  if (!expression.expand || !last) return values;
  if (isUnknown(last)) return unknown(last.why, shown(expression, scope));
  if (!('items' in last)) return wrong(expression, scope, `${shown(expression, scope)}: ... needs a list before it.`);
  return last.rest === undefined ? [...values.slice(0, -1), ...last.items] : unknown(last.rest, shown(expression, scope));
};
const areArguments = (found: readonly Value[] | Value): found is readonly Value[] => Array.isArray(found);

const bare = (name: string): string => (name.startsWith('core::') ? name.slice('core::'.length) : name);

/** Of files that are often built later, and say nothing about the estate. */
const isFingerprint = (name: string): boolean => /^file(base64)?(md5|sha1|sha256|sha512)$/.test(name);

const longestSlice = 1000;
/** A slice of a list that is not known has a known length all the same: it is how availability zones are usually taken. */
const sliceOfUnknown = ([list, start, end]: readonly Value[], expression: Call, scope: Scope): Value | undefined => {
  if (!list || !isUnknown(list) || start?.is !== 'number' || end?.is !== 'number') return undefined;
  const length = end.value - start.value;
  if (!Number.isInteger(start.value) || !Number.isInteger(length) || start.value < 0 || length < 0 || length > longestSlice) return undefined;
  return tuple(
    Array.from({ length }, (_, i) =>
      settled(
        indexed(list, number(start.value + i), () => shown(expression, scope)),
        expression,
        scope,
      ),
    ),
  );
};

const applied = (expression: Call, pure: PureFunction, scope: Scope): Value => {
  const args = argumentsOf(expression, scope);
  if (!areArguments(args)) return args;
  const first = args.find(isUnknown);
  if (first && !pure.seesUnknown) return unknown(first.why, shown(expression, scope));
  const slice = expression.name === 'slice' ? sliceOfUnknown(args, expression, scope) : undefined;
  if (slice) return slice;
  const result = pure.call(args, scope.module.root.surroundings);
  return failed(result) && isFingerprint(expression.name) ? unknown(result.message, shown(expression, scope)) : settled(result, expression, scope);
};

const isReference = ({ is }: Expression): boolean => is === 'attr' || is === 'index' || is === 'variable' || is === 'splat';

export const call = (expression: Call, scope: Scope): Value => {
  const name = bare(expression.name);
  if (name === 'try') return tried(expression, scope);
  if (name === 'can') return can(expression, scope);
  if (impure.has(name)) return unknown(`${name}() is known only when Terraform runs`, shown(expression, scope), { type: 'string' });
  if (name.startsWith('provider::')) return unknown('functions of providers are known only when Terraform runs', shown(expression, scope));
  if (name === 'templatestring' && expression.args[0] && !isReference(expression.args[0]))
    return wrong(expression, scope, 'templatestring takes its template from elsewhere, such as a local value: one that is written here needs no function.');
  const own = scope.module.root.functions?.(name);
  if (own) return applied(expression, { takes: [0, Number.POSITIVE_INFINITY], call: own }, scope);
  const pure = functions.get(name);
  if (!pure) return wrongAnyway(expression, scope, `There is no function ${name}.${didYouMean(name, functions.keys())}`);
  return applied(expression, pure, scope);
};
