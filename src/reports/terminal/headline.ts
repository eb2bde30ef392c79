import type { Assessed } from '../../engine/assess.ts';
import { type Column, verdictCounts } from '../tally.ts';
import { plural } from '../words.ts';
import { wrap } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

/** What was read and how it stands, in two lines. */
export const headline = ({ ledger, bound }: Assessed, columns: readonly Column[], screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { dot, verdict } = glyphsOf(screen);
  const assets = columns.reduce((sum, column) => sum + column.assets, 0);
  const services = columns.filter(column => column.answers === 'asset').length;
  const { files, problems } = bound.estate;
  const read = [
    plural(assets, 'asset'),
    plural(services, 'service'),
    plural(files, 'file'),
    ...(problems.length > 0 ? [plural(problems.length, 'problem')] : []),
  ];
  const counts = verdictCounts(columns);
  const gaps = columns
    .flatMap(column => column.counted)
    .filter(one => one.whose === 'nobody')
    .reduce((sum, one) => sum + one.times, 0);
  const unstudied = columns
    .flatMap(column => column.counted)
    .filter(one => one.whose === 'unstudied')
    .reduce((sum, one) => sum + one.times, 0);
  const figures = (['unmet', 'unproven', 'met', 'excepted', 'assumed'] as const)
    .map(name => [name, counts[name] - (name === 'unmet' ? gaps : name === 'unproven' ? unstudied : 0)] as const)
    .filter(([name, count]) => count > 0 || name === 'unmet')
    .map(([name, count]) => ink.verdict[name](`${verdict[name]} ${count.toLocaleString('en')} ${name === 'assumed' ? "relied on (the provider's)" : name}`));
  const gapWords = gaps > 0 ? [ink.whose.nobody(`! ${gaps.toLocaleString('en')} nobody holds`)] : [];
  const unstudiedWords = unstudied > 0 ? [ink.dim(`${unstudied.toLocaleString('en')} unstudied`)] : [];
  const duties = ledger.subjects.length === 0 ? [] : wrapPainted([...figures, ...gapWords, ...unstudiedWords], screen);
  return [`${ink.bold('Demarc')}  ${wrap(read.join(` ${dot} `), screen.width - 8).join('\n        ')}`, ...duties];
};

const wrapPainted = (items: readonly string[], screen: Screen): readonly string[] =>
  [`Duties  ${items.join('  ')}`].flatMap(line => (screen.width >= 80 ? [line] : line.split(/ {2}(?=\S)/)));
