import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

/** The oldest minor version of Kubernetes 1 that gets fixes on 2026-11-22: 1.34 ended on 2026-10-27, and 1.35 ends on 2027-02-28 (https://kubernetes.io/releases/). */
const oldest = 35;

type Support = 'supported' | 'ended';
const both: readonly Support[] = ['supported', 'ended'];

/** Whether the project still fixes a version; the label of a channel (`stable-1`) says none. */
export const supportOf = (plain: Plain): Worked<Support> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
  const said = String(plain);
  const minor = /^v?1\.(\d+)(?:[.+-]|$)/.exec(said)?.[1];
  if (minor === undefined || hasHoles(said)) return { unknown: `${shown(said)} is not a version that is known`, among: both };
  return { value: Number(minor) >= oldest ? 'supported' : 'ended' };
};
