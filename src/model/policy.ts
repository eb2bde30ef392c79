import type { Severity } from './check.ts';
import type { DutyId } from './duties.ts';
import type { Fact } from './fact.ts';
import type { Shape } from './pattern.ts';

/** A check of an organisation's own, as a module of `--policy` exports it: `export default { checks: [...] }`. */
export interface PolicyCheck {
  /** It begins with a name of yours: `acme.buckets-stay-in-europe`. */
  readonly id: string;
  /** The kind of asset: `aws.s3.bucket`. */
  readonly of: string;
  readonly duty: DutyId;
  readonly title: string;
  readonly severity: Severity;
  readonly risk: string;
  readonly aka?: readonly string[];
  readonly given?: Shape;
  readonly expect?: Shape | readonly Shape[];
  /** True, false, or nothing where it cannot be told. */
  readonly asks?: (fact: (name: string) => Fact) => boolean | undefined;
  readonly examples?: readonly PolicyExample[];
}
export interface PolicyExample {
  readonly gives: 'met' | 'unmet' | 'unproven' | 'none';
  readonly shows?: string;
  /** The facts of the asset by name; or an estate as text, by format. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly terraform?: string;
  readonly cloudformation?: string;
  readonly arm?: string;
  readonly bicep?: string;
  readonly manifest?: string;
  readonly assetInventory?: string;
}
/** What a module of `--policy` exports. */
export interface Policy {
  readonly checks: readonly PolicyCheck[];
}
