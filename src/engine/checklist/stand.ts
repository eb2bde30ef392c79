import type { Shown } from './count.ts';
import { type Amount, type Answer, type AnswerFile, type Question, type Questionnaire, questionsOf } from './questionnaire.ts';

/**
 * How a question stands. `shown` by the estate; the `provider`'s; `attested` by you, which is an answer and no proof; `partly`; `no`;
 * `contradicted`: you say so and the estate says no; `stale`: answered too long ago; `open`; `waiting` for another answer; `skipped`: not asked;
 * `not-applicable` by you.
 */
export const standings = ['contradicted', 'no', 'stale', 'open', 'waiting', 'partly', 'attested', 'shown', 'provider', 'not-applicable', 'skipped'] as const;
export type Standing = (typeof standings)[number];
export interface Stood {
  readonly question: Question;
  readonly standing: Standing;
  readonly answer?: Answer;
  readonly shown: Shown;
  /** The estate said it where nobody answered. */
  readonly byEstate: boolean;
  /** Days since it was answered. */
  readonly age?: number;
  /** You say no and the estate shows that it is done. */
  readonly better: boolean;
}
export interface Filled {
  readonly checklist: Questionnaire;
  readonly stood: readonly Stood[];
  readonly signOff?: { readonly by: string; readonly on: string; readonly holds: boolean };
  /** Of the weights of all questions that are asked and apply. */
  readonly score: { readonly all: number; readonly shown: number; readonly attested: number };
}

/** What the estate shows and what people answered, question by question. */
export const fill = (checklist: Questionnaire, files: readonly AnswerFile[], shown: ReadonlyMap<string, Shown>, today: string): Filled => {
  const own = files.filter(file => file.checklist === checklist.id);
  const answers = new Map(own.flatMap(file => file.answers).map(answer => [answer.question, answer]));
  const known = new Map<string, Stood>();
  const all = questionsOf(checklist);
  for (const question of inOrder(all)) {
    const answer = answers.get(question.id);
    known.set(question.id, stand(question, answer, shown.get(question.id) ?? nothing, asked(question, known), today));
  }
  const stood = all.flatMap(({ id }) => known.get(id) ?? []);
  const signed = own.find(file => file.signOff)?.signOff;
  return {
    checklist,
    stood,
    score: scoreOf(stood),
    ...(signed && { signOff: { ...signed, holds: stood.every(({ answer }) => answer === undefined || answer.on <= signed.on) } }),
  };
};
const nothing: Shown = { all: 0, met: 0, unmet: 0, unproven: 0, excepted: 0, unseen: 0, theirs: 0, vendors: [], no: [] };

/** Questions after those on which they depend; what goes round in a circle, which reading refuses, comes last. */
const inOrder = (all: readonly Question[]): readonly Question[] => {
  const ids = new Set(all.map(({ id }) => id));
  const done = new Set<string>();
  const ordered: Question[] = [];
  let left = all;
  while (left.length > 0) {
    const isReady = ({ when }: Question): boolean => when.every(({ question }) => done.has(question) || !ids.has(question));
    const ready = left.some(isReady) ? left.filter(isReady) : left;
    for (const question of ready) done.add(question.id);
    ordered.push(...ready);
    left = left.filter(({ id }) => !done.has(id));
  }
  return ordered;
};

type Turn = 'asked' | 'waiting' | 'skipped';
const asked = ({ when }: Question, known: ReadonlyMap<string, Stood>): Turn => {
  const turns = when.map(({ question, is }): Turn => {
    const one = known.get(question);
    if (!one || one.standing === 'skipped' || one.standing === 'not-applicable') return 'skipped';
    const values = valuesOf(one);
    if (values === undefined) return 'waiting';
    return values.some(value => is.includes(value)) ? 'asked' : 'skipped';
  });
  return turns.includes('skipped') ? 'skipped' : turns.includes('waiting') ? 'waiting' : 'asked';
};
/** What was answered, by people or else by the estate. */
const valuesOf = ({ answer, standing, byEstate, question }: Stood): readonly string[] | undefined => {
  if (answer && answer.values.length > 0) return answer.values;
  if (!byEstate || question.type !== 'yes-no') return undefined;
  return [standing === 'no' ? (question.good === 'yes' ? 'no' : 'yes') : question.good];
};

const stand = (question: Question, answer: Answer | undefined, shown: Shown, turn: Turn, today: string): Stood => {
  const age = answer && daysBetween(answer.on, today);
  const about = { question, shown, ...(answer && { answer }), ...(age !== undefined && { age }) };
  if (turn !== 'asked') return { ...about, standing: turn, byEstate: false, better: false };
  const says = sayOf(question, shown);
  if (!answer) return { ...about, standing: says === 'no' ? 'no' : (says ?? 'open'), byEstate: says !== undefined, better: false };
  return {
    ...about,
    standing: answered(question, answer, says, age ?? 0),
    byEstate: false,
    better: amountOf(question, answer) === 'none' && says === 'shown' && answer.notApplicable === undefined,
  };
};
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const answered = (question: Question, answer: Answer, says: ReturnType<typeof sayOf>, age: number): Standing => {
  const amount = amountOf(question, answer);
  if (says === 'no' && (amount === 'full' || answer.notApplicable !== undefined)) return 'contradicted';
  if (answer.notApplicable === undefined && says === 'shown' && amount !== 'none') return 'shown';
  if (age > question.freshness) return 'stale';
  if (answer.notApplicable !== undefined) return 'not-applicable';
  return amount === 'full' ? 'attested' : amount === 'part' ? 'partly' : 'no';
};

/** What the estate says alone. */
const sayOf = ({ estate }: Question, { all, met, unmet, excepted, theirs }: Shown): 'shown' | 'provider' | 'no' | undefined => {
  if (estate === 'beside') return undefined;
  if (unmet > 0) return 'no';
  if (estate === 'contradicts') return undefined;
  if (all === 0) return theirs > 0 ? 'provider' : undefined;
  return met > 0 && met + excepted === all ? 'shown' : undefined;
};

/** How much of what is asked for an answer comes to. */
export const amountOf = (question: Question, { values }: Pick<Answer, 'values'>): Amount => {
  const [first = ''] = values;
  switch (question.type) {
    case 'yes-no':
      return first === question.good ? 'full' : 'none';
    case 'choice':
      return question.choices.find(({ id }) => id === first)?.counts ?? 'none';
    case 'choices':
      return ofChoices(question, new Set(values));
    case 'number':
      return Number(first) >= (question.atLeast ?? Number.NEGATIVE_INFINITY) && Number(first) <= (question.atMost ?? Number.POSITIVE_INFINITY)
        ? 'full'
        : 'none';
    case 'text':
      return first === '' ? 'none' : 'full';
  }
};
const ofChoices = ({ rules, choices }: Question, chosen: ReadonlySet<string>): Amount => {
  const rule = rules.find(({ holds }) => holds(chosen));
  if (rule || rules.length > 0) return rule?.counts ?? 'none';
  const wanted = choices.filter(({ counts }) => counts !== 'none');
  const had = wanted.filter(({ id }) => chosen.has(id)).length;
  return had === 0 ? 'none' : had === wanted.length ? 'full' : 'part';
};

const scoreOf = (stood: readonly Stood[]): Filled['score'] => {
  const weigh = (...wanted: readonly Standing[]): number =>
    stood.filter(({ standing }) => wanted.includes(standing)).reduce((sum, { question }) => sum + question.weight, 0);
  const beside: readonly Standing[] = ['skipped', 'not-applicable'];
  return {
    all: weigh(...standings.filter(one => !beside.includes(one))),
    shown: weigh('shown', 'provider'),
    attested: weigh('attested') + weigh('partly') / 2,
  };
};
