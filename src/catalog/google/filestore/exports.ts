import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

const both = [true, false] as const;
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const pick = (option: Plain, ...keys: readonly string[]): Plain => (isMap(option) ? keys.map(key => option[key]).find(value => value !== undefined) : option);

/** Whether the options of a share let every address mount it; without options they do. */
export const letsInAll = (options: Plain): Worked<boolean> => {
  const all = listOf(options);
  if (all.length === 0) return { value: true };
  const ranges = all.map(option => pick(option, 'ip_ranges', 'ipRanges'));
  if (ranges.some(range => range === undefined || range === null || (Array.isArray(range) && range.length === 0))) return { value: true };
  return letsInEverybody(textsAt(ranges.flatMap(listOf)));
};

/** Whether any option leaves root its rights; one that says nothing does. */
export const keepsRoot = (options: Plain): Worked<boolean> => {
  const all = listOf(options);
  const modes = all.map(option => pick(option, 'squash_mode', 'squashMode'));
  if (modes.length === 0 || modes.some(mode => !isUnresolved(mode) && mode !== 'ROOT_SQUASH' && !/\uE000/.test(String(mode)))) return { value: true };
  const open = modes.find(mode => mode !== 'ROOT_SQUASH');
  if (open === undefined) return { value: false };
  return { unknown: isUnresolved(open) ? open[unresolved] : 'what becomes of root is not known', among: both };
};
