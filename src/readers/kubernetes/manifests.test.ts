import { describe, expect, it } from 'vitest';
import { shown } from '../../model/index.ts';
import { declared, nodeAt, readManifests } from './manifests-under-test.ts';

const deployment = (name: string, more = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
${more}spec:
  template:
    metadata:
      labels: { app: ${name}, tier: front }
    spec:
      serviceAccountName: runner
      containers:
        - name: app
          image: nginx:1.27
`;

describe('manifests', () => {
  it('are read document by document, each with its place', () => {
    const { declarations, problems } = readManifests({
      'k8s/app.yaml': `# the shop\n---\n${deployment('web')}---\nnot: kubernetes\n---\napiVersion: v1\nkind: Pod\nmetadata: { name: one, namespace: shop }\n`,
    });
    expect(problems).toEqual([]);
    expect(declarations.map(one => [one.type, one.address, one.at.line, one.scope])).toEqual([
      ['Deployment.apps', 'Deployment default/web', 3, 'k8s'],
      ['Pod', 'Pod shop/one', 19, 'k8s'],
    ]);
  });

  it('in JSON and in lists are the same', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'a' } }] };
    const typed = { apiVersion: 'v1', kind: 'PodList', items: [{ metadata: { name: 'b', namespace: 'x' }, spec: {} }] };
    const { declarations } = readManifests({ 'a.json': JSON.stringify(list, null, 1), 'b.json': JSON.stringify(typed) });
    expect(declarations.map(one => one.address)).toEqual(['Pod default/a', 'Pod x/b']);
    expect(declarations.map(one => one.type)).toEqual(['Pod', 'Pod']);
  });

  it('stand in no namespace when their kind does not', () => {
    const definition =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: gadgets.x.io }\nspec: { scope: Cluster, names: { kind: Gadget } }\n';
    const { declarations } = readManifests({
      'a.yaml': `${definition}---\napiVersion: x.io/v1\nkind: Gadget\nmetadata: { name: g }\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: c }\n`,
    });
    expect(declarations.map(one => one.address)).toEqual(['CustomResourceDefinition gadgets.x.io', 'Gadget g', 'ClusterRole c']);
  });

  it('lose what a cluster notes beside them, and their secrets are marked', () => {
    const reading = readManifests({
      'live.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: s
  managedFields: [{ manager: kubectl }]
  annotations: { kubectl.kubernetes.io/last-applied-configuration: "{}", team: a }
data: { password: aHVudGVyMg== }
status: { ready: true }
`,
    });
    const { body } = declared(reading, 'Secret default/s');
    expect(Object.keys(body.entries)).toEqual(['apiVersion', 'kind', 'metadata', 'data']);
    expect(nodeAt(body, 'metadata.managedFields')).toBeUndefined();
    expect(Object.keys((nodeAt(body, 'metadata.annotations') as { entries: object }).entries)).toEqual(['team']);
    expect(nodeAt(body, 'data.password')?.sensitive).toBe(true);
  });

  it('are all read, wherever their folders lie', () => {
    const all = (...files: readonly string[]): readonly string[] =>
      readManifests(Object.fromEntries(files.map((file, i) => [file, deployment(`web-${i}`)]))).declarations.map(one => `${one.address} in ${one.scope}`);
    expect(all('cluster/a.yaml', '/srv/other/b.yaml', '../c.yaml')).toHaveLength(3);
    expect(all('/srv/a/a.yaml', '/srv/b/b.yaml')).toEqual(['Deployment default/web-0 in /srv', 'Deployment default/web-1 in /srv']);
  });

  it('that a controller made are left to the controller', () => {
    const owned = (kind: string, name: string, owner: string, by: string): string =>
      `---\napiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n  ownerReferences: [{ kind: ${owner}, name: ${by}, controller: true }]\n`;
    const { declarations } = readManifests({
      'live.yaml':
        deployment('web') +
        owned('ReplicaSet', 'web-1', 'Deployment', 'web') +
        owned('Pod', 'web-1-x', 'ReplicaSet', 'web-1') +
        owned('Pod', 'static', 'Node', 'n1'),
    });
    expect(declarations.map(one => one.address)).toEqual(['Deployment default/web', 'Pod default/static']);
  });

  it('of a group that is gone have the type of the group they moved to', () => {
    const { declarations } = readManifests({ 'old.yaml': 'apiVersion: extensions/v1beta1\nkind: DaemonSet\nmetadata: { generateName: agent- }\n' });
    expect(declarations.map(one => [one.type, one.address])).toEqual([['DaemonSet.apps', 'DaemonSet default/agent-*']]);
  });

  it('of settings of tools are none', () => {
    const { declarations, problems } = readManifests({
      'config.yaml': 'apiVersion: v1\nkind: Config\nusers: [{ name: me, user: { token: abc } }]\n',
      'cluster.yaml': 'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: { name: c }\n',
      'catalog-info.yaml': 'apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: c }\n',
    });
    expect([declarations, problems]).toEqual([[], []]);
  });
});

describe('patches', () => {
  it.each([
    ['an object that goes', 'metadata: { name: web }\n$patch: delete\n'],
    ['a container that goes', 'metadata: { name: web }\nspec: { template: { spec: { containers: [{ name: a, $patch: delete }] } } }\n'],
    ['an order', 'metadata: { name: web }\nspec: { template: { spec: { $setElementOrder/containers: [{ name: a }] } } }\n'],
  ])('are no objects, even where nothing names them: %s', (_, rest) => {
    expect(readManifests({ 'patch.yaml': `apiVersion: apps/v1\nkind: Deployment\n${rest}` })).toMatchObject({ declarations: [], problems: [] });
  });
});

describe('answers of a cluster', () => {
  const answered = (kind: string, group: string, name: string): object => ({
    apiVersion: group,
    kind,
    metadata: { name, uid: `u-${name}`, creationTimestamp: '2026-03-01T08:00:00Z' },
    spec: {},
  });
  it('are live, and tell of the types that are in them', () => {
    const list = { apiVersion: 'v1', kind: 'List', items: [answered('Pod', 'v1', 'p'), answered('NetworkPolicy', 'networking.k8s.io/v1', 'n')] };
    const reading = readManifests({ 'live.json': JSON.stringify(list), 'plain.yaml': deployment('web') });
    const { live, born } = declared(reading, 'Pod default/p');
    expect([[...(live?.tells ?? [])], born]).toEqual([['Pod', 'NetworkPolicy.networking.k8s.io'], '2026-03-01']);
    expect([...(reading.complete ?? [])]).toEqual(['Pod in .', 'NetworkPolicy.networking.k8s.io in .']);
    expect(declared(reading, 'Deployment default/web')).toMatchObject({ born: 'new' });
    expect(declared(reading, 'Deployment default/web').live).toBeUndefined();
  });
});

describe('environments', () => {
  it('are the folders in which an object is declared again', () => {
    const { declarations } = readManifests({
      'dev/web.yaml': deployment('web'),
      'prod/web.yaml': deployment('web'),
      'prod/more/db.yaml': deployment('db'),
      'web.yaml': deployment('base'),
    });
    expect(declarations.map(one => `${one.scope} ${one.id}`)).toEqual([
      '. web.yaml:Deployment default/base',
      'dev dev/web.yaml:Deployment default/web',
      'prod prod/web.yaml:Deployment default/web',
      'prod prod/more/db.yaml:Deployment default/db',
    ]);
  });
  it('are one when the same namespace is declared by all', () => {
    const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n';
    const { declarations } = readManifests({ 'a/web.yaml': namespace + deployment('web'), 'b/db.yaml': namespace + deployment('db') });
    expect(new Set(declarations.map(one => one.scope))).toEqual(new Set(['.']));
  });
  it('keep ids apart when one file declares an object twice', () => {
    const { declarations } = readManifests({ 'a.yaml': `${deployment('web')}---\n${deployment('web')}` });
    expect(declarations.map(one => one.id)).toEqual(['a.yaml:Deployment default/web', 'a.yaml:Deployment default/web#2']);
  });
});

describe('names', () => {
  const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: runner, namespace: NS }\n';
  const binding = `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: b, namespace: other }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
subjects:
  - { kind: ServiceAccount, name: runner, namespace: default }
  - { kind: User, name: runner }
`;
  it('lead to the object of that name in the same namespace only', () => {
    const there = readManifests({ 'a.yaml': deployment('web'), 'b.yaml': account.replace('NS', 'default') });
    expect(nodeAt(declared(there, 'Deployment default/web').body, 'spec.template.spec.serviceAccountName')).toMatchObject({
      is: 'reference',
      to: 'b.yaml:ServiceAccount default/runner',
      value: { value: 'runner' },
    });
    const elsewhere = readManifests({ 'a.yaml': deployment('web'), 'b.yaml': account.replace('NS', 'other') });
    expect(nodeAt(declared(elsewhere, 'Deployment default/web').body, 'spec.template.spec.serviceAccountName')).toMatchObject({ is: 'value', value: 'runner' });
  });
  it('of subjects and roles lead to accounts and roles of their kind', () => {
    const roles = ['Role', 'ClusterRole']
      .map(kind => `---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: view, namespace: other }\n`)
      .join('');
    const reading = readManifests({ 'a.yaml': binding + roles, 'b.yaml': account.replace('NS', 'default') });
    const { body } = declared(reading, 'RoleBinding other/b');
    expect(nodeAt(body, 'subjects.0')).toMatchObject({ is: 'reference', to: 'b.yaml:ServiceAccount default/runner' });
    expect(nodeAt(body, 'subjects.1')).toMatchObject({ is: 'map' });
    expect(nodeAt(body, 'roleRef.name')).toMatchObject({ is: 'reference', to: 'a.yaml:ClusterRole view' });
  });
  it('of namespaces are known to what stands in them', () => {
    const reading = readManifests({ 'a.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: { name: default }\n---\n${deployment('web')}` });
    expect(nodeAt(declared(reading, 'Deployment default/web').body, '@namespace')).toMatchObject({ to: 'a.yaml:Namespace default' });
  });
});

describe('selectors', () => {
  const policy = (selector: string, namespace = 'default'): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: p, namespace: ${namespace} }\nspec:\n  podSelector: ${selector}\n`;
  const selected = (selector: string, namespace?: string): readonly string[] => {
    const reading = readManifests({ 'a.yaml': deployment('web'), 'b.yaml': deployment('db'), 'p.yaml': policy(selector, namespace) });
    const found = nodeAt(declared(reading, `NetworkPolicy ${namespace ?? 'default'}/p`).body, '@selects');
    return found?.is === 'list' ? found.items.map(item => (item.is === 'reference' ? item.to.slice(0, 1) : item.is)) : [];
  };
  it.each([
    ['{}', ['a', 'b']],
    ['{ matchLabels: { app: web } }', ['a']],
    ['{ matchLabels: { app: web, tier: back } }', []],
    ['{ matchExpressions: [{ key: app, operator: NotIn, values: [web] }] }', ['b']],
    ['{ matchExpressions: [{ key: app, operator: In, values: [web, db] }, { key: x, operator: DoesNotExist }] }', ['a', 'b']],
    ['{ matchExpressions: [{ key: tier, operator: Exists }], matchLabels: { app: db } }', ['b']],
    ['{ matchLabels: { app: "${APP}" } }', ['unresolved', 'unresolved']],
    ['{ matchLabels: { app: "${APP}", tier: back } }', []],
  ])('%s', (selector, found) => {
    expect(selected(selector)).toEqual(found);
  });
  it('mean pods of their own namespace', () => {
    expect(selected('{}', 'other')).toEqual([]);
  });
  it('of services name labels straight away', () => {
    const service = (selector: string): string => `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { selector: ${selector} }\n`;
    const reading = readManifests({ 'a.yaml': deployment('web'), 's.yaml': `${service('{ app: web }')}---\n${service('{}').replace('name: s', 'name: t')}` });
    expect(nodeAt(declared(reading, 'Service default/s').body, '@selects.0')).toMatchObject({ to: 'a.yaml:Deployment default/web' });
    expect(nodeAt(declared(reading, 'Service default/t').body, '@selects')).toMatchObject({ items: [] });
  });
});

describe('what is filled in later', () => {
  const shapeAt = (text: string, path: string): unknown => {
    const node = nodeAt(declared(readManifests({ 'a.yaml': text }), 'Deployment default/web').body, path);
    return node?.is === 'unresolved' ? shown(node.shape ?? '') : node?.is === 'value' ? node.value : node;
  };
  const image = 'spec.template.spec.containers.0.image';
  it.each([
    ['{{ .Values.registry }}/web:1.2', '${.Values.registry}/web:1.2'],
    ['"{{ image | default("x") }}"', '${image | default("x")}'],
    ['{{image}}', '${image}'],
    ['${REGISTRY}/web:${TAG:-latest}', '${REGISTRY}/web:${TAG:-latest}'],
    ['$(REGISTRY)/web', '$(REGISTRY)/web'],
  ])('%s', (written, told) => {
    expect(shapeAt(deployment('web').replace('nginx:1.27', written), image)).toBe(told);
  });
  it('is no hole in a script', () => {
    expect(shapeAt(`${deployment('web')}          args: ['echo ${'$'}{HOME}']\n`, 'spec.template.spec.containers.0.args.0')).toBe('echo ${HOME}');
  });
  it('is a problem when whole lines are, and other documents are read', () => {
    const { declarations, problems } = readManifests({ 'a.yaml': `${deployment('web').replace('spec:\n', '{% if x %}\nspec:\n')}---\n${deployment('db')}` });
    expect(declarations.map(one => [one.address, one.at.line])).toEqual([['Deployment default/db', 16]]);
    expect(problems).toMatchObject([{ file: 'a.yaml', line: 1 }]);
  });
});

describe('a broken document', () => {
  it('is a problem at its line, and the others are read', () => {
    const { declarations, problems } = readManifests({
      'a.yaml': `${deployment('web')}---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: [x\n---\n${deployment('db')}`,
    });
    expect(declarations.map(one => [one.address, one.at.line])).toEqual([
      ['Deployment default/web', 1],
      ['Deployment default/db', 20],
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(16);
    expect(problems[0]?.line).toBeLessThanOrEqual(19);
  });
});
