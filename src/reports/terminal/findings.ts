import { dutyOf, type Ledger } from '../../model/index.ts';
import type { Cause, Group } from '../group.ts';
import { placeWords, plural, subjectOf } from '../words.ts';
import { cutMiddle, hang, safe, widthOf, wrap } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

/** How much is shown of a list. */
export interface Limits {
  readonly groups: number;
  readonly causes: number;
}
export const unlimited: Limits = { groups: Number.POSITIVE_INFINITY, causes: Number.POSITIVE_INFINITY };

/** Findings by check, the gravest first, each with its places and why. */
export const findingLines = (groups: readonly Group[], ledger: Ledger, screen: Screen, limits: Limits): readonly string[] => {
  const shown = groups.slice(0, limits.groups);
  const left = groups.slice(limits.groups);
  const more = left.reduce((sum, group) => sum + group.count, 0);
  const rest =
    left.length === 0
      ? []
      : ['', `  and ${plural(more, 'more finding')} of ${plural(left.length, 'other check')}: --verdict ${left[0]?.verdict} --format rows`];
  return [...shown.flatMap((group, i) => [...(i > 0 ? [''] : []), ...groupLines(group, ledger, screen, limits)]), ...rest];
};

const groupLines = (group: Group, ledger: Ledger, screen: Screen, limits: Limits): readonly string[] => {
  const ink = inkOf(screen);
  const { verdict, dot, arrow } = glyphsOf(screen);
  const { check } = group;
  const mark = `${ink.verdict[group.verdict](`${verdict[group.verdict]} ${group.verdict}`)} ${ink.severity[check.severity](check.severity)}`;
  const title = wrap(safe(check.title, screen), screen.width - widthOf(mark) - 2);
  const head = title.map((line, i) => (i === 0 ? `${mark}  ${ink.bold(line)}` : `${' '.repeat(widthOf(mark) + 2)}${ink.bold(line)}`));
  const about = safe(`${check.id} ${dot} ${dutyOf(check.duty).title} (${check.layer})`, screen);
  const risk = wrap(safe(`${arrow} ${check.risk}`, screen), screen.width - 2).map(line => `  ${line}`);
  const shown = group.causes.slice(0, limits.causes);
  const left = group.causes.slice(limits.causes);
  const rest =
    left.length === 0
      ? []
      : [
          `  ${ink.dim(
            `and ${plural(left.length, 'more place')} with ${plural(
              left.reduce((sum, cause) => sum + cause.findings.length, 0),
              'finding',
            )}: --check ${check.id}`,
          )}`,
        ];
  return [...head, `  ${ink.dim(about)}`, ...(group.verdict === 'unmet' ? risk : []), ...shown.flatMap(cause => causeLines(cause, ledger, screen)), ...rest];
};

const causeLines = ({ cause, first, findings }: Cause, ledger: Ledger, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { more } = glyphsOf(screen);
  const subject = subjectOf(ledger, first);
  const place = placeWords(first.place);
  const others = findings.length > 1 ? ` and ${plural(findings.length - 1, 'more')} from this line` : '';
  const elsewhere = placeWords(cause) === place ? '' : ` (written in ${placeWords(cause)})`;
  const room = Math.max(16, screen.width - 4 - widthOf(place) - 2 - others.length);
  const address = cutMiddle(safe(subject.address, screen), room, more);
  const companions = first.companions.length === 0 ? '' : ` (with ${first.companions.join(', ')})`;
  const part = first.part === undefined || first.because.includes(first.part) ? '' : `${first.part}: `;
  return [
    `  ${ink.bold(safe(place, screen))}  ${address}${ink.dim(others)}`,
    ...hang('', safe(`${part}${first.because}${companions}${elsewhere}`, screen), 6, screen),
    ...(first.excepted
      ? hang(
          '',
          safe(`accepted by a ${first.excepted.tool} comment at ${placeWords(first.excepted.place)}: ${first.excepted.reason ?? 'no reason is given'}`, screen),
          6,
          screen,
        )
      : []),
  ];
};
