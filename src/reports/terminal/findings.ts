import { dutyOf, type Ledger, type MadeList } from '../../model/index.ts';
import type { Cause, Group } from '../group.ts';
import { acceptedWords, placeWords, plural, subjectOf } from '../words.ts';
import { cutMiddle, hang, safe, widthOf, wrap } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

/** How much is shown of a list: checks, and places of one check. */
export interface Limits {
  readonly groups: number;
  readonly places: number;
}
export const unlimited: Limits = { groups: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY };

/** Findings by check, the gravest first, each with why and where. */
export function* findingLines(groups: readonly Group[], ledger: Ledger, screen: Screen, limits: Limits): Iterable<string> {
  for (const [i, group] of groups.slice(0, limits.groups).entries()) {
    if (i > 0) yield '';
    yield* groupLines(group, ledger, screen, limits);
  }
  const left = groups.slice(limits.groups);
  const more = left.reduce((sum, group) => sum + group.count, 0);
  if (left.length === 0) return;
  yield '';
  yield `and ${plural(more, 'more finding')} of ${plural(left.length, 'check')}: --verdict ${left[0]?.verdict} --format rows`;
}

function* groupLines(group: Group, ledger: Ledger, screen: Screen, { places }: Limits): Iterable<string> {
  const ink = inkOf(screen);
  const { dot } = glyphsOf(screen);
  const { check } = group;
  const about = wrap(safe(`${check.id} ${dot} ${dutyOf(check.duty).title} ${dot} ${check.layer}`, screen), screen.width - 2).map(line => `  ${ink.dim(line)}`);
  const risk = group.verdict === 'unmet' ? wrap(safe(check.risk, screen), screen.width - 2).map(line => `  ${line}`) : [];
  yield* [...title(group, screen), ...about, ...risk];
  let room = places;
  for (const { because, causes } of group.reasons) {
    const all = causes();
    if (room > 0) yield* reasonLines(because, all, ledger, screen, room);
    room -= all.length;
  }
  if (room < 0) yield `    ${ink.dim(`and ${plural(-room, 'more place')}: --check ${check.id} --quiet`)}`;
}

const title = ({ check, severity, verdict }: Group, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const mark = `${ink.verdict[verdict](`${glyphsOf(screen).verdict[verdict]} ${verdict}`)} ${ink.severity[severity](severity)}`;
  const indent = widthOf(mark) + 2;
  return wrap(safe(check.title, screen), screen.width - indent).map((line, i) => `${i === 0 ? `${mark}  ` : ' '.repeat(indent)}${ink.bold(line)}`);
};

function* reasonLines(because: string, causes: MadeList<Cause>, ledger: Ledger, screen: Screen, room: number): Iterable<string> {
  yield* hang(`  ${glyphsOf(screen).arrow} `, safe(because, screen), 4 + (screen.unicode ? 0 : 1), screen);
  for (const [i, cause] of causes.entries()) {
    if (i >= room) return;
    yield* causeLines(cause, ledger, screen);
  }
}

/** Where, of what, and what else took part. */
const causeLines = ({ cause, first, count }: Cause, ledger: Ledger, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { more } = glyphsOf(screen);
  const place = safe(placeWords(first.place), screen);
  const others = count > 1 ? ` and ${(count - 1).toLocaleString('en')} more from this line` : '';
  const room = Math.max(16, screen.width - 6 - widthOf(place) - others.length);
  const address = cutMiddle(safe(subjectOf(ledger, first).address, screen), room, more);
  const written = placeWords(cause) === placeWords(first.place) ? [] : [`written in ${placeWords(cause)}`];
  const companions = first.companions.length === 0 ? [] : [`with ${first.companions.join(', ')}`];
  const part = first.part === undefined || first.because.includes(`"${first.part}"`) ? [] : [`in ${first.part}`];
  const excepted = first.excepted ? [acceptedWords(first.excepted)] : [];
  return [
    `    ${ink.bold(place)}  ${address}${ink.dim(others)}`,
    ...[...part, ...companions, ...written, ...excepted].flatMap(note => hang('', safe(note, screen), 6, screen).map(ink.dim)),
  ];
};
