import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

export const trusted = ['its own tenant', 'named tenants', 'every tenant'] as const;

/** Which tenants a list trusts: texts in Terraform, values in templates, where an empty list trusts no other. */
export const trustedBy = (plain: Plain): Worked<(typeof trusted)[number]> => {
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const names = all.map(one => (isMap(one) ? one['value'] : one));
  if (names.includes('*')) return { value: 'every tenant' };
  const open = names.find(isUnresolved);
  if (open) return { unknown: open[unresolved], among: trusted };
  return { value: names.every(name => name === 'MyTenantOnly') ? 'its own tenant' : 'named tenants' };
};
