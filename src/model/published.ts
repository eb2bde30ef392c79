import type { Party } from './demarcation.ts';
import type { DutyId } from './duties.ts';
import type { Citation } from './source.ts';

/** One column of a published table: a service model (`iaas`), or a way of running one service (`eks-fargate`). */
export interface PublishedColumn {
  readonly id: string;
  readonly name: string;
}

/** One row of a published table in the publisher's words, and the duties of ours that it speaks of. A column that is missing is not told. */
export interface PublishedArea {
  readonly area: string;
  readonly duties: readonly DutyId[];
  readonly who: Readonly<Record<string, readonly Party[]>>;
  readonly note?: string;
}

/** A table of responsibilities as one publisher printed it on one day. Tables of several publishers are compared, never merged. */
export interface Published {
  /** `microsoft-2026`. */
  readonly id: string;
  readonly publisher: string;
  readonly name: string;
  /** Day or year of the edition. */
  readonly edition: string;
  /** What it splits: security, or another axis that must not be mixed with it. */
  readonly axis: 'security' | 'reliability' | 'ai' | 'controls';
  /** The table that took its place. */
  readonly replacedBy?: string;
  readonly columns: readonly PublishedColumn[];
  readonly areas: readonly PublishedArea[];
  readonly source: Citation;
  /** What a reader must know to read it rightly. */
  readonly notes?: readonly string[];
}
