import { describe, expect, it } from 'vitest';
import { declared, nodeAt, readManifests } from '../manifests-under-test.ts';
import { aligned } from './align.ts';

const template = `{{- if .Values.web.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
spec:
  template:
    spec:
      {{- with .Values.podSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: web
          image: "{{ .Values.image }}:{{ .Chart.AppVersion }}"
          securityContext:
            privileged: {{ .Values.privileged }}
{{- end }}
`;
const chart = {
  'shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'shop/values.yaml': 'privileged: true\n',
  'shop/templates/web.yaml': template,
};
const output = `---
# Source: shop/templates/web.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: release-name-shop
spec:
  template:
    spec:
      securityContext:
        runAsNonRoot: true
      containers:
        - name: web
          image: "nginx:1.27"
          securityContext:
            privileged: true
`;

describe('charts', () => {
  it('are not read as manifests, and a problem says what to do', () => {
    const { declarations, problems } = readManifests({ ...chart, 'plain.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n' });
    expect(declarations.map(one => one.address)).toEqual(['Pod default/p']);
    expect(problems).toMatchObject([{ file: 'shop/Chart.yaml', line: 1, message: expect.stringContaining('helm template shop') }]);
  });
  it('that are rendered stand at the lines of their templates', () => {
    const reading = readManifests(chart, { renderChart: () => ({ text: output }) });
    expect(reading.problems).toEqual([]);
    const { body, scope, at, block } = declared(reading, 'Deployment default/release-name-shop');
    expect([scope, at.file, at.line]).toEqual(['shop', 'shop/templates/web.yaml', 2]);
    expect(block?.locked).toBe('it is rendered from shop/templates/web.yaml');
    const line = (path: string): number | undefined => nodeAt(body, path)?.at.line;
    expect(line('metadata.name')).toBe(5);
    expect(line('spec.template.spec.containers.0.image')).toBe(15);
    expect(line('spec.template.spec.containers.0.securityContext.privileged')).toBe(17);
    expect(line('spec.template.spec.securityContext')).toBe(10);
    expect(line('spec.template.spec.securityContext.runAsNonRoot')).toBe(10);
  });
  it('that cannot be rendered are a problem with what helm says', () => {
    const { problems } = readManifests(chart, { renderChart: () => ({ problem: 'helm is not installed' }) });
    expect(problems[0]?.message).toContain('helm is not installed');
  });
  it('inside others, and libraries, are not asked for', () => {
    const asked: string[] = [];
    const render = ({ folder }: { readonly folder: string }) => {
      asked.push(folder);
      return { text: '' };
    };
    const sub = { 'shop/charts/db/Chart.yaml': 'name: db\n', 'shop/charts/db/templates/db.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\n' };
    const reading = readManifests({ ...chart, ...sub, 'lib/Chart.yaml': 'apiVersion: v2\nname: lib\ntype: library\n' }, { renderChart: render });
    expect(asked).toEqual(['shop']);
    expect(reading.declarations).toEqual([]);
  });
  it('that somebody rendered are read where they stand, and name their template', () => {
    const { declarations } = readManifests({ 'rendered.yaml': output });
    expect(declarations.map(one => [one.at.file, one.at.line, one.block?.locked])).toEqual([
      ['rendered.yaml', 3, 'it is rendered from shop/templates/web.yaml'],
    ]);
  });
});

describe('charts of a kustomization', () => {
  const kustomization = 'helmCharts: [{ name: shop, releaseName: r, namespace: n, valuesInline: { a: 1 } }]\nnamePrefix: x-\n';
  it('beside it are rendered with its values', () => {
    const asked: unknown[] = [];
    const within = Object.fromEntries(Object.entries(chart).map(([file, text]) => [`charts/${file}`, text]));
    const reading = readManifests({ 'kustomization.yaml': kustomization, ...within }, { renderChart: one => ({ text: asked.push(one) > 0 ? output : '' }) });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toEqual({ folder: 'charts/shop', release: 'r', namespace: 'n', valuesFiles: [], values: '{"a":1}' });
    expect(reading.declarations.map(one => one.address)).toContain('Deployment default/x-release-name-shop');
  });
  it('that would be fetched are a problem', () => {
    expect(readManifests({ 'kustomization.yaml': kustomization }).problems).toMatchObject([{ file: 'kustomization.yaml', line: 1 }]);
  });
});

describe('lines of a template', () => {
  it('are paired in order, and what has no partner stands where the line before does', () => {
    expect(aligned(['a: 1', 'x: 1', 'b: 2', 'b: 3'], ['# note', 'a: {{ .a }}', 'b: {{ .b }}', 'c:', 'b: 3'])).toEqual([2, 2, 3, 5]);
  });
  it('of huge documents are not sought', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `k${i}: v`);
    expect(new Set(aligned(many, many))).toEqual(new Set([1]));
  });
});
