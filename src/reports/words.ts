import type { Known } from '../engine/compare/baseline.ts';
import type { Accountable, DutyId, Finding, Ledger, Place, Subject } from '../model/index.ts';

/** `file:line`, as editors and terminals open it. */
export const placeWords = ({ file, line, path }: Place): string => (path === undefined ? `${file}:${line}` : `${file}#${path}`);

export const plural = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export const subjectOf = (ledger: Ledger, finding: Finding): Subject => {
  const subject = ledger.subjects.at(finding.subject);
  if (!subject) throw new Error(`the ledger has no subject ${finding.subject}`);
  return subject;
};

/** Who accepts a finding, and why. */
export const acceptedWords = ({ tool, place, reason = 'no reason is given' }: NonNullable<Finding['excepted']>): string =>
  `accepted by ${tool === 'charter' ? 'an exception of the charter' : `a ${tool} comment`} at ${placeWords(place)}: ${reason}`;

/** Who carries a row of a subject; nobody where no charter says so. */
export const accountableIn = ({ owners, ownership, ownerOf }: Ledger, subject: number, duty: DutyId | undefined): Accountable => {
  const number = ownerOf[subject] ?? 0;
  const own = ownership?.[number];
  return (duty && own?.duties[duty]) ?? own?.all ?? { team: owners[number] ?? '' };
};

/** Who carries a row, for machines: the team that answers for it as `owner`, and whoever else the charter names. Empty where it names nobody. */
export const ownerEntry = (ledger: Ledger, subject: number, duty: DutyId): Readonly<Record<string, string | readonly string[]>> => {
  const { team, ...others } = accountableIn(ledger, subject, duty);
  return { ...(team !== '' && { owner: team }), ...others };
};

/** What other tools call a check, as people say it: the tools that number their checks by UUID are for machines. */
export const akaWords = (aka: readonly string[] = []): string => aka.filter(id => !/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(id)).join(', ');

/** Names that are not written as their ids suggest. */
const writtenAs: Readonly<Record<string, string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  mongodb: 'MongoDB',
  servicenow: 'ServiceNow',
  solarwinds: 'SolarWinds',
  'on-premises': 'On-premises',
  cloudhsm: 'CloudHSM',
};
/** A vendor's id as it is usually written: `AWS`, `Red Hat`. */
export const vendorName = (vendor: string): string =>
  Object.hasOwn(writtenAs, vendor)
    ? (writtenAs[vendor] ?? vendor)
    : vendor.length <= 3
      ? vendor.toUpperCase()
      : vendor.replaceAll(/(^|-)([a-z])/g, (_, dash: string, letter: string) => `${dash === '' ? '' : ' '}${letter.toUpperCase()}`);

/** What a baseline knew already. */
export const knownWords = ({ made, known, over }: Known): string =>
  `${plural(known, 'finding')} known${made === '' ? '' : ` since ${made}`} ${known === 1 ? 'is' : 'are'} left out${over > 0 ? `, ${over} of the baseline ${over === 1 ? 'is' : 'are'} over` : ''}; what follows is new`;
