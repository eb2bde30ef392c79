import type { DutyId } from './duties.ts';
import type { Place } from './source.ts';

/** What another tool says of a resource, as its file has it. Nothing of it is believed: it is laid beside the verdict. */
export interface SaidElsewhere {
  readonly tool: string;
  /** Its rule by the tool's own id, and by other ids that the file gives for the same. */
  readonly rule: string;
  readonly also: readonly string[];
  readonly title: string;
  readonly says: 'fails' | 'passes' | 'undecided';
  /** The names by which the resource may be known: an address, an ARN, an id, `Deployment shop/web`. */
  readonly names: readonly string[];
  /** Where it is written, by the paths of the tool. */
  readonly at?: Place;
  /** Where the file says so. */
  readonly place: Place;
}

/** Rules of other tools that ask for a duty of a kind of asset, where the catalog has no check that does. */
export interface PassedRule {
  readonly kind: string;
  readonly duty: DutyId;
  readonly rules: readonly string[];
}
