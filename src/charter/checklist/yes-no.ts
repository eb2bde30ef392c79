import type { Question } from '../../engine/checklist/questionnaire.ts';

/** A question to which yes is the good answer, and what the estate shows is the answer. */
export const yesNo = (id: string, asks: string, at: Question['at']): Question => ({
  id,
  asks,
  type: 'yes-no',
  choices: [],
  rules: [],
  good: 'yes',
  when: [],
  weight: 1,
  duties: [],
  checks: [],
  controls: [],
  estate: 'answers',
  freshness: 365,
  at,
});
