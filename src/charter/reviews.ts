import type { Due } from '../engine/checklist/due.ts';
import type { AnswerFile } from '../engine/checklist/questionnaire.ts';
import { questionsOf } from '../engine/checklist/questionnaire.ts';
import type { Charter, Cycle } from './charter.ts';
import type { Agreement, Attestation } from './contracts.ts';
import { daysBetween, monthsAfter } from './gap-list.ts';
import type { Spot } from './shape.ts';

/** Everything that the charter says has to be looked at again, the first that is due first. */
export const reviewsOf = (charter: Charter, today: string): readonly Due[] =>
  [
    ...charter.reviews.map(one => cycleDue(one, today)),
    ...charter.agreements.flatMap(one => agreementDue(one, today)),
    ...charter.attestations.flatMap(one => attestationDue(one, today)),
    ...charter.exceptions.map(one =>
      dueOn(one.expires, today, one.at, {
        what: `${one.id}: ${one.reason}`,
        kind: 'exception',
        last: one.approved,
        by: one['approved-by'],
        evidence: [],
        next: 'Do what it excuses, or have it approved again.',
      }),
    ),
    ...charter.answers.flatMap(file => answersDue(file, charter, today)),
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.what < b.what ? -1 : 1));

type About = Omit<Due, 'due' | 'days' | 'place'>;
const dueOn = (due: string, today: string, { file, line }: Pick<Spot, 'file' | 'line'>, about: About): Due => ({
  ...about,
  due,
  days: daysBetween(today, due),
  place: { file, line },
});

/** One that was never held is due today. */
export const cycleDue = (one: Cycle, today: string): Due =>
  dueOn(one.last === undefined ? today : monthsAfter(one.last, one.every), today, one.at, {
    what: one.name === undefined ? one.id : `${one.id}: ${one.name}`,
    kind: 'review',
    ...(one.last !== undefined && { last: one.last }),
    ...(one.by !== undefined && { by: one.by }),
    ...(one.team !== undefined && { team: one.team }),
    evidence: one.evidence ?? [],
    next: one.last === undefined ? 'It was never held: hold it, and write last and evidence.' : 'Hold it, and write last and evidence.',
  });

const agreementDue = (one: Agreement, today: string): readonly Due[] => {
  const { id, review, owner, until, document } = one;
  const about = { what: id, ...(owner !== undefined && { team: owner }), evidence: document === undefined ? [] : [document] };
  const notice = one['notice-days'];
  const lastNotice = until === undefined || notice === undefined ? undefined : daysBefore(until, notice);
  const by = review?.by === undefined ? {} : { by: review.by };
  return [
    ...(review
      ? [
          dueOn(monthsAfter(review.last, review.every), today, one.at, {
            ...about,
            kind: 'agreement',
            last: review.last,
            ...by,
            next: 'Read it again, and write the day under review.',
          }),
        ]
      : []),
    ...(lastNotice !== undefined && lastNotice >= today
      ? [dueOn(lastNotice, today, one.at, { ...about, kind: 'notice', next: 'Decide whether to renew it: after this day no notice can be given.' })]
      : []),
  ];
};
const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

const attestationDue = (one: Attestation, today: string): readonly Due[] => {
  const expected = one['next-expected'] ?? one['bridge-until'] ?? one.until;
  const { id, owner, evidence, until } = one;
  return [
    dueOn(expected, today, one.at, {
      what: id,
      kind: 'attestation',
      last: until,
      ...(owner !== undefined && { team: owner }),
      evidence: evidence ? [evidence.file] : [],
      next: 'Ask for the next report, read it, and write what it expects of you.',
    }),
  ];
};

/** Of the answers to one checklist those that end on one day are one thing to do. */
const answersDue = ({ checklist: id, answers, signOff, at }: AnswerFile, charter: Charter, today: string): readonly Due[] => {
  const checklist = charter.checklists.find(one => one.id === id);
  const questions = new Map(checklist ? questionsOf(checklist).map(question => [question.id, question]) : []);
  const single = answers.flatMap(answer => {
    const question = questions.get(answer.question);
    if (!question) return [];
    const due = new Date(Date.parse(answer.on) + question.freshness * 86_400_000).toISOString().slice(0, 10);
    const about: About = {
      what: `${id}, ${question.id}: ${question.asks}`,
      kind: 'answer',
      last: answer.on,
      by: answer.by,
      evidence: answer.evidence,
      next: 'Answer it again, with evidence of today.',
    };
    return [dueOn(due, today, answer.at, about)];
  });
  const newest = answers
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (signOff === undefined || newest === undefined || newest <= signOff.on) return single;
  const about: About = {
    what: `the sign-off of ${id}`,
    kind: 'sign-off',
    last: signOff.on,
    by: signOff.by,
    evidence: [],
    next: 'Answers are newer than the signature: sign again.',
  };
  return [...single, dueOn(newest, today, at, about)];
};
