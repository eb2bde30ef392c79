import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

const kinds = [
  'key_permissions',
  'secret_permissions',
  'certificate_permissions',
  'storage_permissions',
  'keys',
  'secrets',
  'certificates',
  'storage',
] as const;

/** What policies in a vault let anybody do: one policy or several, in Terraform or in a template. `all` takes purging along. */
export const grantsIn = (plain: Plain): Worked<Several<string>> => {
  const body = isMap(plain) && isMap(plain['properties']) ? plain['properties']['accessPolicies'] : plain;
  const told = listOf(body).flatMap(policy => (isMap(policy) ? kinds.flatMap(kind => listOf(permissionsOf(policy)[kind])) : [policy]));
  const rest = told.flatMap(one => (isUnresolved(one) ? [one[unresolved]] : []));
  const items = [...new Set(told.flatMap(one => (typeof one === 'string' ? named(one.toLowerCase()) : [])))];
  return { value: { items, ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};

const permissionsOf = (policy: { readonly [key: string]: Plain }): { readonly [key: string]: Plain } => {
  const { permissions } = policy;
  return isMap(permissions) ? permissions : isUnresolved(permissions) ? { keys: permissions } : policy;
};
const named = (permission: string): readonly string[] => (permission === 'all' ? ['all', 'purge'] : [permission]);
const listOf = (plain: Plain): readonly Plain[] => (plain === undefined || plain === null ? [] : Array.isArray(plain) ? (plain as readonly Plain[]) : [plain]);
