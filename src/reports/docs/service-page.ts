import { spoken, valueWords } from '../../engine/words.ts';
import {
  type Catalog,
  type Citation,
  type Demarcation,
  type Depends,
  dutyIds,
  dutyOf,
  type Example,
  type ExampleFormat,
  exampleFormats,
  type Field,
  type Holder,
  isChanged,
  isHolder,
  type Lens,
  layers,
  type Mapping,
  type Service,
  severities,
  shown,
  type Unreadable,
} from '../../model/index.ts';
import { settingsBehind } from '../cells.ts';
import { moversOf } from '../draw-line.ts';
import type { Guide } from '../guide/guide.ts';
import { guidesPart } from '../guide/markdown.ts';
import { type KnownCheck, lookUp } from '../look-up.ts';
import { holderNames, partyName, sideWords } from '../party.ts';
import { akaWords, plural, vendorName } from '../words.ts';

/** The page of one service, in Markdown: its line, what moves it, its checks, what each format can tell, examples and the pages relied on. */
export const servicePage = (
  catalog: Catalog,
  service: Service,
  examples: readonly Example[],
  picture: string,
  guide?: (check: KnownCheck) => Guide,
): string => {
  const lines = catalog.demarcations.filter(line => line.of.service.id === service.id);
  const checks = [...lookUp(catalog).checks.values()].filter(check => check.of.service.id === service.id);
  const pages = numbered();
  const body = lines.flatMap(line =>
    kindPart(
      catalog,
      line,
      checks.filter(check => check.of.id === line.of.id),
      pages,
      guide,
    ),
  );
  const settings = lines.reduce((sum, { of, line }) => sum + settingsBehind(of, line).length, 0);
  return [
    `# ${service.name}`,
    '',
    `\`${service.id}\`, ${vendorName(service.vendor)}: ${plural(lines.length, 'kind')} of asset, ${plural(checks.length, 'check')}, ${plural(settings, 'setting')} that ${settings === 1 ? 'moves' : 'move'} the line.`,
    '',
    `![Who holds the duties of ${service.name}, by layer](${picture})`,
    ...body,
    ...exampleLines(examples),
    ...pages.lines(),
    '',
  ].join('\n');
};

const cell = (text: string): string => shown(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0 ? [] : [row(heads), row(heads.map(() => '---')), ...rows.map(row)];

const kindPart = (
  catalog: Catalog,
  line: Demarcation,
  checks: readonly KnownCheck[],
  pages: Pages,
  guide: ((check: KnownCheck) => Guide) | undefined,
): readonly string[] => {
  const { of } = line;
  const movers = moversOf(catalog, of.id, {});
  const vendor = vendorName(of.service.vendor);
  const moves = movers.flatMap(({ field, values }) =>
    values
      .filter(value => value.moved.length > 0)
      .map(({ value, moved }) => [`\`${field}\``, `\`${value}\``, moved.map(({ duty, holders }) => `${duty} → ${holderNames(holders, vendor)}`).join('<br>')]),
  );
  return [
    '',
    `## ${of.id}`,
    '',
    ...lineTable(line, vendor, pages),
    '',
    '### What moves it',
    '',
    ...(moves.length === 0 ? ['Nothing: the line is the same for every one.'] : table(['setting', 'when it is', 'then'], moves)),
    '',
    '### Checks',
    '',
    ...(checks.length === 0 ? ['None: nothing that a configuration shows is left to you here.'] : checkTable(checks)),
    ...(guide ? guidesPart(checks.map(guide)) : []),
    '',
    '### What each format tells',
    '',
    ...factTable(
      line,
      catalog.mappings.filter(mapping => mapping.asset.id === of.id),
      pages,
    ),
  ];
};

const lineTable = ({ line }: Demarcation, vendor: string, pages: Pages): readonly string[] => {
  const rows = layers
    .toReversed()
    .flatMap(layer =>
      dutyIds
        .filter(duty => dutyOf(duty).layer === layer && !isNone(line[duty]))
        .map(duty => [layer, `\`${duty}\``, entryWords(line[duty], vendor, pages)] as const),
    );
  const absent = dutyIds.filter(duty => isNone(line[duty]));
  return [
    ...table(['layer', 'duty', 'who does what'], rows),
    ...(absent.length === 0 ? [] : ['', `Not applicable: ${absent.map(duty => `\`${duty}\``).join(', ')}.`]),
  ];
};
const isNone = (entry: Holder | Depends): boolean => isHolder(entry) && entry.held === 'not-applicable';

const entryWords = (entry: Holder | Depends, vendor: string, pages: Pages): string =>
  isHolder(entry)
    ? holderWords(entry, vendor, pages)
    : Object.entries(entry.cases)
        .map(
          ([value, next]) =>
            `*${spoken(entry.field)} ${valueWords(value === 'true' ? true : value === 'false' ? false : value)}:* ${entryWords(next, vendor, pages)}`,
        )
        .join('<br>');
const holderWords = (holder: Holder, vendor: string, pages: Pages): string => {
  const page = holder.source ? ` ${pages.mark(holder.source)}` : '';
  if (holder.held !== 'by') return `${holder.held}: ${cell(holder.because)}${page}`;
  const sides = holder.sides.map(side => `**${partyName(side.party, vendor)}** ${cell(sideWords(side))}`).join(' ');
  return `${sides}${page}${holder.unchecked === undefined ? '' : ` *Not checked: ${cell(holder.unchecked)}.*`}`;
};

const checkTable = (checks: readonly KnownCheck[]): readonly string[] =>
  table(
    ['check', 'severity', 'duty', 'good state', 'also known as'],
    checks
      .toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || (a.id < b.id ? -1 : 1))
      .map(check => [`\`${check.id}\``, check.severity, `\`${check.duty}\``, `${cell(check.title)}. ${cell(check.risk)}`, akaWords(check.aka)]),
  );

const formatNames: Readonly<Record<ExampleFormat, string>> = {
  terraform: 'Terraform',
  cloudformation: 'CloudFormation',
  arm: 'ARM',
  bicep: 'Bicep',
  manifest: 'Manifest',
  assetInventory: 'Asset Inventory',
  declared: 'Declared (demarc.yaml)',
};

const factTable = ({ of }: Demarcation, mappings: readonly Mapping[], pages: Pages): readonly string[] => {
  const facts = Object.entries(of.fields).filter(([, field]) => field.origin === undefined);
  if (mappings.length === 0) return ['No format that is read speaks of it.'];
  return table(
    ['fact', 'when nothing is said', ...mappings.map(({ types }) => types.map(type => `\`${type}\``).join('<br>'))],
    facts.map(([name, field]) => [`\`${name}\``, silence(field, pages), ...mappings.map(({ lenses }) => lensWords(lenses[name]))]),
  );
};
const silence = ({ default: usual, kind }: Field<unknown>, pages: Pages): string => {
  if (!usual) return kind === 'scalar' ? 'not known' : 'none';
  const page = usual.source ? ` ${pages.mark(usual.source)}` : '';
  if ('unsaid' in usual) return `not known: ${cell(usual.unsaid)}${page}`;
  const value = usual.unset;
  return `${cell(isChanged(value) ? `${valueWords(value.now)} since ${value.until}, ${valueWords(value.was)} before` : valueWords(value))}${page}`;
};

const lensWords = (lens: Lens<unknown> | Unreadable | undefined): string => {
  if (lens === undefined) return '';
  if ('unreadable' in lens) return `cannot: ${cell(lens.unreadable)}`;
  const places = [lens, ...(lens.also ?? [])].map(placeOf).filter(place => place !== '');
  return [...new Set(places)].map(place => `\`${place}\``).join('<br>') || 'the declaration itself';
};
const placeOf = ({ path, companion }: Lens<unknown>): string => (companion ? `${companion.type}${path === '' ? '' : `.${path}`}` : path);

const exampleLines = (examples: readonly Example[]): readonly string[] => [
  '',
  '## Examples',
  '',
  ...examples.slice(0, 3).flatMap(example => {
    const formats = exampleFormats.filter(format => example[format] !== undefined);
    return [
      `<details><summary>${shown(example.shows)}</summary>`,
      '',
      ...formats.flatMap(format => [`${formatNames[format]}:`, '', `\`\`\`${fences[format]}`, (example[format] ?? '').trim(), '```', '']),
      ...Object.entries(example.gives).map(([check, verdict]) => `- \`${check}\`: ${verdict}`),
      '',
      '</details>',
      '',
    ];
  }),
];
const fences: Readonly<Record<ExampleFormat, string>> = {
  terraform: 'hcl',
  cloudformation: 'yaml',
  arm: 'json',
  bicep: 'bicep',
  manifest: 'yaml',
  assetInventory: 'json',
  declared: 'yaml',
};

/** Pages numbered as they are first relied on. */
interface Pages {
  readonly mark: (source: Citation) => string;
  readonly lines: () => readonly string[];
}
const numbered = (): Pages => {
  const known = new Map<string, Citation>();
  const key = ({ url, grade, says }: Citation): string => `${url} ${grade} ${says}`;
  return {
    mark: source => {
      if (!known.has(key(source))) known.set(key(source), source);
      return `[[${[...known.keys()].indexOf(key(source)) + 1}]](#pages)`;
    },
    lines: () => [
      '',
      '## Pages',
      '',
      ...[...known.values()].map(
        (source, i) => `${i + 1}. ${pageWords(source)}${source.against ? ` **Another page says otherwise:** ${pageWords(source.against)}` : ''}`,
      ),
    ],
  };
};
const pageWords = ({ url, says, read, grade }: Citation): string => `<${url}> (${gradeWords[grade]}, ${read}): ${cell(says)}`;
const gradeWords = { read: 'read', secondary: 'known from a text that quotes it', inferred: 'inferred from it' } as const;
