import { flow, hang, safe, wrap } from '../terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from '../terminal/screen.ts';
import { placeWords, plural } from '../words.ts';
import {
  assetWords,
  byAsset,
  byCheck,
  type ChangeWords,
  type Compared,
  countWords,
  type MovesOfAsset,
  movesKey,
  moveWords,
  unreadWords,
  verdictWords,
} from './words.ts';

const mostPlaces = 4;

/** Responsibility moves first, then what is not done any more and what is done now, then the assets. */
export function* diffTerminal(compared: Compared, screen: Screen): Iterable<string> {
  const { comparison, names } = compared;
  const { bold } = inkOf(screen);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    [`${plural(comparison.moves.length, 'responsibility moves', 'responsibilities move')}`, moveLines(compared, screen)],
    [countWords(comparison.opened, compared, 'new gap'), byCheck(comparison.opened, compared).flatMap(group => changeLines(group, 'unmet', screen))],
    [
      countWords(comparison.closed, compared, 'gap closed', 'gaps closed'),
      byCheck(comparison.closed, compared).flatMap(group => changeLines(group, 'met', screen)),
    ],
    [
      countWords(comparison.accepted, compared, 'gap accepted, and not done', 'gaps accepted, and not done'),
      byCheck(comparison.accepted, compared).flatMap(group => changeLines(group, 'excepted', screen)),
    ],
    [
      `${plural(comparison.doubtful.length, 'answer')} not as sure as before, or surer`,
      byCheck(comparison.doubtful, compared).flatMap(group => changeLines(group, 'unproven', screen)),
    ],
    ['Assets', assetLines(compared, screen)],
  ];
  yield `${bold(safe(`${names[0]} → ${names[1]}`, screen))}\n`;
  const shown = sections.filter(([, lines]) => lines.length > 0);
  if (shown.length === 0) yield '\nNothing that anybody answers for is different.\n';
  for (const [title, lines] of shown) {
    yield `\n${bold(title)}\n`;
    for (const line of lines) yield `${line}\n`;
  }
  const unread = unreadWords(compared);
  for (const [i, line] of wrap(unread, screen.width).entries()) yield `${i === 0 ? '\n' : ''}${inkOf(screen).dim(line)}\n`;
}

const moveLines = (compared: Compared, screen: Screen): readonly string[] => {
  const groups = new Map<string, MovesOfAsset[]>();
  for (const own of byAsset(compared.comparison.moves)) {
    const key = movesKey(own, compared);
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? assetMoves(first, others.length, compared, screen) : []));
};

const assetMoves = (own: MovesOfAsset, others: number, compared: Compared, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { arrow, dot } = glyphsOf(screen);
  const more = others > 0 ? ` and ${plural(others, 'more asset')}` : '';
  const words = own.moves.map(move => moveWords(move, compared));
  const width = Math.max(...words.map(({ duty }) => duty.length));
  const because = [...new Set(words.flatMap(one => one.because))];
  return [
    `  ${ink.bold(safe(assetWords(own), screen))}${ink.dim(safe(`${more} ${dot} ${placeWords(own.after.place)}`, screen))}`,
    ...words.flatMap(({ duty, from, to }) => hang(`    ${safe(duty, screen).padEnd(width)}  `, safe(`${from} ${arrow} ${to}`, screen), width + 6, screen)),
    ...because.flatMap(why => hang('    because ', safe(why, screen), 12, screen).map(ink.dim)),
  ];
};

const changeLines = ({ check, severity, changes }: ChangeWords, verdict: 'unmet' | 'met' | 'unproven' | 'excepted', screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const glyphs = glyphsOf(screen);
  const mark = `${ink.verdict[verdict](glyphs.verdict[verdict])} ${ink.severity[severity](severity)}`;
  const title = wrap(safe(check.title, screen), screen.width - 12);
  const places = changes.slice(0, mostPlaces).flatMap(({ subject, before, after }) => {
    const told = after?.because === '' ? before : (after ?? before);
    const fresh =
      before === undefined && (verdict === 'unmet' || verdict === 'excepted') ? '' : `${verdictWords(before)} ${glyphs.arrow} ${verdictWords(after)}`;
    const note = [subject.address, placeWords(told?.place ?? subject.place), fresh].filter(text => text !== '').join(` ${glyphs.dot} `);
    const why =
      verdict === 'met' || told === undefined || told.because === ''
        ? []
        : hang(`      ${glyphs.arrow} `, safe(`${told === before ? 'it was: ' : ''}${told.because}`, screen), 8, screen).map(ink.dim);
    return [...hang('    ', safe(note, screen), 6, screen), ...why];
  });
  const left = changes.length - mostPlaces;
  return [
    ...title.map((line, i) => (i === 0 ? `  ${mark}  ${ink.bold(line)}` : `    ${line}`)),
    ink.dim(`    ${safe(check.id, screen)}`),
    ...places,
    ...(left > 0 ? [ink.dim(`    and ${plural(left, 'more asset')}`)] : []),
  ];
};

const assetLines = ({ comparison: { added, gone, renamed, replaced } }: Compared, screen: Screen): readonly string[] => {
  const { arrow } = glyphsOf(screen);
  const listed = (label: string, all: readonly string[]): readonly string[] =>
    all.length === 0
      ? []
      : flow(
          `  ${label.padEnd(9)}`,
          [...all.slice(0, 12), ...(all.length > 12 ? [`and ${all.length - 12} more`] : [])].map(one => safe(one, screen)),
          ', ',
          11,
          screen,
        );
  return [
    ...listed(
      'new',
      added.map(one => one.address),
    ),
    ...listed(
      'gone',
      gone.map(one => one.address),
    ),
    ...listed(
      'renamed',
      renamed.map(({ before, after }) =>
        before.address === after.address ? `${after.address} (${before.scope} ${arrow} ${after.scope})` : `${before.address} ${arrow} ${after.address}`,
      ),
    ),
    ...listed(
      'replaced',
      replaced.map(({ before, after }) => `${before.address} ${arrow} ${after.address}`),
    ),
  ];
};
