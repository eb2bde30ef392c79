import type { Finding, Ledger, Place, Subject } from '../model/index.ts';

/** `file:line`, as editors and terminals open it. */
export const placeWords = ({ file, line, path }: Place): string => (path === undefined ? `${file}:${line}` : `${file}#${path}`);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const subjectOf = (ledger: Ledger, finding: Finding): Subject => {
  const subject = ledger.subjects[finding.subject];
  if (!subject) throw new Error(`the ledger has no subject ${finding.subject}`);
  return subject;
};

/** Whether a result rests on silence: nobody wrote it, the format or the cloud does it by default. */
export const restsOnDefault = (because: string): boolean => / by default(?:, since [^:]+)?: nothing else is written/.test(because);
/** Since when the default is what it is (ISO 8601), where it changed. */
export const defaultSince = (because: string): string | undefined => / by default, since ([^:]+): nothing else is written/.exec(because)?.[1];

/** A vendor's id as it is usually written: `AWS`, `Red Hat`. */
export const vendorName = (vendor: string): string =>
  vendor.length <= 3
    ? vendor.toUpperCase()
    : vendor.replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash === '' ? '' : ' '}${letter.toUpperCase()}`);
