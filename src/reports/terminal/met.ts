import type { Ledger } from '../../model/index.ts';
import type { Group, Reason } from '../group.ts';
import { placeWords, plural, subjectOf } from '../words.ts';
import { hang, safe } from './fit.ts';
import { glyphsOf, inkOf, type Screen } from './screen.ts';

const reasonsShown = 2;

/** What is done, in short: each check with the first place of each reason. What nobody wrote says so: it rests on a default. */
export const metLines = (groups: readonly Group[], ledger: Ledger, screen: Screen, limit: number): readonly string[] => {
  const ink = inkOf(screen);
  const { met } = glyphsOf(screen).verdict;
  const left = groups.slice(limit);
  const more = left.length === 0 ? [] : [`and ${plural(left.length, 'more check')}: --verdict met`];
  return [
    ...groups
      .slice(0, limit)
      .flatMap(({ check, reasons }) => [
        ...hang(ink.verdict.met(met), safe(check.title, screen), 2, screen),
        ...reasons.slice(0, reasonsShown).flatMap(reason => reasonLines(reason, ledger, screen)),
        ...(reasons.length > reasonsShown ? [`    ${ink.dim(`and for ${plural(reasons.length - reasonsShown, 'other reason')}`)}`] : []),
      ]),
    ...more,
  ];
};

const reasonLines = ({ because, count, causes }: Reason, ledger: Ledger, screen: Screen): readonly string[] => {
  const first = causes().at(0)?.first;
  if (!first) return [];
  const others = count > 1 ? ` and ${(count - 1).toLocaleString('en')} more` : '';
  const told = hang('', safe(`${placeWords(first.place)}  ${subjectOf(ledger, first).address}${others}; ${because}`, screen), 4, screen);
  return first.byDefault ? told.map(inkOf(screen).dim) : told;
};
