import type { Assessed } from '../engine/assess.ts';
import {
  type Cell,
  type Check,
  type DutyId,
  dutyIds,
  type Finding,
  type Gap,
  type Holder,
  type Severity,
  type Side,
  type Subject,
  severities,
} from '../model/index.ts';
import type { Charter } from './charter.ts';
import { isKept } from './demands.ts';
import type { Applied } from './govern.ts';
import { accountableFor } from './owners.ts';
import type { Asked } from './regulations.ts';
import { testOf } from './selector.ts';

/** One row of the ledger, with everything that a gap may have to say of it. */
export interface GapRow {
  readonly subject: Subject;
  readonly applied: Applied;
  readonly duty: DutyId;
  readonly cell: Cell;
  readonly holders: readonly Holder[];
  /** What checks found of this duty that is not met. */
  readonly open: readonly Finding[];
  /** And what is met. */
  readonly met: readonly Finding[];
  /** What in the estate takes copies of it. */
  readonly copiedBy: () => readonly string[];
  /** The day of its creation, where it is known. */
  readonly born?: string;
  /** The regulations in force here that ask for it. */
  readonly asked: () => Asked;
}

export type CheckOf = (id: string) => Check | undefined;
export const checksOf = ({ catalog }: Pick<Assessed, 'catalog'>): CheckOf => {
  const all = new Map(catalog.checks.flatMap(set => Object.entries(set.checks)));
  return id => all.get(id);
};

export const sidesIn = (holders: readonly Holder[]): readonly Side[] => holders.flatMap(holder => (holder.held === 'by' ? holder.sides : []));
export const isYourRow = (holders: readonly Holder[]): boolean => sidesIn(holders).some(side => side.party === 'customer' || side.under !== undefined);
export const partiesIn = (holders: readonly Holder[], provider: string): readonly string[] => [
  ...new Set(sidesIn(holders).map(({ party }) => (party === 'provider' ? provider : party.replace(/^third-party:/, '').replace(/^customer$/, 'you')))),
];

/** What every gap of a row says of where it is and whose. */
export const aboutRow = (
  row: GapRow,
): Pick<Gap, 'subject' | 'kind' | 'service' | 'scope' | 'duties' | 'parties' | 'place' | 'owner' | 'businessUnit' | 'geography' | 'environment' | 'born'> &
  Asked => {
  const { subject, applied, duty, holders } = row;
  return {
    ...aboutSubject(subject, applied, duty),
    duties: [duty],
    parties: partiesIn(holders, applied.provider),
    ...(row.born !== undefined && { born: row.born }),
    ...row.asked(),
  };
};
const aboutSubject = (subject: Subject, applied: Applied, duty: DutyId | undefined) => {
  const { businessUnit, geography, environment } = applied.standing;
  const owner = duty === undefined ? applied.owner.all.team : accountableFor(applied.owner, duty).team;
  return {
    subject: subject.address,
    kind: subject.kind,
    service: subject.service,
    scope: subject.scope,
    place: subject.place,
    ...(owner !== '' && { owner }),
    ...(businessUnit !== undefined && { businessUnit }),
    ...(geography !== undefined && { geography }),
    ...(environment !== undefined && { environment }),
  };
};

/** How grave a row is: the gravest of what checks found, as the charter grades it; where they found nothing, what the charter says of the duty. */
export const gravity = (charter: Charter, checkOf: CheckOf): ((row: GapRow, otherwise: Severity) => Severity) => {
  const rules = charter.severities.map(rule => ({ rule, fits: testOf(rule.where) }));
  const ofDuty = ({ applied, duty }: GapRow): Severity | undefined =>
    rules.find(({ rule, fits }) => rule.duties?.includes(duty) && fits(applied.seen, applied.standing))?.rule.severity;
  const gravest = (all: readonly Severity[]): Severity | undefined => severities.findLast(one => all.includes(one));
  return (row, otherwise) =>
    gravest(row.open.filter(({ verdict }) => verdict === 'unmet').flatMap(({ check, severity }) => severity ?? checkOf(check)?.severity ?? [])) ??
    ofDuty(row) ??
    otherwise;
};

/** The demands of data classes that a row does not keep. */
export const brokenDemands = ({ applied, duty, holders, cell }: GapRow) =>
  applied.demands.filter(demanded => demanded.demand.duty === duty && isKept(demanded, holders, cell.verdict) === false);

export const dutyOfCell = (cell: Cell): DutyId | undefined => dutyIds[cell.duty];
