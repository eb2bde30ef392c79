import type { Asset, ValueOf } from './asset.ts';
import { type DutyId, dutyIds } from './duties.ts';
import type { Citation } from './source.ts';

/** `provider` is the service's vendor, `customer` is you, anyone else goes by name. */
export type Party = 'provider' | 'customer' | `third-party:${string}`;

/** What one party does of a duty, in one sentence that starts with a verb. */
export interface Side {
  readonly party: Party;
  readonly does: string;
  /** Whom the party leans on to do it (Snowflake on AWS); it stays answerable to you. */
  readonly on?: string;
  /** The agreement of yours under which it does so; without one it is the vendor's own arrangement. */
  readonly under?: string;
}

/** Shared is not a party: it is more than one side, and each side says what it does. `unchecked` says what no check of the catalog sees. */
export type Holder = HeldBy | NotHeld;
export interface HeldBy {
  readonly held: 'by';
  readonly sides: readonly [Side, ...Side[]];
  readonly source: Citation;
  readonly unchecked?: string;
  /** What the line says without the charter, where an agreement or an attestation moved it. */
  readonly published?: readonly Side[];
}
export interface NotHeld {
  readonly held: 'nobody' | 'not-applicable' | 'unstudied';
  readonly because: string;
  readonly source?: Citation;
}

/** A holder that depends on one fact; a case may depend on another in turn. */
export interface Depends {
  readonly field: string;
  readonly cases: Readonly<Record<string, Holder | Depends>>;
}
export type Line = Readonly<Record<DutyId, Holder | Depends>>;

/** Drawn per kind of asset: a cluster and its nodes do not share a line. */
export interface Demarcation {
  readonly of: Asset;
  readonly line: Line;
}

/** Only a closed set of words can be told apart case by case; text and numbers must be decided into words first. */
type Cases<T> = [T] extends [boolean] ? 'true' | 'false' : [T] extends [string] ? (string extends T ? never : T) : never;
type Splits<A extends Asset> = { [K in keyof A['fields']]: [Cases<ValueOf<A, K>>] extends [never] ? never : K }[keyof A['fields']] & string;

export const held = (source: Citation, ...sides: readonly [Side, ...Side[]]): HeldBy => ({ held: 'by', sides, source });
export const provider = (does: string, source: Citation, on?: string): HeldBy => held(source, { party: 'provider', does, ...(on && { on }) });
export const customer = (does: string, source: Citation): HeldBy => held(source, { party: 'customer', does });
export const thirdParty = (name: string, does: string, source: Citation): HeldBy => held(source, { party: `third-party:${name}`, does });
export const shared = (sides: { readonly provider: string; readonly customer: string }, source: Citation): HeldBy =>
  held(source, { party: 'provider', does: sides.provider }, { party: 'customer', does: sides.customer });
/** The customer's side of this duty has no check, and why; every customer or shared duty has one or the other. */
export const unchecked = <H extends Holder>(why: string, holder: H): H => (holder.held === 'by' ? { ...holder, unchecked: why } : holder);
export const nobody = (because: string, source?: Citation): NotHeld => ({ held: 'nobody', because, ...(source && { source }) });
export const notApplicable = (because: string): NotHeld => ({ held: 'not-applicable', because });
export const unstudied = (because: string): NotHeld => ({ held: 'unstudied', because });
export const allUnstudied: Readonly<Record<DutyId, Holder>> = Object.fromEntries(dutyIds.map(id => [id, unstudied('not yet read')])) as Record<DutyId, Holder>;

export const when = <A extends Asset, K extends Splits<A>>(_of: A, field: K, cases: { readonly [V in Cases<ValueOf<A, K>>]: Holder | Depends }): Depends => ({
  field,
  cases,
});
export const demarcate = (of: Asset, line: Line): Demarcation => ({ of, line });
export const isHolder = (entry: Holder | Depends): entry is Holder => 'held' in entry;
