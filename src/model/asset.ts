import type { Fact, Part, Ref, Scalar, Several, Usual } from './fact.ts';
import type { Pattern, Shape } from './pattern.ts';
import type { Citation } from './source.ts';

export interface Service {
  readonly id: string;
  readonly name: string;
  /** Who sells it: the party that `provider(...)` means in its demarcations. */
  readonly vendor: string;
}

/** What the cloud does when nothing is said: a value, a value that changed, or `unsaid` when silence tells nothing. */
export type Unset<T> = ({ readonly unset: Usual<T> } | { readonly unsaid: string }) & { readonly source?: Citation };

/** The answer of a derived fact: what it is, or why it cannot be told and what it may be. */
export type Worked<T> = { readonly value: T } | { readonly unknown: string; readonly among?: readonly T[] };

/** Where a fact that no mapping reads comes from. */
export type Origin =
  | { readonly by: 'within'; readonly how: 'account' | 'charter' }
  | { readonly by: 'reach'; readonly link: string; readonly field: string; readonly alone?: unknown }
  | { readonly by: 'decide'; readonly rows: readonly (readonly [Shape, string])[] }
  | { readonly by: 'work'; readonly from: readonly string[]; readonly via: (facts: never) => Worked<unknown> };

/** One fact of an asset kind: its values, what silence means, and where it comes from. `about` is one sentence for the documentation. */
export interface Field<T> {
  readonly kind: 'scalar' | 'list' | 'parts' | 'link';
  readonly values?: readonly T[];
  readonly default?: Unset<T>;
  readonly parts?: Fields;
  /** For a link: the kinds of asset it may lead to. */
  readonly to?: readonly string[];
  readonly origin?: Origin;
}
export interface Reckoned<T> extends Field<T> {
  readonly origin: Origin;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never };
export type Parts<F extends Fields = Fields> = Several<Part<Values<F>>>;

/** A kind of asset, `aws.s3.bucket`, with the facts that are known of it. */
export interface Asset<F extends Fields = Fields> {
  readonly id: string;
  readonly service: Service;
  readonly fields: F;
}
export type ValueOf<A extends Asset, K extends keyof A['fields']> = A['fields'][K] extends Field<infer T> ? T : never;
export type Facts<A extends Asset> = { readonly [K in keyof A['fields']]: Fact<ValueOf<A, K>> };

export const service = (s: Service): Service => s;
export const asset = <const F extends Fields>(of: Service, kind: string, fields: F): Asset<F> => ({ id: `${of.id}.${kind}`, service: of, fields });
/** The same asset with facts that are reached or worked out from those it already has. */
export const plus = <F extends Fields, const G extends Readonly<Record<string, Reckoned<unknown>>>>(
  base: Asset<F>,
  reckon: (me: Asset<F>) => G,
): Asset<F & G> => ({
  ...base,
  fields: { ...base.fields, ...reckon(base) },
});

type Given<T> = Unset<NoInfer<T>>;
const scalar = <T>(unset?: Unset<T>): Field<T> => ({ kind: 'scalar', ...(unset && { default: unset }) });
export const text = (unset?: Given<string>): Field<string> => scalar(unset);
export const count = (unset?: Given<number>): Field<number> => scalar(unset);
export const flag = (unset?: Given<boolean>): Field<boolean> => ({ ...scalar(unset), values: [true, false] });
export const choice = <const T extends string>(values: readonly T[], unset?: Given<T>): Field<T> => ({ ...scalar<T>(unset), values });
export const list = <T extends Scalar = string>(unset?: Given<Several<T>>): Field<Several<T>> => ({ kind: 'list', ...(unset && { default: unset }) });
export const parts = <const F extends Fields>(fields: F, unset?: Given<Parts<F>>): Field<Parts<F>> => ({
  kind: 'parts',
  parts: fields,
  ...(unset && { default: unset }),
});
export const link = (to: string | readonly string[], unset?: Unset<Several<Ref>>): Field<Several<Ref>> => ({
  kind: 'link',
  to: [to].flat(),
  ...(unset && { default: unset }),
});
/** A link that nothing writes: to what the same account holds, or to where the charter says it runs. */
export const within = (to: string | readonly string[], how: 'account' | 'charter'): Reckoned<Several<Ref>> => ({ ...link(to), origin: { by: 'within', how } });

type Links<F extends Fields> = { [K in keyof F]: F[K] extends Field<Several<Ref>> ? K : never }[keyof F] & string;

/** A fact of the asset at the other end of a link; lists are joined. `alone` is its value when the link leads nowhere. */
export const reach = <F extends Fields, T>(_me: Asset<F>, through: Links<F>, field: string, like: Field<T>, alone?: NoInfer<T>): Reckoned<T> => ({
  ...like,
  origin: { by: 'reach', link: through, field, ...(alone !== undefined && { alone }) },
});

/** The first row whose pattern fits. Unknown facts leave a set of possible words, never a guess. */
export const decide = <A extends Asset, const T extends string>(_me: A, rows: readonly (readonly [Pattern<A>, T])[]): Reckoned<T> => ({
  kind: 'scalar',
  values: [...new Set(rows.map(row => row[1]))],
  origin: { by: 'decide', rows: rows as readonly (readonly [Shape, T])[] },
});

/** One tested function for one question that patterns cannot put, such as which rule wins. */
export const work = <A extends Asset, K extends keyof A['fields'] & string, T>(
  _me: A,
  from: readonly K[],
  like: Field<T>,
  via: (facts: Pick<Facts<A>, K>) => Worked<NoInfer<T>>,
): Reckoned<T> => ({
  ...like,
  origin: { by: 'work', from, via },
});
