import type { Answer } from '../../engine/assess.ts';
import { type Column, type State, stateOf, stateWords, times } from '../tally.ts';
import { plural } from '../words.ts';
import { flow } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

const told: readonly State[] = ['unmet', 'gap', 'unproven', 'done', 'excepted', 'unchecked', 'assumed', 'unstudied'];

/** What was read and how it stands. */
export const headline = ({ read }: Answer, columns: readonly Column[], screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { dot, state } = glyphsOf(screen);
  const { files, problems, unknownTypes } = read;
  const assets = columns.reduce((sum, column) => sum + column.assets, 0);
  const services = columns.filter(column => column.answers === 'asset').length;
  const unknown = [...unknownTypes.values()].reduce((sum, count) => sum + count, 0);
  const said = [
    plural(assets, 'asset'),
    plural(services, 'service'),
    plural(files, 'file'),
    ...(unknown > 0 ? [`${plural(unknown, 'resource')} of types not in the catalog`] : []),
    ...(problems.length > 0 ? [plural(problems.length, 'problem')] : []),
  ];
  const counted = columns.flatMap(column => column.counted);
  const figures = told
    .map(name => ({ name, said: stateWords[name], count: times(counted.filter(one => stateOf(one) === name)) }))
    .filter(({ name, count }) => count > 0 || name === 'unmet')
    .map(({ name, said, count }) => ink.state[name](`${state[name]} ${count.toLocaleString('en')} ${said}`));
  return [...flow(ink.bold('Demarc'), said, ` ${dot} `, 8, screen), ...(assets === 0 ? [] : flow('Duties', figures, '   ', 8, screen))];
};
