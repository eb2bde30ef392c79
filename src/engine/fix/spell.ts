import type { AskedFor, AskedName, Field, Lens, Scalar, Spelled, Wanted } from '../../model/index.ts';
import { stepsOf } from '../follow.ts';
import { put } from './put.ts';

/** Less than this is where a question begins, and no value that a person would choose: the check says one in its `fix`. */
const fewest = 3;
/** The one value that a fix may write without guessing, where there is one. */
export const aimOf = (wanted: Scalar | Wanted, field: Field<unknown>): Scalar | undefined => {
  if (typeof wanted !== 'object') return wanted;
  switch (wanted.wanted) {
    case 'at-least':
      return wanted.value < fewest ? undefined : wanted.value;
    case 'at-most':
      return wanted.value;
    case 'one-of':
      return wanted.values[0];
    case 'none-of':
      return onlyOther(wanted.values, field);
    default:
      return undefined;
  }
};

/** Of a closed set of values, the only one that is left; else what silence means, where the cloud's own default will do. */
const onlyOther = (ruledOut: readonly Scalar[], { values }: Field<unknown>): Scalar | undefined => {
  const left = (values ?? []).filter(value => !ruledOut.includes(value as Scalar));
  return left.length === 1 ? (left[0] as Scalar) : undefined;
};

/** The word the format uses for a value: the inverse of reading it. */
export const spellThrough = (lens: Lens<unknown>, value: Scalar): Spelled | undefined => {
  if (lens.writes) return lens.writes(value);
  if (lens.via) return undefined;
  if (!lens.words) return value;
  const word = lens.words.find(([, meaning]) => meaning === value)?.[0];
  return word === undefined ? undefined : bare(word);
};
const bare = (word: Scalar): Scalar => (word === 'true' ? true : word === 'false' ? false : word);

/** Values that the charter gives for fixes. */
export type Answers = Readonly<Partial<Record<AskedName, Spelled>>>;

export const isAsked = (value: unknown): value is AskedFor => typeof value === 'object' && value !== null && 'is' in value && value.is === 'asked';

/** What the charter says; the question itself where it says nothing, or several where there is room for one. */
const answerTo = (question: AskedFor, answers: Answers): Spelled => {
  const { name, as, alone, then, of } = question;
  const answer = answers[name];
  if (of !== undefined) return answerOf(of, answer, question);
  if (then !== undefined && typeof answer === 'string') return answer + then;
  if (answer === undefined || (as === undefined && !alone)) return answer ?? question;
  const items = typeof answer === 'object' && answer.is === 'list' ? answer.items : [answer];
  if (alone) return items.length === 1 ? (items[0] ?? question) : question;
  return { is: 'list', items: items.map(item => put(undefined, stepsOf(as ?? ''), item)) };
};

const answerOf = (of: string, answer: Spelled | undefined, question: AskedFor): Spelled => {
  const entry = typeof answer === 'object' && answer.is === 'map' && Object.hasOwn(answer.entries, of) ? answer.entries[of] : undefined;
  return typeof entry === 'string' && entry.includes(question.holding ?? '') ? entry : question;
};

/** The names that still have to be asked for; of a map, with which of its entries. */
export const unanswered = (value: Spelled, answers: Answers): readonly string[] => {
  if (typeof value !== 'object') return [];
  switch (value.is) {
    case 'asked':
      return isAsked(answerTo(value, answers)) ? [value.of === undefined ? value.name : `${value.name} ${value.of}`] : [];
    case 'list':
      return value.items.flatMap(item => unanswered(item, answers));
    case 'map':
      return Object.values(value.entries).flatMap(entry => unanswered(entry, answers));
    case 'json':
      return unanswered(value.of, answers);
    default:
      return [];
  }
};

/** The value with what the charter says in place of what is asked for. */
export const answered = (value: Spelled, answers: Answers): Spelled => {
  if (typeof value !== 'object') return value;
  switch (value.is) {
    case 'asked':
      return answerTo(value, answers);
    case 'list':
      return { is: 'list', items: value.items.map(item => answered(item, answers)) };
    case 'map':
      return { is: 'map', entries: Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, answered(entry, answers)])) };
    case 'json':
      return { is: 'json', of: answered(value.of, answers) };
    default:
      return value;
  }
};
