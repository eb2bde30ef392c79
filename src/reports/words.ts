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
export const restsOnDefault = ({ because }: Finding): boolean => / by default(?:, since \d{4}-\d{2}-\d{2})?: nothing else is written/.test(because);
/** Since when the default is what it is (ISO 8601), where it changed. */
export const defaultSince = ({ because }: Finding): string | undefined => / by default, since ([^:]+): nothing else is written/.exec(because)?.[1];
