import { type BigFloat, bigOf, type Decimal, decimalOf, negated } from '../types.ts';
import type { NumberValue } from '../value.ts';

/** How a number is to be laid out: the letter of the verb, and what stands before it. */
export interface NumberFormat {
  readonly letter: string;
  readonly width?: number;
  readonly precision?: number;
  readonly zero?: boolean;
  readonly minus?: boolean;
  readonly plus?: boolean;
  readonly space?: boolean;
  readonly sharp?: boolean;
}

const sign = (negative: boolean, format: NumberFormat): string => (negative ? '-' : format.plus ? '+' : format.space ? ' ' : '');

const laidOut = (prefix: string, digits: string, format: NumberFormat, zeros: boolean): string => {
  const missing = Math.max((format.width ?? 0) - prefix.length - digits.length, 0);
  if (format.minus) return prefix + digits + ' '.repeat(missing);
  return zeros ? prefix + '0'.repeat(missing) + digits : ' '.repeat(missing) + prefix + digits;
};

const bases: Readonly<Record<string, readonly [number, string]>> = { b: [2, '0b'], d: [10, ''], o: [8, '0'], x: [16, '0x'], X: [16, '0X'] };

/** A whole number as `%b`, `%d`, `%o`, `%x` and `%X` print it. */
export const bigIntText = (value: bigint, format: NumberFormat): string => {
  const [base, mark] = bases[format.letter] ?? [10, ''];
  const plain = (value < 0n ? -value : value).toString(base);
  const digits = (format.letter === 'X' ? plain.toUpperCase() : plain).padStart(format.precision ?? 0, '0');
  return laidOut(sign(value < 0n, format) + (format.sharp ? mark : ''), digits, format, format.zero === true && format.precision === undefined);
};

const tens = (power: number): bigint => 10n ** BigInt(Math.max(power, 0));

/** The nearest whole number; of two as near, the even one. */
const dividedBy = (value: bigint, by: bigint): bigint => {
  const [whole, twice] = [value / by, (value % by) * 2n];
  return twice > by || (twice === by && whole % 2n === 1n) ? whole + 1n : whole;
};

/** The number times ten to that power, rounded. */
const scaled = ({ mantissa, exponent }: BigFloat, power: number): bigint =>
  dividedBy((mantissa * tens(power)) << BigInt(Math.max(exponent, 0)), tens(-power) << BigInt(Math.max(-exponent, 0)));

const pointed = (digits: string, decimals: number): string => {
  const padded = digits.padStart(decimals + 1, '0');
  return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
};

const fixed = (value: BigFloat, decimals: number): string => pointed(scaled(value, decimals).toString(), decimals);

/** So many digits of a number, and the power of ten of the first one. */
const leading = (value: BigFloat, count: number): readonly [string, number] => {
  const { digits: all, power: last } = decimalOf(value);
  const power = value.mantissa === 0n ? 0 : all.toString().length - 1 + last;
  const digits = scaled(value, count - 1 - power)
    .toString()
    .padStart(count, '0');
  return digits.length > count ? [digits.slice(0, -1), power + 1] : [digits, power];
};

const withPower = (digits: string, power: number): string => {
  const size = String(Math.abs(power)).padStart(2, '0');
  return `${pointed(digits, digits.length - 1)}e${power < 0 ? '-' : '+'}${size}`;
};

/** All digits of a whole number, zeros at its end included. */
const wholeOf = ({ digits, power }: Decimal): bigint => digits * tens(power);

/** `%g`: with a power of ten when it is large or small, and without zeros at its end. */
const general = (value: BigFloat, precision: number | undefined): string => {
  const count = precision === undefined ? Math.max(wholeOf(decimalOf(value)).toString().length, 1) : Math.max(precision, 1);
  const [all, power] = leading(value, count);
  const digits = all.replace(/0+$/, '') || '0';
  const enough = count > digits.length && digits.length >= power + 1 ? digits.length : count;
  const most = precision === undefined ? 6 : enough;
  if (power < -4 || power >= most) return withPower(digits, power);
  return power + 1 >= digits.length ? digits.padEnd(power + 1, '0') : pointed(digits, digits.length - 1 - power);
};

/** A number as `%e`, `%f` and `%g` print it. */
export const floatText = (value: NumberValue, format: NumberFormat): string => {
  const [letter, number] = [format.letter.toLowerCase(), bigOf(value)];
  const [negative, size] = [number.mantissa < 0n, number.mantissa < 0n ? negated(number) : number];
  const precision = format.precision ?? 6;
  const plain = letter === 'f' ? fixed(size, precision) : letter === 'e' ? withPower(...leading(size, precision + 1)) : general(size, format.precision);
  const digits = format.letter === letter ? plain : plain.toUpperCase();
  return laidOut(sign(negative, format), digits, format, format.zero === true);
};
