import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Level = 'project' | 'folder or organisation' | 'billing account';
const levels: readonly (readonly [RegExp, Level])[] = [
  [/^\/?(?:\/logging\.googleapis\.com\/)?projects\//, 'project'],
  [/^\/?(?:\/logging\.googleapis\.com\/)?(?:folders|organizations)\//, 'folder or organisation'],
  [/^\/?(?:\/logging\.googleapis\.com\/)?billingAccounts\//, 'billing account'],
];

/** Where something stands, by its full name: `projects/acme/sinks/all`. */
export const levelOf = (name: Plain): Worked<Level> => {
  const known = isUnresolved(name) ? undefined : levels.find(([pattern]) => pattern.test(String(name ?? '')));
  return known ? { value: known[1] } : { unknown: isUnresolved(name) ? name[unresolved] : 'its name does not tell where it stands' };
};
