import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tree } from '../../model/index.ts';
import { plain } from '../terraform/estate.fixture.ts';
import { kindOf } from '../terraform-plan/recognise.ts';
import { terraformState } from './format.ts';
import { readStateFile } from './read.ts';

const aws = 'provider["registry.terraform.io/hashicorp/aws"]';
const resource = (type: string, name: string, instances: readonly object[], more: object = {}): object => ({
  mode: 'managed',
  type,
  name,
  provider: aws,
  instances,
  ...more,
});
const stateOf = (...resources: readonly object[]): string =>
  JSON.stringify({ version: 4, terraform_version: '1.9.0', serial: 1, lineage: 'x', outputs: {}, resources });
const empty: Tree = { list: () => undefined, read: () => ({ problem: 'there is no such file' }) };
const read = (text: string, tree: Tree = empty) => readStateFile('terraform.tfstate', text, 's', tree);
const bodies = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(read(text).declarations.map(({ address, body }) => [address, plain(body)]));

describe('a state', () => {
  it('has every instance by its key, in its module, and not what was put aside', () => {
    const text = stateOf(
      resource('aws_x', 'a', [{ attributes: {} }, { attributes: {}, deposed: '0001' }]),
      resource(
        'aws_x',
        'b',
        [
          { index_key: 0, attributes: {} },
          { index_key: 'k"', attributes: {} },
        ],
        { module: 'module.m["z"].module.n' },
      ),
      resource('aws_x', 'c', [{ attributes: {} }], { mode: 'data' }),
    );
    expect(read(text).declarations.map(({ id }) => id)).toEqual([
      's:aws_x.a',
      's:module.m["z"].module.n.aws_x.b[0]',
      String.raw`s:module.m["z"].module.n.aws_x.b["k\""]`,
      's:data.aws_x.c',
    ]);
  });
  it('leaves out what is null or empty, but not in maps', () => {
    const attributes = { a: null, b: '', c: [], d: {}, e: false, f: 0, tags: { x: '' }, rule: [{ g: '', h: 1 }] };
    expect(bodies(stateOf(resource('aws_x', 'a', [{ attributes }])))).toEqual({ 'aws_x.a': { e: false, f: 0, tags: { x: '' }, rule: [{ h: 1 }] } });
  });
  it('takes values of any type out of their wrapping', () => {
    const attributes = { input: { value: { a: [1] }, type: ['object', { a: ['tuple', ['number']] }] }, other: { value: 'v', type: 'String' } };
    expect(bodies(stateOf(resource('terraform_data', 'a', [{ attributes }])))).toEqual({
      'terraform_data.a': { input: { a: [1] }, other: { value: 'v', type: 'String' } },
    });
  });
  it('marks what it calls secret, and what is one by its name', () => {
    const attributes = { password: 'p', user: 'u', list: [{ key: 'k' }], token_arn: 'arn', secret: true };
    const sensitive_attributes = [
      [
        { type: 'get_attr', value: 'list' },
        { type: 'index', value: { value: 0, type: 'number' } },
        { type: 'get_attr', value: 'key' },
      ],
    ];
    const [one] = read(stateOf(resource('aws_x', 'a', [{ attributes, sensitive_attributes }]))).declarations;
    const marked = Object.entries(one?.body.entries ?? {}).filter(([, node]) => node.sensitive);
    expect(marked.map(([name]) => name)).toEqual(['password']);
    expect(one?.body.entries['list']).toMatchObject({ items: [{ entries: { key: { sensitive: true } } }] });
  });
  it('knows the alias of a provider, its version from the lock file, and the region from an ARN', () => {
    const tree: Tree = {
      ...empty,
      read: file =>
        file === 's/.terraform.lock.hcl' ? { text: 'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.31.0"\n}\n' } : { problem: 'no' },
    };
    const text = stateOf(
      resource('aws_x', 'a', [{ attributes: { arn: 'arn:aws:rds:eu-west-3:123456789012:db:x', created_at: '2021-02-03 04:05:06' } }], {
        provider: `module.m.${aws}.west`,
      }),
    );
    const [one] = read(text, tree).declarations;
    expect(one).toMatchObject({ scope: 's@west', region: 'eu-west-3', under: 'aws@5.31' });
    expect(one?.born).toBeUndefined();
  });
  it('is read as terraform show writes it', () => {
    const shown = {
      format_version: '1.0',
      terraform_version: '1.9.0',
      values: {
        root_module: {
          child_modules: [
            {
              address: 'module.m',
              resources: [{ mode: 'managed', type: 'aws_x', name: 'a', index: 'k', values: { p: 1, q: 's' }, sensitive_values: { q: true } }],
            },
          ],
        },
      },
    };
    const [one] = read(JSON.stringify(shown)).declarations;
    expect(one?.address).toBe('module.m.aws_x.a["k"]');
    expect(one?.body.entries['q']?.sensitive).toBe(true);
  });
});

describe('a state that cannot be read', () => {
  it.each([
    [
      '{"version": 3, "serial": 1, "lineage": "x", "modules": []}',
      'This state has version 3, and only 4 is read: write it anew with "terraform state pull" of Terraform 0.12 or later.',
    ],
    [
      '{"format_version": "2.1", "values": {}}',
      'The format version 2.1 is newer than what can be read (1.x): it is not read. Write the file with Terraform or OpenTofu 1.x.',
    ],
    ['', 'There is no state in this file that can be read.'],
  ])('%s', (text, message) => {
    expect(read(text)).toEqual({ declarations: [], problems: [{ file: 'terraform.tfstate', line: 1, message }] });
  });
  it('is no problem when it only says where the state is', () => {
    expect(read('{"version": 3, "backend": {"type": "s3"}}').problems).toEqual([]);
  });
  it('never throws, whatever is done to it', () => {
    const text = stateOf(
      resource('aws_x', 'a', [{ index_key: 0, attributes: { a: [{ b: 'c' }] }, sensitive_attributes: [[{ type: 'get_attr', value: 'a' }]] }]),
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), fc.constantFrom('', '"', '{', ']', 'null', '1', '\\'), (at, length, other) => {
        expect(Array.isArray(read(text.slice(0, at) + other + text.slice(at + length)).declarations)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('which files are told', () => {
  it('by their names', () => {
    expect(['terraform.tfstate', 'a/prod.tfstate', 'x.json'].map(terraformState.mayBe)).toEqual([true, true, true]);
    expect(['terraform.tfstate.backup', 'a/errored.tfstate', 'x.tf'].map(terraformState.mayBe)).toEqual([false, false, false]);
  });
  it('and by their outermost names', () => {
    expect(kindOf(stateOf())).toBe('state');
    expect(kindOf('{"format_version":"1.0","terraform_version":"1.9.0","values":{}}')).toBe('state');
    expect(kindOf('{"format_version":"1.2","terraform_version":"1.9.0","variables":{"a":')).toBe('plan');
    expect(kindOf('{"configuration":{"root_module":{"resources":[')).toBe('plan');
    expect(kindOf('{"a": {"format_version": "1.0", "resource_changes": []}}')).toBeUndefined();
    expect(kindOf('["format_version"]')).toBeUndefined();
    expect(kindOf('{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}')).toBeUndefined();
  });
});
