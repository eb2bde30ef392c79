import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../model/index.ts';
import { readManifests } from './manifests-under-test.ts';

const innerOf = (node: Node): readonly Node[] => {
  if (node.is === 'map') return Object.values(node.entries);
  if (node.is === 'list') return node.items;
  return node.is === 'reference' && node.value ? [node.value] : [];
};

/** Whatever files say: ids are unique, references lead to something that was read, places are lines of the files. */
const expectSound = (texts: Readonly<Record<string, string>>): void => {
  const { declarations, problems } = readManifests(texts);
  const lines = new Map(Object.entries(texts).map(([file, text]) => [file, text.split(/\r\n?|\n/).length]));
  const ids = new Set(declarations.map(one => one.id));
  expect(ids.size).toBe(declarations.length);
  for (const problem of problems) expect(problem.line >= 1 && problem.line <= (lines.get(problem.file) ?? 1)).toBe(true);
  for (const { body } of declarations) {
    for (const waiting: Node[] = [body]; waiting.length > 0; ) {
      const node = waiting.pop() as Node;
      expect(node.at.line >= 1 && (node.at.endLine ?? node.at.line) <= (lines.get(node.at.file) ?? 0)).toBe(true);
      if (node.is === 'reference') expect(ids.has(node.to)).toBe(true);
      waiting.push(...innerOf(node));
    }
  }
};

const name = fc.constantFrom('a', 'b', '__proto__', 'constructor', '${X}', '{{ .x }}', '', 'default', '$(A)', '[x=y]');
const scalar = fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null));
const key = fc.constantFrom(
  ...[
    'kind',
    'apiVersion',
    'metadata',
    'name',
    'namespace',
    'spec',
    'template',
    'containers',
    'labels',
    'selector',
    'matchLabels',
    'matchExpressions',
    'items',
    'subjects',
  ],
  ...['roleRef', '$patch', 'env', 'image', 'volumes', 'data', 'annotations', 'generateName', 'ownerReferences', '__proto__', 'op', 'path', 'value'],
);
const tree = fc.letrec(self => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(self('value'), { maxLength: 3 }), fc.dictionary(key, self('value'), { maxKeys: 4 })),
}));
const kind = fc.constantFrom(
  'Pod',
  'Deployment',
  'CronJob',
  'List',
  'NetworkPolicy',
  'Service',
  'RoleBinding',
  'ServiceAccount',
  'Namespace',
  'Secret',
  'ConfigMap',
  'CustomResourceDefinition',
  'Gadget',
);
const object = fc.record({
  apiVersion: fc.constantFrom('v1', 'apps/v1', 'x.io/v1', 'extensions/v1beta1'),
  kind,
  metadata: fc.record({ name, namespace: name, labels: tree.value }, { requiredKeys: ['name'] }),
  spec: tree.value,
  items: fc.array(tree.value, { maxLength: 3 }),
  subjects: tree.value,
  data: tree.value,
});

describe('any manifest', () => {
  it('is read', () => {
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), objects => {
        expectSound({ 'a/x.yaml': objects.map(one => JSON.stringify(one)).join('\n---\n'), 'b/y.json': JSON.stringify(objects[0], null, 1) });
      }),
      { numRuns: 300 },
    );
  });
  it('of broken text is read as far as it goes', () => {
    const good = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n  - name: c\n    image: "{{ .x }}"\n';
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.string({ unit: fc.constantFrom('{', '}', '[', ':', '-', ' ', '\n', '"', '{{', '}}', '{%', '---\n', '&a ', '*a', '\t', '|') }),
        (at, noise) => {
          expectSound({ 'x.yaml': `${good.slice(0, at)}${noise}${good.slice(at)}---\n${good}` });
        },
      ),
      { numRuns: 1_500 },
    );
  });
});

describe('any kustomization', () => {
  const path = fc.constantFrom('a.yaml', '../b', '.', '..', 'b', 'p.yaml', '/etc/passwd', 'github.com/x/y', 'missing', '../../../..');
  const fieldPath = fc.constantFrom('metadata.name', 'spec.containers.[name=a].image', 'spec.*', 'a.b.c', '', '[', 'metadata.labels.x');
  const pointer = fc.constantFrom('/spec', '/metadata/name', '/spec/containers/-', '/spec/containers/0', '', '/', '/a/b/c', '/spec/-1', '/__proto__/x');
  const kustomization = fc.record(
    {
      resources: fc.array(path, { maxLength: 3 }),
      components: fc.array(path, { maxLength: 2 }),
      namePrefix: name,
      namespace: name,
      commonLabels: tree.value,
      labels: fc.array(tree.value, { maxLength: 2 }),
      images: fc.array(fc.record({ name, newTag: scalar, digest: scalar }), { maxLength: 2 }),
      replicas: fc.array(fc.record({ name, count: scalar }), { maxLength: 2 }),
      patches: fc.array(
        fc.record({
          patch: fc.oneof(
            fc
              .array(fc.record({ op: fc.constantFrom('add', 'remove', 'replace', 'copy', 'move', 'test'), path: pointer, from: pointer, value: tree.value }), {
                maxLength: 3,
              })
              .map(one => JSON.stringify(one)),
            object.map(one => JSON.stringify(one)),
          ),
          target: fc.record({ kind: fc.constantFrom('.*', 'Pod', '(', 'Deployment|Pod') }),
        }),
        { maxLength: 2 },
      ),
      configMapGenerator: fc.array(
        fc.record({ name, behavior: fc.constantFrom('create', 'merge', 'replace'), literals: fc.array(name), files: fc.array(path, { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
      replacements: fc.array(
        fc.record({
          source: fc.record({ kind, fieldPath }),
          targets: fc.array(fc.record({ select: fc.record({ kind }), fieldPaths: fc.array(fieldPath), options: fc.record({ create: fc.boolean() }) })),
        }),
        { maxLength: 2 },
      ),
      vars: fc.array(fc.record({ name, objref: fc.record({ kind, name }), fieldref: fc.record({ fieldpath: fieldPath }) }), { maxLength: 1 }),
    },
    { requiredKeys: ['resources'] },
  );
  it('is built', () => {
    fc.assert(
      fc.property(kustomization, kustomization, fc.array(object, { maxLength: 3 }), (one, two, objects) => {
        const text = objects.map(each => JSON.stringify(each)).join('\n---\n');
        expectSound({
          'a/kustomization.yaml': JSON.stringify(one),
          'b/kustomization.yaml': JSON.stringify({ ...two, kind: 'Component' }),
          'a/a.yaml': text,
          'b/a.yaml': text,
          'a/p.yaml': text,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('what means harm', () => {
  const quick = (texts: Readonly<Record<string, string>>): void => {
    readManifests(texts);
  };
  it('ends soon: aliases upon aliases', () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 10 }, () => `*l${i}`).join(', ')}]`).join('\n');
    quick({ 'x.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nl0: &l0 [x]\n${laughs}\n` });
  });
  it('ends soon: deep nesting', () => {
    quick({
      'x.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: ${'['.repeat(100_000)}`,
      'y.json': `{"apiVersion":"v1","kind":"Pod","metadata":${'{"a":'.repeat(100_000)}`,
    });
  });
  it('ends soon: bases upon bases', () => {
    const folders = Array.from({ length: 28 }, (_, i) => [
      `k${i}/kustomization.yaml`,
      `resources: [../k${i + 1}, ../k${i + 1}/../k${i + 1}]\ncomponents: [../c0, ../c0]\n`,
    ]);
    const components = Array.from({ length: 28 }, (_, i) => [`c${i}/kustomization.yaml`, `kind: Component\ncomponents: [../c${i + 1}, ../c${i + 1}]\n`]);
    quick(
      Object.fromEntries([
        ...folders,
        ...components,
        ['k28/kustomization.yaml', 'resources: [a.yaml]\n'],
        ['k28/a.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n'],
      ]),
    );
  });
  it('ends soon: copies of copies', () => {
    const copies = Array.from({ length: 200 }, (_, i) => ({ op: 'copy', from: '/spec', path: `/spec/k${i}` }));
    const patch = JSON.stringify([{ op: 'add', path: '/spec', value: { a: 1 } }, ...copies]);
    quick({
      'kustomization.yaml': JSON.stringify({ resources: ['a.yaml'], patches: [{ target: { kind: 'Pod' }, patch }] }),
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n',
    });
  });
  it('ends soon: a selector that would try for ever', () => {
    quick({
      'kustomization.yaml': JSON.stringify({ resources: ['a.yaml'], patches: [{ target: { name: '(a+)+b' }, patch: '[{"op":"remove","path":"/spec"}]' }] }),
      'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: ${'a'.repeat(5_000)} }\n`,
    });
  });
  it('ends soon: megabytes of noise', () => {
    quick({ 'x.yaml': `apiVersion: v1\nkind: Pod\n${'{{ - : [ \n'.repeat(300_000)}`, 'y.yaml': `apiVersion: v1\nkind: x\n${'---\n'.repeat(300_000)}` });
  });
});
