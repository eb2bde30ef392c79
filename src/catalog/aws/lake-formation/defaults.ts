import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether the default permissions at a path leave what is new to IAM alone. */
export const leftToIamAt = (path: string, principal: (entry: { readonly [key: string]: Plain }) => Plain): Lens<boolean> =>
  derived(path, entries => leftToIam(entries, principal));

export const leftToIam = (entries: Plain, principal: (entry: { readonly [key: string]: Plain }) => Plain): Worked<boolean> => {
  if (isUnresolved(entries)) return { unknown: entries[unresolved], among: [true, false] };
  const all = Array.isArray(entries) ? (entries as readonly Plain[]) : entries === undefined || entries === null ? [] : [entries];
  const who = all.map(entry => (isMap(entry) ? principal(entry) : entry));
  if (who.includes('IAM_ALLOWED_PRINCIPALS')) return { value: true };
  const open = who.find(one => isUnresolved(one) || (typeof one === 'string' && hasHoles(one)));
  return open === undefined
    ? { value: false }
    : { unknown: isUnresolved(open) ? open[unresolved] : 'who has the permissions is not wholly known', among: [true, false] };
};
