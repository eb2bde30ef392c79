import { type Severity, severities, shown } from '../../model/index.ts';
import type { GuideFormat } from './blank.ts';
import { commandLines } from './command.ts';
import type { Guide, Live, Written } from './guide.ts';
import { cloudNames, formatNames, notWritten } from './terminal.ts';

const fences: Readonly<Record<GuideFormat, string>> = { terraform: 'hcl', cloudformation: 'yaml', bicep: 'bicep', arm: 'json', manifest: 'yaml' };
const plainText = (text: string): string => shown(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', ' ');
const fenced = (fence: string, lines: readonly string[]): readonly string[] => ['', `\`\`\`${fence}`, ...lines, '```'];
const width = 110;

/** What to do about each check of a kind of asset, folded: the edit in every format, the command line and its inverse. */
export const guidesPart = (guides: readonly Guide[]): readonly string[] => {
  const sorted = guides.toSorted((a, b) => rank(b.check.severity) - rank(a.check.severity) || (a.check.id < b.check.id ? -1 : 1));
  return sorted.length === 0 ? [] : ['', '### How to meet them', ...sorted.flatMap(guidePart), ...permissionsPart(guides)];
};
const rank = (severity: Severity): number => severities.indexOf(severity);

const guidePart = ({ check, wanted, otherwise, written, live }: Guide): readonly string[] => [
  '',
  `<details><summary><code>${check.id}</code> ${plainText(check.title)}</summary>`,
  '',
  `Wanted: ${plainText(wanted.join('; '))}.${otherwise.map(other => ` Or: ${plainText(other)}.`).join('')}`,
  ...(written.length > 0 && written.every(({ snippets }) => snippets.length === 0) ? byHandPart(written) : written.flatMap(writtenPart)),
  ...live.flatMap(livePart),
  ...(written.length === 0 && live.length === 0 ? ['', notWritten] : []),
  '',
  '</details>',
];

/** Where only a person can say what to write, that is said once, with the places. */
const byHandPart = (written: readonly Written[]): readonly string[] => {
  const places = written.filter(({ format }) => format !== 'arm').flatMap(({ format, words }) => words.map(word => placeIn(format, word)));
  return ['', 'Only a person can say what to write:', '', ...new Set(places.map(place => `- ${place}`))];
};
const placeIn = (format: GuideFormat, word: string): string => {
  const [, said = word, place] = /^(.*) \(([^()]*)\)$/.exec(word) ?? [];
  return `${formatNames[format]}: ${plainText(said)}${place === undefined ? '' : /^[\w:./[\]* -]+$/.test(place) && !/ \w+ \w+ /.test(place) ? `, at \`${place}\`` : ` (${plainText(place)})`}`;
};
const writtenPart = ({ format, type, snippets, words, disruption }: Written): readonly string[] => {
  const [first, ...others] = snippets;
  const head = `**${formatNames[format]}** \`${type}\`${disruption === undefined ? '' : `, ${disruption}`}`;
  if (!first) return format === 'arm' ? [] : ['', `${head}: ${plainText(words.join('; '))}.`];
  return [
    '',
    `${head}${first.linked === undefined ? '' : `, on the linked \`${first.linked}\``}:`,
    ...fenced(fences[format], first.text.split('\n')),
    ...others.flatMap(({ text, linked }) => [
      ...(linked === undefined ? [] : ['', `On the linked \`${linked}\`:`]),
      ...fenced(fences[format], text.split('\n')),
    ]),
    ...(words.length > 0 ? ['', `By hand: ${plainText(words.join('; '))}.`] : []),
  ];
};

const livePart = ({ cloud, linked, disruption, does, undoes, note }: Live): readonly string[] => [
  '',
  `**${cloudNames[cloud]}**, where it runs${linked === undefined ? '' : `, on the linked \`${linked}\``}${disruption === undefined ? '' : `, ${disruption}`}:`,
  ...fenced('sh', [...does.flatMap(command => commandLines(command, width)), '# and back', ...undoes.flatMap(command => commandLines(command, width))]),
  ...(note === undefined ? [] : ['', plainText(note)]),
];

/** Permissions are those of the type, whatever is changed: once for all checks. */
const permissionsPart = (guides: readonly Guide[]): readonly string[] => {
  const all = new Set(guides.flatMap(({ live }) => live.flatMap(({ permissions }) => permissions)));
  return all.size === 0 ? [] : ['', `To change it where it runs takes ${[...all].map(one => `\`${one}\``).join(', ')}.`];
};
