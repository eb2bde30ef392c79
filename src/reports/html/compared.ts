import type { DutyId, Severity } from '../../model/index.ts';

/** What differs from an earlier ledger. Subjects by their numbers in the ledger of now. */
export interface ComparedLedger {
  readonly names: readonly [before: string, after: string];
  readonly moves: readonly ShownMove[];
  readonly opened: readonly ShownChange[];
  readonly closed: readonly ShownChange[];
  readonly doubtful: readonly ShownChange[];
  readonly added: readonly number[];
  /** Addresses that are not there any more. */
  readonly gone: readonly string[];
}
export interface ShownMove {
  readonly subject: number;
  readonly duty: DutyId;
  /** In words: `AWS`, `AWS + you`. */
  readonly from: string;
  readonly to: string;
  readonly because: readonly string[];
}
export interface ShownChange {
  readonly subject: number;
  readonly check: string;
  readonly before?: string;
  readonly after?: string;
  /** Where the charter says otherwise than the check. */
  readonly severity?: Severity;
}
