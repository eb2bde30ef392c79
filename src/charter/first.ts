import type { Assessed } from '../engine/assess.ts';
import type { Ledger } from '../model/index.ts';

interface Beside {
  readonly codeowners: readonly string[];
  readonly backstage: readonly string[];
  /** A path of the estate, from the folder of the charter. */
  readonly from: (path: string) => string;
}

/** A first charter from what an estate shows, with what only people know left to fill in. It is a charter without faults as it stands. */
export const firstCharter = ({ ledger, catalog }: Pick<Assessed, 'ledger' | 'catalog'>, beside: Beside): string => {
  const vendorOf = new Map(catalog.services.map(({ id, vendor }) => [id, vendor]));
  const assets = [...ledger.subjects].filter(({ answers }) => answers === 'asset');
  const vendors = [...new Set(assets.flatMap(({ service }) => vendorOf.get(service) ?? []))]
    .filter(vendor => vendor !== 'on-premises' && vendor !== 'kubernetes')
    .sort();
  return [
    '# The charter: whose job what is. Written from the estate; lines with TODO are for you.',
    '# Errors are told with line and column by: demarc charter check',
    '# yaml-language-server: $schema=node_modules/demarc/schema/charter.schema.json',
    '',
    ...read('codeowners', beside.codeowners),
    ...read('backstage', beside.backstage),
    ...scopesOf(ledger, beside.from),
    ...teams,
    ...partiesOf(vendors),
    ...forLater,
    '',
  ].join('\n');
};

const quoted = (text: string): string => (/^[A-Za-z][A-Za-z0-9/_.-]*$/.test(text) ? text : JSON.stringify(text));
const read = (name: string, files: readonly string[]): readonly string[] => (files.length === 0 ? [] : [`${name}: [${files.map(quoted).join(', ')}]`, '']);

const idOf = (scope: string): string =>
  scope
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '') || 'everything';

const scopesOf = ({ subjects }: Ledger, from: Beside['from']): readonly string[] => {
  const counts = new Map<string, number>();
  const isFolder = new Set<string>();
  for (const { answers, scope, place } of subjects) {
    if (answers !== 'asset') continue;
    counts.set(scope, (counts.get(scope) ?? 0) + 1);
    if (place.file === scope || place.file.startsWith(`${scope}/`)) isFolder.add(scope);
  }
  const used = new Map<string, number>();
  const lines = [...counts].flatMap(([scope, count]) => {
    const times = used.get(idOf(scope)) ?? 0;
    used.set(idOf(scope), times + 1);
    return [
      `  - id: ${quoted(times === 0 ? idOf(scope) : `${idOf(scope)}-${times + 1}`)}   # ${count} ${count === 1 ? 'asset' : 'assets'}`,
      `    ${placeOf(scope, isFolder.has(scope), from)}`,
      `    environment: ${environmentIn(scope) ?? '   # TODO production, test …'}`,
      '    business-unit:    # TODO',
      '    criticality:      # TODO low, medium, high or critical',
      '    regulations:      # TODO what is in force: gdpr, dora, pci-dss',
    ];
  });
  return ['scopes:', ...lines, ''];
};

/** Accounts and projects have ids; what is code has a folder or file. */
const placeOf = (scope: string, isFolder: boolean, from: Beside['from']): string => {
  const folder = quoted(from(scope.replace(/@.*$/, '')));
  if (/^\d{12}$/.test(scope)) return `accounts: ["${scope}"]`;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(scope)) return `subscriptions: ["${scope}"]`;
  return isFolder || scope.includes('/') || scope === '.' ? `folders: [${folder}]` : `tenants: [${JSON.stringify(scope)}]\n    folders: [${folder}]`;
};
const environmentIn = (scope: string): string | undefined => {
  const words = scope.toLowerCase().split(/[^a-z]+/);
  if (words.some(word => /^(?:prod|production|prd|live)$/.test(word))) return 'production';
  if (words.some(word => /^(?:test|staging|stage|qa)$/.test(word))) return 'test';
  return words.some(word => /^(?:dev|development|sandbox)$/.test(word)) ? 'development' : undefined;
};

const teams = [
  'teams:',
  '  - id: platform      # TODO your teams',
  '    contact:          # TODO mail address or channel',
  '    escalation:       # TODO who is called when it does not answer',
  '',
  'ownership:            # the rule that names most wins; every row has one accountable team',
  '  - team: platform    # all that nobody else has',
  '',
];

const partiesOf = (vendors: readonly string[]): readonly string[] =>
  vendors.length === 0 ? [] : ['parties:', ...vendors.map(vendor => `  - { id: ${quoted(vendor)}, kind: provider, vendor: ${quoted(vendor)} }`), ''];

const forLater = [
  '# attestations:       # what your providers show: only then are their duties attested instead of assumed',
  '#   - { id: aws-soc-2-2026, party: aws, type: soc-2, level: type II, from: 2025-10-01, until: 2026-09-30 }',
  '# agreements:         # who does something for you, and what is promised',
  '#   - id: operations',
  '#     party: operator',
  '#     clauses: [{ takes: [apply-os-patches], does: Installs patches every month. }]',
  '# exceptions:         # risks that somebody accepts, for 12 months at most',
  '#   - id: EX-1',
  '#     where: { asset: aws_s3_bucket.logs }',
  '#     duties: [undo-mistakes]',
  '#     reason: Logs may go.',
  '#     requested-by: ada@example.com',
  '#     approved-by: grace@example.com',
  '#     approved: 2026-11-01',
  '#     expires: 2027-10-31',
];
