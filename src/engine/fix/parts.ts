import type { AskedFor, Because, Fact, Field, Fields, Lens, Part, Scalar, Several, Shape, Wanted } from '../../model/index.ts';
import type { Bound } from '../bind.ts';
import type { FactsOf } from '../facts.ts';
import { fits } from '../fits.ts';
import { stepsOf } from '../follow.ts';
import { listAt } from './list.ts';
import { asking, byHand, changing, joined, type Remedy } from './remedy.ts';
import { type Answers, aimOf, isAsked, spellThrough } from './spell.ts';

/** Each part that does not fit is written on its own: `every` says what it should be, `no` what it must not be. */
export const partsFor = (field: string, wanted: Scalar | Wanted, several: Lens<unknown>, fields: Fields, own: FactsOf, bound: Bound): Remedy => {
  if (typeof wanted !== 'object' || (wanted.wanted !== 'every' && wanted.wanted !== 'no')) return byHand(field);
  const { because } = fits({ [field]: wanted }, own);
  if (because.length === 0 || because.some(one => !one.part || one.inner === undefined)) return byHand(field);
  const alone = new Map<Part | undefined, number>();
  for (const { part } of because) alone.set(part, (alone.get(part) ?? 0) + 1);
  return joined(
    because.map(one => {
      const name = `${field} "${one.part?.name}"`;
      const asked = wanted.part[one.inner ?? ''];
      const [of, lens] = [fields[one.inner ?? ''], lensOfPart(several, one, bound)];
      if (!of || !lens || asked === undefined) return byHand(name);
      // Where several facts together make it one that must not be, to change one is enough; which one, only a person can say.
      if (wanted.wanted === 'no' && alone.get(one.part) !== 1) return byHand(name);
      return partFor(one, wanted.wanted === 'no' ? { aim: opposite(asked), keepsOne: true as const } : { aim: asked }, of, lens, name);
    }),
  );
};

/** What a fix gives to each part that does not fit what is expected; parts that fit are left as they are, and so is what such a part has already. */
export const partsGiven = (
  { field, given, expected }: { readonly field: string; readonly given: Shape; readonly expected: Scalar | Wanted },
  several: Lens<unknown>,
  fields: Fields,
  own: FactsOf,
  { bound, answers }: { readonly bound: Bound; readonly answers: Answers },
): Remedy => {
  const { is, because } = fits({ [field]: expected }, own);
  if (is === true) return joined([]);
  const parts = new Set(because.map(one => one.part));
  if (is === undefined || parts.has(undefined)) return byHand(field);
  return joined(
    [...parts].flatMap(part =>
      Object.entries(given).map(([inner, value]): Remedy => {
        const [name, because] = [`${field} "${part?.name}"`, { field, inner, ...(part && { part }), fact: own(field) }];
        const [of, lens] = [fields[inner], lensOfPart(several, because, bound)];
        if (!of || !lens || !part) return byHand(name);
        if (isAsked(value)) return partAnswered(part, value, lens, answers);
        const has = fits({ [inner]: value }, one => (part.facts as Readonly<Record<string, Fact>>)[one] as Fact).is === true;
        return has ? joined([]) : partFor(because, { aim: value }, of, lens, name);
      }),
    ),
  );
};

const partAnswered = (part: Part, { name }: AskedFor, lens: Lens<unknown>, answers: Answers): Remedy => {
  const to = answers[name];
  return to === undefined ? asking([name]) : changing({ do: 'set', on: part.on, path: [...part.steps, ...stepsOf(lens.path)], to });
};

const opposite = (asked: Scalar | Wanted): Scalar | Wanted => {
  if (typeof asked !== 'object') return { wanted: 'none-of', values: [asked] };
  switch (asked.wanted) {
    case 'one-of':
      return { wanted: 'none-of', values: asked.values };
    case 'none-of':
      return { wanted: 'one-of', values: asked.values };
    case 'holds':
      return { wanted: 'lacks', value: asked.value };
    case 'lacks':
      return { wanted: 'holds', value: asked.value };
    case 'holds-one-of':
      return { wanted: 'holds-none-of', values: asked.values };
    case 'some-item':
      return { wanted: 'empty' };
    default:
      return { wanted: 'some-item' };
  }
};

/** What a fact of a part should be. */
interface Aim {
  readonly aim: Scalar | Wanted;
  /** Of a list that must not have something: without any item the part would say nothing. */
  readonly keepsOne?: true;
}
const partFor = ({ part, inner = '' }: Because, { aim: wanted, keepsOne }: Aim, of: Field<unknown>, lens: Lens<unknown>, shown: string): Remedy => {
  if (!part) return byHand(shown);
  const path = [...part.steps, ...stepsOf(lens.path)];
  if (of.kind === 'list') {
    const fact = part.facts[inner] as Fact<Several<unknown>> | undefined;
    if (!fact || fact.is === 'unknown' || typeof wanted !== 'object' || lens.via || lens.path.includes('*')) return byHand(shown);
    return listAt(wanted, fact.value.items, { on: part.on, path, stands: fact.is === 'stated', shown, ...(keepsOne && { keepsOne }) });
  }
  const aim = aimOf(wanted, of);
  const to = aim === undefined ? undefined : spellThrough(lens, aim);
  return to === undefined ? byHand(shown) : changing({ do: 'set', on: part.on, path, to });
};

/** The lens of one fact of a part, in the part itself: what stands around it may hold for others as well. */
const lensOfPart = (several: Lens<unknown>, { part, inner = '' }: Because, bound: Bound): Lens<unknown> | undefined => {
  const home = [several, ...(several.also ?? [])].find(lens => lens.each && part && isHome(lens, part, bound));
  const lens = home?.each?.[inner];
  return lens && [lens, ...(lens.also ?? [])].find(one => !one.outer && !one.companion);
};
/** Whether a part was read through this lens: its steps begin as the lens does. */
const isHome = (lens: Lens<unknown>, part: Part, bound: Bound): boolean => {
  if (lens.companion && lens.companion.type !== bound.declared.get(part.on)?.type) return false;
  const names = (steps: readonly (string | number)[]): readonly string[] => steps.filter(step => typeof step === 'string' && step !== '*').map(String);
  const own = names(part.steps);
  return names(stepsOf(lens.path)).every((step, i) => own[i] === step);
};
