import type { FixPlan, Left, LeftBecause, Offer } from '../../engine/fix/plan.ts';
import { askedValues, severities } from '../../model/index.ts';
import { hang, safe, widthOf, wrap } from '../terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from '../terminal/screen.ts';
import { placeWords, plural } from '../words.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { type EditedFile, headOf } from './patch.ts';

/** What a plan of fixes is shown from. */
export interface Shown {
  readonly plan: FixPlan;
  readonly files: readonly EditedFile[];
  readonly screen: Screen;
  /** What comes next: written, or how to write it. */
  readonly next: readonly string[];
}

/** The changes as a unified diff per file, the reason above each hunk; then what is left, and why. */
export function* fixLines({ plan, files, screen, next }: Shown): Iterable<string> {
  for (const { file, text, edits } of files) {
    yield* [inkOf(screen).bold(safe(file, screen)), ''].map(line => `${line}\n`);
    for (const hunk of hunksOf(text, edits)) yield* hunkLines(hunk, plan, screen).map(line => `${line}\n`);
  }
  yield* [...summary(plan, files, screen), ...next.map(line => `  ${line}`)].map(line => `${line}\n`);
}

/** What a hunk is for: each check once, with the assets that it meets it for. */
export const reasonsOf = ({ of }: Hunk, { offers }: FixPlan): readonly { readonly offer: Offer; readonly others: number }[] => {
  const about = new Map<string, Offer[]>();
  for (const offer of offers) if (offer.changes.some(change => of.includes(change))) about.set(offer.check, [...(about.get(offer.check) ?? []), offer]);
  return [...about.values()].flatMap(([offer, ...others]) => (offer ? [{ offer, others: others.length }] : []));
};

export const hunkLines = (hunk: Hunk, plan: FixPlan, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const colour = (line: string): string => (line.startsWith('+') ? ink.verdict.met(line) : line.startsWith('-') ? ink.verdict.unmet(line) : line);
  const reasons = reasonsOf(hunk, plan).flatMap(({ offer, others }) => reasonLines(offer, others, screen));
  const along = takenAlong(hunk, plan);
  const also = along > 0 ? hang('', `This changes ${plural(along, 'other asset')} of the same source along with it.`, 2, screen) : [];
  const minds = new Set(reasonsOf(hunk, plan).flatMap(({ offer }) => offer.mind ?? []));
  const mind = [...minds].flatMap(one => hang('', safe(`Look at it twice: ${one}.`, screen), 2, screen));
  const shown = reasonsOf(hunk, plan).some(({ offer }) => offer.duty === 'guard-credentials') ? withoutSecrets(hunk.lines) : hunk.lines;
  return [...reasons, ...also, ...mind, `  ${ink.dim(headOf(hunk))}`, ...shown.map(line => `  ${colour(safeLine(line, screen))}`), ''];
};
/** What a fix takes out because it is a secret is not shown once more, nor are the lines of a text that goes on below it. */
const withoutSecrets = (lines: readonly string[]): readonly string[] => {
  let goesOn = false;
  return lines.map(line => {
    if (!line.startsWith('-')) goesOn = false;
    if (goesOn) return '-…';
    const shown = line.startsWith('-') ? line.replace(written, '$1…') : line;
    goesOn = shown !== line && /\bvalue["']?\s*[:=]\s*(?:[|>]|<<)/.test(line);
    return shown;
  });
};
const written = /(\bvalue["']?\s*[:=]\s*)(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s{"'].*?)(?=\s*\}|\s*,?\s*$)/;
/** Assets that an edit reaches though nothing was asked of them. */
const takenAlong = ({ of }: Hunk, { offers }: FixPlan): number => {
  const own = offers.filter(offer => offer.changes.some(change => of.includes(change)));
  const wanted = new Set(own.map(offer => offer.id));
  return new Set(own.flatMap(offer => offer.reaches).filter(id => !wanted.has(id))).size;
};
/** Indentation and tabs are part of a diff. */
const safeLine = (line: string, screen: Screen): string =>
  line
    .split('\t')
    .map(part => safe(part, screen))
    .join('\t');

const reasonLines = (offer: Offer, others: number, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const mark = `${ink.severity[offer.severity](offer.severity)}`;
  const indent = widthOf(mark) + 4;
  const title = wrap(safe(offer.title, screen), screen.width - indent).map((line, i) => `${i === 0 ? `  ${mark}  ` : ' '.repeat(indent)}${ink.bold(line)}`);
  const and = others > 0 ? ` and ${plural(others, 'more asset')}` : '';
  const replaces = offer.replaces.length > 0 ? [`replaces the resource: ${offer.replaces.join(', ')}`] : [];
  return [
    ...title,
    ...[`${offer.check} ${glyphsOf(screen).dot} ${offer.address}${and}`, ...replaces].flatMap(note => hang('', safe(note, screen), 4, screen).map(ink.dim)),
  ];
};

const summary = ({ offers, left }: FixPlan, files: readonly EditedFile[], screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const found = offers.filter(({ follows }) => !follows);
  const all = found.length + left.length;
  if (all === 0) return ['Nothing that was asked for is unmet: there is nothing to fix.'];
  const bySeverity = [...severities].reverse().flatMap(severity => {
    const count = found.filter(offer => offer.severity === severity).length;
    return count > 0 ? [`${count} ${severity}`] : [];
  });
  const head = `${ink.bold(`${found.length.toLocaleString('en')} of ${plural(all, 'unmet finding')}`)} can be fixed in ${plural(files.length, 'file')}${bySeverity.length > 0 ? ` (${bySeverity.join(', ')})` : ''}.`;
  const opened = [...new Set(offers.flatMap(({ opens }) => opens ?? []))];
  const but = opened.length > 0 ? `, but for what is less grave and open now (${opened.join(', ')})` : '';
  const tried =
    offers.length > 0 ? [`All changes were applied in memory, read again and judged again: each meets its check, and nothing else is worse${but}.`] : [];
  const along = offers.filter(({ changes }) => changes.length === 0).length;
  const others = along > 0 ? [`${plural(along, 'of them has', 'of them have')} no change of their own: what is changed for others does it.`] : [];
  const asked = offers.length - found.length;
  const follow =
    asked > 0
      ? [`${plural(asked, 'question', 'questions')} more that ${asked === 1 ? 'is' : 'are'} asked only then ${asked === 1 ? 'is' : 'are'} met along with them.`]
      : [];
  return [head, ...tried, ...others, ...follow, ...(left.length > 0 ? ['', ...leftLines(left, screen)] : []), ''];
};

const headings: Readonly<Record<LeftBecause, string>> = {
  'by hand': 'for a person to change',
  'to be answered': 'wait for a value that nobody may guess (remediation: in demarc.yaml, or --answer NAME=VALUE)',
  'replaces the resource': 'would replace the resource, with all that it holds (--allow-replace)',
  'in the way of another fix': 'want the same line otherwise than another fix',
  'not enough': 'would not be met by the change alone',
  'would make something worse': 'would make something else worse',
  'has a problem': 'would leave a problem in the file',
};
const mostShown = 5;

const leftLines = (left: readonly Left[], screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  return (Object.keys(headings) as readonly LeftBecause[]).flatMap(because => {
    const own = left.filter(one => one.because === because);
    if (own.length === 0) return [];
    const groups = [...alike(own)].sort((a, b) => b.length - a.length);
    const shown = groups.slice(0, mostShown).flatMap(group => leftGroup(group, screen));
    const more = groups.slice(mostShown).reduce((sum, group) => sum + group.length, 0);
    return [
      ink.bold(`${plural(own.length, 'finding')} ${headings[because]}`),
      ...shown,
      ...(more > 0 ? [ink.dim(`  and ${plural(more, 'more finding')}`)] : []),
    ];
  });
};
/** By check and by what is said of it. */
const alike = (all: readonly Left[]): Iterable<readonly Left[]> => {
  const groups = new Map<string, Left[]>();
  for (const one of all) {
    const key = `${one.check}\n${one.because === 'to be answered' ? namesIn(one) : one.what.join(', ')}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups.values();
};
const leftGroup = (group: readonly Left[], screen: Screen): readonly string[] => {
  const [first] = group;
  if (!first) return [];
  const ink = inkOf(screen);
  const { dot, arrow } = glyphsOf(screen);
  const others = group.length > 1 ? ` and ${group.length - 1} more` : '';
  const what = first.because === 'to be answered' ? questions(group) : whatWords(first);
  return [
    ...hang(`  ${ink.severity[first.severity](first.severity)}  `, safe(first.title, screen), 4 + first.severity.length, screen),
    ...hang('', safe(`${first.check} ${dot} ${first.address}${others} ${dot} ${placeWords(first.at ?? first.place)}`, screen), 4, screen).map(ink.dim),
    ...(what === '' ? [] : hang(`    ${arrow} `, safe(what, screen), 6, screen)),
  ];
};
/** What the engine calls the fact that it cannot write: the title says it better. */
const isFactName = (what: string): boolean => !/\s/.test(what.replace(/ ".*"$/, ''));
const whatWords = ({ because, what }: Left): string => {
  if (because === 'by hand' && what.every(isFactName)) return '';
  return what.join('; ');
};

/** A question is a name, and for a map which of its entries (`images nginx`). */
const nameOf = (question: string): string => question.split(' ')[0] ?? question;
const namesIn = ({ what }: Left): string => [...new Set(what.map(nameOf))].join(', ');
const questions = (group: readonly Left[]): string => {
  const all = [...new Set(group.flatMap(({ what }) => what))];
  return [...new Set(all.map(nameOf))]
    .map(name => {
      const entries = all.flatMap(one => (one.startsWith(`${name} `) ? [one.slice(name.length + 1)] : []));
      const words = (askedValues as Readonly<Record<string, string>>)[name] ?? '';
      return `${name}: ${words}${entries.length > 0 ? `, here ${entries.sort().join(', ')}` : ''}`;
    })
    .join('; ');
};
