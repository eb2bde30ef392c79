import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { clustersOf, haveOwnKeys } from './clusters.ts';

const open = { [unresolved]: 'var.x' };
const key = { cluster_id: 'a', kms_key_name: 'projects/acme/keys/a' };
it('counts clusters', () => {
  expect(clustersOf([key, { cluster_id: 'b' }])).toEqual({ value: 'several' });
  expect(clustersOf([key])).toEqual({ value: 'one' });
  expect(clustersOf([key, open])).toMatchObject({ unknown: 'var.x' });
});
it('asks every cluster for a key', () => {
  expect(haveOwnKeys([key, key])).toEqual({ value: true });
  expect(haveOwnKeys([key, { cluster_id: 'b' }])).toEqual({ value: false });
  expect(haveOwnKeys([])).toEqual({ value: false });
  expect(haveOwnKeys([{ kms_key_name: open }])).toMatchObject({ unknown: 'var.x' });
});
