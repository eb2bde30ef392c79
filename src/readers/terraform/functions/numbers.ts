import { convert, inLine, numberOf } from '../types.ts';
import { type Failure, failed, failure, number, type Value } from '../value.ts';
import type { Call } from './call.ts';
import { type Definition, type Definitions, define, defineMany, wrong } from './definition.ts';
import { numeric, optional, sequence, textual, whole } from './parameters.ts';

const finite = (value: number): Value | Failure => (Number.isFinite(value) ? number(value) : failure('The result is not a finite number.'));

/** Terraform reckons with far more digits than a double has, so that 0.1 + 0.2 is 0.3: what a double gets wrong is in the last two. */
const settled = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const ofOne = (compute: (value: number) => number): Definition => define([numeric('num')], ([value]) => finite(compute(value)), { gives: 'number' });

const ofMany = (compute: (a: number, b: number) => number): Definition =>
  defineMany([numeric('numbers')], numeric('numbers'), ([first], others) => finite(others.reduce(compute, first)), { gives: 'number' });

const log = define([numeric('num'), numeric('base')], ([value, base]) => finite(Math.log(value) / Math.log(base)), { gives: 'number' });
const pow = define([numeric('num'), numeric('power')], ([value, power]) => finite(value ** power), { gives: 'number' });

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

const parseint = define([textual('number'), whole('base')], ([written, base]) => {
  if (base < 2 || base > 62) return wrong('base', 'base must be a whole number between 2 and 62 inclusive');
  const value = written.length > 1000 ? undefined : integerOf(written, base);
  return value === undefined
    ? failure(`Invalid value for "number" parameter: cannot parse the given string as a base ${base} integer.`)
    : numberOf(value.toString());
});

const notNumbers = wrong('list', 'argument must be list, set, or tuple of number values');

const total = (items: readonly Value[], call: Call): Value | Failure => {
  let sum = 0;
  for (const item of items) {
    const value = convert(item, { is: 'number' });
    if (failed(value) || value.is === 'null') return notNumbers;
    if (value.is !== 'number') return call.unknown(value.is === 'unknown' ? value.why : 'it cannot be told');
    sum += value.value;
  }
  const exact = !Number.isInteger(sum) || Number.isSafeInteger(sum);
  return exact ? finite(settled(sum)) : call.unknown('the number has more digits than can be held exactly');
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

const counted = (start: number, limit: number, step: number): Value | Failure => {
  const items: Value[] = [];
  for (let i = 0; ; i++) {
    const next = settled(start + i * step);
    if (step > 0 ? next >= limit : next <= limit) return { is: 'list', items };
    if (i === mostNumbers) return failure('More than 1024 values were generated; either decrease the difference between start and end or use a smaller step.');
    items.push(number(next));
  }
};

const range = define([numeric('params'), optional(numeric('params')), optional(numeric('params'))], ([first, second, third]) => {
  const [start, limit] = second === undefined ? [0, first] : [first, second];
  const step = third ?? (limit < start ? -1 : 1);
  if (step === 0) return wrong('params', 'step must not be zero');
  if (step < 0 && limit > start) return wrong('params', 'end must be less than start when step is negative');
  return step > 0 && limit < start ? wrong('params', 'end must be greater than start when step is positive') : counted(start, limit, step);
});

export const numberFunctions: Definitions = {
  abs: ofOne(Math.abs),
  ceil: ofOne(Math.ceil),
  floor: ofOne(Math.floor),
  log,
  max: ofMany((a, b) => Math.max(a, b)),
  min: ofMany((a, b) => Math.min(a, b)),
  parseint,
  pow,
  range,
  signum: ofOne(Math.sign),
  sum,
};
