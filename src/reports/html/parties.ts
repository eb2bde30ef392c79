import type { DutyId } from '../../model/index.ts';

/** Somebody outside that holds duties: what it promised, and what it shows. Days are ISO 8601. */
export interface EncodedParty {
  readonly id: string;
  readonly name: string;
  /** As the catalog calls it. */
  readonly vendor: string;
  readonly kind?: string;
  readonly contact?: string;
  readonly notify?: string;
  readonly agreements: readonly EncodedAgreement[];
  readonly attestations: readonly EncodedAttestation[];
}
export interface EncodedAgreement {
  readonly id: string;
  readonly name?: string;
  readonly from?: string;
  readonly until?: string;
  readonly noticeDays?: number;
  readonly owner?: string;
  readonly review?: { readonly every: number; readonly last: string; readonly by?: string };
  readonly clauses: readonly EncodedClause[];
  readonly levels: readonly EncodedLevel[];
}
export interface EncodedClause {
  readonly id?: string;
  readonly takes: readonly DutyId[];
  readonly gives: readonly DutyId[];
  readonly does: string;
  readonly keeps?: string;
  readonly until?: string;
}
/** What is promised, and what is paid when it is not kept. */
export interface EncodedLevel {
  readonly metric: string;
  readonly committed: string;
  readonly window?: string;
  readonly credits: readonly { readonly below: number; readonly percent: number }[];
  readonly claimWithinDays?: number;
}
export interface EncodedAttestation {
  readonly id: string;
  readonly type: string;
  readonly level?: string;
  readonly from: string;
  readonly until: string;
  readonly bridgeUntil?: string;
  readonly nextExpected?: string;
  /** All where they are left out. */
  readonly services?: readonly string[];
  readonly regions?: readonly string[];
  readonly duties?: readonly DutyId[];
  readonly opinion?: string;
  readonly auditor?: string;
  readonly owner?: string;
  readonly file?: string;
  readonly userControls: readonly { readonly id: string; readonly says: string; readonly duty: DutyId; readonly answered?: string }[];
}
