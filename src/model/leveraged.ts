import type { DutyId } from './duties.ts';

/** What another's security plan gives to those who build on it, or leaves to them: one statement for one control. */
export interface Offered {
  readonly uuid: string;
  readonly control: string;
  /** The kind of asset, the service, or the vendor's account or organisation; left out where the plan does not say it. */
  readonly component?: string;
  readonly duty?: DutyId;
  readonly says: string;
}
/** The security plan of a system that this one leans on. */
export interface LeveragedPlan {
  /** As the charter names it. */
  readonly file: string;
  readonly uuid: string;
  readonly title: string;
  /** The UUIDs of its components, by what they are. */
  readonly components: ReadonlyMap<string, string>;
  readonly provided: readonly Offered[];
  /** Each with what it comes with. */
  readonly responsibilities: readonly (Offered & { readonly provided?: string })[];
}
