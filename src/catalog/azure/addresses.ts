import { derived, isMap, isUnresolved, type Lens, type Plain, type Usual, unresolved, type Worked } from '../../model/index.ts';
import { letsInEverybody, textsAt } from '../addresses.ts';

/** Whether a list of addresses takes in everybody; where they stand in blocks, `inside` names the line, which may list several or join them with commas. */
export const everybodyAt = (path: string, inside?: string, omitted?: Usual<boolean>): Lens<boolean> =>
  derived(path, plain => letsInEverybody(textsAt(itemsOf(plain).flatMap(item => told(inside !== undefined && isMap(item) ? item[inside] : item)))), omitted);
const told = (plain: Plain): readonly Plain[] =>
  Array.isArray(plain) ? (plain as readonly Plain[]) : typeof plain === 'string' ? plain.split(',').map(part => part.trim()) : [plain ?? null];
const itemsOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** What a rule of a firewall lets in, by its first and last address. */
export const reaches = ['named addresses', 'all of Azure', 'everybody'] as const;
export type Reach = (typeof reaches)[number];

/** Databases of Azure take `0.0.0.0` to `0.0.0.0` to mean everything that runs in Azure, whoever it belongs to. A range of more than a /8 is everybody. */
export const reachBetween = (start: Plain, end: Plain): Worked<Reach> => {
  const open = [start, end].find(isUnresolved);
  const [from, to] = [numberOf(start), numberOf(end)];
  if (from !== undefined && to !== undefined) {
    if (from === 0 && to === 0) return { value: 'all of Azure' };
    return { value: to - from >= 2 ** 24 ? 'everybody' : 'named addresses' };
  }
  return { unknown: open ? open[unresolved] : 'the addresses are not known', among: reaches };
};

/** The number of a plain IPv4 address. */
const numberOf = (plain: Plain): number | undefined => {
  const parts = typeof plain === 'string' && /^\s*\d{1,3}(?:\.\d{1,3}){3}\s*$/.test(plain) ? plain.trim().split('.').map(Number) : [];
  return parts.length === 4 ? parts.reduce((sum, part) => sum * 256 + part, 0) : undefined;
};
