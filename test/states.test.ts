import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { type Baseline, baselineJson, baselineOf, onlyNew, readBaseline } from '../src/engine/compare/baseline.ts';
import { type Comparison, compare } from '../src/engine/compare/compare.ts';
import { readLedger } from '../src/engine/compare/kept-ledger.ts';
import { type Snapshot, snapshotOf } from '../src/engine/compare/snapshot.ts';
import { movedIn } from '../src/readers/terraform/moved.ts';
import { priorOf } from '../src/readers/terraform-plan/prior.ts';
import { json } from '../src/reports/json.ts';
import { assessed } from './estate-of.ts';

type Texts = Readonly<Record<string, string>>;
const options = { version: '0', facts: false, quiet: false, screen: { width: 100, color: false, unicode: true }, fileName: (file: string) => file } as const;
const kept = (texts: Texts, facts: boolean, verdicts?: 'unmet' | 'met'): ReturnType<typeof readLedger> => {
  const report = json(assessed(texts), { ...options, facts, ...(verdicts && { verdicts: new Set([verdicts] as const) }) } as never);
  return readLedger(JSON.parse([...report].join('')), catalog);
};
const ledger = (texts: Texts, facts = false): Snapshot => {
  const state = kept(texts, facts);
  if ('problem' in state) throw new Error(state.problem);
  return state;
};
const state = (texts: Texts): Snapshot =>
  snapshotOf(assessed(texts), { renames: Object.entries(texts).flatMap(([file, text]) => (file.endsWith('.tf') ? movedIn(text) : [])) });
const database = (auto: boolean): string =>
  `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  instance_class = "db.t3.medium"\n  auto_minor_version_upgrade = ${auto}\n}\n`;
const bucket = (name: string, rest = ''): string => `resource "aws_s3_bucket" "${name}" {\n  bucket = "acme-${name}"\n${rest}}\n`;
const isNothing = ({ moves, opened, closed, doubtful, added, gone }: Comparison): boolean =>
  [moves, opened, closed, doubtful, added, gone].every(list => list.length === 0);

describe('ledgers', () => {
  const texts = {
    'main.tf': `${database(true)}${bucket('logs')}`,
    'k8s/web.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec: { containers: [] }\n',
  };
  it('are the same as the estate that they were written from', () => {
    expect(isNothing(compare(ledger(texts), state(texts)))).toBe(true);
    expect(isNothing(compare(state(texts), ledger(texts)))).toBe(true);
    expect(isNothing(compare(ledger(texts), ledger(texts, true)))).toBe(true);
  });
  it('show moves, and what moved them where they have facts', () => {
    const after = { ...texts, 'main.tf': `${database(false)}${bucket('logs')}` };
    const without = compare(ledger(texts), ledger(after));
    expect(without.moves.map(({ after: { address }, duty, because }) => [address, duty, because])).toEqual([
      ['aws_db_instance.main', 'apply-platform-patches', []],
    ]);
    expect(without.opened.map(change => change.check)).toEqual(['aws.rds.installs-minor-versions']);
    const [move] = compare(ledger(texts, true), ledger(after, true)).moves;
    expect(move?.because).toMatchObject([{ field: 'autoMinor', before: { value: true }, after: { value: false }, place: { file: 'main.tf', line: 4 } }]);
  });
  it('cannot stand for an estate when findings were left out', () => {
    expect(kept(texts, false, 'met')).toMatchObject({ problem: expect.stringContaining('its unmet findings were left out') });
    expect(kept(texts, false, 'unmet')).toMatchObject({ problem: expect.stringContaining('its unproven findings were left out') });
  });
  it.each([[{}], [[]], [null], ['x'], [{ demarc: { format: 2 }, profiles: [], assets: [] }], [{ demarc: {}, profiles: [] }]])(
    'that are none are told: %j',
    value => {
      expect(readLedger(value, catalog)).toMatchObject({ problem: expect.any(String) });
    },
  );
  it('that are damaged hurt nobody', () => {
    const odd = {
      demarc: { format: 1 },
      duties: [7, { id: 'x' }],
      holders: [[{ held: 'by' }], 3],
      cells: [{ duty: 99 }, 'x'],
      profiles: [[0, 1, 99], 'x'],
      assets: [{ profile: -4 }, 3],
      findings: [{ asset: 99, check: 'x' }, 4],
    };
    const read = readLedger(odd, catalog);
    expect('problem' in read ? read.problem : compare(read, read).moves).toEqual([]);
  });
});

describe('what was renamed', () => {
  it('is known by moved blocks, even when it changed as well', () => {
    const before = `${bucket('a', '  force_destroy = true\n')}${bucket('b')}`;
    const after = `moved {\n  from = aws_s3_bucket.a\n  to   = aws_s3_bucket.zebra\n}\n${bucket('zebra')}${bucket('b')}`;
    const comparison = compare(state({ 'main.tf': before }), state({ 'main.tf': after }));
    expect(comparison.renamed.map(({ before: was, after: is }) => [was.address, is.address])).toEqual([['aws_s3_bucket.a', 'aws_s3_bucket.zebra']]);
    expect(isNothing({ ...comparison })).toBe(true);
  });
  it.each([
    ['moved {\n from = module.a\n to = module.b["x"]\n}', [{ from: 'module.a', to: 'module.b["x"]' }]],
    ['# moved { from = a.b\n to = c.d }', []],
    ['moved {\n from = "a.b"\n to = c.d\n}', []],
    ['moved {\n from = a.b\n}', []],
    ['moved { broken', []],
  ])('is read from %j', (text, moved) => {
    expect(movedIn(text)).toEqual(moved);
  });
  it('is known when it goes into a module', () => {
    const module = { 'modules/site/main.tf': 'variable "name" {}\nresource "aws_s3_bucket" "this" {\n  bucket = var.name\n}\n' };
    const before = { 'main.tf': `${bucket('reports')}${bucket('logs')}` };
    const call = (name: string): string => `module "${name}_bucket" {\n  source = "./modules/site"\n  name   = "acme-${name}"\n}\n`;
    const comparison = compare(state(before), state({ 'main.tf': `${call('reports')}${call('logs')}`, ...module }));
    expect(comparison.renamed.map(({ before: was, after: is }) => `${was.address} ${is.address}`).sort()).toEqual([
      'aws_s3_bucket.logs module.logs_bucket.aws_s3_bucket.this',
      'aws_s3_bucket.reports module.reports_bucket.aws_s3_bucket.this',
    ]);
    expect(comparison).toMatchObject({ moves: [], opened: [], closed: [], doubtful: [], added: [], gone: [] });
  });
  it('is not guessed: what only shares the words that everybody takes is another', () => {
    const comparison = compare(
      state({ 'main.tf': bucket('invoices', '  force_destroy = true\n') }),
      state({ 'main.tf': bucket('photos_bucket', '  acl = "public-read"\n') }),
    );
    expect(comparison.renamed).toEqual([]);
    expect([comparison.gone.length, comparison.added.length]).toEqual([1, 1]);
    expect(comparison.closed.every(({ after }) => after?.verdict === 'gone')).toBe(true);
  });
  it('is not seen where both folders were there before, unless all facts are the same', () => {
    const two = (shop: string, office: string): Texts => ({ 'shop/main.tf': `${bucket('a')}${shop}`, 'office/main.tf': `${bucket('b')}${office}` });
    const other = compare(state(two(bucket('logs'), '')), state(two('', bucket('logs', '  force_destroy = true\n  versioning {\n    enabled = true\n  }\n'))));
    expect([other.renamed.length, other.gone.length, other.added.length]).toEqual([0, 1, 1]);
    expect(compare(state(two(bucket('logs'), '')), state(two('', bucket('logs')))).renamed.length).toBe(1);
  });
  it('knows what got a count', () => {
    const comparison = compare(state({ 'main.tf': bucket('x') }), state({ 'main.tf': bucket('x', '  count = 1\n  force_destroy = true\n') }));
    expect(comparison.renamed.length).toBe(1);
  });
});

describe('a check that is not asked any more', () => {
  it('is not said to be met', () => {
    const text = (encrypted: boolean): Texts => ({
      'main.tf': `resource "aws_db_instance" "main" {\n  engine = "postgres"\n  storage_encrypted = ${encrypted}\n}\n`,
    });
    const { closed } = compare(state(text(true)), state(text(false)));
    expect(closed.find(({ check }) => check === 'aws.rds.uses-your-own-key')).toMatchObject({ after: { verdict: 'none' } });
  });
});

describe('what is accepted in the source', () => {
  const key = (comment: string): string => `resource "aws_kms_key" "k" {\n${comment}  enable_key_rotation = false\n}\n`;
  it('is not said to be closed', () => {
    const comparison = compare(state({ 'main.tf': key('') }), state({ 'main.tf': key('  #checkov:skip=CKV_AWS_7:it is old\n') }));
    expect([comparison.opened, comparison.closed, comparison.doubtful]).toEqual([[], [], []]);
    expect(comparison.accepted).toMatchObject([
      { check: 'aws.kms.rotates-keys', before: { verdict: 'unmet' }, after: { verdict: 'excepted', because: 'accepted (checkov): it is old' } },
    ]);
  });
  it('is told of new assets too, and not again when nothing changes', () => {
    const accepted = { 'main.tf': key('  #checkov:skip=CKV_AWS_7:it is old\n') };
    expect(compare(state({ 'main.tf': '' }), state(accepted)).accepted).toHaveLength(1);
    expect(compare(state(accepted), state(accepted)).accepted).toEqual([]);
    expect(compare(ledger(accepted), state(accepted)).accepted).toEqual([]);
  });
});

describe('a plan', () => {
  const change = (address: string, actions: readonly string[], before: object | null, after: object | null, more: object = {}) => {
    const [type, name] = address.split('.');
    return {
      address,
      mode: 'managed',
      type,
      name,
      provider_name: 'registry.terraform.io/hashicorp/aws',
      change: { actions, before, after, after_unknown: {} },
      ...more,
    };
  };
  const plan = JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.9.0',
    planned_values: { root_module: {} },
    resource_changes: [
      change('aws_kms_key.k', ['update'], { enable_key_rotation: true }, { enable_key_rotation: false }),
      change('aws_kms_key.fresh', ['create'], null, { enable_key_rotation: false }),
      change('aws_kms_key.old', ['delete'], { enable_key_rotation: false }, null),
      change('aws_kms_key.after', ['no-op'], { enable_key_rotation: false }, { enable_key_rotation: false }, { previous_address: 'aws_kms_key.before' }),
    ],
    configuration: { root_module: {} },
  });
  it('is compared with what it finds', () => {
    const comparison = compare({ ...state({ 'plan.json': priorOf(plan) ?? '' }), exact: true }, { ...state({ 'plan.json': plan }), exact: true });
    expect(comparison.added.map(one => one.address)).toEqual(['aws_kms_key.fresh']);
    expect(comparison.gone.map(one => one.address)).toEqual(['aws_kms_key.old']);
    expect(comparison.renamed).toEqual([]);
    expect(comparison.opened.filter(({ check }) => check === 'aws.kms.rotates-keys').map(({ subject }) => subject.address)).toEqual([
      'aws_kms_key.k',
      'aws_kms_key.fresh',
    ]);
  });
  it.each(['', '{', '[]', '{"a":1}', 'resource "a" "b" {}'])('is not seen in %j', text => {
    expect(priorOf(text)).toBeUndefined();
  });
});

describe('a baseline', () => {
  const again = (baseline: Baseline): Baseline => readBaseline(JSON.parse(baselineJson(baseline, '0'))) as Baseline;
  const fresh = (before: Texts, after: Texts): readonly string[] => {
    const now = assessed(after);
    const [own] = [state(after)];
    const { ledger: left } = onlyNew(
      now.ledger,
      { ...snapshotOf(now), ...(own.renames && { renames: own.renames }) },
      again(baselineOf(state(before), '2026-11-01')),
    );
    return left.findings.filter(({ verdict }) => verdict === 'unmet').map(({ check, subject }) => `${left.subjects.at(subject)?.address} ${check}`);
  };
  const before = { 'infra/main.tf': `${bucket('logs')}${database(true)}` };
  it('knows all of its own estate', () => {
    expect(fresh(before, before)).toEqual([]);
    const { known } = onlyNew(assessed(before).ledger, state(before), again(baselineOf(state(before), '2026-11-01')));
    expect(known).toMatchObject({ made: '2026-11-01', over: 0 });
    expect(known.known).toBeGreaterThan(5);
  });
  it('survives moved lines, files and folders, renamed and moved blocks', () => {
    expect(fresh(before, { 'infra/other.tf': `\n\n# x\n${before['infra/main.tf']}` })).toEqual([]);
    expect(fresh(before, { 'stacks/prod/main.tf': before['infra/main.tf'] })).toEqual([]);
    expect(fresh(before, { 'infra/main.tf': `${bucket('records').replace('acme-records', 'acme-logs')}${database(true)}` })).toEqual([]);
    expect(
      fresh(before, {
        'infra/main.tf': `moved {\n  from = aws_s3_bucket.logs\n  to   = aws_s3_bucket.kept\n}\n${bucket('kept', '  force_destroy = true\n')}${database(true)}`,
      }),
    ).toEqual([]);
  });
  it('lets count what is new, on old assets and on new ones', () => {
    expect(fresh(before, { 'infra/main.tf': `${bucket('logs')}${database(false)}` })).toEqual(['aws_db_instance.main aws.rds.installs-minor-versions']);
    expect(fresh(before, { 'infra/main.tf': `${before['infra/main.tf']}${bucket('photos')}` }).every(line => line.startsWith('aws_s3_bucket.photos '))).toBe(
      true,
    );
  });
  it('does not excuse what was only unproven', () => {
    const key = (rotation: string): Texts => ({
      'main.tf': `variable "on" {\n  type = bool\n}\nresource "aws_kms_key" "k" {\n  enable_key_rotation = ${rotation}\n}\n`,
    });
    expect(fresh(key('var.on'), key('false'))).toContain('aws_kms_key.k aws.kms.rotates-keys');
  });
  it.each([[{}], [null], [{ demarc: { baseline: 2 }, assets: [] }], [{ demarc: { baseline: 1 } }]])('is not seen in %j', value => {
    expect(readBaseline(value)).toBeUndefined();
  });
});
