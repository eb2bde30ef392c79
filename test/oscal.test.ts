import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadCharter } from '../src/charter/load.ts';
import { disk } from '../src/cli/disk.ts';
import { run } from '../src/cli/run.ts';
import { checkDocuments, isFault } from '../src/readers/oscal/check.ts';
import { readDocument } from '../src/readers/oscal/document.ts';
import { readLeveragedPlan } from '../src/readers/oscal/leveraged.ts';

process.env['DEMARC_TODAY'] = '2026-11-22';
let root = '';
const at = (file: string): string => join(root, file);
const read = (file: string): string => readFileSync(at(file), 'utf8');
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'demarc-'));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const write = async (paths: readonly string[], format: string, file: string, ...more: readonly string[]): Promise<string> => {
  expect(await run(['assess', ...paths, '-f', format, '-o', at(file), '--fail-on', 'never', ...more])).toBe(0);
  return read(file);
};
const faultsIn = (...files: readonly string[]): readonly string[] =>
  checkDocuments(files.map(file => ({ file, text: read(file) })))
    .told.filter(isFault)
    .map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message}`);

/** The official schemas, by the root of a document, where somebody has them: OSCAL_SCHEMAS names the folder of a release. */
const official = (text: string): unknown => {
  const folder = process.env['OSCAL_SCHEMAS'];
  const file = folder === undefined ? '' : join(folder, 'oscal_complete_schema.json');
  if (!existsSync(file)) return undefined;
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validate(JSON.parse(text));
  return validate.errors ?? undefined;
};

const estates = ['examples/acme', 'test/estates/kubernetes', 'test/estates/stacks'] as const;
const formats = ['oscal-component', 'oscal-ssp', 'oscal-assessment-results'] as const;

describe.each(estates)('%s', estate => {
  it.each(formats)('as %s is as the format has it, names only what is there, and is the same twice', async format => {
    const text = await write([estate], format, `${format}.json`);
    expect(faultsIn(`${format}.json`)).toEqual([]);
    expect(official(text)).toBeUndefined();
    expect(await write([estate], format, `${format}-again.json`)).toBe(text);
  });
  it('has documents that agree with each other', async () => {
    for (const format of formats) await write([estate], format, `${format}.json`, '--framework', 'nist-800-53-r5-low');
    expect(faultsIn(...formats.map(format => `${format}.json`))).toEqual([]);
  });
});

describe('frameworks whose ids are no tokens', () => {
  it.each(['pci-dss-4.0.1', 'ccm-4.1', 'cis-aws-3.0'])('%s', async framework => {
    await write(['examples/acme'], 'oscal-ssp', 'other.json', '--framework', framework);
    expect(faultsIn('other.json')).toEqual([]);
    expect(byComponents(read('other.json')).length).toBeGreaterThan(5);
  });
});

interface Statement {
  readonly uuid: string;
  readonly description: string;
  readonly 'provided-uuid'?: string;
  readonly 'responsibility-uuid'?: string;
}
interface Plan {
  readonly 'system-security-plan': {
    readonly 'system-implementation': {
      readonly 'leveraged-authorizations'?: readonly { readonly title: string }[];
      readonly components: readonly { readonly uuid: string; readonly props?: readonly { readonly name: string; readonly value: string }[] }[];
    };
    readonly 'control-implementation': {
      readonly 'implemented-requirements': readonly {
        readonly 'control-id': string;
        readonly props: readonly { readonly name: string; readonly value: string }[];
        readonly 'by-components'?: readonly {
          readonly 'component-uuid': string;
          readonly inherited?: readonly Statement[];
          readonly satisfied?: readonly Statement[];
          readonly export?: { readonly provided?: readonly Statement[]; readonly responsibilities?: readonly Statement[] };
        }[];
      }[];
    };
  };
}
const byComponents = (text: string) =>
  (JSON.parse(text) as Plan)['system-security-plan']['control-implementation']['implemented-requirements'].flatMap(one => one['by-components'] ?? []);
interface FlatRow {
  readonly address: string;
  readonly kind: string;
  readonly duty: string;
  readonly holder: string;
  readonly verdict: string;
}
const rowsOf = async (path: string): Promise<readonly FlatRow[]> =>
  (await write([path], 'rows', 'rows.ndjson', '--verdict', 'all'))
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as FlatRow);

describe('there and back', () => {
  const charter = (leverages: string): string =>
    `organisation: Second\nparties: [{ id: aws, name: AWS }]\nattestations:\n  - { id: aws-plan, party: aws, type: fedramp, from: 2026-01-01, until: 2026-12-31, leverages: ${leverages} }\n`;
  const infrastructure = (): void => {
    for (const folder of ['aws-shop', 'aws-archive']) cpSync(join('examples/acme', folder), at(`second/${folder}`), { recursive: true });
  };

  it('what a provider gives by our export is what a second organisation inherits by it', async () => {
    infrastructure();
    const provider = await write([at('second')], 'oscal-provider-ssp', 'second/aws.json', '--provider', 'aws');
    const before = await rowsOf(at('second'));
    expect(before.filter(row => row.verdict === 'attested')).toEqual([]);
    writeFileSync(at('second/demarc.yaml'), charter('aws.json'));
    expect(loadCharter([at('second/demarc.yaml')], disk, { today: '2026-11-22' }).problems).toEqual([]);

    // Every row that is AWS's alone is shown by the plan, and no other.
    const after = await rowsOf(at('second'));
    const key = ({ address, duty, holder }: FlatRow): string => `${address} ${duty} ${holder}`;
    expect(after.map(key)).toEqual(before.map(key));
    const attested = after.filter(row => row.verdict === 'attested').map(key);
    expect(attested).toEqual(before.filter(row => row.holder === 'provider').map(key));
    expect(attested.length).toBeGreaterThan(50);

    // Statement by statement: inherited is what was provided, word for word, and each is taken up.
    const second = await write([at('second')], 'oscal-ssp', 'second/plan.json');
    const provided = new Map(byComponents(provider).flatMap(one => (one.export?.provided ?? []).map(each => [each.uuid, each.description] as const)));
    const responsibilities = new Map(
      byComponents(provider).flatMap(one => (one.export?.responsibilities ?? []).map(each => [each.uuid, each.description] as const)),
    );
    const inherited = byComponents(second).flatMap(one => one.inherited ?? []);
    const taken = inherited.flatMap(one => (one['provided-uuid'] === undefined ? [] : [[one['provided-uuid'], one.description] as const]));
    // Maps of many are slow to compare.
    expect(Object.fromEntries(taken)).toEqual(Object.fromEntries(provided));
    const satisfied = byComponents(second).flatMap(one => one.satisfied ?? []);
    expect(satisfied.length).toBeGreaterThan(10);
    for (const one of satisfied) expect(one.description).toContain(responsibilities.get(one['responsibility-uuid'] ?? ''));
    const checked = checkDocuments(['second/plan.json', 'second/aws.json'].map(file => ({ file, text: read(file) })));
    expect(checked.told.filter(isFault)).toEqual([]);
  });

  it('an agreement may rest on the plan as well: what it provides is shown while the agreement holds, and is an authorisation', async () => {
    const agreed = (days: string): string =>
      `organisation: Second\nparties: [{ id: aws, name: AWS }]\nagreements:\n  - { id: aws-msa, party: aws, ${days}leverages: aws.json }\n`;
    const attested = async (days: string): Promise<number> => {
      writeFileSync(at('second/demarc.yaml'), agreed(days));
      return (await rowsOf(at('second'))).filter(row => row.verdict === 'attested').length;
    };
    writeFileSync(at('second/demarc.yaml'), charter('aws.json'));
    const byReport = (await rowsOf(at('second'))).filter(row => row.verdict === 'attested').length;
    expect(await attested('from: 2026-01-01, until: 2026-11-21, ')).toBe(0);
    expect(await attested('from: 2026-11-23, ')).toBe(0);
    expect(await attested('from: 2026-01-01, ')).toBe(byReport);
    const plan = JSON.parse(await write([at('second')], 'oscal-ssp', 'second/plan.json')) as Plan;
    expect(plan['system-security-plan']['system-implementation']['leveraged-authorizations']).toMatchObject([
      { title: 'aws-msa, agreement', 'date-authorized': '2026-01-01', links: [{ rel: 'system-security-plan' }] },
    ]);
    expect(byComponents(read('second/plan.json')).flatMap(one => one.inherited ?? []).length).toBeGreaterThan(50);
    expect(faultsIn('second/plan.json', 'second/aws.json')).toEqual([]);
    const faults = (): readonly string[] => loadCharter([at('second/demarc.yaml')], disk, { today: '2026-11-22' }).problems.map(({ message }) => message);
    expect(faults()).toEqual([]);
    writeFileSync(at('second/demarc.yaml'), agreed(''));
    expect(faults()).toEqual(['Agreement aws-msa leverages a plan and does not say from when: write from, the first day on which it holds.']);
  });

  it('a plan of others on an agreement shows no duty, as it names none, and is inherited by its controls', async () => {
    const plan = read('second/aws.json').replaceAll('urn:demarc:oscal', 'urn:other');
    writeFileSync(at('second/foreign.json'), plan);
    writeFileSync(
      at('second/demarc.yaml'),
      'parties: [{ id: aws, name: AWS }]\nagreements:\n  - { id: aws-msa, party: aws, from: 2026-01-01, leverages: foreign.json }\n',
    );
    expect((await rowsOf(at('second'))).some(row => row.verdict === 'attested')).toBe(false);
    const second = await write([at('second')], 'oscal-ssp', 'second/plan.json');
    expect(
      byComponents(second)
        .flatMap(one => one.inherited ?? [])
        .some(one => one['provided-uuid'] !== undefined),
    ).toBe(true);
    expect(faultsIn('second/plan.json', 'second/foreign.json')).toEqual([]);
    writeFileSync(at('second/demarc.yaml'), charter('aws.json'));
  });

  it('says where it lies, and what is not in it is not inherited', async () => {
    const plan = readLeveragedPlan(read('second/aws.json'), 'aws.json');
    expect(plan).toMatchObject({ title: 'AWS: what it provides' });
    const less = JSON.parse(read('second/aws.json')) as Plan;
    const [, bucket] = less['system-security-plan']['system-implementation'].components.filter(one =>
      one.props?.some(({ value }) => value === 'aws.s3.bucket' || value === 'aws.s3'),
    );
    const requirements = less['system-security-plan']['control-implementation']['implemented-requirements'] as unknown as {
      'by-components'?: { 'component-uuid': string }[];
    }[];
    for (const one of requirements) one['by-components'] = (one['by-components'] ?? []).filter(each => each['component-uuid'] !== bucket?.uuid);
    writeFileSync(at('second/aws.json'), JSON.stringify(less));
    const rows = await rowsOf(at('second'));
    expect(rows.filter(row => row.kind === 'aws.s3.bucket' && row.duty === 'encrypt-at-rest' && row.holder === 'provider').map(row => row.verdict)).toEqual([
      'assumed',
      'assumed',
    ]);
    expect(rows.some(row => row.kind === 'aws.rds.instance' && row.verdict === 'attested')).toBe(true);
  });

  it('a plan of others, which tells controls and no duties, is inherited by its controls', async () => {
    const plan = JSON.parse(await write(['examples/acme'], 'oscal-provider-ssp', 'second/other.json', '--provider', 'aws')) as object;
    writeFileSync(at('second/other.json'), JSON.stringify(plan).replaceAll('urn:demarc:oscal', 'urn:other'));
    writeFileSync(at('second/demarc.yaml'), charter('other.json'));
    const provided = byComponents(read('second/other.json')).flatMap(one => (one.export?.provided ?? []).map(each => [each.uuid, each.description] as const));
    const second = await write([at('second')], 'oscal-ssp', 'second/plan.json');
    const inherited = byComponents(second).flatMap(one => one.inherited ?? []);
    expect(
      Object.fromEntries(inherited.flatMap(one => (one['provided-uuid'] === undefined ? [] : [[one['provided-uuid'], one.description] as const]))),
    ).toEqual(Object.fromEntries(provided));
    expect(faultsIn('second/plan.json', 'second/other.json')).toEqual([]);
    expect((await rowsOf(at('second'))).some(row => row.holder === 'provider' && row.verdict === 'assumed')).toBe(false);
  });

  it('a plan that is not there, or that gives nothing, is told at its place', async () => {
    const said = (leverages: string): readonly string[] => {
      writeFileSync(at('second/demarc.yaml'), charter(leverages));
      return loadCharter([at('second/demarc.yaml')], disk, { today: '2026-11-22' }).problems.map(
        ({ line, column, message }) => `${line}:${column}: ${message}`,
      );
    };
    expect(said('nowhere.json')).toEqual([expect.stringMatching(/^4:5: aws-plan leverages .*nowhere\.json, which cannot be used/)]);
    await write(['examples/acme'], 'oscal-ssp', 'second/own.json');
    expect(said('own.json')).toEqual([expect.stringContaining('which provides nothing')]);
  });
});

describe('what a document says', () => {
  it('has the words of origin that the side asks for', async () => {
    const originOf = (text: string, control: string): readonly string[] =>
      (JSON.parse(text) as Plan)['system-security-plan']['control-implementation']['implemented-requirements']
        .filter(one => one['control-id'] === control)
        .flatMap(one => one.props.filter(({ name }) => name === 'control-origination').map(({ value }) => value));
    const own = await write(['examples/acme'], 'oscal-ssp', 'own.json');
    expect(originOf(own, 'pe-3')).toEqual(['inherited']);
    expect(originOf(own, 'sc-28')).toEqual(['inherited', 'system-specific']);
    expect(originOf(own, 'at-2')).toContain('organization');
    const aws = await write(['examples/acme'], 'oscal-provider-ssp', 'aws.json', '--provider', 'aws');
    expect(originOf(aws, 'pe-3')).toEqual(['organization']);
    expect(originOf(aws, 'sc-28')).toContain('customer-configured');
  });
  it('leans only on what shows something today', async () => {
    const own = JSON.parse(await write(['examples/acme'], 'oscal-ssp', 'own.json')) as Plan;
    expect(own['system-security-plan']['system-implementation']['leveraged-authorizations']?.map(({ title }) => title)).toEqual([
      'aws-soc-2-2026, soc-2, type II',
    ]);
  });
  it('the prototype is said to be one, and names what the plan of the provider has', async () => {
    const text = await write(['examples/acme'], 'oscal-shared-responsibility', 'shared.json', '--provider', 'aws');
    expect(text).toContain('EXPERIMENTAL');
    expect(readDocument(text, 'shared.json')).toMatchObject({ model: 'shared-responsibility', told: [] });
    const alone = checkDocuments([{ file: 'shared.json', text }]).told;
    expect(alone.map(({ rule }) => rule)).toContain('not-verified');
    expect(alone.filter(isFault)).toEqual([]);
    const plan = await write(['examples/acme'], 'oscal-provider-ssp', 'plan.json', '--provider', 'google');
    const beside = checkDocuments([
      { file: 'shared.json', text },
      { file: 'plan.json', text: plan },
    ]).told;
    expect(beside.filter(isFault).length).toBeGreaterThan(0);
  });
  it('what cannot be told is a usage error', async () => {
    expect(await run(['assess', 'examples/acme', '-f', 'oscal-provider-ssp'])).toBe(2);
    expect(await run(['assess', 'examples/acme', '-f', 'oscal-provider-ssp', '--provider', 'ews'])).toBe(2);
    expect(await run(['assess', 'examples/acme', '-f', 'oscal-spp'])).toBe(2);
    expect(await run(['assess', 'examples/acme', '-f', 'oscal-ssp', '--service', 's3'])).toBe(2);
    expect(await run(['assess', 'examples/acme', '-f', 'crm', '--shape', 'cis'])).toBe(2);
    expect(await run(['assess', 'examples/acme', '-f', 'crm', '--import', 'x.json'])).toBe(2);
  });
});
