import { type Fact, isLike, type Several, type Worked } from '../../../model/index.ts';

/** What has the images of a repository scanned. */
export const scanWords = ['by its own setting', 'by the registry', 'by nothing'] as const;

/** The filters of the registry decide where they are set; else the repository’s own setting. A filter without a wildcard takes every name that contains it. */
export const scannedBy = (own: Fact<boolean>, filters: Fact<Several<string>>, name: Fact<string>): Worked<(typeof scanWords)[number]> => {
  if (own.is !== 'unknown' && own.value) return { value: 'by its own setting' };
  const covered = isCovered(filters, name);
  if (covered === true) return { value: 'by the registry' };
  const why = [own.is === 'unknown' ? own.why : '', covered === undefined ? 'which repositories the registry scans is not wholly known' : ''].filter(
    one => one !== '',
  );
  if (why.length === 0) return { value: 'by nothing' };
  return { unknown: why.join('; '), among: scanWords };
};

const isCovered = (filters: Fact<Several<string>>, name: Fact<string>): boolean | undefined => {
  if (filters.is === 'unknown') return undefined;
  const { items, rest } = filters.value;
  const answers = items.map(filter => covers(filter, name));
  if (answers.includes(true)) return true;
  return rest !== undefined || answers.includes(undefined) ? undefined : false;
};
const covers = (filter: string, name: Fact<string>): boolean | undefined => {
  const glob = filter.includes('*') ? filter : `*${filter}*`;
  if (/^\*+$/.test(glob)) return true;
  return name.is === 'unknown' || name.value === '' ? undefined : isLike(name.value, glob);
};
