import type { Asset, Fields, Parts } from './asset.ts';
import type { AskedFor } from './change.ts';
import type { DutyId } from './duties.ts';
import type { Fact, Scalar } from './fact.ts';
import type { Because } from './ledger.ts';
import type { For, PartPattern, Pattern, Shape, Wanted } from './pattern.ts';

export type Severity = 'low' | 'medium' | 'high' | 'critical';
export const severities: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

interface Said {
  readonly duty: DutyId;
  /** The good state, in one sentence: "The bucket keeps old versions of its objects". */
  readonly title: string;
  readonly severity: Severity;
  /** What may happen otherwise, in one sentence. */
  readonly risk: string;
  /** Ids of other tools for the same thing: `CKV_AWS_21`, `AVD-AWS-0090`, a KICS query id, `S3.14`. */
  readonly aka?: readonly string[];
}
/** A condition over the facts of an asset: true, false, or open where it cannot be told; and the facts that decided. */
export type Condition = (facts: (field: string) => Fact) => { readonly is: boolean | undefined; readonly because: readonly Because[] };
/** The expected facts that help prove a customer duty. */
export interface Check extends Said {
  /** The check is only asked of assets that fit; others are passed over, with the reason. */
  readonly given?: Shape;
  /** The states in which it is met, the preferred one (which a fix would write) first. */
  readonly expect: readonly [Shape, ...Shape[]];
  /** What no pattern can say: asked as well as what is expected, in three values. */
  readonly asks?: Condition;
  /** The facts that a fix writes, where what is expected does not say them by itself; none where only a person can tell. */
  readonly fix?: Remedied;
}
/** What a fix writes: by fact a value, perhaps one that the charter gives, or what the parts should be. */
export type Remedied = Readonly<Record<string, Scalar | AskedFor | Wanted>>;
type GivenPart<F extends Fields> = { readonly [K in keyof F]?: PartPattern<F>[K] | AskedFor };
/** For `fix`: what each part is given that does not fit what is expected of parts. */
export const giving = <F extends Fields>(part: GivenPart<NoInfer<F>>): For<Parts<F>> => ({ wanted: 'every', part: part as Shape });
interface Asked<A extends Asset> extends Said {
  readonly given?: Pattern<A>;
  readonly expect: Pattern<A> | readonly [Pattern<A>, Pattern<A>, ...Pattern<A>[]];
  readonly fix?: { readonly [K in keyof A['fields']]?: Pattern<A>[K] | AskedFor };
}
/** The checks of one asset kind, by id. An id says the good state, starts with its service (`aws.s3.`), and never dies. */
export interface Checks {
  readonly of: Asset;
  readonly checks: Readonly<Record<string, Check>>;
}
export const checks = <A extends Asset>(of: A, asked: Readonly<Record<string, Asked<A>>>): Checks => ({
  of,
  checks: Object.fromEntries(Object.entries(asked).map(([id, check]) => [id, { ...check, expect: [check.expect].flat() } as unknown as Check])),
});
