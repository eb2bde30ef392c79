import { amounts, estateParts, questionTypes, serviceModels } from '../../engine/checklist/questionnaire.ts';
import { count, day, listOf, named, type Read, record, type Shape, several, text, word } from '../shape.ts';
import { duties } from '../where.ts';

const id = (what: string): Shape<string> =>
  text(`what the ${what} is called`, { pattern: /^[A-Za-z0-9][A-Za-z0-9._&-]*$/, example: 'mfa-for-all (letters, digits, - . _ &)' });
const isoDays = (about: string) => count(about, 1, 3650);

const choice = record(
  'choice',
  'one of the answers',
  { id: id('choice'), title: text('the answer in words') },
  { counts: word(amounts, 'how much of what is asked for it comes to; full when left out') },
);
const rule = record(
  'rule',
  'what several choices together come to',
  { if: text('choices joined by && and ||, or default: encrypts && (rotates || expires)'), counts: word(amounts, 'how much of what is asked for that is') },
  {},
);
const condition = record('condition', 'when the question is asked', { question: text('the question that decides'), is: several(text('an answer to it')) }, {});

const question = record(
  'question',
  'what is asked',
  { id: id('question'), asks: text('the question, in a sentence') },
  {
    type: word(questionTypes, 'how it is answered; yes-no when left out'),
    choices: listOf(choice),
    rules: listOf(rule),
    good: word(['yes', 'no'], 'the answer that is wanted; yes when left out'),
    'at-least': text('the least number that will do', { pattern: /^-?\d+(?:\.\d+)?$/, example: '90' }),
    'at-most': text('the greatest number that will do', { pattern: /^-?\d+(?:\.\d+)?$/, example: '30' }),
    when: listOf(condition),
    weight: count('how much it counts; 1 when left out', 0, 100),
    duties,
    checks: several(named('check', 'checks, by our id or that of another tool')),
    controls: several(text('a control of a framework', { pattern: /^[a-z0-9.-]+\/.+$/, example: 'pci-dss-4.0.1/8.4.2' })),
    estate: word(estateParts, 'whether the estate answers alone, can only contradict, or is shown beside; answers when left out'),
    'shown-by': text('what would show it, in a sentence'),
    freshness: isoDays('days for which an answer holds'),
  },
);
export type QuestionRecord = Read<typeof question>;

const section = record('section', 'questions that belong together', { id: id('section'), title: text('its heading'), questions: listOf(question) }, {});
export const checklistFile = record(
  'checklist',
  'questions about your side',
  { checklist: id('checklist'), sections: listOf(section) },
  {
    name: text('its title'),
    about: text('what it is for'),
    models: several(word(serviceModels, 'a service model')),
    freshness: isoDays('days for which an answer holds, where a question says nothing; 365 when left out'),
  },
);
export type ChecklistRecord = Read<typeof checklistFile>;

const answer = record(
  'answer',
  'what somebody answered',
  { question: text('the question'), by: text('who answered'), on: day('the day on which it was answered') },
  {
    answer: several(text('the answer')),
    'not-applicable': text('why it does not apply'),
    'reviewed-by': text('who looked at it: somebody else'),
    reviewed: day('the day on which it was looked at'),
    evidence: several(text('a file, from the folder of this one, or an address that shows it')),
    note: text('what else is to be said'),
  },
);
export type AnswerRecord = Read<typeof answer>;
export const answersFile = record(
  'file of answers',
  'answers to a checklist',
  { 'answers-to': text('the checklist'), answers: listOf(answer) },
  { 'sign-off': record('sign-off', 'who stands for all of it', { by: text('who signs'), on: day('the day') }, {}) },
);
export type AnswersRecord = Read<typeof answersFile>;
