import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

export const supports = ['the newest', 'standard', 'extended', 'ended'] as const;
export type Support = (typeof supports)[number];

/**
 * The oldest minor versions of Kubernetes 1 with standard and with extended support on 2026-11-22.
 * Calendar: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
const oldest = { standard: 34, extended: 31 } as const;

/** How far a Kubernetes version is supported. A YAML number has lost the zero of 1.30, but no version that short is supported either way. */
export const supportOf = (plain: Plain): Worked<Support> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: supports };
  const said = String(plain);
  const minor = /^1\.(\d+)(?:\.|$)/.exec(said)?.[1];
  if (minor === undefined || hasHoles(said)) return { unknown: `${shown(said)} is not a version that is known`, among: supports };
  return { value: Number(minor) >= oldest.standard ? 'standard' : Number(minor) >= oldest.extended ? 'extended' : 'ended' };
};
