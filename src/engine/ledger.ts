import { type Cell, dutyIds, type Finding, type Holder, type Ledger, type Row, type Subject } from '../model/index.ts';

/** Takes rows one subject at a time and keeps only what differs. */
export interface LedgerBuilder {
  /** `fixed` rows are the same for every subject of their kind: give the same array each time. */
  readonly add: (subject: Subject, fixed: readonly Row[], moving: readonly Row[], findings: readonly Omit<Finding, 'subject'>[]) => void;
  readonly done: () => Ledger;
}

export const ledgerBuilder = (): LedgerBuilder => {
  const holders = interned<readonly Holder[]>();
  const cells = interned<Cell>();
  const profiles = interned<Uint32Array>();
  const holderIds = new Map<Holder, number>();
  const subjects: Subject[] = [];
  const findings: Finding[] = [];
  const said = new Map<string, string>();
  /** Most findings say the same: one text is kept for all of them. */
  const only = (text: string): string => {
    const known = said.get(text);
    if (known === undefined) said.set(text, text);
    return known ?? text;
  };
  const profileOf = growing();
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
    add: (subject, fixed, moving, found) => {
      const still = cellsOf(fixed);
      const moved = moving.map(cell);
      const inOrder = () => Uint32Array.from([...still.cells, ...moved].sort((a, b) => (cells.all[a]?.duty ?? 0) - (cells.all[b]?.duty ?? 0)));
      profileOf.push(profiles.number(`${still.id}:${moved.join(',')}`, inOrder));
      for (const finding of found) findings.push(kept(finding, subjects.length, only(finding.because)));
      subjects.push(subject);
    },
    done: () => ({
      subjects,
      holders: holders.all,
      cells: cells.all,
      profiles: profiles.all,
      profileOf: profileOf.all(),
      owners: [''],
      ownerOf: new Uint16Array(subjects.length),
      findings,
    }),
  };
};

/** Property by property and in one order: there are millions of them, and objects of one shape share what describes them. */
const kept = (finding: Omit<Finding, 'subject'>, subject: number, because: string): Finding => {
  const { check, verdict, place, cause, companions, byDefault, part, excepted } = finding;
  const all: { -readonly [K in keyof Finding]: Finding[K] } = { check, subject, verdict, place, cause, because, companions };
  if (byDefault) all.byDefault = byDefault;
  if (part !== undefined) all.part = part;
  if (excepted) all.excepted = excepted;
  return all;
};

const interned = <T>() => {
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

const growing = () => {
  let data = new Uint32Array(1024);
  let used = 0;
  return {
    push: (value: number): void => {
      if (used === data.length) {
        const more = new Uint32Array(used * 2);
        more.set(data);
        data = more;
      }
      data[used++] = value;
    },
    all: (): Uint32Array => data.subarray(0, used),
  };
};
