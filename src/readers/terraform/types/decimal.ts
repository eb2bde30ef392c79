import { type BigFloat, bitsOf, compared, fullPrecision, ratio, rounded } from './big-float.ts';

/** A number as people write it: digits × 10^power. */
export interface Decimal {
  readonly digits: bigint;
  readonly power: number;
}

const tens = (power: number): bigint => 10n ** BigInt(power);

export const floatOf = ({ digits, power }: Decimal, precision = fullPrecision): BigFloat =>
  power >= 0 ? rounded(digits * tens(power), 0, precision) : ratio(digits, tens(-power), precision);

/** The shortest decimal that means the double; a whole number is what it is. */
export const decimalOfDouble = (value: number): Decimal => {
  if (Number.isInteger(value)) return { digits: BigInt(value), power: 0 };
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  return { digits: BigInt(mantissa.replace('.', '')), power: Number(power) - (mantissa.split('.')[1]?.length ?? 0) };
};

/** All digits of a number: every binary fraction is a decimal one. */
const exactly = ({ mantissa, exponent }: BigFloat): Decimal =>
  exponent >= 0 ? { digits: mantissa << BigInt(exponent), power: 0 } : { digits: mantissa * 5n ** BigInt(-exponent), power: exponent };

interface Bounds {
  /** Exact, all three with the same power. */
  readonly value: bigint;
  readonly lower: bigint;
  readonly upper: bigint;
  readonly power: number;
  /** The bounds themselves mean the number too. */
  readonly inclusive: boolean;
}

/** The numbers that are nearer to this one than to its neighbours of the same precision. */
const boundsOf = ({ mantissa, exponent, precision }: BigFloat): Bounds => {
  const shift = precision + 1 - bitsOf(mantissa);
  const [scaled, power] = [mantissa << BigInt(Math.max(shift, 0)), exponent - Math.max(shift, 0)];
  const [value, lower, upper] = [scaled, scaled - 1n, scaled + 1n].map(each => exactly({ mantissa: each, exponent: power, precision }).digits);
  return { value: value ?? 0n, lower: lower ?? 0n, upper: upper ?? 0n, power: Math.min(power, 0), inclusive: ((scaled >> 1n) & 1n) === 0n };
};

/** The decimal with the last `drop` digits gone that lies between the bounds and nearest to the number. */
const cut = ({ value, lower, upper, inclusive }: Bounds, drop: number): bigint | undefined => {
  const unit = tens(drop);
  const down = value / unit;
  const fits = (digits: bigint): boolean => {
    const at = digits * unit;
    return inclusive ? at >= lower && at <= upper : at > lower && at < upper;
  };
  const twice = (value - down * unit) * 2n;
  const [first, second] = twice < unit || (twice === unit && down % 2n === 0n) ? [down, down + 1n] : [down + 1n, down];
  return fits(first) ? first : fits(second) ? second : undefined;
};

/** The shortest decimal that means the number at its precision. */
export const decimalOf = (value: BigFloat): Decimal => {
  if (value.mantissa === 0n) return { digits: 0n, power: 0 };
  const sign = value.mantissa < 0n ? -1n : 1n;
  const bounds = boundsOf({ ...value, mantissa: value.mantissa * sign });
  let [fits, fails] = [0, bounds.value.toString().length + 1];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (cut(bounds, middle) === undefined) fails = middle;
    else fits = middle;
  }
  return { digits: (cut(bounds, fits) ?? bounds.value) * sign, power: bounds.power + fits };
};

/** The decimal without an exponent, as Terraform prints numbers. */
export const spelledOut = ({ digits, power }: Decimal): string => {
  const [sign, size] = digits < 0n ? ['-', (-digits).toString()] : ['', digits.toString()];
  if (power >= 0) return sign + size + (size === '0' ? '' : '0'.repeat(power));
  const padded = size.padStart(1 - power, '0');
  const fraction = padded.slice(power).replace(/0+$/, '');
  return sign + padded.slice(0, power) + (fraction === '' ? '' : `.${fraction}`);
};

/** Whether the decimal that a double is written as means this number. */
export const isDouble = (value: BigFloat, double: number): boolean =>
  Number.isFinite(double) && (double !== 0 || value.mantissa === 0n) && compared(floatOf(decimalOfDouble(double)), value) === 0;
