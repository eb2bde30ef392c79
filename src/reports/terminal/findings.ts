import { dutyOf, type Ledger } from '../../model/index.ts';
import type { Cause, Group, Reason } from '../group.ts';
import { placeWords, plural, subjectOf } from '../words.ts';
import { cutMiddle, hang, safe, widthOf, wrap } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

/** How much is shown of a list: checks, and places of one check. */
export interface Limits {
  readonly groups: number;
  readonly places: number;
}
export const unlimited: Limits = { groups: Number.POSITIVE_INFINITY, places: Number.POSITIVE_INFINITY };

/** Findings by check, the gravest first, each with why and where. */
export const findingLines = (groups: readonly Group[], ledger: Ledger, screen: Screen, limits: Limits): readonly string[] => {
  const left = groups.slice(limits.groups);
  const more = left.reduce((sum, group) => sum + group.count, 0);
  const rest =
    left.length === 0 ? [] : ['', `and ${plural(more, 'more finding')} of ${plural(left.length, 'check')}: --verdict ${left[0]?.verdict} --format rows`];
  return [...groups.slice(0, limits.groups).flatMap((group, i) => [...(i > 0 ? [''] : []), ...groupLines(group, ledger, screen, limits)]), ...rest];
};

const groupLines = (group: Group, ledger: Ledger, screen: Screen, { places }: Limits): readonly string[] => {
  const ink = inkOf(screen);
  const { dot } = glyphsOf(screen);
  const { check } = group;
  const about = wrap(safe(`${check.id} ${dot} ${dutyOf(check.duty).title} ${dot} ${check.layer}`, screen), screen.width - 2).map(line => `  ${ink.dim(line)}`);
  const risk = group.verdict === 'unmet' ? wrap(safe(check.risk, screen), screen.width - 2).map(line => `  ${line}`) : [];
  const reasons: string[] = [];
  let room = places;
  for (const reason of group.reasons) {
    if (room > 0) reasons.push(...reasonLines(reason, ledger, screen, room));
    room -= reason.causes.length;
  }
  const rest = room < 0 ? [`    ${ink.dim(`and ${plural(-room, 'more place')}: --check ${check.id} --quiet`)}`] : [];
  return [...title(group, screen), ...about, ...risk, ...reasons, ...rest];
};

const title = ({ check, verdict }: Group, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const mark = `${ink.verdict[verdict](`${glyphsOf(screen).verdict[verdict]} ${verdict}`)} ${ink.severity[check.severity](check.severity)}`;
  const indent = widthOf(mark) + 2;
  return wrap(safe(check.title, screen), screen.width - indent).map((line, i) => `${i === 0 ? `${mark}  ` : ' '.repeat(indent)}${ink.bold(line)}`);
};

const reasonLines = ({ because, causes }: Reason, ledger: Ledger, screen: Screen, room: number): readonly string[] => [
  ...hang(`  ${glyphsOf(screen).arrow} `, safe(because, screen), 4 + (screen.unicode ? 0 : 1), screen),
  ...causes.slice(0, room).flatMap(cause => causeLines(cause, ledger, screen)),
];

/** Where, of what, and what else took part. */
const causeLines = ({ cause, first, findings }: Cause, ledger: Ledger, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { more } = glyphsOf(screen);
  const place = safe(placeWords(first.place), screen);
  const others = findings.length > 1 ? ` and ${(findings.length - 1).toLocaleString('en')} more from this line` : '';
  const room = Math.max(16, screen.width - 6 - widthOf(place) - others.length);
  const address = cutMiddle(safe(subjectOf(ledger, first).address, screen), room, more);
  const written = placeWords(cause) === placeWords(first.place) ? [] : [`written in ${placeWords(cause)}`];
  const companions = first.companions.length === 0 ? [] : [`with ${first.companions.join(', ')}`];
  const part = first.part === undefined || first.because.includes(`"${first.part}"`) ? [] : [`in ${first.part}`];
  const excepted = first.excepted
    ? [`accepted by a ${first.excepted.tool} comment at ${placeWords(first.excepted.place)}: ${first.excepted.reason ?? 'no reason is given'}`]
    : [];
  return [
    `    ${ink.bold(place)}  ${address}${ink.dim(others)}`,
    ...[...part, ...companions, ...written, ...excepted].flatMap(note => hang('', safe(note, screen), 6, screen).map(ink.dim)),
  ];
};
