import { type Because, type Fact, isLike, type Part, type Scalar, type Several, type Shape, same, type Wanted } from '../model/index.ts';

/** Whether something fits, in three values (`undefined`: it cannot be told), and the facts that decided. */
export interface Answer {
  readonly is: boolean | undefined;
  readonly because: readonly Because[];
}

/** All of the pattern: one fact that does not fit is enough for false, else one that cannot be told leaves it open. */
export const fits = (pattern: Shape, facts: (field: string) => Fact): Answer =>
  all(Object.entries(pattern).map(([field, wanted]) => one(field, wanted, facts(field))));

/** Both: false decides, then what is open. */
export const all = (answers: readonly Answer[]): Answer => {
  for (const is of [false, undefined] as const) {
    const decisive = answers.filter(answer => answer.is === is);
    if (decisive.length > 0) return { is, because: decisive.flatMap(answer => answer.because) };
  }
  return { is: true, because: answers.flatMap(answer => answer.because) };
};

type Quantified = Wanted & { readonly wanted: 'every' | 'some' | 'no' };
const isQuantified = (wanted: Scalar | Wanted): wanted is Quantified => typeof wanted === 'object' && ['every', 'some', 'no'].includes(wanted.wanted);

const one = (field: string, wanted: Scalar | Wanted, fact: Fact): Answer => {
  if (isQuantified(wanted)) return quantified(field, wanted, fact);
  const because = [{ field, fact }];
  if (fact.is !== 'unknown') return { is: satisfies(wanted, fact.value, fact.is === 'stated'), because };
  const may = fact.among?.map(value => satisfies(wanted, value, true)) ?? (fact.shape === undefined ? [] : [satisfies(wanted, fact.shape, true)]);
  return { is: may.length === 0 || may.some(m => m !== may[0]) ? undefined : may[0], because };
};

const quantified = (field: string, wanted: Quantified, fact: Fact): Answer => {
  if (fact.is === 'unknown') return { is: undefined, because: [{ field, fact }] };
  const { items, rest } = fact.value as Several<Part>;
  const judged = items.map(part => ({ part, answer: fits(wanted.part, name => factOf(part, name)) }));
  const reasons = (is: boolean | undefined): readonly Because[] =>
    judged.filter(j => j.answer.is === is).flatMap(j => j.answer.because.map(b => ({ field, part: j.part, inner: b.field, fact: b.fact })));
  const decisive = wanted.wanted !== 'every';
  if (judged.some(j => j.answer.is === decisive)) return { is: wanted.wanted === 'some', because: reasons(decisive) };
  const unsure = [...reasons(undefined), ...(rest === undefined ? [] : [{ field, fact: { is: 'unknown', why: rest, at: fact.at } as const }])];
  if (unsure.length > 0) return { is: undefined, because: unsure };
  return { is: wanted.wanted !== 'some', because: [{ field, fact }] };
};
const factOf = (part: Part, name: string): Fact => {
  const fact = (part.facts as Readonly<Record<string, Fact>>)[name];
  if (!fact) throw new Error(`a part has no fact ${name}`);
  return fact;
};

const equals = (value: unknown, wanted: Scalar): boolean | undefined =>
  typeof value === 'string' && typeof wanted === 'string' ? same(value, wanted) : value === wanted;
const invert = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer);
/** True when one is, else open when one cannot be told. */
const any = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
const numeric = (value: unknown, test: (n: number) => boolean): boolean | undefined => (Number.isNaN(Number(value)) ? undefined : test(Number(value)));

const satisfies = (wanted: Scalar | Wanted, value: unknown, written: boolean): boolean | undefined => {
  if (typeof wanted !== 'object') return equals(value, wanted);
  switch (wanted.wanted) {
    case 'at-least':
      return numeric(value, n => n >= wanted.value);
    case 'at-most':
      return numeric(value, n => n <= wanted.value);
    case 'one-of':
      return any(wanted.values.map(w => equals(value, w)));
    case 'none-of':
      return invert(any(wanted.values.map(w => equals(value, w))));
    case 'like':
      return isLike(String(value), wanted.value);
    case 'unlike':
      return invert(isLike(String(value), wanted.value));
    case 'written':
      return written;
    default:
      return satisfiesList(wanted, value as Several<unknown>);
  }
};

const satisfiesList = (wanted: Wanted, { items, rest }: Several<unknown>): boolean | undefined => {
  const open = rest === undefined ? [] : [undefined];
  switch (wanted.wanted) {
    case 'empty':
      return items.length > 0 ? false : rest === undefined ? true : undefined;
    case 'some-item':
      return items.length > 0 ? true : rest === undefined ? false : undefined;
    case 'holds':
      return any([...items.map(item => equals(item, wanted.value)), ...open]);
    case 'lacks':
      return invert(any([...items.map(item => equals(item, wanted.value)), ...open]));
    case 'holds-one-of':
      return any([...items.flatMap(item => wanted.values.map(w => equals(item, w))), ...open]);
    case 'holds-none-of':
      return invert(any([...items.flatMap(item => wanted.values.map(w => equals(item, w))), ...open]));
    case 'only':
      return invert(any([...items.map(item => invert(any(wanted.values.map(w => equals(item, w))))), ...open]));
    default:
      throw new Error(`"${wanted.wanted}" does not fit a list`);
  }
};
