import { expect, it } from 'vitest';
import type { Ailing, Node } from '../../../model/index.ts';
import fixes from './fixes.ts';

const at = { file: 'main.tf', line: 1 };
const asset = (cluster: Readonly<Record<string, Node>> | undefined): Ailing =>
  ({
    declaration: { type: 'google_container_node_pool', body: { is: 'map', entries: {}, at } },
    named: () => cluster && { body: { is: 'map', entries: cluster, at } },
  }) as unknown as Ailing;

it('nodes hide behind the metadata server only where the cluster gives workloads identities', () => {
  const [{ make } = { make: () => [] }] = fixes;
  expect(make(asset(undefined))).toEqual([]);
  expect(make(asset({}))).toEqual([]);
  expect(make(asset({ workload_identity_config: { is: 'map', entries: {}, at } }))).toBeUndefined();
});
