import {
  allOf,
  type Cell,
  dutyIds,
  type Finding,
  growing,
  type Holder,
  type Ledger,
  type MadeList,
  type Ownership,
  type Place,
  type Row,
  type Subject,
} from '../model/index.ts';
import { findingsBuilder } from './findings.ts';

/** Takes rows one subject at a time and keeps only what differs. */
export interface LedgerBuilder {
  /** What the next subject answers. `fixed` rows are the same for every subject of their kind: give the same array each time. */
  readonly add: (at: Place, fixed: readonly Row[], moving: readonly Row[], findings: readonly Omit<Finding, 'subject'>[], owner?: Ownership) => void;
  /** The subjects, in the order in which they were added. */
  readonly done: (subjects: MadeList<Subject>) => Ledger;
}

/** `examplesOfMet`: of what is met, one finding is kept for each reason, with how many others say the same. */
export const ledgerBuilder = (examplesOfMet = false): LedgerBuilder => {
  const holders = interned<readonly Holder[]>();
  const cells = interned<Cell>();
  const profiles = interned<Uint32Array>();
  const holderIds = new Map<Holder, number>();
  const findings = findingsBuilder(examplesOfMet);
  let added = 0;
  const profileOf = growing('whole');
  const owners = new Map<Ownership, number>();
  const ownerOf = growing('short');
  const ownerId = (owner: Ownership): number => {
    const known = owners.get(owner) ?? owners.size;
    owners.set(owner, known);
    return known;
  };
  const holderId = (holder: Holder): number => {
    const known = holderIds.get(holder) ?? holderIds.size;
    holderIds.set(holder, known);
    return known;
  };
  const cell = (row: Row): number => {
    const held = holders.number(row.holders.map(holderId).join('|'), () => row.holders);
    const duty = dutyIds.indexOf(row.duty);
    const asked = row.results.filter(result => result.verdict !== 'none').length;
    const met = row.results.filter(result => result.verdict === 'met').length;
    return cells.number(`${duty}.${held}.${row.verdict}.${met}.${asked}`, () => ({ duty, holders: held, verdict: row.verdict, met, asked }));
  };
  const fixedCells = new Map<readonly Row[], { readonly id: number; readonly cells: readonly number[] }>();
  const cellsOf = (rows: readonly Row[]) => {
    const known = fixedCells.get(rows) ?? { id: fixedCells.size, cells: rows.map(cell) };
    fixedCells.set(rows, known);
    return known;
  };
  return {
    add: (at, fixed, moving, found, owner) => {
      const still = cellsOf(fixed);
      const moved = moving.map(cell);
      const inOrder = () => Uint32Array.from([...still.cells, ...moved].sort((a, b) => (cells.all[a]?.duty ?? 0) - (cells.all[b]?.duty ?? 0)));
      profileOf.set(added, profiles.number(`${still.id}:${moved.join(',')}`, inOrder));
      for (const finding of found) findings.add({ ...finding, subject: added }, at);
      if (owner) ownerOf.set(added, ownerId(owner));
      added += 1;
    },
    done: subjects => ({
      subjects,
      holders: holders.all,
      cells: cells.all,
      profiles: profiles.all,
      profileOf: allOf(profileOf, added),
      owners: owners.size === 0 ? [''] : [...owners.keys()].map(owner => owner.all.team),
      ownerOf: owners.size === 0 ? new Uint16Array(added) : Uint16Array.from({ length: added }, (_, i) => ownerOf.at(i)),
      ...(owners.size > 0 && { ownership: [...owners.keys()] }),
      findings: findings.done(number => subjects.at(number)?.place ?? { file: '', line: 0 }),
    }),
  };
};

/** Values that repeat, each kept once under a key. */
export const interned = <T>() => {
  const numbers = new Map<string, number>();
  const all: T[] = [];
  const number = (key: string, make: () => T): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    all.push(make());
    return all.length - 1;
  };
  return { number, all: all as readonly T[] };
};
