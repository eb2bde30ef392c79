import type { Question, Questionnaire } from '../../engine/checklist/questionnaire.ts';
import type { Filled, Stood } from '../../engine/checklist/stand.ts';

/** A text as YAML reads it, whatever stands in it. */
const quoted = (text: string): string =>
  /^[A-Za-z][A-Za-z0-9 ,;'?()/-]*$/.test(text) && !/^(?:yes|no|true|false|null|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
const names = (all: readonly string[]): string => `[${all.map(quoted).join(', ')}]`;

/** A checklist in our own format, to be changed and kept. */
export const checklistYaml = ({ id, name, about, models, sections }: Questionnaire): string =>
  [
    '# yaml-language-server: $schema=node_modules/demarc/schema/checklist.schema.json',
    `checklist: ${quoted(id)}`,
    `name: ${quoted(name)}`,
    ...(about === undefined ? [] : [`about: ${quoted(about)}`]),
    ...(models ? [`models: ${names(models)}`] : []),
    'sections:',
    ...sections.flatMap(section => [
      `  - id: ${quoted(section.id)}`,
      `    title: ${quoted(section.title)}`,
      '    questions:',
      ...section.questions.flatMap(questionYaml),
    ]),
    '',
  ].join('\n');

const questionYaml = (one: Question): readonly string[] => {
  const pad = '        ';
  const lists = (['duties', 'checks', 'controls'] as const).flatMap(key => (one[key].length > 0 ? [`${pad}${key}: ${names(one[key])}`] : []));
  return [
    `      - id: ${quoted(one.id)}`,
    `${pad}asks: ${quoted(one.asks)}`,
    ...(one.type === 'yes-no' ? [] : [`${pad}type: ${one.type}`]),
    ...(one.good === 'no' ? [`${pad}good: no`] : []),
    ...(one.atLeast === undefined ? [] : [`${pad}at-least: ${one.atLeast}`]),
    ...(one.atMost === undefined ? [] : [`${pad}at-most: ${one.atMost}`]),
    ...(one.choices.length > 0 ? [`${pad}choices:`] : []),
    ...one.choices.map(({ id, title, counts }) => `${pad}  - { id: ${quoted(id)}, title: ${quoted(title)}, counts: ${counts} }`),
    ...(one.rules.length > 0 ? [`${pad}rules:`] : []),
    ...one.rules.map(({ text, counts }) => `${pad}  - { if: ${JSON.stringify(text)}, counts: ${counts} }`),
    ...(one.when.length > 0 ? [`${pad}when:`] : []),
    ...one.when.map(({ question, is }) => `${pad}  - { question: ${quoted(question)}, is: ${names(is)} }`),
    ...lists,
    ...(one.weight === 1 ? [] : [`${pad}weight: ${one.weight}`]),
    ...(one.estate === 'answers' ? [] : [`${pad}estate: ${one.estate}`]),
    ...(one.shownBy === undefined ? [] : [`${pad}shown-by: ${quoted(one.shownBy)}`]),
    ...(one.freshness === 365 ? [] : [`${pad}freshness: ${one.freshness}`]),
  ];
};

/** A first file of answers: what people said already, and what is left for them, in comments until somebody answers. */
export const answersYaml = ({ checklist, stood }: Filled, today: string): string => {
  const answered = stood.flatMap(({ answer, question }) => (answer ? [{ answer, question }] : []));
  const left = stood.filter(({ answer, standing }) => answer === undefined && (standing === 'open' || standing === 'waiting' || standing === 'no'));
  const shown = stood.filter(({ answer, standing }) => answer === undefined && (standing === 'shown' || standing === 'provider')).length;
  return [
    `# Answers to ${checklist.name}. ${shown} of ${stood.length} questions are answered by the estate itself, and need nobody.`,
    '# Take the # away from what you answer. evidence is a file, from this folder, or an address.',
    '# yaml-language-server: $schema=node_modules/demarc/schema/answers.schema.json',
    `answers-to: ${quoted(checklist.id)}`,
    ...(answered.length === 0 ? ['answers: []', '# answers:'] : ['answers:']),
    ...answered.flatMap(({ answer, question }) => [
      `  # ${question.asks}`,
      `  - question: ${quoted(answer.question)}`,
      ...(answer.values.length === 1 && question.type !== 'choices'
        ? [`    answer: ${answer.values[0] === 'yes' || answer.values[0] === 'no' ? answer.values[0] : quoted(answer.values[0] ?? '')}`]
        : []),
      ...(answer.values.length > 1 || (answer.values.length === 1 && question.type === 'choices') ? [`    answer: ${names(answer.values)}`] : []),
      ...(answer.notApplicable === undefined ? [] : [`    not-applicable: ${quoted(answer.notApplicable)}`]),
      `    by: ${quoted(answer.by)}`,
      `    on: ${answer.on}`,
      ...(answer.evidence.length > 0 ? [`    evidence: ${names(answer.evidence)}`] : []),
      ...(answer.note ? [`    note: ${quoted(answer.note)}`] : []),
    ]),
    ...left.flatMap(one => openYaml(one, today)),
    '',
  ].join('\n');
};

const openYaml = ({ question }: Stood, today: string): readonly string[] => [
  `#   # ${question.asks.replaceAll(/[\r\n]+/g, ' ')}`,
  ...(question.shownBy === undefined ? [] : [`#   # Shown by: ${question.shownBy.replaceAll(/[\r\n]+/g, ' ')}`]),
  ...(question.choices.length === 0 ? [] : [`#   # ${question.choices.map(({ id, title }) => `${id}: ${title.replaceAll(/[\r\n]+/g, ' ')}`).join('; ')}`]),
  `#   - question: ${quoted(question.id)}`,
  `#     answer: ${question.type === 'yes-no' ? ' # yes or no' : ''}`,
  '#     by: ',
  `#     on: ${today}`,
];
