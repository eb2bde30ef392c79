import { hole } from '../../../model/index.ts';
import type { Value } from '../value.ts';

/** `1.5e-7` as `0.00000015`: Terraform never prints an exponent. */
const spelledOut = (printed: string): string => {
  const [mantissa = '', exponent = '0'] = printed.replace('-', '~').split('e');
  const [whole = '', fraction = ''] = mantissa.replace('~', '').split('.');
  const point = whole.length + Number(exponent.replace('~', '-'));
  const digits = whole + fraction;
  const sign = mantissa.startsWith('~') ? '-' : '';
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? sign + digits.padEnd(point, '0') : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** Whole numbers digit by digit as the double holds them; others by the shortest digits that mean them. */
export const numberText = (value: number): string => {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const printed = String(value);
  return printed.includes('e') ? spelledOut(printed) : printed;
};

/** How a value stands in a text: an unknown as a hole. `undefined` for what has no text (null, collections, instances). */
export const toText = (value: Value): string | undefined => {
  if (value.is === 'text') return value.value;
  if (value.is === 'number') return numberText(value.value);
  if (value.is === 'bool') return String(value.value);
  return value.is === 'unknown' ? hole(value.text) : undefined;
};
