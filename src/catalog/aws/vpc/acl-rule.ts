import { choice, count, derived, each, flag, isUnresolved, type Lens, type Plain, parts, shown, unresolved, type Worked } from '../../../model/index.ts';
import { lensesOfWay, type Spelling, way } from '../exposure.ts';

/** A rule of a network list: a way, its number, and what is done with it. */
export const aclRule = {
  ...way,
  number: count(),
  action: choice(['allow', 'deny']),
  inbound: flag(),
};
export const aclRules = parts(aclRule, { unset: { items: [] } });

/** The rules written at a path; `inbound` says which way each one looks. */
export const aclRulesAt = (path: string, spelling: Spelling & { readonly number: string; readonly action: string }, inbound: Lens<boolean>) =>
  each<typeof aclRule>(path, 'name', {
    ...lensesOfWay(spelling),
    number: derived(spelling.number, numberOf),
    action: derived(spelling.action, actionOf),
    inbound,
  });

/** The number of a rule, which formats write as a number or as a text. */
export const numberOf = (plain: Plain): Worked<number> => {
  const number = typeof plain === 'number' ? plain : typeof plain === 'string' && plain.trim() !== '' ? Number(plain) : Number.NaN;
  return Number.isInteger(number) ? { value: number } : { unknown: reasonOf(plain, 'the rule has no number') };
};

/** Formats write the action in any case. */
export const actionOf = (plain: Plain): Worked<'allow' | 'deny'> => {
  const said = typeof plain === 'string' ? plain.toLowerCase() : undefined;
  return said === 'allow' || said === 'deny' ? { value: said } : { unknown: reasonOf(plain, 'the rule has no action'), among: ['allow', 'deny'] };
};

const reasonOf = (plain: Plain, otherwise: string): string => {
  if (isUnresolved(plain)) return plain[unresolved];
  return typeof plain === 'string' && /[\uE000\uE002]/.test(plain) ? `${shown(plain)} is not known` : otherwise;
};
