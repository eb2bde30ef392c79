import { derived, hasHoles, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

const answered = (plain: Plain, test: (plain: Plain) => boolean): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain === 'string' && hasHoles(plain)) return { unknown: 'its value is not wholly known', among: [true, false] };
  return { value: test(plain) };
};

/** A switch that JSON may hold as a text, `"true"`. */
export const switchAt = (path: string): Lens<boolean> => derived(path, isOn);
export const isOn = (plain: Plain): Worked<boolean> => answered(plain, one => String(one).toLowerCase() === 'true');

/** Whether the oldest version that the metadata service answers is the second, which asks for a token. */
export const asksForTokensAt = (path: string): Lens<boolean> => derived(path, asksForTokens);
export const asksForTokens = (version: Plain): Worked<boolean> => answered(version, one => String(one) === '2');
