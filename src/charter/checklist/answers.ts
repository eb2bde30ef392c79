import { type Answer, type AnswerFile, type Questionnaire, questionsOf } from '../../engine/checklist/questionnaire.ts';
import type { Problem, Tree } from '../../model/index.ts';
import { notes } from '../read.ts';
import type { Spot } from '../shape.ts';
import { byPlace, checkValue, hint, readDocument, spelled } from './read.ts';
import { type AnswerRecord, type AnswersRecord, answersFile } from './shapes.ts';

export interface ReadAnswers {
  readonly answers?: AnswerFile;
  readonly problems: readonly Problem[];
}
export interface Against {
  readonly checklists: readonly Questionnaire[];
  /** The day it is (ISO 8601). */
  readonly today: string;
  /** Where evidence is looked for; left out, it is believed to be there. */
  readonly tree?: Tree;
}
type Fault = (at: Spot, message: string) => void;

/** One file of answers. What is wrong is told, and the answer left out: it would count for another one. */
export const readAnswers = (text: string, file: string, against: Against): ReadAnswers => {
  const found = notes();
  const value = readDocument(answersFile, text, file, found, 'answers-to: CHECKLIST and answers');
  const faults: Problem[] = [];
  const wrong = new Set<Spot>();
  const fault: Fault = (at, message) => {
    faults.push({ file: at.file, line: at.line, column: at.column, message });
    wrong.add(at);
  };
  const answers = value && answersOf(value, against, fault, wrong);
  return { ...(answers && { answers }), problems: [...found.problems, ...faults].sort(byPlace) };
};

const answersOf = (value: AnswersRecord, { checklists, today, tree }: Against, fault: Fault, wrong: ReadonlySet<Spot>): AnswerFile | undefined => {
  const to = value['answers-to'];
  const checklist = checklists.find(({ id }) => id === to);
  if (!checklist) {
    fault(
      value.at,
      `There is no checklist "${to}". ${hint(
        to,
        checklists.map(({ id }) => id),
        'Write it under checklists in demarc.yaml; demarc checklist lists those that are there.',
      )}`,
    );
    return undefined;
  }
  const first = new Map<string, Spot>();
  for (const one of value.answers) {
    const before = first.get(one.question);
    if (before) fault(one.at, `${one.question} is answered already, in line ${before.line}: keep one of the answers.`);
    else first.set(one.question, one.at);
    checkAnswer(one, checklist, today, fault);
    checkEvidence(one, tree, fault);
  }
  const signed = value['sign-off'];
  if (signed && signed.on > today) fault(signed.at, `It was signed on ${signed.on}, which lies ahead: write the day on which it was.`);
  return {
    checklist: to,
    answers: value.answers.filter(({ at }) => !wrong.has(at)).map(answerOf),
    ...(signed && !wrong.has(signed.at) && { signOff: { by: signed.by, on: signed.on } }),
    at: { file: value.at.file, line: value.at.line },
  };
};

const answerOf = (one: AnswerRecord): Answer => ({
  question: one.question,
  values: (one.answer ?? []).map(spelled),
  ...(one['not-applicable'] !== undefined && { notApplicable: one['not-applicable'] }),
  by: one.by,
  on: one.on,
  ...(one['reviewed-by'] !== undefined && { reviewedBy: one['reviewed-by'] }),
  ...(one.reviewed !== undefined && { reviewed: one.reviewed }),
  evidence: one.evidence ?? [],
  ...(one.note !== undefined && { note: one.note }),
  at: { file: one.at.file, line: one.at.line },
});

const checkAnswer = (one: AnswerRecord, checklist: Questionnaire, today: string, fault: Fault): void => {
  const questions = questionsOf(checklist);
  const question = questions.find(({ id }) => id === one.question);
  const { answer: values = [], at } = one;
  if (!question) {
    fault(
      at,
      `Checklist ${checklist.id} does not ask "${one.question}". ${hint(
        one.question,
        questions.map(({ id }) => id),
        `demarc checklist ${checklist.id} shows what it asks.`,
      )}`,
    );
    return;
  }
  if (values.length === 0 && one['not-applicable'] === undefined)
    fault(at, `Nothing is answered to ${one.question}: write answer, or not-applicable with the reason.`);
  if (values.length > 0 && one['not-applicable'] !== undefined) fault(at, `${one.question} is answered, and is said not to apply: write one of them.`);
  if (values.length > 1 && question.type !== 'choices') fault(at, `${one.question} takes one answer, not ${values.length}.`);
  else if (values.every(value => checkValue(value, question, at, fault))) checkDays(one, today, fault);
};

const checkDays = (one: AnswerRecord, today: string, fault: Fault): void => {
  const { question, at, on, by, reviewed } = one;
  const reviewer = one['reviewed-by'];
  if (on > today) fault(at, `${question} was answered on ${on}, which lies ahead: write the day on which it was.`);
  if (reviewer !== undefined && reviewer.trim().toLowerCase() === by.trim().toLowerCase())
    fault(at, `${question} was reviewed by who answered it (${by}): somebody else must.`);
  if (reviewed !== undefined && reviewed < on) fault(at, `${question} was reviewed on ${reviewed}, before it was answered on ${on}: correct one of the days.`);
  if ((reviewed === undefined) !== (reviewer === undefined)) fault(at, `Of the review of ${question} only a half is there: write reviewed-by and reviewed.`);
};

/** Evidence in a file must be there; addresses are left to who reads them. */
const checkEvidence = (one: AnswerRecord, tree: Tree | undefined, fault: Fault): void => {
  for (const path of one.evidence ?? []) {
    if (!tree || /^[a-z][a-z0-9+.-]*:/i.test(path) || !/[/.]/.test(path)) continue;
    const full = path.startsWith('/') ? path : join(one.at.file, path);
    const [folder, name] = full.includes('/') ? [full.slice(0, full.lastIndexOf('/')), full.slice(full.lastIndexOf('/') + 1)] : ['.', full];
    if (!(tree.list(folder) ?? []).some(entry => entry === name || entry === `${name}/`))
      fault(one.at, `The evidence ${full} is not there: correct the path, from the folder of this file.`);
  }
};
/** A path as a file says it, from its own folder. */
const join = (file: string, path: string): string => {
  const steps = file.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};
