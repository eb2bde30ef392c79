import { hasHoles, isMap, isUnresolved, type Plain, type Several, shown, unresolved, type Worked } from '../../../model/index.ts';

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const own = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

/** The addresses that are plain HTTP, or hold a wildcard; those of one’s own machine do not matter. */
export const plainRedirects = (uris: Plain): Worked<Several<string>> => {
  const all = listOf(uris);
  const items = all.filter(uri => typeof uri === 'string' && ((/^http:/i.test(uri) && !own.test(uri)) || uri.includes('*')));
  const rest = all.flatMap(uri => {
    if (isUnresolved(uri)) return [uri[unresolved]];
    return typeof uri === 'string' && hasHoles(uri) && !/^https:/i.test(uri) && !items.includes(uri) ? [`${shown(uri)} is not known`] : [];
  });
  return { value: { items: items.map(String), ...(rest.length > 0 && { rest: rest.join('; ') }) } };
};

const privileged = new Set([
  'global administrator',
  '62e90394-69f5-4237-9190-012177145e10',
  'privileged role administrator',
  'e8611ab8-c189-46e8-94e1-60213ab1f814',
  'privileged authentication administrator',
  '7be44c8a-adaf-4e2a-84d6-ab2649e08a13',
]);
/** Whether a role, by its name or the id of its template, can give itself every other. */
export const isPrivileged = (role: Plain): Worked<boolean> => {
  if (isUnresolved(role)) return { unknown: role[unresolved], among: [true, false] };
  const said = String(role ?? '').toLowerCase();
  if (said === '' || /[\uE000\uE002]/.test(said)) return { unknown: 'which role it is, is not known', among: [true, false] };
  return { value: privileged.has(said) };
};

export const isUnified = (types: Plain): Worked<boolean> => {
  const all = listOf(types);
  if (all.includes('Unified')) return { value: true };
  const open = all.find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};

/** Whether a list of credentials, or a block of one, has anything in it. */
export const hasAny = (plain: Plain): Worked<boolean> => {
  const [first] = listOf(plain);
  if (isUnresolved(first)) return { unknown: first[unresolved], among: [true, false] };
  return { value: isMap(first) };
};
