import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const accounts = ['none', 'default', 'own'] as const;
type Account = (typeof accounts)[number];
const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);

/** Whether a machine acts as the default service account of its project, as another, or as none. */
export const accountOf = (plain: Plain): Worked<Account> => {
  const block = first(plain);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: accounts };
  if (!isMap(block)) return { value: 'none' };
  const email = block['email'];
  if (isUnresolved(email)) return { unknown: email[unresolved], among: ['default', 'own'] };
  if (typeof email !== 'string' || email === '' || email === 'default') return { value: 'default' };
  if (/-compute@developer\.gserviceaccount\.com$|\uE002data\.google_compute_default_service_account\./.test(email)) return { value: 'default' };
  return /\uE001$|\uE002data\./.test(email) ? { unknown: 'which service account is meant is not known', among: ['default', 'own'] } : { value: 'own' };
};

/** Whether the scopes let the account do all that its roles allow. */
export const hasEveryScope = (plain: Plain): Worked<boolean> => {
  const block = first(plain);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  const scopes = isMap(block) ? block['scopes'] : undefined;
  const all = Array.isArray(scopes) ? (scopes as readonly Plain[]) : [scopes];
  if (all.some(scope => typeof scope === 'string' && /(?:^|\/)cloud-platform$/.test(scope))) return { value: true };
  const open = all.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
