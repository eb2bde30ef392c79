import { type Failure, failure, type NumberValue, type Value } from '../value.ts';
import { type BigFloat, negated, over, plus, remainder, times } from './big-float.ts';
import { bigOf, isInfinite, numberOfBig } from './number.ts';

const ofDoubles: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
};
const ofBigs: Readonly<Record<string, (a: BigFloat, b: BigFloat) => BigFloat>> = {
  '+': plus,
  '-': (a, b) => plus(a, negated(b)),
  '*': times,
  '/': over,
  '%': remainder,
};

/** Where one side has no end; nothing when both together mean nothing. */
const endless = (operator: string, a: number, b: number): Value | Failure => {
  const result = operator === '%' ? Number.NaN : (ofDoubles[operator]?.(a, b) ?? Number.NaN);
  return Number.isNaN(result) ? failure('infinities cannot be worked with like this') : { is: 'number', value: result };
};

const isPlain = ({ value, exact }: NumberValue): boolean => exact === undefined && Number.isSafeInteger(value);
const isNothing = ({ value, exact }: NumberValue): boolean => value === 0 && !exact?.mantissa;
/** Bits of numbers further from nothing than this are not worked with. */
const largestExponent = 100_000;

/** `+`, `-`, `*`, `/` and `%` as Terraform works them out: what is divided by nothing has no end, and no part of it is a remainder. */
export const arithmetic = (operator: string, a: NumberValue, b: NumberValue): Value | Failure => {
  if (isNothing(b) && operator === '%') return { is: 'number', value: a.value, ...(a.exact && { exact: a.exact }) };
  if (isNothing(b) && operator === '/') return isNothing(a) ? failure('nothing is divided by nothing') : endless('/', Math.sign(a.value), b.value);
  if (isInfinite(a) || isInfinite(b)) return endless(operator, a.value, b.value);
  const result = isPlain(a) && isPlain(b) ? ofDoubles[operator]?.(a.value, b.value) : undefined;
  if (result !== undefined && Number.isSafeInteger(result)) return { is: 'number', value: operator === '%' ? result + 0 : result };
  const big = ofBigs[operator]?.(bigOf(a), bigOf(b));
  return big && Math.abs(big.exponent) < largestExponent ? numberOfBig(big) : failure('the number is too large');
};

export const negative = ({ value, exact }: NumberValue): Value => ({ is: 'number', value: -value, ...(exact && { exact: negated(exact) }) });
