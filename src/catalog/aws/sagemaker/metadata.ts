import { hasHoles, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether the metadata service answers version 2 only, which asks for a token. */
export const asksForTokens = (version: Plain): Worked<boolean> => {
  if (isUnresolved(version)) return { unknown: version[unresolved], among: [true, false] };
  if (typeof version === 'string' && hasHoles(version)) return { unknown: 'the version is not wholly known', among: [true, false] };
  return { value: String(version) === '2' };
};
