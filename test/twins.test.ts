import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assessed } from '../src/engine/assess.ts';
import type { Declaration } from '../src/model/index.ts';
import { assessed, estateOf, readFrom, treeOf } from './estate-of.ts';

/** One small estate as its code, the plan to make it, and the state after it was made. */
const read = (name: string): string => readFileSync(`test/twins/${name}`, 'utf8');
const code = { 'shop/main.tf': read('main.tf'), 'shop/db/main.tf': read('db/main.tf') };
const plan = { 'shop/plan.json': read('plan.json') };
const state = { 'shop/terraform.tfstate': read('terraform.tfstate') };
const options = { vars: { environment: 'prod' } };
const ofCode = assessed(code, options);

/** What every check says of every asset, and who holds each duty. */
const answers = ({ bound, rows }: Assessed): ReadonlyMap<string, string> =>
  new Map(
    [...bound.found.values()].flatMap(found =>
      rows(found).flatMap(row => [
        [`${found.declaration.id} ${row.duty}`, JSON.stringify(row.holders)] as const,
        ...row.results.map(({ check, verdict }) => [`${found.declaration.id} ${check}`, verdict] as const),
      ]),
    ),
  );
const differences = (a: Assessed, b: Assessed): readonly string[] => {
  const [mine, theirs] = [answers(a), answers(b)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].filter(key => mine.get(key) !== theirs.get(key)).map(key => `${key}: ${theirs.get(key)}`);
};
const problems = ({ bound }: Assessed): readonly string[] => bound.estate.problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const declaration = (of: Assessed | { readonly declarations: readonly Declaration[] }, address: string): Declaration => {
  const { declarations } = 'bound' in of ? of.bound.estate : of;
  const found = declarations.filter(one => one.address === address);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} declarations are called ${address}`);
  return found[0];
};
const ids = ({ bound }: Assessed): readonly string[] => bound.estate.declarations.map(({ id }) => id).sort();

/** A bucket that is there since nobody knows when: its ACLs depend on that. */
const aged = ['shop:aws_s3_bucket.logs aws.s3.disables-acls: unproven'];

describe('one estate as code, plan and state', () => {
  it('has findings to compare', () => {
    expect(answers(ofCode).size).toBeGreaterThan(300);
    expect(new Set(ofCode.ledger.findings.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
    expect(problems(ofCode)).toEqual([]);
  });

  it.each([
    ['a plan alone', assessed(plan), []],
    ['a state alone', assessed(state), aged],
    ['code and plan, which knows the variables', assessed({ ...code, ...plan }), []],
    ['code and state', assessed({ ...code, ...state }, options), aged],
    ['all three', assessed({ ...code, ...plan, ...state }), []],
  ])('%s says what the code says', (_, of, expected) => {
    expect(ids(of)).toEqual(ids(ofCode));
    expect(problems(of)).toEqual([]);
    expect(differences(ofCode, of)).toEqual(expected);
  });

  it('has the scopes, regions and versions of the code', () => {
    for (const of of [assessed(plan), assessed(state)]) {
      const { scope, region, address } = declaration(of, 'aws_sns_topic.alarms');
      expect({ scope, region, address }).toEqual({ scope: 'shop@us', region: 'us-east-1', address: 'aws_sns_topic.alarms' });
    }
    for (const of of [ofCode, assessed(plan)])
      expect(declaration(of, 'module.db.aws_db_instance.this')).toMatchObject({ under: 'aws@5.31', region: 'eu-west-1' });
    expect(declaration(assessed(plan), 'aws_kms_key.main').born).toBe('new');
    expect(declaration(assessed(state), 'aws_kms_key.main').born).toBeUndefined();
  });
});

const lineOf = (text: string): number =>
  read('main.tf')
    .split('\n')
    .findIndex(line => line.includes(text)) + 1;
const entry = ({ body }: Declaration, name: string) => body.entries[name];

describe('a plan given without its code', () => {
  it('stands at its own lines', () => {
    const bucket = declaration(assessed(plan), 'aws_s3_bucket.logs');
    const lines = read('plan.json').split('\n');
    expect(lines[bucket.at.line]).toContain('"address": "aws_s3_bucket.logs"');
    expect(lines[(entry(bucket, 'bucket')?.at.line ?? 0) - 1]).toContain('"bucket": "shop-prod-logs"');
  });
  it('leaves out what is computed, and refers to what is known after apply', () => {
    const of = assessed(plan);
    expect(Object.keys(declaration(of, 'aws_s3_bucket.logs').body.entries).sort()).toEqual(['bucket', 'force_destroy', 'tags', 'tags_all']);
    expect(entry(declaration(of, 'aws_s3_bucket_versioning.logs'), 'bucket')).toMatchObject({
      is: 'reference',
      to: 'shop:aws_s3_bucket.logs',
      attribute: 'id',
    });
    const database = declaration(of, 'module.db.aws_db_instance.this');
    expect(entry(database, 'kms_key_id')).toMatchObject({ is: 'reference', to: 'shop:aws_kms_key.main', attribute: 'arn' });
    expect(entry(database, 'vpc_security_group_ids')).toMatchObject({
      is: 'list',
      items: [{ to: 'shop:aws_security_group.web["blue"]' }, { to: 'shop:aws_security_group.web["green"]' }],
    });
  });
  it('takes its places from the code beside it', () => {
    const of = readFrom(['shop/plan.json'], treeOf({ ...code, ...plan }));
    expect(of.problems).toEqual([]);
    expect(of.declarations.map(({ id }) => id).sort()).toEqual(ids(ofCode));
    const bucket = declaration(of, 'aws_s3_bucket.logs');
    expect(bucket.at).toMatchObject({ file: 'shop/main.tf', line: lineOf('resource "aws_s3_bucket" "logs"') });
    expect(entry(bucket, 'bucket')).toMatchObject({ value: 'shop-prod-logs', at: { file: 'shop/main.tf', line: bucket.at.line + 1 } });
    expect(entry(bucket, 'force_destroy')).toMatchObject({ value: false, at: { file: 'shop/main.tf' }, from: { file: 'shop/plan.json' } });
  });
});

describe('code beside a plan or state', () => {
  it('is filled where it leaves things unknown', () => {
    const key = declaration(assessed({ ...code, ...state }, options), 'aws_kms_key.main');
    expect(entry(key, 'description')).toMatchObject({ is: 'value', value: 'Key of 123456789012', at: { file: 'shop/main.tf' } });
    expect(entry(key, 'arn')).toMatchObject({ value: expect.stringContaining('arn:aws:kms:'), from: { file: 'shop/terraform.tfstate' } });
  });
  it('wins, and the difference is told', () => {
    const stale = { 'shop/plan.json': read('plan.json').replaceAll('"deletion_window_in_days": 10', '"deletion_window_in_days": 20') };
    const of = assessed({ ...code, ...stale });
    expect(entry(declaration(of, 'aws_kms_key.main'), 'deletion_window_in_days')).toMatchObject({ value: 10 });
    const line = lineOf('deletion_window_in_days');
    expect(problems(of)).toHaveLength(1);
    expect(problems(of)[0]).toContain(`shop/main.tf:${line} aws_kms_key.main: deletion_window_in_days is 10 here and 20 in shop/plan.json:`);
  });
  it('counts instances by what is known', () => {
    const texts = {
      'main.tf':
        'data "aws_availability_zones" "all" {}\nresource "aws_subnet" "a" {\n  count = length(data.aws_availability_zones.all.names)\n  vpc_id = "vpc-1"\n}\n',
      'terraform.tfstate': JSON.stringify({
        version: 4,
        serial: 1,
        lineage: 'x',
        resources: [
          {
            mode: 'data',
            type: 'aws_availability_zones',
            name: 'all',
            provider: 'provider["registry.terraform.io/hashicorp/aws"]',
            instances: [{ attributes: { names: ['eu-west-1a', 'eu-west-1b'] } }],
          },
        ],
      }),
    };
    expect(estateOf(texts).declarations.map(({ address }) => address)).toEqual(['aws_subnet.a[0]', 'aws_subnet.a[1]', 'data.aws_availability_zones.all']);
  });
  it('does not choose between several plans', () => {
    const of = estateOf({ ...code, 'shop/dev.json': read('plan.json'), 'shop/prod.json': read('plan.json') }, options);
    expect(of.problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'shop/dev.json Several plans lie beside this code, and nothing says which one it is: this one is not read. Give it alone, or keep one beside the code.',
      'shop/prod.json Several plans lie beside this code, and nothing says which one it is: this one is not read. Give it alone, or keep one beside the code.',
    ]);
    expect(of.declarations.length).toBe(ofCode.bound.estate.declarations.length);
  });
});

describe('several plans without code', () => {
  it('are each an estate', () => {
    const of = estateOf({ 'dev.json': read('plan.json'), 'prod.json': read('plan.json') });
    expect(new Set(of.declarations.map(({ scope }) => scope))).toEqual(new Set(['dev.json', 'dev.json@us', 'prod.json', 'prod.json@us']));
  });
});
