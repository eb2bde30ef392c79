import type { Gap } from '../model/index.ts';
import type { Charter } from './charter.ts';
import { isOver, partyNamed } from './clauses.ts';
import type { Agreement, Attestation } from './contracts.ts';
import { agedSince, daysBetween, type GapList, monthsAfter } from './gap-list.ts';
import { aboutRow, type GapRow } from './gap-row.ts';
import type { Spot } from './shape.ts';

/** What an agreement moved until it ended; seen on the rows that are yours again. */
export const endedClauses = (charter: Charter, today: string): ((row: GapRow, list: GapList) => void) => {
  return (row, list) => {
    for (const signed of row.applied.clauses) {
      const { clause, agreement, party, until } = signed;
      if (until === undefined || !isOver(signed, today) || ![...(clause.takes ?? []), ...(clause.gives ?? [])].includes(row.duty)) continue;
      if (row.cell.verdict === 'none') continue;
      list.join(`clause ${agreement.id} ${agreement.clauses?.indexOf(clause)}`, {
        class: 'expired-agreement',
        severity: 'high',
        ...aboutRow(row),
        parties: [partyNamed(agreement.party, charter)?.name ?? party, 'you'],
        ...(agreement.owner !== undefined && { owner: agreement.owner }),
        reason: `${party} had it under ${agreement.id} until ${until}: it is yours again`,
        ...agedSince(until, today),
        next: 'Renew the agreement, or do it yourself.',
        place: clause.at,
      });
    }
  };
};

/** What the charter says by itself that somebody is late with. */
export const lateIn = (charter: Charter, today: string): readonly Gap[] => [
  ...charter.agreements.flatMap(agreement => [...reviewOf(agreement, charter, today), ...noticeOf(agreement, charter, today)]),
  ...charter.attestations.flatMap(one => expectedOf(one, charter, today)),
];

const late = (
  what: { readonly id: string; readonly at: Spot },
  kind: string,
  party: string,
  owner: string | undefined,
): Omit<Gap, 'reason' | 'next' | 'severity'> => ({
  class: 'overdue-review',
  subject: what.id,
  kind,
  service: '',
  scope: '',
  duties: ['review-agreements'],
  parties: [party],
  place: what.at,
  ...(owner !== undefined && { owner }),
});
const nameOfParty = (id: string, charter: Charter): string => partyNamed(id, charter)?.name ?? id;

const reviewOf = (agreement: Agreement, charter: Charter, today: string): readonly Gap[] => {
  const { review } = agreement;
  const due = review && monthsAfter(review.last, review.every);
  if (!review || due === undefined || due >= today) return [];
  const about = late(agreement, 'agreement', nameOfParty(agreement.party, charter), agreement.owner);
  const reason = `the review of ${agreement.id} was due on ${due}; the last was on ${review.last}`;
  return [
    { ...about, severity: 'low', reason, ...agedSince(due, today), next: `Review it${review.by === undefined ? '' : ` (${review.by})`}, and write the day.` },
  ];
};

/** The days in which notice can still be given are counted backwards from the end. */
const noticeOf = (agreement: Agreement, charter: Charter, today: string): readonly Gap[] => {
  const notice = agreement['notice-days'];
  if (agreement.until === undefined || notice === undefined || agreement.until < today) return [];
  const left = daysBetween(today, agreement.until) - notice;
  if (left > 30 || left < 0) return [];
  const about = late(agreement, 'agreement', nameOfParty(agreement.party, charter), agreement.owner);
  return [{ ...about, severity: 'low', reason: `notice of ${agreement.id} can be given for ${left} more days`, next: 'Decide whether to renew it.' }];
};

const expectedOf = (one: Attestation, charter: Charter, today: string): readonly Gap[] => {
  const expected = one['next-expected'];
  if (expected === undefined || expected >= today) return [];
  const about = late(one, 'attestation', nameOfParty(one.party, charter), one.owner);
  return [{ ...about, severity: 'low', reason: `the successor of ${one.id} was expected on ${expected}`, ...agedSince(expected, today), next: 'Ask for it.' }];
};
