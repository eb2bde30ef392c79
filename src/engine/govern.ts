import type { Catalog, CheckResult, DutyId, Holder, Ownership, Place, Row, Subject, Verdict } from '../model/index.ts';
import type { Bound, Found } from './bind.ts';
import { verdictOf } from './judge.ts';

/** What the organisation's charter says of rows. Where equal things are said, it is the same object. */
export interface Governed {
  /** Agreements move sides, after the holder is known and before the verdict. The same array when nothing moves. */
  readonly move?: (duty: DutyId, holders: readonly Holder[]) => readonly Holder[];
  /** Exceptions accept what is not met, and severities say how grave it is here. */
  readonly accept?: (duty: DutyId, result: CheckResult, aka: readonly string[]) => CheckResult;
  /** Attestations, exceptions of whole duties and what data demands, once the rest is known. */
  /** What shows a duty that is another's. */
  readonly shownBy?: (duty: DutyId, holders: readonly Holder[]) => readonly Shown[];
  readonly settle?: (duty: DutyId, holders: readonly Holder[], verdict: Verdict) => Verdict;
}

/** What another party shows for its side: a report, or the plan of an agreement. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly until?: string;
  readonly place: Place;
}

/** The charter, ready to answer for an estate. */
export interface Govern {
  readonly of: (found: Found) => { readonly rows?: Governed; readonly owner: Ownership };
  readonly ofOnce: (subject: Subject) => Ownership;
}
export type Governing = (bound: Bound, catalog: Catalog) => Govern;

/** The rows that are the same for every asset of a kind, under what the charter says of them; made once, and the very same where nothing changes. */
export const governedRows = (): ((fixed: readonly Row[], governed: Governed | undefined) => readonly Row[]) => {
  const known = new Map<Governed, Map<readonly Row[], readonly Row[]>>();
  return (fixed, governed) => {
    if (!governed?.move && !governed?.settle) return fixed;
    const mine = known.get(governed) ?? new Map<readonly Row[], readonly Row[]>();
    known.set(governed, mine);
    const before = mine.get(fixed);
    if (before) return before;
    const rows = fixed.map(row => governedRow(row, governed));
    const after = rows.every((row, i) => row === fixed[i]) ? fixed : rows;
    mine.set(fixed, after);
    return after;
  };
};

/** A row without checks. */
const governedRow = (row: Row, { move, settle }: Governed): Row => {
  const holders = move?.(row.duty, row.holders) ?? row.holders;
  const verdict = holders === row.holders ? row.verdict : verdictOf(holders, []);
  const settled = settle?.(row.duty, holders, verdict) ?? verdict;
  return holders === row.holders && settled === row.verdict ? row : { ...row, holders, verdict: settled };
};
