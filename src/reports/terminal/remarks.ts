import type { Answer } from '../../engine/assess.ts';
import { type Catalog, dutyOf, type Ledger, type Problem } from '../../model/index.ts';
import { groupBy } from '../group.ts';
import { type Column, stateOf } from '../tally.ts';
import { placeWords, plural } from '../words.ts';
import { hang, safe } from './fit.ts';
import { headings } from './headings.ts';
import { inkOf, type Screen } from './screen.ts';

/** What nobody holds, with the reason. */
export const gaps = (columns: readonly Column[], ledger: Ledger, catalog: Catalog, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const names = headings(columns, catalog);
  const found = columns.flatMap(column => column.counted.filter(one => one.whose === 'nobody').map(one => ({ one, name: names.get(column.key) ?? '' })));
  const byReason = groupBy(found, ({ one }) => `${one.duty}|${one.cell.holders}`);
  return [...byReason.values()].flatMap(same => {
    const [first] = same;
    const holder = first && ledger.holders[first.one.cell.holders]?.[0];
    if (!first || !holder || holder.held === 'by') return [];
    const where = [...new Set(same.map(({ name }) => name))].join(', ');
    return hang(`  ${ink.whose.nobody('!')} `, safe(`${dutyOf(first.one.duty).title} (${first.one.duty}) of ${where}: ${holder.because}`, screen), 4, screen);
  });
};

/** Duties of yours that no check sees: they are yours all the same. Where some service has a check for it, the others are named. */
export const unseen = (columns: readonly Column[], catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  const all = columns.flatMap(column =>
    column.counted.map(one => ({ duty: one.duty, checked: one.cell.asked > 0, unchecked: stateOf(one) === 'unchecked', name: names.get(column.key) ?? '' })),
  );
  const duties = [...groupBy(all, one => one.duty)].flatMap(([duty, same]) => {
    const where = [...new Set(same.filter(one => one.unchecked).map(one => one.name))];
    return where.length === 0 ? [] : [same.some(one => one.checked) ? `${duty} (${where.join(', ')})` : duty];
  });
  return hang('  ', duties.join(', '), 2, screen);
};

/** Cells of the line that nobody has read up on, by service. */
export const unstudied = (columns: readonly Column[], catalog: Catalog, screen: Screen): readonly string[] => {
  const names = headings(columns, catalog);
  return columns.flatMap(column => {
    const duties = new Set(column.counted.filter(one => stateOf(one) === 'unstudied').map(one => one.duty));
    return duties.size === 0 ? [] : hang('  ', `${names.get(column.key) ?? ''}: ${[...duties].join(', ')}`, 2, screen);
  });
};

/** What could not be read, and types that the catalog does not know. */
export const notRead = ({ read }: Answer, screen: Screen, limit: number): readonly string[] => {
  const ink = inkOf(screen);
  const alike = [...groupBy(read.problems, problem => problem.message).values()];
  const more = alike.slice(limit).flat().length;
  const types = [...read.unknownTypes].sort(([, a], [, b]) => b - a);
  const shownTypes = types.slice(0, limit * 2).map(([type, count]) => `${type} ${count}`);
  const moreTypes = types.length > limit * 2 ? ` and ${types.length - limit * 2} more` : '';
  return [
    ...alike.slice(0, limit).flatMap(group => hang('  ', safe(problemWords(group), screen), 2, screen)),
    ...(more > 0 ? [ink.dim(`  and ${plural(more, 'more problem')}: --format json`)] : []),
    ...(types.length > 0 ? hang('  ', safe(`Not in the catalog, so not assessed: ${shownTypes.join(', ')}${moreTypes}`, screen), 2, screen) : []),
  ];
};

/** What is wrong in the same words in many places is said once. */
const problemWords = ([first, ...others]: readonly Problem[]): string =>
  first === undefined ? '' : `${placeWords(first)}${others.length > 0 ? ` and ${plural(others.length, 'more place')}:` : ''}  ${first.message}`;
