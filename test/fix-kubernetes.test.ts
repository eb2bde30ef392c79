import { describe, expect, it } from 'vitest';
import { fixLines } from '../src/reports/fix/terminal.ts';
import { fixed, sampleAnswers } from './fixing.ts';

const namespace = 'kubernetes.workload.stands-in-a-namespace-of-its-own';
const secrets = 'kubernetes.workload.keeps-secrets-out-of-its-definition';
const byDigest = 'kubernetes.workload.images-are-named-by-digest';
const paths = 'kubernetes.workload.no-paths-of-the-node-are-mounted';
const lives = 'kubernetes.workload.containers-say-whether-they-live';
const given = { answers: sampleAnswers, allowReplace: true };
const only =
  (...checks: readonly string[]) =>
  (target: { readonly check: string }): boolean =>
    checks.includes(target.check);

interface Written {
  readonly kind?: string;
  readonly metadata?: string;
  readonly pod?: string;
  readonly container?: string;
  readonly image?: string;
}
const workload = ({ kind = 'Deployment', metadata = 'name: web', pod = '', container = '', image = 'web:1.0' }: Written = {}): string =>
  `apiVersion: apps/v1
kind: ${kind}
metadata:
  ${metadata}
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      ${pod === '' ? '' : `${pod}\n      `}containers:
        - name: app
          image: ${image}${container === '' ? '' : `\n${container.replaceAll(/^/gm, '          ')}`}
`;
const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: { app: web }\n';
const binding =
  'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }\nsubjects:\n  - { kind: ServiceAccount, name: web, namespace: default }\n';

describe('a workload in default', () => {
  it('moves with all that stands there, in every file, and so does what the account may do', async () => {
    const { plan, after } = await fixed({ 'web.yaml': workload(), 'service.yaml': `${service}---\n${binding}` }, only(namespace), given);
    expect(plan.offers.map(({ check, mind }) => [check, mind?.startsWith('2 objects that stand in default move together')])).toEqual([[namespace, true]]);
    expect(after['web.yaml']).toContain('  name: web\n  namespace: shop\n');
    expect(after['service.yaml']).toContain('  name: web\n  namespace: shop\n');
    expect(after['service.yaml']).toContain('{ kind: ServiceAccount, name: web, namespace: shop }');
    expect((await fixed(after, only(namespace), given)).plan.offers).toEqual([]);
  });

  it('is followed by what other fixes put beside it', async () => {
    const { plan, after } = await fixed({ 'web.yaml': workload({ image: 'nginx' }) }, undefined, given);
    expect(plan.left.map(({ because }) => because)).toEqual(plan.left.map(() => 'by hand'));
    const kinds = (after['web.yaml'] ?? '').split('---\n').map(text => [/kind: (\w+)/.exec(text)?.[1], /namespace: (\w+)/.exec(text)?.[1]]);
    expect(kinds).toEqual([
      ['Deployment', 'shop'],
      ['ServiceAccount', 'shop'],
      ['NetworkPolicy', 'shop'],
      ['NetworkPolicy', 'shop'],
    ]);
    expect((await fixed(after, undefined, given)).plan.offers).toEqual([]);
  });

  it.each([
    ['what is stored does not follow', { 'a.yaml': `${workload()}---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec: {}\n` }],
    ['claims storage', { 'a.yaml': workload({ pod: 'volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]' }) }],
    ['names the namespace default', { 'a.yaml': workload({ container: 'args: [--upstream=http://api.default.svc:80]' }) }],
    ['what it names may stand anywhere', { 'a.yaml': `${workload()}---\napiVersion: acme.example/v1\nkind: Widget\nmetadata:\n  name: w\n` }],
    [
      'would be moved as well',
      {
        'kustomization.yaml': 'resources: [a.yaml]\n',
        'a.yaml': `${workload()}---\n${service}`.replace(/web(?=\nspec:\n {2}selector: \{ app)/, 'web\n  namespace: other'),
      },
    ],
  ] as const)('stays for a person: %s', async (why, texts) => {
    const { plan } = await fixed(texts, only(namespace), given);
    expect(plan.edits).toEqual([]);
    expect(plan.left.map(({ because, what }) => [because, what.join()])).toEqual([['by hand', expect.stringContaining(why)]]);
  });

  it('moves with all that its overlay makes', async () => {
    const texts = {
      'base/kustomization.yaml': 'resources: [a.yaml]\n',
      'base/a.yaml': `${workload({ image: 'nginx' })}---\n${service}`,
      'live/kustomization.yaml': '# what runs\nresources: [../base]\n',
    };
    const { plan, after } = await fixed(texts, undefined, given);
    expect(plan.offers.map(({ check }) => check)).toContain(namespace);
    expect(after['live/kustomization.yaml']).toBe('# what runs\nresources: [../base]\nnamespace: shop\n');
    expect(after['base/a.yaml']).not.toContain('namespace: shop');
    expect((await fixed(after, undefined, given)).plan.offers).toEqual([]);
  });

  it('stays where it lies beside a kustomization, which may use it', async () => {
    const texts = { 'kustomization.yaml': 'resources: [a.yaml]\n', 'a.yaml': workload(), 'b.yaml': workload({ metadata: 'name: other' }) };
    const { plan, after } = await fixed(texts, only(namespace), given);
    expect(after).toEqual({ ...texts, 'kustomization.yaml': 'resources: [a.yaml]\nnamespace: shop\n' });
    expect(plan.left.map(({ what }) => what.join())).toEqual([expect.stringContaining('b.yaml lies in the folder of a kustomization')]);
  });

  it('waits until the charter says where to', async () => {
    const { plan } = await fixed({ 'a.yaml': workload() }, only(namespace));
    expect(plan.left.map(({ because, what }) => [because, what])).toEqual([['to be answered', ['namespace']]]);
  });
});

describe('a secret in the environment', () => {
  const twice = workload({ container: 'env:\n  - { name: DB_PASSWORD, value: hunter2-hunter2 }\n  - { name: STAGE, value: prod }' });
  it('comes from a Secret afterwards, and is written and shown nowhere', async () => {
    const { plan, after } = await fixed({ 'a.yaml': twice }, only(secrets), given);
    expect(after['a.yaml']).toContain('- { name: DB_PASSWORD, valueFrom: { secretKeyRef: { name: web-secrets, key: DB_PASSWORD } } }');
    expect(plan.offers[0]?.mind).toContain('kubectl create secret generic web-secrets --from-literal=DB_PASSWORD=<value>');
    const screen = { width: 100, colour: false, unicode: true };
    const shown = [...fixLines({ plan, files: [{ file: 'a.yaml', text: twice, edits: plan.edits }], screen, next: [] })].join('');
    expect(shown).toContain('-            - { name: DB_PASSWORD, value: … }');
    expect(JSON.stringify(plan) + shown).not.toContain('hunter2');
    expect(shown).toContain('but for what is less grave and open now (kubernetes.workload.takes-secrets-as-files)');
  });

  it('is not shown where it goes on below', async () => {
    const text = workload({ container: 'env:\n  - name: DB_PASSWORD\n    value: |\n      hunter2-hunter2\n      and-more-of-it' });
    const { plan } = await fixed({ 'a.yaml': text }, only(secrets), given);
    const screen = { width: 100, colour: false, unicode: true };
    const shown = [...fixLines({ plan, files: [{ file: 'a.yaml', text, edits: plan.edits }], screen, next: [] })].join('');
    expect(plan.offers).toHaveLength(1);
    expect(shown).not.toMatch(/hunter2|and-more/);
  });

  it('has a key for each container where two mean something else by one name', async () => {
    const two = `${twice}        - name: other\n          image: web:1.0\n          env:\n            - { name: DB_PASSWORD, value: correct-horse }\n`;
    const { after } = await fixed({ 'a.yaml': two }, only(secrets), given);
    expect(after['a.yaml']?.match(/key: [\w.]+/g)).toEqual(['key: app.DB_PASSWORD', 'key: other.DB_PASSWORD']);
  });
});

describe('an image', () => {
  it('is asked for by how it is written, and with a digest where that is wanted', async () => {
    const texts = { 'a.yaml': workload({ image: 'nginx' }) };
    const asked = await fixed(texts, only(byDigest), { answers: { images: { is: 'map', entries: { nginx: 'nginx:1.29.3' } } } });
    expect(asked.plan.left.map(({ because, what }) => [because, what])).toEqual([['to be answered', ['images nginx']]]);
    const { after } = await fixed(texts, only(byDigest), given);
    expect(after['a.yaml']).toMatch(/image: nginx:1\.29\.3@sha256:(?:3a){32}\n/);
  });
});

describe('paths of the node', () => {
  const volumes = 'volumes: [{ name: data, hostPath: { path: /srv/data } }, { name: zone, hostPath: { path: /etc/localtime } }]';
  const container = 'volumeMounts: [{ name: data, mountPath: /data }, { name: zone, mountPath: /etc/localtime }]';
  it('are empty folders then, and files are not mounted at all', async () => {
    const { after } = await fixed({ 'a.yaml': workload({ pod: volumes, container }) }, only(paths), given);
    expect(after['a.yaml']).toContain('volumes: [{ name: data, emptyDir: {} }]');
    expect(after['a.yaml']).toContain('volumeMounts: [{ name: data, mountPath: /data }]');
  });
  it.each([
    ['one pod on every node', { kind: 'DaemonSet' }],
    ['keep its data', { kind: 'StatefulSet' }],
    ['look after it', { pod: `hostPID: true\n      ${volumes}` }],
    ['look after it', { container: `${container}\nsecurityContext: { privileged: true }` }],
  ] as const)('stay where %s', async (why, written) => {
    const { plan } = await fixed({ 'a.yaml': workload({ pod: volumes, container, ...written }) }, undefined, given);
    expect(plan.left.filter(({ check }) => check === paths).map(({ what }) => what.join())).toEqual([expect.stringContaining(why)]);
  });
});

describe('a probe', () => {
  it('asks the first TCP port by its name, and nothing where there is none', async () => {
    const ports = 'ports: [{ containerPort: 53, protocol: UDP }, { containerPort: 8080, name: http }]';
    const { after } = await fixed({ 'a.yaml': workload({ container: ports }) }, only(lives), given);
    expect(after['a.yaml']).toMatch(/livenessProbe:\n +tcpSocket:\n +port: http\n/);
    const { plan } = await fixed({ 'a.yaml': workload() }, only(lives), given);
    expect(plan.left.map(({ what }) => what.join())).toEqual([expect.stringContaining('the container app declares no TCP port')]);
  });
});
