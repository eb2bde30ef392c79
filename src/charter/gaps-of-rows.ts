import type { Severity } from '../model/index.ts';
import type { Charter } from './charter.ts';
import { isInForce } from './clauses.ts';
import { holdsOn, isOfCheck, isOfDuty } from './exceptions.ts';
import { agedSince, type GapList } from './gap-list.ts';
import { aboutRow, brokenDemands, type CheckOf, type GapRow, gravity, isYourRow, sidesIn } from './gap-row.ts';
import { accountableFor } from './owners.ts';

/** What one row shows: work that is not done, nobody's work, work that two do. */
export const rowGaps = (charter: Charter, checkOf: CheckOf, today: string): ((row: GapRow, list: GapList) => void) => {
  const graveness = gravity(charter, checkOf);
  const asksForTeams = charter.teams.length + charter.ownership.length + charter.borrowed.length > 0;
  return (row, list) => {
    const { verdict } = row.cell;
    const graver = (otherwise: Severity): Severity => graveness(row, otherwise);
    if (verdict === 'unmet') unmet(row, list, graver, checkOf);
    if (verdict === 'unmet' || verdict === 'unproven') reopened(row, list, graver, today);
    if (verdict === 'none') return;
    claimedTwice(row, list);
    doneTwice(row, list, today);
    if (asksForTeams && isYourRow(row.holders)) teams(row, list, graver);
  };
};

type Graver = (otherwise: Severity) => Severity;

const unmet = (row: GapRow, list: GapList, graver: Graver, checkOf: CheckOf): void => {
  const about = aboutRow(row);
  if (row.holders.every(holder => holder.held === 'nobody')) {
    const because = row.holders.flatMap(holder => (holder.held === 'by' ? [] : [holder.because]));
    list.add({
      class: 'unclaimed',
      severity: graver('high'),
      ...about,
      reason: `nobody holds it: ${because.join('; ')}`,
      next: 'Do it yourself, or have an agreement in which somebody takes it.',
    });
    return;
  }
  const [broken] = brokenDemands(row);
  if (broken) {
    list.add({
      class: 'data-class',
      severity: graver('high'),
      ...about,
      reason: demandWords(broken, row),
      next: `Change it, or do not keep ${broken.dataClass} data here.`,
    });
    return;
  }
  const open = row.open.filter(finding => finding.verdict === 'unmet');
  const told = open.slice(0, 3).map(({ check, because }) => `${checkOf(check)?.title ?? check}: ${because}`);
  const reason = [...told, ...(open.length > 3 ? [`and ${open.length - 3} more`] : [])].join('; ') || uncheckedWords(row);
  const place = open[0]?.place ?? about.place;
  list.add({ class: 'unmet', severity: graver('medium'), ...about, place, reason, next: nextOf(row) });
};

/** What is answered once rests on what assets say. */
const uncheckedWords = ({ cell: { asked, met } }: GapRow): string =>
  asked > met ? `${asked - met} of ${asked} checks of assets are not met` : 'it is not done';

const nextOf = ({ holders }: GapRow): string => {
  const under = sidesIn(holders).find(side => side.under !== undefined && side.party !== 'customer');
  return under
    ? `Ask ${under.party.replace(/^third-party:/, '')}, who has it under ${under.under}.`
    : 'demarc fix shows the change; or accept it with an exception.';
};

const demandWords = ({ dataClass, demand, region }: ReturnType<typeof brokenDemands>[number], { applied }: GapRow): string => {
  if (region === false) return `${dataClass} data may be in ${demand.regions?.join(', ')}, and this is in ${applied.seen.region}`;
  if (demand.holder !== undefined) return `${dataClass} data demands that it is ${demand.holder === 'customer' ? 'yours' : `of ${demand.holder}`}`;
  return `${dataClass} data demands that it is done, and it is not`;
};

/** What an exception accepted until it ended. */
const reopened = (row: GapRow, list: GapList, graver: Graver, today: string): void => {
  for (const one of row.applied.exceptions) {
    const { exception } = one;
    const isAbout = isOfDuty(one, row.duty) || row.open.some(({ check }) => isOfCheck(one, check, []));
    if (holdsOn(one, today) || !isAbout) continue;
    list.join(`exception ${exception.id}`, {
      class: 'expired-exception',
      severity: graver('medium'),
      ...aboutRow(row),
      parties: [exception['approved-by'], exception['requested-by']],
      reason: `exception ${exception.id} ended on ${exception.expires}: ${exception.reason}`,
      ...agedSince(exception.expires, today),
      next: 'Do it now, or have the exception renewed by somebody other than who asks for it.',
      place: exception.at,
    });
  }
};

/** Two agreements give the same duty away. */
const claimedTwice = (row: GapRow, list: GapList): void => {
  const takers = new Map(
    sidesIn(row.holders).flatMap(side => (side.under !== undefined && side.party !== 'customer' ? [[side.under, side.party] as const] : [])),
  );
  if (takers.size < 2) return;
  const reason = [...takers].map(([under, party]) => `${party.replace(/^third-party:/, '')} under ${under}`).join(' and ');
  list.add({
    class: 'two-parties',
    severity: 'medium',
    ...aboutRow(row),
    reason: `taken by ${reason}`,
    next: 'Narrow one of the clauses: whoever waits for the other leaves it undone.',
  });
};

/** Two systems do it: those that agreements name, those that take copies by the configuration, and what the asset does by itself beside an agreement. */
const doneTwice = (row: GapRow, list: GapList, today: string): void => {
  const agreed = row.applied.clauses
    .filter(signed => isInForce(signed, today) && signed.clause.with !== undefined && signed.clause.takes?.includes(row.duty))
    .map(({ party, clause, agreement }) => ({ name: clause.with ?? '', words: `${party} with ${clause.with} (${agreement.id})` }));
  // A party may run the very system that the configuration shows.
  const copying = row.copiedBy().filter(name => !agreed.some(one => isOneSystem(one.name, name)));
  const own = agreed.length > 0 ? row.met.find(({ byDefault }) => byDefault === undefined) : undefined;
  const all = [...agreed.map(({ words }) => words), ...copying, ...(own ? [`the configuration (${own.because})`] : [])];
  if (all.length < 2) return;
  const reason = `${all.length === 2 ? 'two' : all.length} do it: ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  const next = agreed.length > 0 ? 'Keep one of them, or say in the agreement why both are needed.' : 'Keep one of them.';
  list.add({ class: 'done-twice', severity: 'low', ...aboutRow(row), reason, next });
};
const isOneSystem = (said: string, system: string): boolean => system.toLowerCase().startsWith(said.trim().toLowerCase());

const teams = (row: GapRow, list: GapList, graver: Graver): void => {
  const { team, also } = accountableFor(row.applied.owner, row.duty);
  const about = aboutRow(row);
  const key = `${row.subject.id} ${row.subject.scope}`;
  if (team === '')
    list.join(`unowned ${key}`, {
      class: 'unowned',
      severity: row.cell.verdict === 'unmet' ? graver('medium') : 'medium',
      ...about,
      parties: [],
      reason: 'no rule of the charter, CODEOWNERS or Backstage gives it to a team',
      next: 'Write a rule under ownership.',
    });
  if (also && also.length > 0)
    list.join(`teams ${key} ${[team, ...also].sort().join(' ')}`, {
      class: 'two-teams',
      severity: 'medium',
      ...about,
      parties: [team, ...also],
      reason: `${[team, ...also].join(' and ')} are both accountable by rules that are as narrow`,
      next: 'Make one rule narrower, or name the other team as responsible.',
    });
};
