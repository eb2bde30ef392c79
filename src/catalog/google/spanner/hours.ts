import { derived, isUnresolved, type Lens, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

const inHours: Readonly<Record<string, number>> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24 };

/** A period as Spanner writes it, in hours: `7d`, `3600s`. */
export const hoursOf = (plain: Plain): Worked<number> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const [, digits, unit = ''] = /^\s*(\d+)(s|m|h|d)\s*$/.exec(String(plain)) ?? [];
  const factor = inHours[unit];
  return digits === undefined || factor === undefined
    ? { unknown: `${shown(String(plain))} is not a period that is known` }
    : { value: Number(digits) * factor };
};
export const hoursAt = (path: string): Lens<number> => derived(path, plain => (plain === '' ? { value: 1 } : hoursOf(plain)));
