import { factWords } from '../engine/words.ts';
import type { Finding, Ledger, Place, Subject } from '../model/index.ts';

/** `file:line`, as editors and terminals open it. */
export const placeWords = ({ file, line, path }: Place): string => (path === undefined ? `${file}:${line}` : `${file}#${path}`);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const subjectOf = (ledger: Ledger, finding: Finding): Subject => {
  const subject = ledger.subjects[finding.subject];
  if (!subject) throw new Error(`the ledger has no subject ${finding.subject}`);
  return subject;
};

/** The engine's own words for a default, cut out of two examples, so that they are known again in a finding. */
const example = { is: 'default', value: 'VALUE', at: { file: '', line: 1 } } as const;
const after = (words: string): string => words.slice(words.indexOf('VALUE') + 'VALUE'.length);
const plainly = after(factWords('', example));
const [dayBefore = '', dayAfter = ''] = after(factWords('', { ...example, since: 'DAY' })).split('DAY');

/** Whether a result rests on silence: nobody wrote it, the format or the cloud does it by default. */
export const restsOnDefault = (because: string): boolean => because.includes(plainly) || defaultSince(because) !== undefined;
/** Since when the default is what it is (a day or a provider version), where it changed. */
export const defaultSince = (because: string): string | undefined => {
  const start = because.indexOf(dayBefore);
  const end = because.indexOf(dayAfter, start + dayBefore.length);
  const day = start < 0 || end < 0 ? '' : because.slice(start + dayBefore.length, end);
  return /^[\w.@-]+$/.test(day) ? day : undefined;
};

/** What other tools call a check, as people say it: the tools that number their checks by UUID are for machines. */
export const akaWords = (aka: readonly string[] = []): string => aka.filter(id => !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id)).join(', ');

/** A vendor's id as it is usually written: `AWS`, `Red Hat`. */
export const vendorName = (vendor: string): string =>
  vendor.length <= 3
    ? vendor.toUpperCase()
    : vendor.replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash === '' ? '' : ' '}${letter.toUpperCase()}`);
