import { isMap, isUnresolved, type Plain, type Several, unresolved } from '../../../model/index.ts';

const prefix = 'container.apparmor.security.beta.kubernetes.io/';

export const isProfileOf = (annotation: string): boolean => annotation.startsWith(prefix);
export const isStray = (profile: string): boolean => !/^(?:runtime\/default$|localhost\/|\uE000)/.test(profile);
/** AppArmor profiles in annotations that are neither that of the runtime nor one that the node holds. */
export const strayProfiles = (plain: Plain): { readonly value: Several<string> } => {
  if (isUnresolved(plain)) return { value: { items: [], rest: plain[unresolved] } };
  const named = isMap(plain) ? Object.entries(plain).filter(([key]) => isProfileOf(key)) : [];
  const items = named.flatMap(([, profile]) => (typeof profile === 'string' && isStray(profile) ? [profile] : []));
  const open = named.filter(([, profile]) => typeof profile !== 'string' || profile.startsWith('\uE000'));
  return { value: { items, ...(open.length > 0 && { rest: 'a profile is not known' }) } };
};

/** `securityContext.appArmorProfile.type`, which replaced the annotations. */
export const strayType = (plain: Plain): { readonly value: Several<string> } => {
  if (isUnresolved(plain)) return { value: { items: [], rest: plain[unresolved] } };
  return { value: { items: typeof plain === 'string' && plain !== 'RuntimeDefault' && plain !== 'Localhost' ? [plain] : [] } };
};
