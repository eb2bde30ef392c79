import {
  derived,
  each,
  flag,
  isMap,
  isUnresolved,
  type Lens,
  list,
  type Parts,
  type Plain,
  parts,
  type Several,
  text,
  unresolved,
  type Worked,
} from '../../../model/index.ts';

/** A role, and those who have it. */
export const binding = {
  role: text(),
  members: list(),
  /** Owner, editor or viewer of everything. */
  basic: flag(),
  /** To act as any service account of the project, folder or organisation. */
  impersonates: flag(),
  /** It administers something: owner, editor, or a role that has it in its name. */
  administers: flag(),
  everybody: flag(),
  toServiceAccounts: flag(),
  /** To an account that Google makes for every project, and that machines use unless told otherwise. */
  toDefaultAccounts: flag(),
};
export const bindings = parts(binding, { unset: { items: [] } });

const both = [true, false] as const;
const of = (plain: Plain, key: string): Plain => (isMap(plain) ? plain[key] : isUnresolved(plain) ? plain : undefined);

/** Whether a role fits; what fills a hole may be anything. */
const isRole =
  (pattern: RegExp) =>
  (plain: Plain): Worked<boolean> => {
    const role = of(plain, 'role');
    if (isUnresolved(role)) return { unknown: role[unresolved], among: both };
    if (typeof role !== 'string') return { unknown: 'the binding names no role', among: both };
    if (pattern.test(role)) return { value: true };
    return /\uE000/.test(role) ? { unknown: 'which role is meant is not known', among: both } : { value: false };
  };

const membersIn = (plain: Plain): readonly Plain[] => {
  const members = of(plain, 'members') ?? of(plain, 'member');
  return Array.isArray(members) ? (members as readonly Plain[]) : members === undefined || members === null ? [] : [members];
};
export const membersOf = (plain: Plain): Worked<Several<string>> => {
  const all = membersIn(plain);
  const open = all.filter(isUnresolved).map(member => member[unresolved]);
  return { value: { items: all.filter(member => typeof member === 'string'), ...(open.length > 0 && { rest: open.join('; ') }) } };
};

/** Whether any member fits; a text that begins with a hole may be anybody. */
const anyMember =
  (pattern: RegExp) =>
  (plain: Plain): Worked<boolean> => {
    const all = membersIn(plain);
    if (all.some(member => typeof member === 'string' && pattern.test(member))) return { value: true };
    const open = all.find(isUnresolved);
    if (open) return { unknown: open[unresolved], among: both };
    return all.some(member => typeof member === 'string' && /^\uE000|^\uE002data\./.test(member))
      ? { unknown: 'who is meant is not known', among: both }
      : { value: false };
  };

export const isBasic = isRole(/^roles\/(?:owner|editor|viewer)$/);
export const isImpersonation = isRole(/^roles\/iam\.(?:serviceAccountUser|serviceAccountTokenCreator)$/);
export const isAdministration = isRole(/^roles\/(?:owner|editor)$|admin$/i);
export const isToEverybody = anyMember(/^(?:allUsers|allAuthenticatedUsers)$/);
export const isToServiceAccounts = anyMember(/^serviceAccount:|^\uE002google_service_account\./);
export const isToDefaultAccounts = anyMember(
  /^serviceAccount:.*(?:-compute@developer|@appspot)\.gserviceaccount\.com$|\uE002data\.google_(?:compute|app_engine)_default_service_account\./,
);

/** The bindings written at a path: one, or a list of them. */
export const bindingsAt = (path: string): Lens<Parts<typeof binding>> =>
  each<typeof binding>(path, 'role', {
    role: derived('', plain => {
      const role = of(plain, 'role');
      return isUnresolved(role) ? { unknown: role[unresolved] } : { value: String(role ?? '') };
    }),
    members: derived('', membersOf),
    basic: derived('', isBasic),
    impersonates: derived('', isImpersonation),
    administers: derived('', isAdministration),
    everybody: derived('', isToEverybody),
    toServiceAccounts: derived('', isToServiceAccounts),
    toDefaultAccounts: derived('', isToDefaultAccounts),
  });
