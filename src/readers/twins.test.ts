import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateOf } from '../../test/estate-of.ts';
import type { MapNode, Node } from '../model/index.ts';
import { plain } from './terraform/estate.fixture.ts';
import { planOf } from './terraform-plan/plan-under-test.ts';
import { type Joining, joined } from './twin-nodes.ts';

type Texts = Readonly<Record<string, string>>;
const bodies = (texts: Texts): Readonly<Record<string, unknown>> => Object.fromEntries(estateOf(texts).declarations.map(({ id, body }) => [id, plain(body)]));
const messages = (texts: Texts): readonly string[] => estateOf(texts).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
const state = (resources: readonly object[], more: object = {}): string => JSON.stringify({ version: 4, serial: 1, lineage: 'x', resources, ...more });
const resource = (type: string, name: string, attributes: object, more: object = {}): object => ({
  mode: 'managed',
  type,
  name,
  provider: 'provider["registry.terraform.io/hashicorp/aws"]',
  instances: [{ attributes }],
  ...more,
});

describe('a module that is not there', () => {
  const code = { 'main.tf': 'module "net" {\n  source = "acme/net/aws"\n}\nresource "aws_x" "a" {\n  net = module.net.id\n}\n' };
  const plan = planOf([
    { address: 'module.net.aws_y.b[0]', after: { size: 1 } },
    { address: 'aws_x.a', after: { net: 'n-1' } },
    { address: 'aws_x.gone', after: {} },
  ]);
  it('is known by the plan, and what is not in the code is left out', () => {
    expect(messages(code)).toHaveLength(1);
    expect(bodies({ ...code, 'plan.json': plan })).toEqual({ '.:aws_x.a': { net: 'n-1' }, '.:module.net.aws_y.b[0]': { size: 1 } });
    expect(messages({ ...code, 'plan.json': plan })).toEqual([]);
  });
  it('is known by the plan of a unit of Terragrunt', () => {
    const unit = { 'live/a/terragrunt.hcl': 'terraform {\n  source = "git::https://example.com/m.git"\n}\n', 'live/a/plan.json': plan };
    expect(Object.keys(bodies(unit))).toEqual(['live/a:module.net.aws_y.b[0]', 'live/a:aws_x.a', 'live/a:aws_x.gone']);
    expect(messages(unit)).toEqual([]);
  });
  it('stays missing where the plan knows nothing of it', () => {
    expect(Object.keys(bodies({ ...code, 'plan.json': planOf([]) }))).toContain('.:module.net');
    expect(messages({ ...code, 'plan.json': planOf([]) })).toHaveLength(1);
  });
});

describe('instances that cannot be counted', () => {
  const code = { 'main.tf': 'resource "aws_x" "a" {\n  for_each = toset(provider::x::y())\n  name = each.key\n  size = 3\n}\n' };
  it('are those of the plan', () => {
    expect(Object.keys(bodies(code))).toEqual(['.:aws_x.a[*]']);
    const plan = planOf([
      { address: 'aws_x.a["k"]', after: { name: 'k', size: 3 } },
      { address: 'aws_x.a["l"]', after: { name: 'l', size: 3 } },
    ]);
    expect(bodies({ ...code, 'plan.json': plan })).toEqual({ '.:aws_x.a["k"]': { name: 'k', size: 3 }, '.:aws_x.a["l"]': { name: 'l', size: 3 } });
    expect(estateOf({ ...code, 'plan.json': plan }).declarations[1]).toMatchObject({
      at: { file: 'main.tf', line: 1 },
      body: { entries: { size: { at: { line: 4 } } } },
    });
  });
  it('are none where the plan has none, and stay open beside a state', () => {
    expect(bodies({ ...code, 'plan.json': planOf([]) })).toEqual({});
    expect(Object.keys(bodies({ ...code, 'terraform.tfstate': state([]) }))).toEqual(['.:aws_x.a[*]']);
  });
});

describe('a state beside code', () => {
  it('tells ids, data and what others ask for, and not what the code no longer says', () => {
    const code = {
      'main.tf':
        'data "aws_d" "d" {\n  name = "n"\n}\nresource "aws_x" "a" {\n  name = data.aws_d.d.other\n}\nresource "aws_x" "b" {\n  name = aws_x.a.made\n}\n',
    };
    const known = state([
      resource('aws_d', 'd', { name: 'n', other: 'o' }, { mode: 'data' }),
      resource('aws_x', 'a', { id: 'i', arn: 'r', made: 'm', acl: 'public-read', name: 'o' }),
    ]);
    expect(bodies({ ...code, 'terraform.tfstate': known })).toEqual({
      '.:aws_x.a': { name: '→ .:data.aws_d.d other', id: 'i', arn: 'r' },
      '.:aws_x.b': { name: '→ .:aws_x.a made' },
      '.:data.aws_d.d': { name: 'n', other: 'o' },
    });
  });
  it('tells what another state gives out', () => {
    const code = {
      'main.tf':
        'data "terraform_remote_state" "net" {\n  backend = "s3"\n}\nresource "aws_x" "a" {\n  count = length(data.terraform_remote_state.net.outputs.ids)\n}\n',
    };
    const outputs = { value: { ids: ['a', 'b'] }, type: ['object', { ids: ['list', 'string'] }] };
    const known = state([resource('terraform_remote_state', 'net', { backend: 's3', outputs }, { mode: 'data' })]);
    expect(Object.keys(bodies({ ...code, 'terraform.tfstate': known })).sort()).toEqual(['.:aws_x.a[0]', '.:aws_x.a[1]', '.:data.terraform_remote_state.net']);
  });
  it('tells no secrets where it differs', () => {
    const code = { 'main.tf': 'resource "aws_x" "a" {\n  password = "mine"\n  size = 1\n  api_key = "mine"\n}\n' };
    const said = messages({ ...code, 'terraform.tfstate': state([resource('aws_x', 'a', { password: 'theirs', size: 2, api_key: 'theirs' })]) });
    expect(said).toEqual([
      'main.tf:3 aws_x.a: size is 1 here and 2 in terraform.tfstate:1; what stands here counts.',
      'main.tf:4 aws_x.a: api_key has another value in terraform.tfstate:1; what stands here counts.',
    ]);
  });
  it('may be that of a workspace', () => {
    const code = { 'a/main.tf': 'resource "aws_x" "a" {\n  size = 1\n}\n' };
    const known = state([resource('aws_x', 'a', { id: 'i', size: 1 })]);
    expect(bodies({ ...code, 'a/terraform.tfstate.d/prod/terraform.tfstate': known })).toEqual({ 'a:aws_x.a': { size: 1, id: 'i' } });
    const two = { 'a/terraform.tfstate.d/dev/terraform.tfstate': known, 'a/terraform.tfstate.d/prod/terraform.tfstate': known };
    expect(Object.keys(bodies({ ...code, ...two }))).toEqual(['a:aws_x.a']);
    expect(messages({ ...code, ...two })).toHaveLength(2);
    expect(Object.keys(bodies(two))).toHaveLength(2);
  });
  it('tells only the first of many differences', () => {
    const names = Array.from({ length: 30 }, (_, i) => `n${i}`);
    const code = { 'main.tf': `resource "aws_x" "a" {\n${names.map(name => `  ${name} = 1\n`).join('')}}\n` };
    const said = messages({ ...code, 'terraform.tfstate': state([resource('aws_x', 'a', Object.fromEntries(names.map(name => [name, 2])))]) });
    expect(said).toHaveLength(21);
    expect(said).toContain('terraform.tfstate:1 10 more values differ from the code; what stands in the code counts.');
  });
});

const here = { file: 'main.tf', line: 1 };
const there = { file: 'plan.json', line: 9 };
const scalar = fc.oneof(fc.constantFrom('a', 'b', '1'), fc.nat(2), fc.boolean());
const tree = (at: Node['at'], open: boolean): fc.Arbitrary<Node> =>
  fc.letrec<{ node: Node }>(tie => ({
    node: fc.oneof(
      { maxDepth: 3 },
      scalar.map((value): Node => ({ is: 'value', value, at })),
      ...(open ? [fc.constant<Node>({ is: 'unresolved', why: 'nobody says', at })] : []),
      fc.dictionary(fc.constantFrom('x', 'y', 'z'), tie('node')).map((entries): Node => ({ is: 'map', entries, at })),
      fc.array(tie('node'), { maxLength: 3 }).map((items): Node => ({ is: 'list', items, at })),
    ),
  })).node;
const quiet = (prefer: Joining['prefer'], takes = true): Joining => ({ prefer, takes: () => takes, differ: () => {} });

describe('two nodes of one attribute', () => {
  it('are the code, where all of that is known and nothing is missing', () => {
    fc.assert(
      fc.property(tree(here, false), tree(there, false), (code, known) => {
        expect(plain(joined(code, known, quiet('code', false), ''))).toEqual(plain(code));
      }),
    );
  });
  it('are what is known, where the code knows nothing', () => {
    fc.assert(
      fc.property(tree(there, false), known => {
        expect(plain(joined({ is: 'unresolved', why: 'nobody says', at: here }, known, quiet('code'), ''))).toEqual(plain(known));
      }),
    );
  });
  it('are the same as either, where both say the same', () => {
    fc.assert(
      fc.property(tree(here, false), fc.constantFrom('code' as const, 'known' as const), (code, prefer) => {
        const differ = (): never => {
          throw new Error('they do not differ');
        };
        expect(plain(joined(code, code, { prefer, takes: () => true, differ }, ''))).toEqual(plain(code));
      }),
    );
  });
  it('stand where the code speaks of them', () => {
    fc.assert(
      fc.property(tree(here, true), tree(there, false), (code, known) => {
        expect(joined(code, known, quiet('code'), '').at).toEqual(here);
      }),
    );
  });
  it('are matched by what they say, as sets stand in another order', () => {
    const block = (port: number, more: Record<string, Node>, at: Node['at']): MapNode => ({
      is: 'map',
      at,
      entries: { port: { is: 'value', value: port, at }, ...more },
    });
    const code: Node = { is: 'list', at: here, items: [block(443, { from: { is: 'unresolved', why: 'var.x', at: here } }, here), block(22, {}, here)] };
    const known: Node = { is: 'list', at: there, items: [block(22, {}, there), block(443, { from: { is: 'value', value: 'all', at: there } }, there)] };
    expect(plain(joined(code, known, quiet('code'), ''))).toEqual([{ port: 443, from: 'all' }, { port: 22 }]);
  });
});
