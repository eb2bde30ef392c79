import { type Choice, type Question, type Questionnaire, questionsOf, type Rule } from '../../engine/checklist/questionnaire.ts';
import { nearest } from '../../engine/nearest.ts';
import type { Place, Problem } from '../../model/index.ts';
import { readJson, readYaml } from '../../readers/text-tree/index.ts';
import { type Notes, notes, readShape } from '../read.ts';
import type { Shape, Spot } from '../shape.ts';
import { readRule } from './rules.ts';
import { type ChecklistRecord, checklistFile, type QuestionRecord } from './shapes.ts';

/** What a file is checked against beside itself; what is left out is believed. */
export interface Names {
  readonly checks?: ReadonlySet<string>;
  /** `framework/control`. */
  readonly isControl?: (control: string) => boolean;
  readonly frameworks?: readonly string[];
}
export interface ReadChecklist {
  readonly checklist?: Questionnaire;
  readonly problems: readonly Problem[];
}

/** One checklist, as a file has it. Questions that are wrong are told and left out. */
export const readChecklist = (text: string, file: string, names: Names = {}): ReadChecklist => {
  const found = notes();
  const value = readDocument(checklistFile, text, file, found, 'checklist: NAME and sections');
  const faults: Problem[] = [];
  const fault = (at: Spot, message: string): void => void faults.push({ file: at.file, line: at.line, column: at.column, message });
  for (const one of found.named)
    if (one.of === 'check' && names.checks && !names.checks.has(one.name))
      fault(one.at, `There is no check "${one.name}". ${hint(one.name, names.checks, 'demarc checks lists them.')}`);
  const checklist = value && questionnaireOf(value, names, fault);
  return { ...(checklist && { checklist }), problems: [...found.problems, ...faults].sort(byPlace) };
};

export const byPlace = (a: Problem, b: Problem): number => a.line - b.line || (a.column ?? 0) - (b.column ?? 0);
export const hint = (name: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearest(name, known);
  return near === undefined ? otherwise : `Did you mean ${near}?`;
};

/** The one document of a YAML or JSON file, in a shape. */
export const readDocument = <T>(shape: Shape<T>, text: string, file: string, found: Notes, begins: string): T | undefined => {
  const { source, documents, problems } = /^\s*\{/.test(text) ? readJson(text, file) : readYaml(text, file);
  found.problems.push(...problems);
  if (problems.some(({ message }) => message.startsWith('This is not valid'))) return undefined;
  const [first, second] = documents;
  if (second) found.problems.push({ file, line: 1, column: 1, message: 'This is to be one document: join what stands behind --- with the rest.' });
  if (!first || (first.is === 'scalar' && first.value === null)) {
    found.problems.push({ file, line: 1, column: 1, message: `Nothing stands in this file: write ${begins}.` });
    return undefined;
  }
  return readShape(shape, first, source, found);
};

type Fault = (at: Spot, message: string) => void;

const questionnaireOf = (value: ChecklistRecord, names: Names, fault: Fault): Questionnaire => {
  const { checklist: id, name = id, about, models, freshness = 365 } = value;
  const sections = value.sections.map(({ id: section, title, questions }) => ({
    id: section,
    title,
    questions: questions.map(one => questionOf(one, freshness, names, fault)),
  }));
  const whole: Questionnaire = { id, name, ...(about !== undefined && { about }), ...(models && { models }), sections, at: plain(value.at) };
  checkIds(value, fault);
  checkConditions(whole, value, fault);
  return whole;
};
const plain = ({ file, line }: Spot): Place => ({ file, line });

const questionOf = (one: QuestionRecord, freshness: number, names: Names, fault: Fault): Question => {
  const { type = 'yes-no', good = 'yes', weight = 1, duties = [], checks = [], controls = [], estate = 'answers' } = one;
  const choices = (one.choices ?? []).map(({ id, title, counts = 'full' }): Choice => ({ id, title, counts }));
  checkType(one, fault);
  for (const control of controls) checkControl(control, one.at, names, fault);
  return {
    id: one.id,
    asks: one.asks,
    type,
    choices,
    rules: rulesOf(one, choices, fault),
    good,
    ...(one['at-least'] !== undefined && { atLeast: Number(one['at-least']) }),
    ...(one['at-most'] !== undefined && { atMost: Number(one['at-most']) }),
    when: (one.when ?? []).map(({ question, is }) => ({ question, is: is.map(spelled) })),
    weight,
    duties,
    checks,
    controls,
    estate,
    ...(one['shown-by'] !== undefined && { shownBy: one['shown-by'] }),
    freshness: one.freshness ?? freshness,
    at: plain(one.at),
  };
};
/** YAML has several ways to write yes. */
export const spelled = (value: string): string => (/^(?:true|yes|y)$/i.test(value) ? 'yes' : /^(?:false|no|n)$/i.test(value) ? 'no' : value);

const rulesOf = ({ rules = [], at }: QuestionRecord, choices: readonly Choice[], fault: Fault): readonly Rule[] => {
  const known = new Set(choices.map(({ id }) => id));
  return rules.flatMap(rule => {
    const holds = readRule(rule.if, known);
    if (!('problem' in holds)) return [{ holds, counts: rule.counts, text: rule.if }];
    fault(rule.at ?? at, `The rule "${rule.if}" cannot be read: ${holds.problem}. Write choices joined by && and ||, or default.`);
    return [];
  });
};

const checkType = (one: QuestionRecord, fault: Fault): void => {
  const { type = 'yes-no', id, at } = one;
  const takesChoices = type === 'choice' || type === 'choices';
  if (takesChoices && (one.choices ?? []).length === 0) fault(at, `Question ${id} has no choices: write choices, each with id and title, or another type.`);
  if (!takesChoices && one.choices) fault(at, `Question ${id} has choices and is of type ${type}: write type: choice (one of them) or choices (several).`);
  if (type !== 'choices' && one.rules) fault(at, `Rules are for questions of type choices, and ${id} is of type ${type}: write the type, or take them away.`);
  if (type !== 'yes-no' && one.good)
    fault(at, `"good" is for questions of type yes-no, and ${id} is of type ${type}: write counts at the choices, or at-least.`);
  const [least, most] = [one['at-least'], one['at-most']];
  if (type !== 'number' && (least ?? most) !== undefined)
    fault(at, `at-least and at-most are for questions of type number, and ${id} is of type ${type}: write the type, or take them away.`);
  if (least !== undefined && most !== undefined && Number(least) > Number(most))
    fault(at, `No number is at least ${least} and at most ${most}: correct one of them.`);
  const ids = (one.choices ?? []).map(choice => choice.id);
  const twice = ids.find((choice, i) => ids.indexOf(choice) !== i);
  if (twice !== undefined) fault(at, `Question ${id} has the choice "${twice}" twice: give one another id.`);
};

const checkControl = (control: string, at: Spot, { isControl, frameworks = [] }: Names, fault: Fault): void => {
  if (!isControl || isControl(control)) return;
  const [framework = ''] = control.split('/');
  if (frameworks.includes(framework))
    fault(at, `${framework} has no control "${control.slice(framework.length + 1)}": demarc assess --framework ${framework} lists them.`);
  else fault(at, `There is no framework "${framework}". ${hint(framework, frameworks, 'demarc frameworks lists them.')}`);
};

const checkIds = ({ sections }: ChecklistRecord, fault: Fault): void => {
  const seen = new Map<string, Spot>();
  for (const { id, at } of sections.flatMap(section => section.questions)) {
    const before = seen.get(id);
    if (before) fault(at, `There is a question "${id}" already, in line ${before.line}: give this one another id.`);
    else seen.set(id, at);
  }
};

const checkConditions = (whole: Questionnaire, { sections }: ChecklistRecord, fault: Fault): void => {
  const questions = new Map(questionsOf(whole).map(one => [one.id, one]));
  for (const one of sections.flatMap(section => section.questions)) {
    for (const { question, is, at } of one.when ?? []) {
      const other = questions.get(question);
      if (!other)
        fault(
          at,
          `Question ${one.id} hangs on "${question}", which is not asked here. ${hint(question, questions.keys(), 'Write the id of another question.')}`,
        );
      else for (const value of is) checkValue(value, other, at, fault);
    }
    const circle = circleFrom(one.id, questions);
    if (circle) fault(one.at, `Question ${one.id} hangs on itself (${circle.join(' → ')}): one of them must be asked first.`);
  }
};

/** Tells where a value is no answer to a question. */
export const checkValue = (value: string, question: Question, at: Spot, fault: Fault): boolean => {
  const known = question.type === 'yes-no' ? ['yes', 'no'] : question.choices.map(({ id }) => id);
  if (question.type === 'text' || (question.type === 'number' && /^-?\d+(?:\.\d+)?$/.test(value))) return true;
  if (question.type === 'number') fault(at, `${question.id} is answered with a number, not with "${value}".`);
  else if (!known.includes(spelled(value)) && !known.includes(value))
    fault(at, `"${value}" is no answer to ${question.id}. ${hint(value, known, `It is one of ${known.join(', ')}.`)}`);
  else return true;
  return false;
};

const circleFrom = (start: string, questions: ReadonlyMap<string, Question>): readonly string[] | undefined => {
  const waiting: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    for (const { question } of questions.get(path.at(-1) ?? '')?.when ?? []) {
      if (question === start) return [...path, start];
      if (!seen.has(question)) waiting.push([...path, question]);
      seen.add(question);
    }
  }
  return undefined;
};
