import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodiesOf, planOf, readText } from './plan-under-test.ts';

const addresses = (text: string): readonly string[] => readText(text).declarations.map(({ address }) => address);

describe('what a plan leaves', () => {
  it('is what is created, changed, replaced and kept, and not what is deleted or forgotten', () => {
    const actions = [['create'], ['update'], ['no-op'], ['delete', 'create'], ['create', 'delete'], ['delete'], ['forget'], ['read']];
    const changes = actions.map((of, i) => ({ address: `${of[0] === 'read' ? 'data.' : ''}aws_x.${'abcdefgh'[i]}`, actions: of }));
    expect(addresses(planOf(changes))).toEqual(['aws_x.a', 'aws_x.b', 'aws_x.c', 'aws_x.d', 'aws_x.e', 'data.aws_x.h']);
  });
  it('is not what was put aside when its successor was made', () => {
    expect(addresses(planOf([{ address: 'aws_x.a', actions: ['create'], more: { deposed: '00000001' } }]))).toEqual([]);
  });
  it('is new only where it is created', () => {
    const { declarations } = readText(
      planOf([
        { address: 'aws_x.a' },
        { address: 'aws_x.b', actions: ['update'] },
        { address: 'aws_x.c', actions: ['no-op'], after: { create_date: '2022-03-04T05:06:07Z' } },
      ]),
    );
    expect(declarations.map(({ born }) => born)).toEqual(['new', undefined, '2022-03-04']);
  });
  it('includes what the prior state has and the plan says nothing of', () => {
    const resource = (address: string, mode: string, name: string): object => ({ address, mode, type: 'aws_x', name, values: { a: 1 } });
    const text = planOf(
      [{ address: 'aws_x.a' }, { address: 'aws_x.gone', actions: ['delete'] }, { address: 'aws_x.now', more: { previous_address: 'aws_x.before' } }],
      {
        prior_state: {
          format_version: '1.0',
          values: {
            root_module: {
              resources: [
                resource('aws_x.a', 'managed', 'a'),
                resource('aws_x.gone', 'managed', 'gone'),
                resource('aws_x.before', 'managed', 'before'),
                resource('data.aws_x.d', 'data', 'd'),
              ],
              child_modules: [{ address: 'module.m["k"]', resources: [resource('module.m["k"].aws_x.left', 'managed', 'left')] }],
            },
          },
        },
      },
    );
    expect(addresses(text)).toEqual(['aws_x.a', 'aws_x.now', 'data.aws_x.d', 'module.m["k"].aws_x.left']);
  });
  it('may be put off', () => {
    const [deferred] = readText(
      planOf([], {
        deferred_changes: [{ reason: 'instance_count_unknown', resource_change: JSON.parse(planOf([{ address: 'aws_x.a' }])).resource_changes[0] }],
      }),
    ).declarations;
    expect(deferred).toMatchObject({ address: 'aws_x.a', maybe: 'its plan is put off: instance count unknown' });
  });
  it('may be told by its values alone', () => {
    const text = JSON.stringify({
      format_version: '1.0',
      planned_values: {
        root_module: { resources: [{ address: 'aws_x.a[0]', mode: 'managed', type: 'aws_x', name: 'a', index: 0, values: { size: 3, name: null } }] },
      },
    });
    expect(bodiesOf(text)).toEqual({ 'aws_x.a[0]': { size: 3 } });
  });
});

describe('the body of a planned resource', () => {
  it('has what is written and known, nulls and what is computed left out', () => {
    const text = planOf([
      {
        address: 'aws_x.a',
        after: { name: 'n', none: null, empty: '', list: [], kept: '', force: false, tags: { a: '' } },
        unknown: { id: true, tags: {}, rule: true },
        expressions: { name: { constant_value: 'n' }, none: { references: ['var.none'] }, kept: { constant_value: '' }, tags: { constant_value: { a: '' } } },
      },
    ]);
    expect(bodiesOf(text)).toEqual({ 'aws_x.a': { name: 'n', kept: '', force: false, tags: { a: '' } } });
  });
  it('keeps everything that is not known where the plan does not say what is written', () => {
    const text = planOf([{ address: 'aws_x.a', after: { name: 'n' }, unknown: { id: true, list: [true], block: [{ x: true, y: false }] } }]);
    expect(bodiesOf(text)).toEqual({
      'aws_x.a': { name: 'n', id: '? known after apply', list: ['? known after apply'], block: [{ x: '? known after apply' }] },
    });
  });
  it('marks secrets, and what is in them', () => {
    const [one] = readText(
      planOf([{ address: 'aws_x.a', after: { password: 'p', login: { user: 'u', more: ['m'] } }, sensitive: { password: true, login: true } }]),
    ).declarations;
    expect(one?.body.entries['password']).toMatchObject({ sensitive: true });
    expect(one?.body.entries['login']).toMatchObject({ sensitive: true, entries: { user: { sensitive: true }, more: { items: [{ sensitive: true }] } } });
  });
  it('does not trust what others may change', () => {
    const bucket = {
      address: 'aws_x.b',
      actions: ['no-op'],
      after: { id: 'bucket', policy: '{"a": 1}', rule: [{ a: 1 }], written: [1], size: 1 },
      expressions: { written: { constant_value: [1] } },
    };
    const policy = { address: 'aws_x.p', actions: ['update'], after: { bucket: 'bucket' }, expressions: { bucket: {} } };
    expect(bodiesOf(planOf([bucket]))['aws_x.b']).toMatchObject({ policy: '{"a": 1}', rule: [{ a: 1 }] });
    const why = '? the plan changes what may be set here';
    expect(bodiesOf(planOf([bucket, policy]))['aws_x.b']).toEqual({ id: 'bucket', policy: why, rule: why, written: [1], size: 1 });
  });
});

const open = (references: readonly string[]): object => ({ references });
describe('what is known after apply', () => {
  it('is a reference where the expression can be nothing else', () => {
    const text = planOf([
      { address: 'aws_x.a', unknown: { id: true }, expressions: {} },
      {
        address: 'aws_y.b',
        unknown: { bucket: true, description: true },
        expressions: { bucket: open(['aws_x.a.id', 'aws_x.a']), description: open(['aws_x.a.id', 'aws_x.a']) },
      },
    ]);
    expect(bodiesOf(text)['aws_y.b']).toEqual({ bucket: '→ s:aws_x.a id', description: '? known after apply: it depends on aws_x.a.id' });
  });
  it('goes to the instance with the same key', () => {
    const instances = ['k', 'l'].flatMap(key => [
      { address: `aws_x.a["${key}"]`, unknown: { id: true }, expressions: {} },
      { address: `aws_y.b["${key}"]`, unknown: { x_id: true }, expressions: { x_id: open(['aws_x.a', 'each.key']) } },
      { address: `aws_z.c["${key}"]`, unknown: { x_arn: true }, expressions: { x_arn: open(['each.value.arn', 'each.value']) } },
    ]);
    const { configuration, ...rest } = JSON.parse(planOf(instances));
    for (const one of configuration.root_module.resources) if (one.type === 'aws_z') one.for_each_expression = open(['aws_x.a']);
    const bodies = bodiesOf(JSON.stringify({ ...rest, configuration }));
    expect(bodies['aws_y.b["l"]']).toEqual({ x_id: '→ s:aws_x.a["l"]' });
    expect(bodies['aws_z.c["k"]']).toEqual({ x_arn: '→ s:aws_x.a["k"] arn' });
  });
  it('goes through variables and outputs of modules', () => {
    const inner = (address: string, expressions: object): object => ({
      address,
      mode: 'managed',
      type: address.split('.')[0],
      name: address.split('.')[1],
      expressions,
    });
    const text = planOf(
      [
        { address: 'aws_x.a', unknown: { id: true } },
        { address: 'module.m.aws_y.b', unknown: { x_id: true } },
        { address: 'aws_z.c', unknown: { y_id: true } },
      ],
      {
        configuration: {
          root_module: {
            resources: [inner('aws_x.a', {}), inner('aws_z.c', { y_id: open(['module.m.out', 'module.m']) })],
            module_calls: {
              m: {
                expressions: { x: open(['aws_x.a.id', 'aws_x.a']) },
                module: { resources: [inner('aws_y.b', { x_id: open(['var.x']) })], outputs: { out: { expression: open(['aws_y.b.id', 'aws_y.b']) } } },
              },
            },
          },
        },
      },
    );
    const bodies = bodiesOf(text);
    expect(bodies['module.m.aws_y.b']).toEqual({ x_id: '→ s:aws_x.a id' });
    expect(bodies['aws_z.c']).toEqual({ y_id: '→ s:module.m.aws_y.b id' });
  });
  it('is not looked for in circles', () => {
    const text = planOf([{ address: 'module.m.aws_y.b', unknown: { x_id: true } }], {
      configuration: {
        root_module: {
          module_calls: {
            m: {
              expressions: { x: open(['module.m.out']) },
              module: { resources: [{ address: 'aws_y.b', expressions: { x_id: open(['var.x']) } }], outputs: { out: { expression: open(['var.x']) } } },
            },
          },
        },
      },
    });
    expect(bodiesOf(text)).toEqual({ 'module.m.aws_y.b': { x_id: '? known after apply: it depends on var.x' } });
  });
});

describe('a text that is no plan that can be read', () => {
  it.each([
    [
      '{"format_version": "2.0", "resource_changes": []}',
      'plan.json:1 The format version 2.0 is newer than what can be read (1.x): it is not read. Write the file with Terraform or OpenTofu 1.x.',
    ],
    ['{"format_version": "1.2",\n "resource_changes": [', 'plan.json:2 The file ends too early: what can be read of it is read. Write it anew.'],
    [
      '{"format_version": "1.2", "errored": true}',
      'plan.json:1 This plan ended with an error: what comes after that is missing from it. Mend the source and plan again.',
    ],
  ])('%s', (text, problem) => {
    expect(readText(text).problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([problem]);
  });
  it('is read as far as it goes', () => {
    const text = planOf([
      { address: 'aws_x.a', after: { a: 1 } },
      { address: 'aws_x.b', after: { b: 1 } },
    ]);
    expect(addresses(text.slice(0, text.indexOf('aws_x.b')))).toEqual(['aws_x.a']);
  });
  it('does not take long for names without end', () => {
    const module = `module.a${'['.repeat(500_000)}`;
    const text = planOf([
      { address: 'aws_x.a', more: { module_address: module } },
      { address: 'aws_x.b', more: { module_address: 'module.a.'.repeat(200_000) } },
    ]);
    expect(addresses(text)).toEqual([]);
  });
  it('never throws, whatever is done to it', () => {
    const text = planOf([{ address: 'aws_x.a', after: { a: [{ b: 'c' }] }, unknown: { d: [true] }, expressions: { d: open(['aws_x.a.id']) } }], {
      prior_state: { values: { root_module: { resources: [{}] } } },
    });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(20), fc.constantFrom('', '"', '{', ']', 'null', '1', '\\'), (at, length, other) => {
        expect(Array.isArray(readText(text.slice(0, at) + other + text.slice(at + length)).declarations)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
