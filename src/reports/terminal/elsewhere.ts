import type { Answer } from '../../engine/assess.ts';
import type { Evidence, Gathered, Stands } from '../../engine/evidence.ts';
import type { Catalog } from '../../model/index.ts';
import { whoseJob } from '../elsewhere.ts';
import { groupBy } from '../group.ts';
import { placeWords, plural } from '../words.ts';
import { hang, safe } from './fit.ts';
import { inkOf, type Screen } from './screen.ts';

/** What other tools say beside the verdicts: what differs first. What agrees is only counted. */
export function* elsewhereLines({ elsewhere, catalog }: Answer, screen: Screen, limit: number): Iterable<string> {
  if (!elsewhere) return;
  yield* hang('  ', summary(elsewhere), 2, screen);
  for (const stands of ['contradicts', 'alone', 'not-yours', 'nowhere'] as const) {
    const groups = byDuty([...groupBy(elsewhere.evidence.filter(shown(stands)), keyOf).values()]);
    if (groups.length > 0) yield `  ${inkOf(screen).bold(titles[stands])}`;
    for (const group of groups.slice(0, limit)) yield* hang('    ', safe(words(group, stands, catalog), screen), 6, screen);
    if (groups.length > limit) yield inkOf(screen).dim(`    and ${plural(groups.length - limit, 'more rule')}: --format json`);
  }
  if (elsewhere.unknown.length > 0) yield* hang('  ', safe(unknownWords(elsewhere, limit), screen), 2, screen);
}
/** That others pass what nothing here decides, or what is not yours, needs no action. */
const shown =
  (stands: Stands) =>
  ({ stands: own, said }: Evidence): boolean =>
    own === stands && (stands === 'contradicts' || said.says === 'fails');
const keyOf = ({ said, about, duty }: Evidence): string => `${said.tool} ${said.rule} ${said.says} ${duty} ${about?.ours ?? ''}`;

/** A hundred known holes are one duty: rules that no check asks for stand together where there are many. */
const byDuty = (groups: readonly (readonly Evidence[])[]): readonly (readonly Evidence[])[] => {
  const ofDuty = groupBy(groups, ([first]) => (first && first.checks.length === 0 ? `${first.said.tool} ${first.duty}` : ''));
  return [...ofDuty].flatMap(([key, all]) => (key === '' || all.length <= several ? all : [all.flat()]));
};
const several = 3;

const titles = { contradicts: 'They say otherwise', alone: 'Only they say so', 'not-yours': 'Not yours', nowhere: 'About nothing in this estate' } as const;

const summary = ({ counts: { read, known, mapped, stands } }: Gathered): string =>
  `${plural(read, 'finding')} read: ${known} by rules that are known here, ${mapped} of those about assets of this estate. ` +
  `${stands.agrees} agree, ${stands.contradicts} contradict, ${stands.alone} stand alone, ${stands['not-yours']} are not yours, ${stands.silent} decide nothing. No verdict was changed.`;

const words = (group: readonly Evidence[], stands: keyof typeof titles, catalog: Catalog): string => {
  const [first] = group;
  if (!first) return '';
  const { said, duty, checks, about } = first;
  const rules = [...new Set(group.map(one => one.said.rule))];
  const rule =
    rules.length > 1
      ? `${said.tool}: ${rules.length} rules that no check asks for fail (${duty}): ${rules.slice(0, 3).join(', ')} and ${rules.length - 3} more`
      : `${said.tool} ${said.rule} ${said.says}: ${said.title} (${duty})`;
  const addresses = [
    ...new Set(group.map(one => (one.about ? `${one.about.subject.address} ${placeWords(one.about.subject.place)}` : (one.said.names[0] ?? 'unnamed')))),
  ];
  const where = `${addresses.slice(0, 3).join(', ')}${addresses.length > 3 ? ` and ${addresses.length - 3} more` : ''}`;
  const ours =
    stands === 'not-yours' ? `not yours: ${whoseJob(first, catalog)}` : about && stands === 'contradicts' ? `${about.ours} here: ${checks[0] ?? ''}` : '';
  return `${rule}. ${ours === '' ? '' : `${ours}. `}${where.slice(0, 1000)}`;
};

const unknownWords = ({ unknown }: Gathered, limit: number): string => {
  const first = unknown.slice(0, limit * 2).map(({ rule, title, findings }) => `${/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(rule) ? `“${title}”` : rule} ${findings}`);
  return `Rules that no check here is known by: ${first.join(', ')}${unknown.length > first.length ? ` and ${unknown.length - first.length} more` : ''}`;
};
