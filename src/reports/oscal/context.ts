import type { Framework, LeveragedPlan } from '../../model/index.ts';

/** What others show for their side: the authorisations that a plan leans on. */
export interface Authorisation {
  readonly id: string;
  /** The vendor in the catalog, or the third party by its name. */
  readonly party: string;
  /** `soc-2`, `fedramp`. */
  readonly kind: string;
  readonly title: string;
  /** The first day of its period, and the last that it shows, where there is one (ISO 8601). */
  readonly from: string;
  readonly until?: string;
  /** The plan of the leveraged system, where the charter names it. */
  readonly plan?: LeveragedPlan;
  /** Where that plan is, from where the export is written. */
  readonly href?: string;
}

/** What an OSCAL document says beside the ledger. */
export interface OscalContext {
  readonly framework: Framework;
  /** Of Demarc itself. */
  readonly version: string;
  /** ISO 8601, with a time. */
  readonly now: string;
  readonly organisation: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  /** Kinds of data that the charter knows. */
  readonly data: readonly string[];
  readonly authorisations: readonly Authorisation[];
  /** The party whose side is exported: a vendor, or a third party by name. */
  readonly provider?: string;
  readonly fileName: (file: string) => string;
}
