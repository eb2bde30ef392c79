import { describe, expect, it } from 'vitest';
import { fixed } from './fixing.ts';

describe('lists that are fixed', () => {
  it('lose what must not be in them, but never become nothing in a rule', async () => {
    const role = (verbs: string): string =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: reader\nrules:\n- apiGroups: [""]\n  resources: [secrets, pods]\n  verbs: [${verbs}]\n`;
    const { plan, after } = await fixed({ 'role.yaml': role('get, list') }, target => target.check.startsWith('kubernetes.access.role-'));
    expect(plan.offers).toEqual([]);
    expect(after['role.yaml']).toBe(role('get, list'));
  });

  it('do not lose what the provider demands', async () => {
    const text = 'resource "aws_appsync_graphql_api" "a" {\n  name                = "a"\n  authentication_type = "API_KEY"\n}\n';
    const { plan, after } = await fixed({ 'main.tf': text }, target => target.check === 'aws.appsync.asks-who-calls');
    expect(plan.left.map(left => left.because)).toEqual(['by hand']);
    expect(after['main.tf']).toBe(text);
  });
});
