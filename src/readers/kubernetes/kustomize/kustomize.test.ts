import { describe, expect, it } from 'vitest';
import type { Node } from '../../../model/index.ts';
import { declared, nodeAt, readManifests } from '../manifests-under-test.ts';

const plain = (node: Node | undefined): unknown => {
  if (node?.is === 'map') return Object.fromEntries(Object.entries(node.entries).map(([key, inner]) => [key, plain(inner)]));
  if (node?.is === 'list') return node.items.map(plain);
  if (node?.is === 'reference') return plain(node.value);
  return node?.is === 'value' ? node.value : undefined;
};

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      serviceAccountName: runner
      containers:
        - name: app
          image: shop/web:1.0
          env:
            - { name: A, value: "1" }
            - { name: B, value: "2" }
          envFrom: [{ configMapRef: { name: settings } }]
        - name: side
          image: docker.io/proxy@sha256:abc
`;
const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: runner }\n';
const base = { 'base/kustomization.yaml': 'resources: [web.yaml, account.yaml]\n', 'base/web.yaml': web, 'base/account.yaml': account };
const overlay = (text: string, more: Readonly<Record<string, string>> = {}) =>
  readManifests({ ...base, 'prod/kustomization.yaml': `resources: [../base]\n${text}`, ...more });
const at = (text: string, path: string, more?: Readonly<Record<string, string>>): unknown =>
  plain(nodeAt(declared(overlay(text, more), 'Deployment default/web').body, path));
const containers = 'spec.template.spec.containers';

describe('overlays', () => {
  it('are scopes of their own, and what they build on is not assessed by itself', () => {
    const { declarations, problems } = readManifests({
      ...base,
      'dev/kustomization.yaml': 'resources: [../base]\n',
      'prod/kustomization.yaml': 'bases: [../base]\n',
    });
    expect(problems).toEqual([]);
    expect(declarations.map(one => `${one.scope}: ${one.address} ${one.at.file}:${one.at.line}`)).toEqual([
      'dev: Deployment default/web base/web.yaml:1',
      'dev: ServiceAccount default/runner base/account.yaml:1',
      'prod: Deployment default/web base/web.yaml:1',
      'prod: ServiceAccount default/runner base/account.yaml:1',
    ]);
    expect(declarations.map(one => one.block?.id)[0]).toBe(declarations.map(one => one.block?.id)[2]);
  });
  it('that nothing names are assessed by themselves', () => {
    expect(readManifests(base).declarations.map(one => one.scope)).toEqual(['base', 'base']);
  });
  it('name what is fetched over the network as a problem, and give the rest', () => {
    const { declarations, problems } = overlay('components: []\n', {
      'prod/kustomization.yaml': 'resources:\n- github.com/org/repo//deploy?ref=v1\n- ../base\n- ../nowhere\n',
    });
    expect(declarations).toHaveLength(2);
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message.slice(0, 40)}`)).toEqual([
      'prod/kustomization.yaml:2 github.com/org/repo//deploy?ref=v1 is fe',
      'prod/kustomization.yaml:4 ../nowhere is left out: there is neither',
    ]);
  });
  it('in a circle end', () => {
    const { problems } = readManifests({ 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' });
    expect(problems.map(one => one.message)).toEqual([expect.stringContaining('it leads back here')]);
  });
  it('of Flux are objects like others', () => {
    const { declarations } = readManifests({
      'apps/kustomization.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps }\nspec: { path: ./apps }\n',
    });
    expect(declarations.map(one => one.type)).toEqual(['Kustomization.kustomize.toolkit.fluxcd.io']);
  });
});

describe('strategic merge patches', () => {
  const patch = (body: string): string =>
    `patches:\n- patch: |\n    apiVersion: apps/v1\n    kind: Deployment\n    metadata: { name: web }\n${body.replaceAll(/^/gm, '    ')}\n`;
  it('merge lists by the key of their items', () => {
    const body = patch(
      'spec:\n  template:\n    spec:\n      containers:\n      - name: app\n        env:\n        - { name: C, value: "3" }\n        - { name: A, value: "9" }',
    );
    expect(at(body, `${containers}.0.env`)).toEqual([
      { name: 'C', value: '3' },
      { name: 'A', value: '9' },
      { name: 'B', value: '2' },
    ]);
    expect(at(body, `${containers}.1.name`)).toBe('side');
  });
  it('keep where a value stands and where it comes from', () => {
    const reading = overlay(patch('spec:\n  template:\n    spec:\n      containers:\n      - name: app\n        image: other'));
    expect(nodeAt(declared(reading, 'Deployment default/web').body, `${containers}.0.image`)).toMatchObject({
      value: 'other',
      at: { file: 'base/web.yaml', line: 13 },
      from: { file: 'prod/kustomization.yaml', line: 12 },
    });
  });
  it.each([
    ['null takes a field away', 'spec: { selector: null }', 'spec.selector', undefined],
    ['$patch: delete takes an item away', 'spec: { template: { spec: { containers: [{ name: app, $patch: delete }] } } }', `${containers}.0.name`, 'side'],
    [
      '$patch: replace in a list replaces it',
      'spec: { template: { spec: { containers: [{ $patch: replace }, { name: new }] } } }',
      containers,
      [{ name: 'new' }],
    ],
    ['$patch: replace in a map replaces it', 'spec: { selector: { $patch: replace, x: y } }', 'spec.selector', { x: 'y' }],
    ['lists without a key are replaced', 'spec: { template: { spec: { tolerations: [{ key: a }] } } }', 'spec.template.spec.tolerations', [{ key: 'a' }]],
    ['a name in a patch changes nothing', 'metadata: { name: web, labels: { a: b } }', 'metadata.labels', { a: 'b' }],
  ])('%s', (_, body, path, is) => {
    expect(at(patch(body), path)).toEqual(is);
  });
  it('take a whole object away', () => {
    expect(overlay(patch('$patch: delete')).declarations.map(one => one.address)).toEqual(['ServiceAccount default/runner']);
  });
  it('that mean nothing are a problem', () => {
    expect(overlay(patch('').replace('name: web', 'name: other')).problems).toMatchObject([{ file: 'prod/kustomization.yaml', line: 3 }]);
  });
  it('in files, in the old list and for targets', () => {
    const file = { 'prod/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 7 }\n' };
    expect(at('patchesStrategicMerge: [p.yaml]\n', 'spec.replicas', file)).toBe(7);
    expect(at('patches: [{ path: p.yaml, target: { kind: Deploy.*, labelSelector: "app!=x" } }]\n', 'spec.replicas', file)).toBe(7);
    expect(at('patches: [{ path: p.yaml, target: { kind: Deploy } }]\n', 'spec.replicas', file)).toBeUndefined();
  });
  it('of a kind that is not known replace lists', () => {
    const gadget = (containers: string): string => `apiVersion: x.io/v1\nkind: Gadget\nmetadata: { name: g }\nspec: { containers: [${containers}] }\n`;
    const reading = readManifests({
      'kustomization.yaml': 'resources: [g.yaml]\npatchesStrategicMerge: [p.yaml]\n',
      'g.yaml': gadget('{ name: a }'),
      'p.yaml': gadget('{ name: b }'),
    });
    expect(plain(nodeAt(declared(reading, 'Gadget default/g').body, 'spec.containers'))).toEqual([{ name: 'b' }]);
  });
});

describe('JSON patches', () => {
  const patch = (...operations: readonly string[]): string => `patches:\n- target: { kind: Deployment }\n  patch: |\n    [${operations.join(', ')}]\n`;
  it.each([
    ['add', '{"op":"add","path":"/spec/replicas","value":3}', 'spec.replicas', 3],
    ['add to a list', `{"op":"add","path":"/spec/template/spec/containers/-","value":{"name":"x"}}`, `${containers}.2`, { name: 'x' }],
    ['add before an item', `{"op":"add","path":"/spec/template/spec/containers/0","value":{"name":"x"}}`, `${containers}.0`, { name: 'x' }],
    ['replace', '{"op":"replace","path":"/spec/template/spec/containers/1/image","value":"y"}', `${containers}.1.image`, 'y'],
    ['remove', '{"op":"remove","path":"/spec/template/spec/containers/0"}', `${containers}.0.name`, 'side'],
    ['copy', '{"op":"copy","from":"/metadata/name","path":"/metadata/labels~1x"}', 'metadata.labels/x', 'web'],
    ['move', '{"op":"move","from":"/spec/template/spec/containers/0/image","path":"/spec/x"}', 'spec.x', 'shop/web:1.0'],
    ['test', '{"op":"test","path":"/metadata/name","value":"web"}', 'metadata.name', 'web'],
  ])('%s', (_, operation, path, is) => {
    expect(at(patch(operation), path)).toEqual(is);
  });
  it.each([
    '{"op":"remove","path":"/spec/nothing"}',
    '{"op":"test","path":"/metadata/name","value":"x"}',
    '{"op":"add","path":"/a/b/c","value":1}',
    '{"op":"jump","path":"/a"}',
  ])('that does not fit is a problem and changes nothing: %s', operation => {
    const reading = overlay(patch('{"op":"add","path":"/spec/replicas","value":3}', operation));
    expect(reading.problems).toHaveLength(1);
    expect(nodeAt(declared(reading, 'Deployment default/web').body, 'spec.replicas')).toBeUndefined();
  });
});

describe('transformers', () => {
  it('rename objects, and what names them', () => {
    const { declarations } = overlay('namePrefix: a-\nnameSuffix: -z\nnamespace: shop\n');
    expect(declarations.map(one => one.address)).toEqual(['Deployment shop/a-web-z', 'ServiceAccount shop/a-runner-z']);
    expect(plain(nodeAt(declarations[0]?.body, 'spec.template.spec.serviceAccountName'))).toBe('a-runner-z');
    expect(nodeAt(declarations[0]?.body, 'spec.template.spec.serviceAccountName')).toMatchObject({
      is: 'reference',
      to: 'prod:ServiceAccount shop/a-runner-z',
    });
  });
  it('put labels on objects, templates and selectors', () => {
    expect(at('commonLabels: { team: a }\n', 'spec.selector.matchLabels')).toEqual({ app: 'web', team: 'a' });
    expect(at('labels: [{ pairs: { team: a } }]\n', 'spec.selector.matchLabels')).toEqual({ app: 'web' });
    expect(at('labels: [{ pairs: { team: a }, includeTemplates: true }]\n', 'spec.template.metadata.labels')).toEqual({ app: 'web', team: 'a' });
    expect(at('commonAnnotations: { note: b }\n', 'spec.template.metadata.annotations')).toEqual({ note: 'b' });
  });
  it('set counts and images', () => {
    expect(at('replicas: [{ name: web, count: 5 }]\n', 'spec.replicas')).toBe(5);
    expect(at('images: [{ name: shop/web, newTag: "2" }]\n', `${containers}.0.image`)).toBe('shop/web:2');
    expect(at('images: [{ name: shop/web, newName: r:5000/w, digest: sha256:1 }]\n', `${containers}.0.image`)).toBe('r:5000/w@sha256:1');
    expect(at('images: [{ name: docker.io/proxy, newTag: "2" }]\n', `${containers}.1.image`)).toBe('docker.io/proxy:2');
  });
  it('fill in values of other objects', () => {
    const replacement = `replacements:
- source: { kind: ServiceAccount, fieldPath: metadata.name }
  targets:
  - select: { kind: Deployment }
    fieldPaths: ["spec.template.spec.containers.[name=side].image"]
    options: { delimiter: "@", index: 0 }
`;
    expect(at(replacement, `${containers}.1.image`)).toBe('runner@sha256:abc');
  });
  it('fill in variables at the end', () => {
    const vars =
      'namePrefix: a-\nvars: [{ name: WHO, objref: { apiVersion: v1, kind: ServiceAccount, name: runner } }]\npatches:\n- target: { kind: Deployment }\n  patch: |\n    [{"op":"add","path":"/spec/template/spec/containers/0/args","value":["$(WHO) $(OTHER)"]}]\n';
    const reading = overlay(vars);
    expect(plain(nodeAt(declared(reading, 'Deployment default/a-web').body, `${containers}.0.args.0`))).toBe('a-runner $(OTHER)');
  });
  it('of components work on everything that was gathered', () => {
    const component = { 'more/kustomization.yaml': 'kind: Component\nreplicas: [{ name: web, count: 9 }]\n' };
    expect(at('components: [../more]\n', 'spec.replicas', component)).toBe(9);
    expect(overlay('components: [../more]\n', component).declarations.map(one => one.scope)).toEqual(['prod', 'prod']);
  });
  it('that are programs are a problem; those that kustomize brings are done', () => {
    const plugin = (kind: string): Record<string, string> => ({ 'prod/t.yaml': `apiVersion: builtin\nkind: ${kind}\nmetadata: { name: x }\nprefix: p-\n` });
    expect(overlay('transformers: [t.yaml]\n', plugin('PrefixTransformer')).declarations[0]?.address).toBe('Deployment default/p-web');
    expect(overlay('transformers: [t.yaml]\n', plugin('Unheard')).problems).toHaveLength(1);
  });
});

describe('generators', () => {
  it('name what they make by its content', () => {
    const { declarations } = readManifests({ 'kustomization.yaml': 'configMapGenerator:\n- name: my-map\n  literals: [foo=bar]\n' });
    expect(declarations.map(one => one.address)).toEqual(['ConfigMap default/my-map-798k5k7g9f']);
  });
  it('are named by the objects that use them', () => {
    const reading = overlay('configMapGenerator: [{ name: settings, literals: ["a=\'b\'"] }]\n');
    const name = plain(nodeAt(declared(reading, 'Deployment default/web').body, `${containers}.0.envFrom.0.configMapRef.name`));
    expect(name).toMatch(/^settings-[a-z0-9]{10}$/);
    expect(plain(nodeAt(declared(reading, `ConfigMap default/${name}`).body, 'data'))).toEqual({ a: 'b' });
  });
  it('read files, and merge with those of a base', () => {
    const reading = readManifests({
      'kustomization.yaml':
        'resources: [base]\nconfigMapGenerator: [{ name: m, behavior: merge, files: [k=a.txt], envs: [e.env] }]\ngeneratorOptions: { disableNameSuffixHash: true }\n',
      'base/kustomization.yaml': 'configMapGenerator: [{ name: m, literals: [a=1, z=2] }]\n',
      'a.txt': 'text',
      'e.env': '# note\nz=3\n',
    });
    expect(plain(nodeAt(declared(reading, 'ConfigMap default/m').body, 'data'))).toEqual({ a: '1', k: 'text', z: '3' });
  });
  it('hold secrets as such, and say what is missing', () => {
    const reading = readManifests({
      'kustomization.yaml': 'secretGenerator: [{ name: s, literals: [p=q], files: [gone], options: { disableNameSuffixHash: true } }]\n',
    });
    const { body } = declared(reading, 'Secret default/s');
    expect(nodeAt(body, 'data.p')).toMatchObject({ value: 'cQ==', sensitive: true });
    expect(nodeAt(body, 'data.gone')).toMatchObject({ is: 'unresolved' });
    expect(reading.problems).toHaveLength(1);
  });
});
