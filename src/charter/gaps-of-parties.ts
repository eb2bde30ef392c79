import type { Gap } from '../model/index.ts';
import { lastDay, type Report, reportsOf, shows, speaksOf } from './attestations.ts';
import type { Charter } from './charter.ts';
import { partyNamed, vendorOf } from './clauses.ts';
import type { Level } from './contracts.ts';
import { agedSince, type GapList } from './gap-list.ts';
import { aboutRow, type GapRow, sidesIn } from './gap-row.ts';
import { type Test, testOf } from './selector.ts';

/** What rows rest on that other parties do: evidence that is missing or does not reach, and promises that nobody made. */
export const partyGaps = (charter: Charter, today: string): ((row: GapRow, list: GapList) => void) => {
  const reports = reportsOf(charter);
  const levels = levelsOf(charter, today);
  const asksForReports = charter.attestations.length + charter.parties.length > 0;
  return (row, list) => {
    const { vendor } = row.applied.seen;
    if (row.cell.verdict === 'assumed' && asksForReports && !withoutReports.has(vendor)) unattested(row, reports, list, today);
    if (sidesIn(row.holders).some(side => side.party === 'provider')) uncommitted(row, levels, list);
  };
};

/** Software of a project, and machines of your own: nobody is there to audit. */
const withoutReports: ReadonlySet<string> = new Set(['kubernetes', 'on-premises']);

const unattested = (row: GapRow, reports: readonly Report[], list: GapList, today: string): void => {
  const { seen } = row.applied;
  const about = { ...aboutRow(row), parties: [row.applied.provider] };
  const mine = reports.filter(report => report.vendor === seen.vendor && speaksOf(report, seen, row.duty));
  const answers = mine.map(report => ({ report, shows: shows(report, seen, today) }));
  const expired = answers.find(({ shows: answer }) => answer === 'expired');
  const beyond = answers.filter(({ shows: answer }) => answer === 'other service' || answer === 'other region');
  if (answers.some(({ shows: answer }) => answer === 'yes')) return;
  if (expired) {
    const { id, type, owner, at } = expired.report.attestation;
    const until = lastDay(expired.report.attestation);
    list.join(`expired ${id}`, {
      class: 'expired-attestation',
      severity: 'medium',
      ...about,
      ...(owner !== undefined && { owner }),
      reason: `${type === 'agreement' ? 'the plan of agreement' : 'attestation'} ${id} shows nothing after ${until}`,
      ...agedSince(until, today),
      next: type === 'agreement' ? 'Renew the agreement, or ask for a report.' : 'Ask for the new report, or for a bridge letter.',
      place: at,
    });
  } else if (beyond.length > 0) phantom(row, about, beyond, list);
  else
    list.join(`missing ${seen.vendor}`, {
      class: 'missing-attestation',
      severity: 'medium',
      ...about,
      reason: `${about.parties[0]} holds these duties, and no attestation of theirs ${mine.length > 0 ? `shows it (${answers.map(({ shows: answer }) => answer).join(', ')})` : 'is in the charter'}`,
      next: 'Ask for a report that covers them, and write it under attestations.',
    });
};

type About = ReturnType<typeof aboutRow>;
const phantom = ({ applied: { seen } }: GapRow, about: About, beyond: readonly { readonly report: Report; readonly shows: string }[], list: GapList): void => {
  const [first] = beyond;
  if (!first) return;
  const inRegion = beyond.every(({ shows: answer }) => answer === 'other region');
  const what = inRegion ? `region ${seen.region}` : `service ${seen.service}`;
  const { owner } = first.report.attestation;
  list.join(`phantom ${seen.vendor} ${what}`, {
    class: 'phantom-inheritance',
    severity: 'high',
    ...about,
    ...(owner !== undefined && { owner }),
    reason: `relied on, and ${what} is outside the scope of ${beyond.map(({ report }) => report.attestation.id).join(', ')}`,
    next: inRegion
      ? 'Move it into a region that is covered, or ask for a report that covers this one.'
      : 'Ask for a report that covers the service, or do not rely on it for this.',
    place: first.report.attestation.at,
  });
};

interface Promised {
  readonly level: Level;
  readonly vendor: string;
  readonly agreement: string;
  readonly fits: Test;
}
const levelsOf = (charter: Charter, today: string): readonly Promised[] =>
  charter.agreements
    .filter(({ until }) => until === undefined || until >= today)
    .flatMap(({ id, party, levels }) =>
      (levels ?? []).map(level => ({ level, vendor: vendorOf(partyNamed(party, charter)?.id ?? party, charter), agreement: id, fits: testOf(level.where) })),
    );
const isOf = ({ level }: Promised, row: GapRow): boolean => (level.duties ?? ['survive-failure']).includes(row.duty);
const isNone = ({ level }: Promised): boolean => /^none$/i.test(level.committed);

/** A provider's duty that it promises nothing about: because the charter says so, or because much depends on it and no level is written. */
const uncommitted = (row: GapRow, levels: readonly Promised[], list: GapList): void => {
  const { seen, standing } = row.applied;
  const mine = levels.filter(one => one.vendor === seen.vendor && isOf(one, row) && one.fits(seen, standing));
  const none = mine.find(isNone);
  const matters = row.duty === 'survive-failure' && (standing.criticality === 'high' || standing.criticality === 'critical');
  if (mine.some(one => !isNone(one)) || !(none || matters)) return;
  const party = row.applied.provider;
  const gap: Gap = {
    class: 'no-commitment',
    severity: matters ? 'high' : 'low',
    ...aboutRow(row),
    parties: [party],
    reason: none
      ? `${party} commits to nothing here (${none.agreement}: ${none.level.metric})`
      : `much depends on it (${standing.criticality}), and no service level of ${party} is in the charter`,
    next: none ? 'Choose a tier that has a service level, or plan for its absence.' : 'Write the service level under the agreement, or plan for its absence.',
    ...(none && { place: none.level.at }),
  };
  list.add(gap);
};
