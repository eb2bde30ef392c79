import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { levelOf } from './level.ts';

it.each([
  ['projects/acme/sinks/all', 'project'],
  ['//logging.googleapis.com/organizations/12/sinks/all', 'folder or organisation'],
  ['folders/12/sinks/all', 'folder or organisation'],
  ['billingAccounts/A-B/sinks/all', 'billing account'],
])('%s', (name, value) => {
  expect(levelOf(name)).toEqual({ value });
});
it('does not guess', () => {
  expect(levelOf('all')).toMatchObject({ unknown: expect.any(String) });
  expect(levelOf({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x' });
});
