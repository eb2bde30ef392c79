import { type Filled, type Standing, type Stood, standings } from '../../engine/checklist/stand.ts';
import { contradictionWords, shownWords } from '../../engine/checklist/words.ts';
import { vendorName } from '../words.ts';

/** As a reader says it. An answer of people is never more than attested by them. */
export const standingWords: Readonly<Record<Standing, string>> = {
  contradicted: 'contradicted',
  no: 'not done',
  stale: 'answer too old',
  open: 'open',
  waiting: 'waits for another answer',
  partly: 'partly, attested by you',
  attested: 'attested by you',
  shown: 'shown by the estate',
  provider: "the provider's",
  'not-applicable': 'does not apply',
  skipped: 'not asked',
};

/** Counts of what there is, in the order of what needs somebody. */
export const countsOf = ({ stood }: Filled): readonly (readonly [Standing, number])[] =>
  standings.map(name => [name, stood.filter(({ standing }) => standing === name).length] as const).filter(([, count]) => count > 0);

const estateWords = { answers: 'the estate', contradicts: 'the estate, which cannot answer this alone', beside: 'beside it, the estate' } as const;

/** What there is to say below a question, a line each. */
export const linesOf = (one: Stood): readonly string[] => {
  const { answer, standing, shown, question, age, better } = one;
  if (standing === 'skipped') return [];
  if (standing === 'contradicted' && answer) return [contradictionWords(answer, shown), ...evidenceOf(one)];
  const estate = shownWords(shown, vendorName);
  return [
    ...(answer ? [`${answerWords(one)}${standing === 'stale' ? `: ${age} days ago, and it holds for ${question.freshness}` : ''}`] : []),
    ...(estate === '' ? [] : [`${estateWords[question.estate]}: ${estate}`]),
    ...(better ? ['the estate shows it done: correct the answer'] : []),
    ...evidenceOf(one),
    ...(standing === 'open' && question.shownBy !== undefined ? [`shown by: ${question.shownBy}`] : []),
  ];
};
const answerWords = ({ answer, question }: Stood): string => {
  if (!answer) return '';
  const titles = answer.values.map(value => question.choices.find(({ id }) => id === value)?.title ?? value);
  const said = answer.notApplicable === undefined ? titles.join('; ') : `does not apply: ${answer.notApplicable}`;
  const review = answer.reviewedBy === undefined ? 'nobody reviewed it' : `reviewed by ${answer.reviewedBy} on ${answer.reviewed}`;
  return `you: ${said} (${answer.by}, ${answer.on}; ${review})`;
};
const evidenceOf = ({ answer }: Stood): readonly string[] => (answer && answer.evidence.length > 0 ? [`evidence: ${answer.evidence.join(', ')}`] : []);

export const scoreWords = ({ score, signOff }: Filled): string => {
  const percent = (part: number): string => (score.all === 0 ? '0 %' : `${Math.round((100 * part) / score.all)} %`);
  const late = signOff?.holds === false ? ', before the newest answer' : '';
  const signed = signOff === undefined ? 'nobody signed it' : `signed by ${signOff.by} on ${signOff.on}${late}`;
  return `By weight ${percent(score.shown)} is shown or the provider's, ${percent(score.attested)} more rests on your word alone; ${signed}.`;
};
