import { type Failure, failure, type NumberValue, type Value } from '../value.ts';
import { type BigFloat, compared, fullPrecision, isWhole, rounded, wholeFloat } from './big-float.ts';
import { type Decimal, decimalOf, decimalOfDouble, floatOf, isDouble, spelledOut } from './decimal.ts';

type Numeric = NumberValue & Value;

/** The number with all its bits. */
export const bigOf = ({ value, exact }: NumberValue): BigFloat =>
  exact ?? (Number.isInteger(value) ? wholeFloat(BigInt(value)) : floatOf(decimalOfDouble(value)));

const doubleOf = (value: BigFloat): number => {
  const { digits, power } = decimalOf(value);
  return Number(`${digits}e${power}`);
};

/** A result of arithmetic, as small as it can be kept. */
export const numberOfBig = (value: BigFloat): Numeric => {
  const double = doubleOf(value);
  const settled = isDouble(value, double);
  if (settled && (value.precision === fullPrecision || Number.isSafeInteger(double))) return { is: 'number', value: double };
  return { is: 'number', value: double, exact: value };
};

/** A number that a function made with the precision of the machine. */
export const machineNumber = (value: number): Numeric => {
  if (!Number.isFinite(value)) return { is: 'number', value };
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const [power, fraction] = [Number((bits >> 52n) & 0x7ffn), bits & 0xfffffffffffffn];
  const size = power === 0 ? fraction : fraction | 0x10000000000000n;
  return { is: 'number', value, exact: rounded(value < 0 ? -size : size, Math.max(power, 1) - 1075, 53) };
};

/** A whole number that a function counted: 64 bits of it are kept when it is divided by another of its kind. */
export const counted = (value: number): Numeric => ({ is: 'number', value, exact: wholeFloat(BigInt(value), 64) });

/** Whole numbers from here on have more digits than Terraform keeps. */
const beyondPrecision = 1e150;
const shortest = (number: NumberValue): Decimal => {
  const { value, exact } = number;
  return exact || Math.abs(value) >= beyondPrecision ? decimalOf(bigOf(number)) : decimalOfDouble(value);
};

/** A number as Terraform prints it: never with an exponent. */
export const numberText = (value: NumberValue): string => {
  if (isInfinite(value)) return value.value < 0 ? '-Inf' : '+Inf';
  if (!Number.isSafeInteger(value.value) || !isInteger(value)) return spelledOut(shortest(value));
  return Object.is(value.value, -0) ? '-0' : String(value.value);
};

export const isInteger = ({ value, exact }: NumberValue): boolean => (exact ? isWhole(exact) : Number.isInteger(value));
/** What logarithms and powers may come to; a number too large for a double has its digits in `exact`. */
export const isInfinite = ({ value, exact }: NumberValue): boolean => !exact && !Number.isFinite(value);
export const compareNumbers = (a: NumberValue, b: NumberValue): number => {
  if (a.value !== b.value) return a.value < b.value ? -1 : 1;
  if (!a.exact && !b.exact) return 0;
  if (isInfinite(a) || isInfinite(b)) return (a.value < 0 ? -1 : 1) * (isInfinite(a) ? 1 : -1);
  return compared(bigOf(a), bigOf(b));
};

const infinity = /^([+-]?)inf$/i;
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Spellings and sizes that are worked with. */
const [longest, largestPower] = [5000, 20_000];

/** The number that a text says in decimal notation, or as `inf`. */
export const numberOf = (written: string): Numeric | Failure => {
  const endless = infinity.exec(written);
  if (endless) return { is: 'number', value: endless[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY };
  if (!decimal.test(written)) return failure('a number is required');
  if (written.length < 16 && Number.isSafeInteger(Number(written)) && /^-?\d+$/.test(written)) return { is: 'number', value: Number(written) };
  const [mantissa = '', exponent = '0'] = written.toLowerCase().replace(/^\+/, '').split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length;
  if (written.length > longest || Math.abs(power) > largestPower) return failure('the number has more digits than can be worked with');
  const digits = BigInt(whole.replace('-', '') + fraction);
  if (digits === 0n) return { is: 'number', value: whole.startsWith('-') ? -0 : 0 };
  return numberOfBig(floatOf({ digits: whole.startsWith('-') ? -digits : digits, power }));
};
