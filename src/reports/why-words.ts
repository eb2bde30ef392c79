import type { CheckResult, Citation, Row } from '../model/index.ts';
import { plural } from './words.ts';

/** How well a page supports what is said. */
export const gradeWords: Readonly<Record<Citation['grade'], string>> = {
  read: 'the page was read',
  secondary: 'a text that quotes the page was read',
  inferred: 'inferred: the page implies it',
};

/** What is asked of a row here: whose it is, and what its checks said. */
interface Judged extends Pick<Row, 'holders' | 'verdict'> {
  readonly results: readonly Pick<CheckResult, 'verdict'>[];
}

/** How much of the duty its checks saw, and what no check sees. */
export const coverageWords = ({ results, holders, verdict }: Judged): readonly string[] => {
  if (verdict === 'assumed') return [];
  const asked = results.filter(result => result.verdict !== 'none');
  const blind = holders.flatMap(holder => (holder.held === 'by' && holder.unchecked !== undefined ? [holder.unchecked] : []));
  const met = asked.filter(result => result.verdict === 'met').length;
  return [
    ...(asked.length > 0 ? [`${met} of ${plural(asked.length, 'check')} met`] : []),
    ...(blind.length > 0 ? [`not seen by any check: ${blind.join('; ')}`] : []),
  ];
};

/** What a verdict that no check gave rests on, to be said after it. */
export const verdictReason = ({ verdict, results, holders }: Judged): string => {
  const asked = results.filter(result => result.verdict !== 'none');
  if (verdict === 'assumed') return ': it is theirs, and nothing here proves that they do it';
  if (verdict === 'unmet' && holders.every(holder => holder.held === 'nobody')) return ': nobody holds it';
  if (verdict === 'unproven' && holders.some(holder => holder.held === 'unstudied')) return ': this cell of the line is not studied yet';
  if (verdict === 'unproven' && asked.length === 0) return ': no check of the catalog looks at it';
  if (verdict === 'unproven' && holders.length > 1) return ': whose it is depends on a fact that is not known';
  return verdict === 'none' ? ': there is nothing to do here' : '';
};
