import { type AskedName, asked, derived, isUnresolved, type Lens, type Plain, unresolved, type Worked, writable } from '../../model/index.ts';

/** Whether something is named at a path: states of Terraform write an empty text where nothing is. */
export const saidAt = (path: string): Lens<boolean> => derived(path, isSaid);

/** The same, where the charter says what is to be named; `as` is where each of several values stands. */
export const askedAt = (path: string, name: AskedName, as?: string): Lens<boolean> => writable(saidAt(path), value => (value ? asked(name, as) : undefined));
/** A key of your own, where it is named. */
export const keyAt = (path: string): Lens<boolean> => askedAt(path, 'kms-key');

export const isSaid = (plain: Plain): Worked<boolean> => {
  const one = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(one)) return { unknown: one[unresolved], among: [true, false] };
  return { value: one !== undefined && one !== null && one !== '' && one !== 0 };
};
