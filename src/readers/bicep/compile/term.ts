import type { Place, Scalar } from '../../../model/index.ts';

/** A value as the template will say it: what is known stands as it is, the rest is calls that Azure makes at deployment. */
export type Term = Constant | MapTerm | ListTerm | CallTerm | GetTerm | LoopTerm | SecretTerm | ChoiceTerm;

interface Placed {
  readonly at: Place;
}
/** `digits` keeps an integer that a number would round. */
export interface Constant extends Placed {
  readonly is: 'constant';
  readonly value: Scalar | null;
  readonly digits?: string;
}
export interface MapTerm extends Placed {
  readonly is: 'map';
  readonly entries: readonly (readonly [Term, Term])[];
}
export interface ListTerm extends Placed {
  readonly is: 'list';
  readonly items: readonly Term[];
}
export interface CallTerm extends Placed {
  readonly is: 'call';
  readonly name: string;
  readonly args: readonly Term[];
}
/** A property or an item of something. */
export interface GetTerm extends Placed {
  readonly is: 'get';
  readonly of: Term;
  readonly key: Term;
}
/** A list with an item for each of another: `body` is its item at an index. */
export interface LoopTerm extends Placed {
  readonly is: 'loop';
  readonly over: Term;
  readonly body: (index: Term) => Term;
}
/** A secret of a key vault, which may only be given to a module. */
export interface SecretTerm extends Placed {
  readonly is: 'secret';
  readonly vault: Term;
  readonly name: Term;
  readonly version?: Term;
}
/** `condition ? yes : no`, which the parameters of a module treat in a way of their own. */
export interface ChoiceTerm extends Placed {
  readonly is: 'choice';
  readonly condition: Term;
  readonly yes: Term;
  readonly no: Term;
}

export const constant = (of: Scalar | null, at: Place): Constant => ({ is: 'constant', value: of, at });
export const mapOf = (entries: Readonly<Record<string, Term | undefined>>, at: Place): MapTerm => ({
  is: 'map',
  entries: Object.entries(entries).flatMap(([key, term]): (readonly [Term, Term])[] => (term ? [[constant(key, at), term]] : [])),
  at,
});
export const listOf = (items: readonly Term[], at: Place): ListTerm => ({ is: 'list', items, at });
/** A text among the arguments stands for itself. */
export const call = (name: string, args: readonly (Term | string)[], at: Place): CallTerm => ({
  is: 'call',
  name,
  args: args.map(arg => (typeof arg === 'string' ? constant(arg, at) : arg)),
  at,
});
export const get = (of: Term, key: Term | string): GetTerm => ({ is: 'get', of, key: typeof key === 'string' ? constant(key, of.at) : key, at: of.at });
export const textIn = (term: Term | undefined): string | undefined => (term?.is === 'constant' && typeof term.value === 'string' ? term.value : undefined);

const inBraces = (text: string): string => text.replaceAll('{', '{{').replaceAll('}', '}}');
/** A text with holes: `format('a{0}b', …)`. */
export const formatted = (texts: readonly string[], parts: readonly Term[], at: Place): Term => {
  const pattern = texts.map((text, i) => (i === 0 ? inBraces(text) : `{${i - 1}}${inBraces(text)}`)).join('');
  return parts.length === 0 ? constant(texts[0] ?? '', at) : call('format', [pattern, ...parts], at);
};
