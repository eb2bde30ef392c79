import type { Question, Questionnaire, ServiceModel } from '../../../engine/checklist/questionnaire.ts';
import type { DutyId } from '../../../model/index.ts';
import { yesNo } from '../yes-no.ts';

type More = Partial<Pick<Question, 'when' | 'weight' | 'estate' | 'shownBy' | 'freshness' | 'checks'>>;
const at = { file: 'demarc', line: 1 };

/** A question that is answered with yes or no, about some duties. */
export const ask = (id: string, asks: string, duties: readonly DutyId[], more: More = {}): Question => ({ ...yesNo(id, asks, at), duties, ...more });
/** One that no file can answer with yes: the estate can only contradict it. */
export const askPeople = (id: string, asks: string, duties: readonly DutyId[], more: More = {}): Question =>
  ask(id, asks, duties, { estate: 'contradicts', ...more });

export const checklist = (
  id: string,
  name: string,
  about: string,
  sections: Readonly<Record<string, readonly Question[]>>,
  models?: readonly ServiceModel[],
): Questionnaire => ({
  id,
  name,
  about,
  ...(models && { models }),
  sections: Object.entries(sections).map(([title, questions]) => ({ id: title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), title, questions })),
  at,
});
