import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

/** Whether something is said at a path: an empty text, list or map says nothing. */
export const saidAt = (path: string): Lens<boolean> => derived(path, isSaid);

export const isSaid = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return Object.keys(plain).length > 0 ? { value: true } : { unknown: plain[unresolved], among: [true, false] };
  if (Array.isArray(plain)) return isSaidInList(plain as readonly Plain[]);
  return { value: isMap(plain) ? Object.keys(plain).length > 0 : plain !== undefined && plain !== null && plain !== '' };
};

const isSaidInList = (items: readonly Plain[]): Worked<boolean> => {
  const answers = items.map(isSaid);
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};
