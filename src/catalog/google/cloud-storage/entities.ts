import { isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** Whom the words for a whole ACL let in. */
const predefined: Readonly<Record<string, string>> = {
  publicRead: 'allUsers',
  publicReadWrite: 'allUsers',
  'public-read': 'allUsers',
  'public-read-write': 'allUsers',
  authenticatedRead: 'allAuthenticatedUsers',
  'authenticated-read': 'allAuthenticatedUsers',
};
export const entityOfPredefined = (plain: Plain): Worked<Several<string>> => {
  if (typeof plain !== 'string') return { unknown: isUnresolved(plain) ? plain[unresolved] : 'it is not the name of an ACL' };
  const entity = predefined[plain];
  return { value: { items: entity === undefined ? [] : [entity], ...(/[\uE000\uE002]/.test(plain) && { rest: 'which ACL is meant is not known' }) } };
};

/** The entities of `READER:allUsers` and its like. */
export const entitiesOfRoles = (plain: Plain): Worked<Several<string>> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  const open = all.filter(isUnresolved).map(one => one[unresolved]);
  const items = all.filter(one => typeof one === 'string').map(one => one.slice(one.indexOf(':') + 1));
  return { value: { items, ...(open.length > 0 && { rest: open.join('; ') }) } };
};
