/** A double as fraction × 2^power, the fraction from a half up to one. */
const parted = (value: number): readonly [number, number] => {
  if (value === 0 || !Number.isFinite(value)) return [value, 0];
  let [fraction, power] = [value, 0];
  if (Math.abs(fraction) < 2 ** -1022) [fraction, power] = [fraction * 2 ** 52, -52];
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, fraction);
  const high = view.getUint16(0);
  view.setUint16(0, (high & 0x800f) | 0x3fe0);
  return [view.getFloat64(0), power + ((high >> 4) & 0x7ff) - 1022];
};

/** In two steps, so that what is almost nothing is rounded once. */
const raised = (fraction: number, power: number): number => {
  if (power > 1023) return fraction * 2 ** 1023 * 2 ** Math.min(power - 1023, 1023);
  return power < -1021 ? fraction * 2 ** -1021 * 2 ** Math.max(power + 1021, -1074) : fraction * 2 ** power;
};

const largestWhole = 2 ** 63;

/** The whole part of the exponent by squaring, what is left of it by the logarithm: the last digits are those that Terraform gives. */
const worked = (base: number, exponent: number): number => {
  const size = Math.abs(exponent);
  const whole = Math.floor(size);
  const over = size - whole > 0.5;
  const rest = over ? size - whole - 1 : size - whole;
  let [result, power] = [rest === 0 ? 1 : Math.exp(rest * Math.log(base)), 0];
  let [square, doubled] = parted(base);
  for (let left = BigInt(over ? whole + 1 : whole); left > 0n; left >>= 1n) {
    if (Math.abs(doubled) > 4096) return raised(result, (power + doubled) * (exponent < 0 ? -1 : 1));
    if ((left & 1n) === 1n) [result, power] = [result * square, power + doubled];
    [square, doubled] = [square * square, doubled * 2];
    if (square < 0.5) [square, doubled] = [square * 2, doubled - 1];
  }
  if (exponent < 0) [result, power] = [1 / result, -power];
  const [fraction, more] = parted(result);
  return raised(fraction, power + more);
};

/** A power as a machine works it out. */
export const power = (base: number, exponent: number): number => {
  const usual = base ** exponent;
  const isPlain = Number.isInteger(usual) && Math.abs(usual) <= Number.MAX_SAFE_INTEGER;
  if (isPlain || !Number.isFinite(usual) || usual === 0 || Math.abs(exponent) >= largestWhole) return usual;
  return exponent === 0.5 ? Math.sqrt(base) : exponent === -0.5 ? 1 / Math.sqrt(base) : worked(base, exponent);
};
