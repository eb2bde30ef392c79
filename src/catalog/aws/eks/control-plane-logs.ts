import type { Fact, Several, Worked } from '../../../model/index.ts';

/** The types of log that a control plane writes. https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html */
export const logTypes = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'] as const;
export const extents = ['every type', 'the audit log', 'other types', 'nothing'] as const;
export type Extent = (typeof extents)[number];

/** How much the control plane records: every type, the audit log at least, something else, or nothing. */
export const extentOf = ({ logs }: { readonly logs: Fact<Several<string>> }): Worked<Extent> => {
  if (logs.is === 'unknown') return { unknown: logs.why, among: extents };
  const { items, rest } = logs.value;
  if (logTypes.every(type => items.includes(type))) return { value: 'every type' };
  const known = items.includes('audit') ? 'the audit log' : items.length > 0 ? 'other types' : 'nothing';
  if (rest === undefined) return { value: known };
  const among = known === 'the audit log' ? (['every type', known] as const) : ([...extents.slice(0, 2), known, 'other types'] as const);
  return { unknown: rest, among: [...new Set(among)] };
};
