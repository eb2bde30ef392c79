import type { DutyId, HeldBy, Holder, Side } from '../model/index.ts';
import type { Charter } from './charter.ts';
import type { Agreement, Clause, Party, UserControl } from './contracts.ts';
import type { Seen } from './seen.ts';
import { type Standing, testOf } from './selector.ts';

/** A clause with the agreement that it stands in. */
export interface Signed {
  readonly clause: Clause;
  readonly agreement: Agreement;
  /** The party as a holder names it. */
  readonly party: string;
  /** The vendor that it is in the catalog. */
  readonly vendor: string;
  /** The last day on which it holds. */
  readonly until?: string;
  readonly isAbout: (seen: Seen, standing: Standing) => boolean;
}

export const partyNamed = (id: string, { parties }: Charter): Party | undefined => parties.find(party => party.id === id);
export const vendorOf = (id: string, charter: Charter): string => partyNamed(id, charter)?.vendor ?? id;

/** Every clause, those that ended as well. */
export const clausesOf = (charter: Charter): readonly Signed[] =>
  charter.agreements.flatMap(agreement => {
    const [party, vendor] = [partyNamed(agreement.party, charter)?.name ?? agreement.party, vendorOf(agreement.party, charter)];
    return (agreement.clauses ?? []).map(clause => {
      const ends = [clause.until, agreement.until].filter(day => day !== undefined).sort();
      return { clause, agreement, party, vendor, isAbout: testOf(clause.where), ...(ends[0] !== undefined && { until: ends[0] }) };
    });
  });

export const isOver = ({ until }: Signed, today: string): boolean => until !== undefined && until < today;
export const isInForce = (signed: Signed, today: string): boolean => !isOver(signed, today) && (signed.agreement.from ?? today) <= today;

/** What the clauses that apply make of a holder. A duty that nobody held is the party's; what you keep stays yours. */
export const moved = (holder: Holder, duty: DutyId, clauses: readonly Signed[], vendor: string): Holder => {
  const takes = clauses.filter(({ clause }) => clause.takes?.includes(duty));
  const gives = clauses.filter(({ clause }) => clause.gives?.includes(duty));
  if (takes.length + gives.length === 0) return holder;
  if (holder.held === 'nobody' && takes.length > 0) return claimed(takes, vendor);
  if (holder.held !== 'by') return holder;
  const sides = given(taken(holder.sides, takes, vendor), gives, vendor);
  const [first, ...rest] = sides;
  return first && sides !== holder.sides ? { ...holder, sides: [first, ...rest], published: holder.published ?? holder.sides } : holder;
};

const partyIn = ({ party, vendor }: Signed, here: string): Side['party'] => (vendor === here ? 'provider' : `third-party:${party}`);
const sidesOf = (takes: readonly Signed[], vendor: string): readonly Side[] => [
  ...takes.map((signed): Side => ({ party: partyIn(signed, vendor), does: signed.clause.does, under: nameOf(signed) })),
  ...takes.flatMap(({ clause }): readonly Side[] => (clause.keeps === undefined ? [] : [{ party: 'customer', does: clause.keeps }])),
];
/** An agreement and the number of the clause in it. */
const nameOf = ({ agreement, clause }: Signed): string => (clause.id === undefined ? agreement.id : `${agreement.id}, ${clause.id}`);

const taken = (sides: readonly Side[], takes: readonly Signed[], vendor: string): readonly Side[] => {
  if (takes.length === 0 || !sides.some(side => side.party === 'customer')) return sides;
  return [...sides.filter(side => side.party !== 'customer'), ...sidesOf(takes, vendor)];
};
const given = (sides: readonly Side[], gives: readonly Signed[], vendor: string): readonly Side[] =>
  gives.reduce((all, signed) => {
    const theirs = partyIn(signed, vendor);
    if (!all.some(side => side.party === theirs && side.under === undefined)) return all;
    return [
      ...all.filter(side => side.party !== theirs || side.under !== undefined),
      { party: 'customer', does: signed.clause.does, under: nameOf(signed) } as const,
    ];
  }, sides);

const claimed = (takes: readonly Signed[], vendor: string): Holder => {
  const [first, ...rest] = sidesOf(takes, vendor);
  const [signed] = takes;
  if (!first || !signed) throw new Error('a clause that applies has a side');
  const { agreement, clause } = signed;
  return {
    held: 'by',
    sides: [first, ...rest],
    source: { url: `urn:agreement:${encodeURIComponent(agreement.id)}`, says: clause.does, read: agreement.from ?? '1970-01-01', grade: 'read' },
  };
};

/** What a report expects of you is yours, where the line gave the duty to the provider alone. */
export const withUserControls = (holder: Holder, controls: readonly (readonly [report: string, UserControl])[]): Holder => {
  if (holder.held !== 'by' || controls.length === 0 || holder.sides.some(side => side.party === 'customer' || side.under !== undefined)) return holder;
  const mine = controls.map(([report, { id, says }]): Side => ({ party: 'customer', does: says, under: `${report}, ${id}` }));
  const [first, ...rest] = holder.sides;
  const both: HeldBy = { ...holder, sides: [first, ...rest, ...mine], published: holder.published ?? holder.sides };
  return both;
};
