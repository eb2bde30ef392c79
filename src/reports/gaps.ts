import { dutyIds, dutyOf, type Gap, type GapClass, overlapClasses, severities } from '../model/index.ts';
import { groupBy } from './group.ts';
import { hang, safe } from './terminal/fit.ts';
import { glyphsOf, inkOf, type Screen } from './terminal/screen.ts';
import { placeWords, plural } from './words.ts';

export const gapGroups = ['team', 'class', 'duty', 'layer', 'business-unit', 'geography', 'environment', 'regulation', 'service', 'party', 'severity'] as const;
export type GapGroup = (typeof gapGroups)[number];

/** The classes as a reader says them. */
export const classTitles: Readonly<Record<GapClass, string>> = {
  unmet: 'not done',
  unclaimed: 'nobody holds it',
  unowned: 'no team carries it',
  'expired-exception': 'exception ended',
  'expired-agreement': 'agreement ended',
  'expired-attestation': 'attestation ended',
  'missing-attestation': 'no attestation',
  'phantom-inheritance': 'relied on beyond the scope',
  contradicted: 'answer contradicted',
  'unanswered-control': 'expected of you, unanswered',
  'overdue-review': 'review overdue',
  'no-commitment': 'nothing promised',
  'data-class': 'not as the data demands',
  'two-parties': 'overlap: two parties',
  'two-teams': 'overlap: two teams',
  'done-twice': 'overlap: done twice',
};

const noRegulation = 'no regulation';
const keysOf = (gap: Gap, by: GapGroup): readonly string[] => {
  switch (by) {
    case 'team':
      return [gap.owner ?? 'no team'];
    case 'duty':
      return gap.duties;
    case 'layer':
      return [...new Set(gap.duties.map(duty => dutyOf(duty).layer))];
    case 'business-unit':
      return [gap.businessUnit ?? 'no business unit'];
    case 'geography':
      return [gap.geography ?? 'no geography'];
    case 'environment':
      return [gap.environment ?? 'no environment'];
    case 'regulation':
      return gap.regulations ?? [noRegulation];
    case 'service':
      return [gap.service === '' ? gap.kind : gap.service];
    case 'party':
      return gap.parties.length === 0 ? ['nobody'] : gap.parties;
    case 'class':
    case 'severity':
      return [gap[by]];
  }
};

/** Gaps below a heading each; one that is about several duties stands below each of them. */
const grouped = (gaps: readonly Gap[], by: GapGroup): readonly (readonly [string, readonly Gap[]])[] => {
  const pairs = gaps.flatMap(gap => keysOf(gap, by).map(key => ({ key, gap })));
  return [...groupBy(pairs, ({ key }) => key)]
    .map(([key, all]) => [key, all.map(({ gap }) => gap)] as const)
    .sort(
      (a, b) =>
        Number(a[0] === noRegulation) - Number(b[0] === noRegulation) || weigh(b[1]) - weigh(a[1]) || b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
    );
};
const weigh = (gaps: readonly Gap[]): number => Math.max(...gaps.map(gap => severities.indexOf(gap.severity)));

export interface GapOptions {
  readonly by: GapGroup;
  readonly screen: Screen;
  /** The most of one class that is shown in a group. */
  readonly most: number;
}

/** The gaps for a person: by group, the gravest first. */
export function* gapLines(gaps: readonly Gap[], options: GapOptions): Iterable<string> {
  const { screen, by } = options;
  const ink = inkOf(screen);
  const overlaps = gaps.filter(gap => overlapClasses.includes(gap.class)).length;
  yield `${ink.bold(`${plural(gaps.length - overlaps, 'gap')}, ${plural(overlaps, 'overlap')}`)}\n`;
  for (const [name, all] of grouped(gaps, by)) {
    const { rule } = glyphsOf(screen);
    const title = `${headingOf(name, by)} ${glyphsOf(screen).dot} ${all.length}`;
    yield `\n${ink.bold(safe(title, screen))} ${ink.dim(rule.repeat(Math.max(3, screen.width - title.length - 1)))}\n`;
    yield* groupLines(all, options);
  }
}
const headingOf = (name: string, by: GapGroup): string => {
  if (by === 'class') return classTitles[name as GapClass];
  const duty = by === 'duty' ? dutyIds.find(id => id === name) : undefined;
  return duty ? `${dutyOf(duty).title} (${duty})` : name;
};

function* groupLines(gaps: readonly Gap[], { screen, most }: GapOptions): Iterable<string> {
  for (const [one, all] of groupBy(gaps, gap => gap.class)) {
    for (const gap of all.slice(0, most)) for (const line of linesOf(gap, screen)) yield `${line}\n`;
    if (all.length > most) yield `  and ${all.length - most} more: --class ${one} --all\n`;
  }
}

const linesOf = (gap: Gap, screen: Screen): readonly string[] => {
  const ink = inkOf(screen);
  const { dot, arrow } = glyphsOf(screen);
  const age = gap.days === undefined ? '' : `, for ${plural(gap.days, 'day')}`;
  const assets = gap.assets === undefined ? '' : ` and ${gap.assets - 1} more`;
  const who = gap.owner ?? (gap.suggested === undefined ? 'no team' : `no team (${gap.suggested}?)`);
  const born = gap.born === undefined ? [] : [`created ${gap.born}`];
  const about = [
    dutyWords(gap),
    ...(gap.parties.length === 0 ? [] : [gap.parties.join(' + ')]),
    who,
    ...controlWords(gap),
    ...born,
    placeWords(gap.place),
  ].join(` ${dot} `);
  return [
    `${ink.severity[gap.severity](gap.severity.padEnd(8))} ${ink.bold(safe(`${gap.subject}${assets}`, screen))}  ${ink.dim(`${classTitles[gap.class]}${age}`)}`,
    ...hang('', safe(gap.reason, screen), 9, screen),
    ...hang('', safe(about, screen), 9, screen).map(ink.dim),
    ...hang(`       ${arrow} `, safe(gap.next, screen), 9, screen),
  ];
};
const dutyWords = ({ duties }: Gap): string =>
  duties.length > 4 ? `${duties.slice(0, 3).join(', ')} and ${duties.length - 3} more duties` : duties.join(', ');

/** The controls of each framework that ask for it: `gdpr 5(1)(f), 32(1)(a)`. */
const controlWords = ({ regulations = [], controls = [] }: Gap): readonly string[] => {
  const named = groupBy(controls, control => control.slice(0, control.indexOf('/')));
  const told = [...named].map(([framework, all]) => {
    const ids = all.map(control => control.slice(framework.length + 1));
    return `${framework} ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`;
  });
  return controls.length === 0 ? regulations : told;
};

/** The gaps for machines: counts, then each gap on a line. */
export function* gapJson(gaps: readonly Gap[], version: string, fileName: (file: string) => string): Iterable<string> {
  const count = (by: GapGroup) => Object.fromEntries(grouped(gaps, by).map(([name, all]) => [name, all.length]));
  yield `{\n"demarc": ${JSON.stringify({ version, gaps: 1 })},\n"counts": ${JSON.stringify({ all: gaps.length, byClass: count('class'), byTeam: count('team'), bySeverity: count('severity') })},\n"gaps": [`;
  let separator = '\n';
  for (const { place, ...gap } of gaps) {
    const { file, line } = place;
    yield `${separator}${JSON.stringify({ ...gap, place: { file: fileName(file), line } })}`;
    separator = ',\n';
  }
  yield separator === '\n' ? ']\n}\n' : '\n]\n}\n';
}
