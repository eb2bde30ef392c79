import { describe, expect, it } from 'vitest';
import { type Citation, type DutyId, dutyIds, dutyOf, type HeldBy, type Holder } from '../../../model/index.ts';
import { stores } from './abstracted.ts';
import { abstracted, clusters, containerPlatform, databases, functions, infrastructure, machines, managed, serverlessFunction } from './index.ts';
import * as stack from './sources-of-the-stack.ts';
import * as used from './sources-of-use.ts';

interface Cell<H> {
  readonly cell: string;
  readonly duty: DutyId;
  readonly holder: H;
}
const families = { infrastructure, containerPlatform, managed, abstracted, serverlessFunction };
/** The services that families are drawn after. */
const drawn = { machines, clusters, databases, functions, stores };
const cellsOf = (lines: Readonly<Record<string, Readonly<Record<DutyId, Holder>>>>): readonly Cell<Holder>[] =>
  Object.entries(lines).flatMap(([name, line]) => dutyIds.map(duty => ({ cell: `${name} ${duty}`, duty, holder: line[duty] })));
const isHeld = (cell: Cell<Holder>): cell is Cell<HeldBy> => cell.holder.held === 'by';
const cells = cellsOf(families);
const held = cells.filter(isHeld);
const sides = held.flatMap(({ cell, holder }) => holder.sides.map(side => ({ cell, ...side })));
const sources = [...Object.values(stack), ...Object.values(used)].flatMap(group => Object.values<Citation>(group));
const partiesOf = (holder: Holder): readonly string[] => (holder.held === 'by' ? holder.sides.map(side => side.party) : []);
const answeredOnce = dutyIds.filter(duty => ['account', 'organisation'].includes(dutyOf(duty).answered));

describe('every family', () => {
  it.each(Object.entries(families))('%s answers every duty, and no other', (_, line) => {
    expect(Object.keys(line).sort()).toEqual([...dutyIds].sort());
  });

  it('leaves nothing unstudied or to nobody', () => {
    expect(cells.filter(({ holder }) => holder.held === 'unstudied' || holder.held === 'nobody')).toEqual([]);
  });

  it('shares what is answered once for an account or the organisation, so that it is one row', () => {
    const differing = answeredOnce.filter(duty => new Set(Object.values(families).map(line => line[duty])).size > 1);
    expect(answeredOnce.length).toBeGreaterThan(10);
    expect(differing).toEqual([]);
  });
});

describe('every citation', () => {
  it('is a page of AWS, over https', () => {
    expect(sources.filter(({ url }) => !/^https:\/\/(docs\.aws\.amazon\.com|aws\.amazon\.com|repost\.aws|d1\.awsstatic\.com)\/[\w./-]+$/.test(url))).toEqual(
      [],
    );
  });

  it('was read on a real day', () => {
    const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
    expect(sources.filter(({ read }) => !/^\d{4}-\d{2}-\d{2}$/.test(read) || !isDay(read))).toEqual([]);
  });

  it('says one sentence', () => {
    expect(sources.filter(({ says }) => !/^[A-Z].*[^.]\.$/.test(says) || /\. [A-Z]/.test(says)).map(({ says }) => says)).toEqual([]);
  });

  it('is used by some cell', () => {
    const cited = new Set([...held, ...cellsOf(drawn).filter(isHeld)].map(({ holder }) => holder.source.says));
    expect(sources.filter(({ says }) => !cited.has(says)).map(({ says }) => says)).toEqual([]);
  });

  it('says what its cell says, for at least seven cells in ten of the service that a family is drawn after', () => {
    const told = ({ holder }: Cell<HeldBy>): boolean => holder.source.grade !== 'inferred';
    const own = cellsOf(drawn).filter(isHeld);
    expect(own.filter(told).length / own.length).toBeGreaterThanOrEqual(0.7);
    expect(held.filter(told).length / held.length).toBeGreaterThanOrEqual(0.65);
  });
});

describe('every side', () => {
  const verbOf = (does: string): string => does.split(/[ ,]/)[0] ?? '';

  it('starts with a verb: AWS in the third person, the customer told what to do', () => {
    const fits = (party: string, verb: string): boolean => (party === 'provider' ? /^[A-Z][a-z]+s$/ : /^[A-Z][a-z]+$/).test(verb);
    const noVerbs = ['The', 'Is', 'Are', 'Your', 'You', 'All', 'Responsible'];
    expect(sides.filter(({ party, does }) => !fits(party, verbOf(does)) || noVerbs.includes(verbOf(does)))).toEqual([]);
  });

  it('ends with a full stop, and says more than that somebody is responsible', () => {
    expect(sides.filter(({ does }) => !/[^.]\.$/.test(does) || /responsib/i.test(does))).toEqual([]);
  });

  it('of the ground below every service is not the customer’s, but for floods at its own front', () => {
    const ground = dutyIds.filter(duty => ['facility', 'hardware', 'network-fabric'].includes(dutyOf(duty).layer) || duty === 'patch-hypervisor');
    const customers = cells.filter(({ duty, holder }) => ground.includes(duty) && partiesOf(holder).includes('customer'));
    expect(new Set(customers.map(({ duty }) => duty))).toEqual(new Set(['absorb-floods']));
    expect(customers.filter(({ holder }) => !partiesOf(holder).includes('provider'))).toEqual([]);
  });

  it.each<DutyId>(['secure-devices', 'classify-data', 'grant-least-access', 'manage-accounts', 'assess-compliance', 'configure-platform'])(
    'of %s is the customer’s in every family',
    duty => {
      expect(Object.values(families).map(line => partiesOf(line[duty]))).toEqual(Object.values(families).map(() => ['customer']));
    },
  );

  it('moves from the customer to AWS as AWS runs more', () => {
    const patches = Object.values(families).map(line => partiesOf(line['apply-os-patches']).join('+'));
    expect(patches).toEqual(['customer', 'customer', 'provider', 'provider', 'provider']);
  });
});

describe('what no check sees', () => {
  it('is said of every duty that people do', () => {
    const people = cells.filter(({ duty }) => dutyOf(duty).answered === 'organisation');
    expect(people.filter(({ holder }) => holder.held !== 'by' || holder.unchecked === undefined)).toEqual([]);
  });

  it('is said only where the customer has a side', () => {
    expect(held.filter(({ holder }) => holder.unchecked !== undefined && !partiesOf(holder).includes('customer'))).toEqual([]);
  });

  it('is a reason, as is what does not apply', () => {
    const reasons = cells.flatMap(({ holder }) => (holder.held === 'by' ? (holder.unchecked ?? []) : holder.because));
    expect(reasons.filter(reason => !/^[a-z].*[^.]$/.test(reason))).toEqual([]);
  });
});
