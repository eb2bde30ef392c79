import {
  arithmetic,
  bigOf,
  compareNumbers,
  convert,
  inLine,
  isInfinite,
  isInteger,
  machineNumber,
  negative,
  numberOf,
  numberOfBig,
  truncated,
  wholeFloat,
} from '../types.ts';
import { type Failure, failed, failure, type NumberValue, number, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definition, type Definitions, define, defineMany, wrong } from './definition.ts';
import { numeric, optional, sequence, textual, whole as wholeNumber } from './parameters.ts';
import { power } from './power.ts';

const ofOne = (compute: (value: NumberValue) => Value | Failure): Definition => define([numeric('num')], ([value]) => compute(value), { gives: 'number' });

const ofMany = (first: (a: NumberValue, b: NumberValue) => boolean): Definition =>
  defineMany(
    [numeric('numbers')],
    numeric('numbers'),
    ([start, ...none], others) => [...none, ...others].reduce((best, other) => (first(other, best) ? other : best), start),
    { gives: 'number' },
  );

const machine = (compute: (a: number, b: number) => number, a: NumberValue, b: NumberValue): Value | Failure => {
  if ([a, b].some(each => each.exact && !Number.isFinite(each.value))) return failure('The number is larger than a machine can hold.');
  const value = compute(a.value, b.value);
  return Number.isNaN(value) ? failure('The result is not a number.') : machineNumber(value);
};
const log = define([numeric('num'), numeric('base')], ([value, base]) => machine((a, b) => Math.log(a) / Math.log(b), value, base), { gives: 'number' });
const pow = define([numeric('num'), numeric('power')], ([value, exponent]) => machine(power, value, exponent), { gives: 'number' });

/** The nearest whole number on the side that `step` says. */
const whole = (value: NumberValue, step: 1n | -1n): Value => {
  if (isInteger(value) || isInfinite(value)) return value;
  const cut = truncated(bigOf(value));
  const beyond = compareNumbers(value, numberOfBig(wholeFloat(cut))) === Number(step);
  return numberOfBig(wholeFloat(beyond ? cut + step : cut));
};
const largestSigned: NumberValue = numberOfBig(wholeFloat(2n ** 63n));
const smallestSigned: NumberValue = numberOfBig(wholeFloat(-(2n ** 63n)));
const signum = (value: NumberValue): Value | Failure =>
  isInteger(value) && compareNumbers(value, largestSigned) < 0 && compareNumbers(value, smallestSigned) >= 0
    ? number(Math.sign(value.value))
    : wrong('num', 'a whole number of 64 bits is required');
const zero: NumberValue = { is: 'number', value: 0 };

/** What a digit stands for. Capitals are the same as small letters up to base 36, and come after them above it. */
const digitOf = (character: string, base: number): number => {
  const code = character.charCodeAt(0);
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 97 && code <= 122) return code - 87;
  if (code >= 65 && code <= 90) return base <= 36 ? code - 55 : code - 29;
  return base;
};

const integerOf = (written: string, base: number): bigint | undefined => {
  const digits = [...written.replace(/^[+-]/, '')].map(character => digitOf(character, base));
  if (digits.length === 0 || digits.some(digit => digit >= base)) return undefined;
  const value = digits.reduce((sum, digit) => sum * BigInt(base) + BigInt(digit), 0n);
  return written.startsWith('-') ? -value : value;
};

const parseint = define([textual('number'), wholeNumber('base')], ([written, base]) => {
  if (base < 2 || base > 62) return wrong('base', 'base must be a whole number between 2 and 62 inclusive');
  const value = written.length > 1000 ? undefined : integerOf(written, base);
  return value === undefined
    ? failure(`Invalid value for "number" parameter: cannot parse the given string as a base ${base} integer.`)
    : numberOf(value.toString());
});

const notNumbers = wrong('list', 'argument must be list, set, or tuple of number values');

const total = (items: readonly Value[], call: Call): Value | Failure => {
  let sum: Value | undefined;
  for (const item of items) {
    const value = convert(item, { is: 'number' });
    if (failed(value) || value.is === 'null') return notNumbers;
    if (value.is !== 'number') return call.unknown(value.is === 'unknown' ? value.why : 'it cannot be told');
    const more = sum?.is === 'number' ? arithmetic('+', sum, value) : value;
    if (failed(more)) return more;
    sum = more;
  }
  return sum ?? zero;
};

const sum = define(
  [sequence('list')],
  ([list], call) => {
    if (list.items.length === 0 && list.rest === undefined) return wrong('list', 'cannot sum an empty list');
    const added = total(list.items, call);
    const { rest } = inLine(list);
    return failed(added) || rest === undefined ? added : call.unknown(rest);
  },
  { reveals: true, gives: 'number' },
);

const mostNumbers = 1024;

const counting = (start: NumberValue, limit: NumberValue, step: NumberValue): Value | Failure => {
  const [items, up]: [NumberValue[], boolean] = [[], compareNumbers(step, zero) > 0];
  for (let next = start; up ? compareNumbers(next, limit) < 0 : compareNumbers(next, limit) > 0; ) {
    if (items.length === mostNumbers)
      return failure('More than 1024 values were generated; either decrease the difference between start and end or use a smaller step.');
    items.push(next);
    const following = arithmetic('+', next, step);
    if (following.is !== 'number') return following;
    next = following;
  }
  return { is: 'list', items };
};

const range = define([numeric('params'), optional(numeric('params')), optional(numeric('params'))], ([first, second, third]) => {
  const [start, limit] = second === undefined ? [zero, first] : [first, second];
  const order = compareNumbers(limit, start);
  const step = third ?? number(order < 0 ? -1 : 1);
  if (step.is !== 'number' || step.value === 0) return wrong('params', 'step must not be zero');
  if (step.value < 0 && order > 0) return wrong('params', 'end must be less than start when step is negative');
  return step.value > 0 && order < 0 ? wrong('params', 'end must be greater than start when step is positive') : counting(start, limit, step);
});

export const numberFunctions: Definitions = {
  abs: ofOne(value => (value.value < 0 || Object.is(value.value, -0) ? negative(value) : value)),
  ceil: ofOne(value => whole(value, 1n)),
  floor: ofOne(value => whole(value, -1n)),
  log,
  max: ofMany((a, b) => compareNumbers(a, b) > 0),
  min: ofMany((a, b) => compareNumbers(a, b) < 0),
  parseint,
  pow,
  range,
  signum: ofOne(signum),
  sum,
};
