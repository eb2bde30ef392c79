import { describe, expect, it } from 'vitest';
import { sample } from './sample-estate.ts';
import { columnsOf, stateOf, times, verdictCounts } from './tally.ts';

const { ledger } = sample();
const columns = columnsOf(ledger);
const column = (key: string) => {
  const found = columns.find(one => one.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
};

describe('the ledger by service', () => {
  it('has a column for each service, for the account and for the organisation', () => {
    expect(columns.map(one => [one.key, one.assets])).toEqual([
      ['acme.store', 3],
      ['acme.machine', 2],
      ['account:acme', 0],
      ['organisation:acme', 0],
    ]);
  });

  it('adds up to the rows of all subjects', () => {
    const rows = ledger.profileOf.reduce((sum, profile) => sum + (ledger.profiles[profile]?.length ?? 0), 0);
    expect(columns.reduce((sum, one) => sum + times(one.counted), 0)).toBe(rows);
    expect(Object.values(verdictCounts(columns)).reduce((sum, count) => sum + count, 0)).toBe(rows);
  });

  it('counts a gap as a gap, and what no check sees apart from what could not be told', () => {
    const states = (key: string, duty: string) =>
      column(key)
        .counted.filter(one => one.duty === duty)
        .map(one => [stateOf(one), one.times]);
    expect(states('acme.store', 'prove-recovery')).toEqual([['gap', 3]]);
    expect(states('acme.store', 'keep-residency')).toEqual([['unstudied', 3]]);
    expect(states('acme.store', 'classify-data')).toEqual([['unchecked', 3]]);
    expect(states('acme.machine', 'apply-os-patches')).toEqual([['unproven', 2]]);
    expect(states('acme.store', 'limit-exposure').toSorted()).toEqual([
      ['done', 1],
      ['unmet', 1],
      ['unproven', 1],
    ]);
  });

  it('puts what is answered once for a region into the column of its service', () => {
    expect(column('acme.store').counted.find(one => one.duty === 'guard-facilities')?.times).toBe(1);
  });
});
