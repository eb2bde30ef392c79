import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { hasBlock, isOpen, versionOf } from './version.ts';

const open = { [unresolved]: 'var.x' };
it.each([
  ['composer-1.20.12-airflow-1.10.15', 'ended'],
  ['composer-2.0.31-airflow-2.3.3', 'ended'],
  ['composer-2.9.7-airflow-2.9.3', 'supported'],
  ['composer-2-airflow-2', 'supported'],
  ['composer-3-airflow-2', 'supported'],
  ['composer-latest-airflow-2', 'supported'],
])('%s is %s', (image, value) => {
  expect(versionOf(image)).toEqual({ value });
});
it('is open where the version is', () => {
  expect(versionOf(open)).toMatchObject({ unknown: 'var.x' });
  expect(versionOf(`composer-${hole('var.version')}`)).toMatchObject({ among: ['supported', 'ended'] });
});
it('tells a web server that everybody reaches', () => {
  expect(isOpen([{ value: '203.0.113.0/24' }])).toEqual({ value: false });
  expect(isOpen([{ value: '203.0.113.0/24' }, { value: '0.0.0.0/0' }])).toEqual({ value: true });
  expect(isOpen([{ value: '::/0' }])).toEqual({ value: true });
  expect(isOpen([])).toEqual({ value: true });
  expect(isOpen([{ value: open }])).toMatchObject({ unknown: 'var.x' });
  expect(isOpen(open)).toMatchObject({ unknown: 'var.x' });
});
it('tells whether a block is there', () => {
  expect(hasBlock([{ enable_private_endpoint: false }])).toEqual({ value: true });
  expect(hasBlock([])).toEqual({ value: false });
  expect(hasBlock([open])).toMatchObject({ unknown: 'var.x' });
});
