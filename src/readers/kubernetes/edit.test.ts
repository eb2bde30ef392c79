import { describe, expect, it } from 'vitest';
import { type Change, type Spelled, spelledList, spelledMap } from '../../model/index.ts';
import { withEdits } from '../draft.ts';
import type { ReadOptions } from '../reader.ts';
import { kubernetesWriter } from './edit.ts';
import { readManifests, treeOf } from './manifests-under-test.ts';

/** Writes changes into files; declarations are called by their addresses. */
const fixed = (texts: Readonly<Record<string, string>>, changes: readonly Change[], options?: ReadOptions) => {
  const { declarations } = readManifests(texts, options);
  const idOf = (address: string): string => declarations.find(one => one.address === address)?.id ?? address;
  const withIds = changes.map(change => (change.do === 'add' ? { ...change, beside: idOf(change.beside) } : { ...change, on: idOf(change.on) }));
  const declared = new Map(declarations.map(one => [one.id, one]));
  const { edits, byHand, reaches } = kubernetesWriter.write(withIds, { tree: treeOf(texts), declared, form: () => undefined });
  const files = Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      withEdits(
        text,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );
  return { files, byHand: byHand.map(({ what, at }) => `${at.file}:${at.line} ${what}`), reaches: Object.fromEntries(reaches) };
};
const set = (on: string, path: string, to: Spelled): Change => ({
  do: 'set',
  on,
  path: path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step)),
  to,
});

const web = `# The shop.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: nginx:1.27   # pinned
        securityContext: {privileged: true}
      - name: log
        image: fluent-bit:3
        resources: {}

# The end.
`;
const pod = 'spec.template.spec';

describe('changes in manifests', () => {
  it('writes what is missing as the file does', () => {
    const { files, byHand } = fixed({ 'web.yaml': web }, [
      set('Deployment shop/web', `${pod}.containers.0.securityContext.privileged`, false),
      set('Deployment shop/web', `${pod}.containers.0.securityContext.capabilities.drop`, spelledList('ALL')),
      set('Deployment shop/web', `${pod}.containers.1.securityContext.readOnlyRootFilesystem`, true),
      set('Deployment shop/web', `${pod}.containers.1.securityContext.runAsNonRoot`, true),
      set('Deployment shop/web', `${pod}.containers.1.resources.limits.memory`, '128Mi'),
      set('Deployment shop/web', `${pod}.automountServiceAccountToken`, false),
    ]);
    expect(byHand).toEqual([]);
    expect(files['web.yaml']).toBe(
      web.replace('{privileged: true}', '{privileged: false, capabilities: {drop: [ALL]}}').replace(
        '        resources: {}\n',
        `        resources:
          limits:
            memory: 128Mi
        securityContext:
          readOnlyRootFilesystem: true
          runAsNonRoot: true
      automountServiceAccountToken: false
`,
      ),
    );
  });

  it('adds an object as a document of its own', () => {
    const policy = spelledMap({ spec: spelledMap({ podSelector: spelledMap({}), policyTypes: spelledList('Ingress', 'Egress') }) });
    const { files, byHand } = fixed({ 'web.yaml': web }, [
      { do: 'add', type: 'NetworkPolicy.networking.k8s.io', beside: 'Namespace shop', name: 'a', body: policy },
      { do: 'add', type: 'NetworkPolicy.networking.k8s.io', beside: 'Deployment shop/web', name: 'b', body: policy },
    ]);
    expect(byHand).toEqual([]);
    const added = (name: string): string => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: ${name}
  namespace: shop
spec:
  podSelector: {}
  policyTypes:
  - Ingress
  - Egress
`;
    expect(files['web.yaml']).toBe(web.replace('---\n', `${added('shop')}---\n`) + added('web'));
  });

  it('adds an object to a list of objects', () => {
    const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ServiceAccount\n  metadata:\n    name: a\n';
    const { files } = fixed({ 'l.yaml': list }, [
      set('ServiceAccount default/a', 'automountServiceAccountToken', false),
      { do: 'add', type: 'ServiceAccount', beside: 'ServiceAccount default/a', name: 'b', body: spelledMap({ metadata: spelledMap({ name: 'b' }) }) },
    ]);
    expect(files['l.yaml']).toBe(`${list}  automountServiceAccountToken: false\n- apiVersion: v1\n  kind: ServiceAccount\n  metadata:\n    name: b\n`);
  });

  it('edits the base of overlays, and says whom that reaches', () => {
    const texts = {
      'base/kustomization.yaml': 'resources: [web.yaml]\n',
      'base/web.yaml': web,
      'a/kustomization.yaml': 'resources: [../base]\n',
      'b/kustomization.yaml':
        'resources: [../base]\npatches:\n- target: {kind: Deployment}\n  patch: |\n    - op: add\n      path: /spec/template/spec/hostPID\n      value: true\n',
    };
    const { declarations } = readManifests(texts);
    const [a, b] = declarations.filter(one => one.type === 'Deployment.apps').map(one => one.id);
    const { files, byHand, reaches } = fixed(texts, [
      set(a ?? '', `${pod}.containers.0.securityContext.privileged`, false),
      set(b ?? '', `${pod}.hostPID`, false),
    ]);
    expect(files['base/web.yaml']).toBe(web.replace('privileged: true', 'privileged: false'));
    expect(reaches).toEqual({ 0: [b] });
    expect(byHand).toEqual([
      'b/kustomization.yaml:7 Write `spec.template.spec.hostPID: false` for Deployment shop/web by hand, because b/kustomization.yaml sets it.',
    ]);
  });

  it('writes the value of a chart that a template takes as it is', () => {
    const texts = {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': '# how it runs\npod:\n  token: true   # for now\n',
      'c/templates/sa.yaml':
        'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: {{ .Release.Name }}\nautomountServiceAccountToken: {{ .Values.pod.token }}\n',
    };
    const text = '---\n# Source: c/templates/sa.yaml\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: r\nautomountServiceAccountToken: true\n';
    const render = { renderChart: () => ({ text }) };
    const { files, byHand } = fixed(texts, [set('ServiceAccount default/r', 'automountServiceAccountToken', false)], render);
    expect(byHand).toEqual([]);
    expect(files['c/values.yaml']).toBe('# how it runs\npod:\n  token: false   # for now\n');
    const other = fixed(texts, [set('ServiceAccount default/r', 'metadata.name', 'x')], render);
    expect(other.byHand).toEqual([
      'c/templates/sa.yaml:4 Write `metadata.name: x` for ServiceAccount default/r by hand, because it is rendered from c/templates/sa.yaml.',
    ]);
  });

  it('writes the tag of an image where a chart puts it together from its name and its tag', () => {
    const texts = {
      'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n',
      'c/values.yaml': 'image:\n  repository: shop/web\n  tag: latest\n',
      'c/templates/pod.yaml':
        'apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  containers:\n    - name: web\n      image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"\n',
    };
    const text =
      '---\n# Source: c/templates/pod.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: r\nspec:\n  containers:\n    - name: web\n      image: "shop/web:latest"\n';
    const image = (to: string) => fixed(texts, [set('Pod default/r', 'spec.containers.0.image', to)], { renderChart: () => ({ text }) });
    expect(image('shop/web:1.2@sha256:0a').files['c/values.yaml']).toBe('image:\n  repository: shop/web\n  tag: 1.2@sha256:0a\n');
    const elsewhere = image('mirror/web:1.2');
    expect(elsewhere.files).toEqual(texts);
    expect(elsewhere.byHand).toEqual([expect.stringContaining('which takes it from .Values.image.tag')]);
  });

  it.each([
    ['{ name: shop/web, newTag: latest }', 'shop/web:1.2@sha256:0a', '{ name: shop/web, newTag: 1.2@sha256:0a }'],
    ['{ name: shop/web, newName: r:5000/web, newTag: v1 }', 'r:5000/web:1.2', '{ name: shop/web, newName: r:5000/web, newTag: "1.2" }'],
    ['{ name: shop/web, digest: sha256:01 }', 'shop/web@sha256:0a', '{ name: shop/web, digest: sha256:0a }'],
    ['{ name: shop/web, newTag: v1 }', 'mirror/web:1.2', undefined],
    ['{ name: shop/web, digest: sha256:01 }', 'shop/web:1.2@sha256:0a', undefined],
  ])('writes an image where a kustomization names its version: %s', (entry, to, expected) => {
    const base = 'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - { name: web, image: shop/web }\n';
    const texts = { 'kustomization.yaml': `resources: [pod.yaml]\nimages:\n  - ${entry}\n`, 'pod.yaml': base };
    const { files, byHand } = fixed(texts, [set('Pod default/web', 'spec.containers.0.image', to)]);
    expect(files['kustomization.yaml']).toBe(texts['kustomization.yaml'].replace(entry, expected ?? entry));
    expect(byHand).toEqual(expected === undefined ? [expect.stringContaining('kustomization.yaml names it otherwise under images')] : []);
    expect(files['pod.yaml']).toBe(base);
  });

  it('leaves templates alone', () => {
    const { byHand, files } = fixed({ 'a.yaml': web.replace('nginx:1.27', '{{ image }}') }, [set('Deployment shop/web', 'spec.replicas', 2)]);
    expect(byHand).toEqual(['a.yaml:12 Write `spec.replicas: 2` for Deployment shop/web by hand, because a.yaml is a template that a program fills in first.']);
    expect(files['a.yaml']).toContain('{{ image }}');
  });

  it('writes options of the programs of a cluster on their command lines', () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: kube-apiserver, namespace: kube-system}
spec:
  containers:
  - name: kube-apiserver
    image: registry.k8s.io/kube-apiserver:v1.31.0
    command:
    - kube-apiserver
    - --anonymous-auth=true
    - --profiling
    - --audit-log-maxage
    - "3"
`;
    const on = 'kube-apiserver of Pod kube-system/kube-apiserver';
    const { files, byHand } = fixed({ 'a.yaml': text }, [
      set(on, 'options.anonymous-auth', false),
      set(on, 'options.profiling', false),
      set(on, 'options.audit-log-maxage', 30),
      set(on, 'options.tls-min-version', 'VersionTLS12'),
    ]);
    expect(byHand).toEqual([]);
    expect(files['a.yaml']).toBe(
      text.replace('auth=true', 'auth=false').replace('--profiling', '--profiling=false').replace('"3"\n', '"30"\n    - --tls-min-version=VersionTLS12\n'),
    );
  });

  it('keeps texts where only texts may stand', () => {
    const text = 'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\nprovisioner: ebs.csi.aws.com\nparameters:\n  iops: "1"\n';
    const { files } = fixed({ 'a.yaml': text }, [set('StorageClass a', 'parameters.encrypted', true), set('StorageClass a', 'parameters.iops', 2)]);
    expect(files['a.yaml']).toBe(text.replace('"1"\n', '"2"\n  encrypted: "true"\n'));
  });
});
