import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const tiers = ['free', 'developer', 'standard', 'premium'] as const;
type Tier = (typeof tiers)[number];

/** The tier, however its letters are written. */
export const tierOf = (plain: Plain): Worked<Tier> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: tiers };
  const tier = tiers.find(one => one === String(plain).toLowerCase());
  return tier === undefined ? { unknown: hasHoles(String(plain)) ? 'the tier is not known' : 'it is no tier that is known', among: tiers } : { value: tier };
};
