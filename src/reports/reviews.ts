import { type Due, type DueState, dueState } from '../engine/checklist/due.ts';
import { hang, safe } from './terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { placeWords, plural } from './words.ts';

const titles: Readonly<Record<DueState, string>> = { overdue: 'Overdue', due: 'Due soon', later: 'Later' };
const kinds: Readonly<Record<Due['kind'], string>> = {
  review: 'review',
  agreement: 'review of the agreement',
  notice: 'last day for notice',
  attestation: 'next report',
  exception: 'exception ends',
  answer: 'answer ends',
  'sign-off': 'sign-off',
};

/** What is due, overdue and later, for a person. */
export function* reviewLines(all: readonly Due[], within: number, most: number, screen: Screen): Iterable<string> {
  const ink = inkOf(screen);
  const of = (state: DueState): readonly Due[] => all.filter(one => dueState(one, within) === state);
  yield `${ink.bold(`${of('overdue').length} overdue, ${of('due').length} due within ${plural(within, 'day')}, ${of('later').length} later`)}\n`;
  for (const state of ['overdue', 'due', 'later'] as const) {
    const own = of(state);
    if (own.length === 0) continue;
    yield `\n${ink.bold(titles[state])} ${ink.dim(glyphsOf(screen).rule.repeat(Math.max(3, screen.width - titles[state].length - 1)))}\n`;
    for (const one of own.slice(0, most)) for (const line of linesOf(one, state, screen)) yield `${line}\n`;
    if (own.length > most) yield `  and ${own.length - most} more: --all\n`;
  }
}

const linesOf = (one: Due, state: DueState, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { dot, arrow } = glyphsOf(screen);
  const paint = state === 'overdue' ? ink.severity.high : state === 'due' ? ink.severity.medium : ink.dim;
  const when = one.days < 0 ? `${plural(-one.days, 'day')} ago` : one.days === 0 ? 'today' : `in ${plural(one.days, 'day')}`;
  const who = [one.by, one.team].filter(name => name !== undefined).join(', ') || 'nobody is named';
  const evidence = one.evidence.length > 0 ? `evidence: ${one.evidence.join(', ')}` : 'no evidence';
  const about = [kinds[one.kind], who, ...(one.last === undefined ? [] : [`last ${one.last}`]), evidence, placeWords(one.place)].join(` ${dot} `);
  return [
    ...hang(`${paint(one.due)} `, safe(`${one.what}  (${when})`, screen), 11, screen),
    ...hang('', safe(about, screen), 11, screen).map(ink.dim),
    ...(state === 'later' ? [] : hang(`         ${arrow} `, safe(one.next, screen), 11, screen)),
  ];
};

export const reviewJson = (all: readonly Due[], within: number, version: string, fileName: (file: string) => string): string =>
  `${JSON.stringify({ demarc: { version, reviews: 1 }, reviews: all.map(one => ({ ...one, state: dueState(one, within), place: { ...one.place, file: fileName(one.place.file) } })) }, undefined, 2)}\n`;
