import { hasHoles, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';

export const supports = ['standard', 'long-term', 'ended'] as const;
export type Support = (typeof supports)[number];

/**
 * The oldest minor versions of Kubernetes 1 that everybody gets fixes for, and those get that pay for long-term support, on 2026-11-22.
 * Calendar: https://learn.microsoft.com/en-us/azure/aks/supported-kubernetes-versions
 */
const oldest = { standard: 34, longTerm: 31 } as const;

/** How far a Kubernetes version is supported. */
export const supportOf = (plain: Plain): Worked<Support> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: supports };
  const said = String(plain);
  const minor = /^1\.(\d+)(?:\.|$)/.exec(said)?.[1];
  if (minor === undefined || hasHoles(said)) return { unknown: `${shown(said)} is not a version that is known`, among: supports };
  return { value: Number(minor) >= oldest.standard ? 'standard' : Number(minor) >= oldest.longTerm ? 'long-term' : 'ended' };
};
