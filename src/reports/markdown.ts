import type { Answer } from '../engine/assess.ts';
import { type Layer, layers, type MadeList } from '../model/index.ts';
import { type Group, grouped } from './group.ts';
import { type Report, wanted } from './report.ts';
import { type Column, columnsOf, type State, stateOf, times } from './tally.ts';
import { headings } from './terminal/headings.ts';
import { knownWords, placeWords, plural, subjectOf } from './words.ts';

const mostGroups = 20;
const mostPlaces = 5;

/** For a pull request or a wiki: the figures, the findings in a table, the matrix folded away. */
export const markdown: Report = function* (assessed, options) {
  const { ledger, catalog, read } = assessed;
  const columns = columnsOf(ledger);
  const groups = grouped(wanted(ledger, options), catalog);
  if (!options.quiet) yield `## Demarc\n\n${figures(columns)}\n\n`;
  if (assessed.known) yield `${knownWords(assessed.known)}.\n\n`;
  yield* findingTable(groups, assessed, options.fileName);
  if (options.quiet) return;
  yield* matrix(columns, assessed);
  const { problems } = read;
  if (problems.length > 0)
    yield `\n**Not read:** ${plural(problems.length, 'problem')}\n\n${problems
      .slice(0, 10)
      .map(problem => `- \`${options.fileName(problem.file)}:${problem.line}\` ${plain(problem.message)}\n`)
      .join('')}`;
};

const said: readonly (readonly [State, string])[] = [
  ['unmet', 'unmet'],
  ['gap', 'nobody holds'],
  ['unproven', 'unproven'],
  ['done', 'met'],
  ['excepted', 'accepted'],
  ['unchecked', 'yours without a check'],
  ['assumed', "the provider's"],
];
const figures = (columns: readonly Column[]): string => {
  const counted = columns.flatMap(column => column.counted);
  const assets = columns.reduce((sum, column) => sum + column.assets, 0);
  const duties = said.flatMap(([state, words]) => {
    const count = times(counted.filter(one => stateOf(one) === state));
    return count > 0 || state === 'unmet' ? [`**${count.toLocaleString('en')}** ${words}`] : [];
  });
  return `${plural(assets, 'asset')}. Duties: ${duties.join(', ')}.`;
};

function* findingTable(groups: readonly Group[], { ledger }: Answer, fileName: (file: string) => string): Iterable<string> {
  if (groups.length === 0) return yield 'No findings.\n';
  yield '| | Severity | Check | Where | Why |\n| --- | --- | --- | --- | --- |\n';
  for (const { check, severity, verdict, reasons } of groups.slice(0, mostGroups)) {
    const lists = reasons.map(reason => reason.causes());
    const count = lists.reduce((sum, list) => sum + list.length, 0);
    const places = lists
      .flatMap(list => firstOf(list, mostPlaces))
      .slice(0, mostPlaces)
      .map(({ first, count: all }) => {
        const place = placeWords({ ...first.place, file: fileName(first.place.file) });
        return `\`${plain(place)}\` ${code(subjectOf(ledger, first).address)}${all > 1 ? ` and ${all - 1} more` : ''}`;
      });
    const more = count > mostPlaces ? [`and ${plural(count - mostPlaces, 'more place')}`] : [];
    const why = [...new Set(reasons.map(reason => reason.because))].slice(0, 3).map(plain);
    yield `| ${verdict} | ${severity} | ${plain(check.title)}<br>\`${check.id}\` | ${[...places, ...more].join('<br>')} | ${why.join('<br>')} |\n`;
  }
  const left = groups.slice(mostGroups);
  if (left.length > 0)
    yield `\nAnd ${plural(
      left.reduce((sum, group) => sum + group.count, 0),
      'more finding',
    )} of ${plural(left.length, 'check')}.\n`;
}

const firstOf = <T>(list: MadeList<T>, most: number): readonly T[] =>
  Array.from({ length: Math.min(most, list.length) }, (_, i) => list.at(i)).filter(item => item !== undefined);

function* matrix(columns: readonly Column[], { catalog }: Answer): Iterable<string> {
  const names = headings(columns, catalog);
  yield '\n<details><summary>Who holds what</summary>\n\n';
  yield `| Layer | ${columns.map(column => plain(names.get(column.key) ?? '')).join(' | ')} |\n| --- |${' --- |'.repeat(columns.length)}\n`;
  for (const layer of layers.toReversed()) yield `| ${layer} | ${columns.map(column => square(column, layer)).join(' | ')} |\n`;
  yield '\n</details>\n';
}
const square = ({ counted }: Column, layer: Layer): string => {
  const here = counted.filter(one => one.layer === layer);
  const parties = new Set(here.map(one => one.whose));
  const yours = parties.has('customer') || parties.has('shared');
  const theirs = parties.has('provider') || parties.has('third-party') || parties.has('shared');
  const whose = yours && theirs ? 'both' : yours ? 'yours' : theirs ? "provider's" : '';
  const open = (['gap', 'unmet', 'unproven'] as const).flatMap(state => {
    const count = times(here.filter(one => stateOf(one) === state));
    return count > 0 ? [`${count} ${state === 'gap' ? "nobody's" : state}`] : [];
  });
  return [whose, ...open].filter(words => words !== '').join(', ');
};

/** Nothing in a name may end the cell, start markup or mention anybody. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|@#]/g, mark => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : mark === '|' ? '&#124;' : mark === '@' ? '&#64;' : `\\${mark}`));
const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')}\``;
