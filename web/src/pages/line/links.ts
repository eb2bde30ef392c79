import type { Report } from '../../data/report.ts';
import { queryOf, termText } from '../../query/parse.ts';
import { exactly, unsaid } from '../../query/vocabulary.ts';
import { linkTo } from '../../shell/address.ts';
import type { Grouping } from './columns.ts';
import type { Slice } from './stack.ts';

/** Where the numbers of a column lead: to lists of what they count. A name with a quote in it cannot be asked for. */
export interface ColumnLinks {
  readonly assets: string | undefined;
  readonly open: string | undefined;
  readonly slice: (slice: Pick<Slice, 'layer' | 'whose'>) => string | undefined;
}

export const columnLinks = (report: Pick<Report, 'about'>, by: Grouping, key: string): ColumnLinks => {
  if (key.includes('"')) return { assets: undefined, open: undefined, slice: () => undefined };
  const term = termText(by, key === '' ? unsaid : exactly(report.about[by].names)(key));
  const here = queryOf(term, onceTerm(report, by, key));
  const rows = (...terms: readonly string[]): string => linkTo('gaps', { see: 'duties', q: queryOf(...terms) });
  return {
    assets: linkTo('assets', { q: term }),
    open: rows(here, 'status:unmet,unproven,gap -status:unchecked,unstudied'),
    slice: ({ layer, whose }) => rows(termText('layer', layer), here, termText('holder', whose), 'status:any'),
  };
};

/** What an account or the organisation answers under the same name has no line. */
const onceTerm = ({ about }: Pick<Report, 'about'>, by: Grouping, key: string): string => {
  const levels = ['account', 'organisation'].filter(level => about.answers.names.includes(level));
  const isOnce = (subject: number): boolean => levels.includes(about.answers.names[about.answers.of[subject] ?? 0] ?? '');
  const number = about[by].names.indexOf(key);
  return about[by].of.some((name, subject) => name === number && isOnce(subject)) ? `-${termText('answered', ...levels)}` : '';
};
