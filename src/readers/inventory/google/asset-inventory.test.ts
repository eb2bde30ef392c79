import { describe, expect, it } from 'vitest';
import { estateOf } from '../../../../test/estate-of.ts';
import type { Node } from '../../../model/index.ts';

const name = '//storage.googleapis.com/logs';
const resource = {
  name,
  asset_type: 'storage.googleapis.com/Bucket',
  resource: { version: 'v1', data: { name: 'logs', location: 'EU', timeCreated: '2024-03-04T05:06:07.000Z', versioning: { enabled: true } }, location: 'eu' },
  ancestors: ['projects/123', 'organizations/456'],
};
const policy = {
  name,
  asset_type: 'storage.googleapis.com/Bucket',
  iam_policy: { bindings: [{ role: 'roles/storage.objectViewer', members: ['allUsers'] }] },
  ancestors: ['projects/123'],
};
const lines = (...all: readonly object[]) => all.map(one => JSON.stringify(one)).join('\n');

const plain = (node: Node | undefined): unknown => {
  if (node?.is === 'map') return Object.fromEntries(Object.entries(node.entries).map(([key, value]) => [key, plain(value)]));
  if (node?.is === 'list') return node.items.map(plain);
  return node?.is === 'value' ? node.value : node?.is === 'unresolved' ? `? ${node.why}` : undefined;
};

describe('Cloud Asset Inventory', () => {
  it('has resource data as the body', () => {
    const [declaration] = estateOf({ 'export.ndjson': lines(resource) }).declarations;
    expect(declaration).toMatchObject({
      id: name,
      type: 'storage.googleapis.com/Bucket',
      scope: '123',
      region: 'eu',
      born: '2024-03-04',
      at: { file: 'export.ndjson', line: 1 },
    });
    expect(plain(declaration?.body)).toMatchObject({
      name: 'logs',
      versioning: { enabled: true },
      iamPolicy: expect.stringMatching(/^\? the export does not say/),
    });
  });

  it.each([
    ['resources first', lines(resource, policy)],
    ['policies first', lines(policy, resource)],
  ])('puts resources and policies together by name: %s', (_, text) => {
    const { declarations, problems } = estateOf({ 'export.ndjson': text });
    expect(problems).toEqual([]);
    expect(declarations).toHaveLength(1);
    expect(plain(declarations[0]?.body)).toMatchObject({ name: 'logs', iamPolicy: { bindings: [{ members: ['allUsers'] }] } });
  });

  it('is read from two files, and as the API answers', () => {
    const camel = { name, assetType: 'storage.googleapis.com/Bucket', iamPolicy: policy.iam_policy, ancestors: ['projects/123'] };
    const { declarations } = estateOf({ 'a.json': JSON.stringify([resource]), 'b.json': JSON.stringify({ readTime: 'x', assets: [camel] }) });
    expect(declarations).toHaveLength(1);
    expect(plain(declarations[0]?.body)).toMatchObject({ name: 'logs', iamPolicy: { bindings: [{}] } });
  });

  it('does not know what stands in an asset of which only the policy was exported', () => {
    const [declaration] = estateOf({ 'export.ndjson': lines(policy) }).declarations;
    expect(declaration?.body.rest).toBe('the export has no resource content for it');
  });
});
