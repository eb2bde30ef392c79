/**
 * A binary floating-point number of any precision: mantissa × 2^exponent, the mantissa odd or nothing. Terraform reckons with
 * 512 bits, and with fewer where a function gave it a machine number; a result has the precision of the more precise operand.
 */
export interface BigFloat {
  readonly mantissa: bigint;
  readonly exponent: number;
  /** In bits. */
  readonly precision: number;
}

export const fullPrecision = 512;

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);
/** How many bits a whole number has. */
export const bitsOf = (value: bigint): number => {
  const digits = magnitude(value).toString(16);
  return digits === '0' ? 0 : digits.length * 4 - (Math.clz32(Number.parseInt(digits.charAt(0), 16)) - 28);
};

const zerosAtEnd = (value: bigint): number => {
  const low = Number(BigInt.asUintN(32, value));
  if (low !== 0) return 31 - Math.clz32(low & -low);
  const digits = value.toString(2);
  return digits.length - 1 - digits.lastIndexOf('1');
};

/** The nearest number of that precision; of two as near, the one with an even last bit. `more` says that something was cut off behind the mantissa. */
export const rounded = (mantissa: bigint, exponent: number, precision: number, more = false): BigFloat => {
  if (mantissa === 0n) return { mantissa, exponent: 0, precision };
  const excess = bitsOf(mantissa) - precision;
  const [kept, shift] = excess > 0 ? [nearest(mantissa, excess, more), excess] : [mantissa, 0];
  const zeros = zerosAtEnd(magnitude(kept));
  return { mantissa: kept >> BigInt(zeros), exponent: exponent + shift + zeros, precision };
};
const nearest = (mantissa: bigint, excess: number, more: boolean): bigint => {
  const [size, half] = [magnitude(mantissa), 1n << BigInt(excess - 1)];
  const [whole, rest] = [size >> BigInt(excess), size & ((half << 1n) - 1n)];
  const up = rest > half || (rest === half && (more || (whole & 1n) === 1n));
  return (up ? whole + 1n : whole) * (mantissa < 0n ? -1n : 1n);
};

export const wholeFloat = (value: bigint, precision = fullPrecision): BigFloat => rounded(value, 0, Math.max(precision, bitsOf(value)));

/** The quotient of two whole numbers, rounded once. */
export const ratio = (top: bigint, bottom: bigint, precision: number, exponent = 0): BigFloat => {
  const [size, by] = [magnitude(top), magnitude(bottom)];
  const shift = Math.max(0, precision + 2 - bitsOf(size) + bitsOf(by));
  const shifted = size << BigInt(shift);
  const [quotient, rest] = [shifted / by, shifted % by];
  return rounded(top < 0n === bottom < 0n ? quotient : -quotient, exponent - shift, precision, rest !== 0n);
};

const precisionOf = (a: BigFloat, b: BigFloat): number => Math.max(a.precision, b.precision);
/** Both with the same exponent. */
const aligned = (a: BigFloat, b: BigFloat): readonly [bigint, bigint, number] => {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.mantissa << BigInt(a.exponent - exponent), b.mantissa << BigInt(b.exponent - exponent), exponent];
};

export const plus = (a: BigFloat, b: BigFloat): BigFloat => {
  const [left, right, exponent] = aligned(a, b);
  return rounded(left + right, exponent, precisionOf(a, b));
};
export const negated = (a: BigFloat): BigFloat => ({ ...a, mantissa: -a.mantissa });
export const times = (a: BigFloat, b: BigFloat): BigFloat => rounded(a.mantissa * b.mantissa, a.exponent + b.exponent, precisionOf(a, b));
export const over = (a: BigFloat, b: BigFloat): BigFloat => ratio(a.mantissa, b.mantissa, precisionOf(a, b), a.exponent - b.exponent);
export const compared = (a: BigFloat, b: BigFloat): number => {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Without what stands behind the point. */
export const truncated = ({ mantissa, exponent }: BigFloat): bigint => {
  if (exponent >= 0) return mantissa << BigInt(exponent);
  const whole = magnitude(mantissa) >> BigInt(-exponent);
  return mantissa < 0n ? -whole : whole;
};
export const isWhole = ({ exponent }: BigFloat): boolean => exponent >= 0;
/** What is left of `a` when `b` is taken from it as often as the quotient, which is rounded, says; its sign and its precision are those of `a`. */
export const remainder = (a: BigFloat, b: BigFloat): BigFloat => {
  const { precision } = a;
  const taken = rounded(b.mantissa * truncated(over(a, b)), b.exponent, precision);
  return plus(a, negated({ ...taken, precision }));
};
