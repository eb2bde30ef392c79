import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { accountOf, hasEveryScope } from './account.ts';

const open = { [unresolved]: 'var.x' };
describe('the account of a machine', () => {
  it.each([
    [[], 'none'],
    [[{ scopes: [] }], 'default'],
    [[{ email: '123-compute@developer.gserviceaccount.com' }], 'default'],
    [[{ email: reference('data.google_compute_default_service_account.main.email') }], 'default'],
    [[{ email: reference('google_service_account.web.email') }], 'own'],
    [[{ email: 'web@acme.iam.gserviceaccount.com' }], 'own'],
  ])('%j: %s', (block, value) => {
    expect(accountOf(block)).toEqual({ value });
  });
  it('is open where its name is', () => {
    expect(accountOf([{ email: open }])).toEqual({ unknown: 'var.x', among: ['default', 'own'] });
  });
});

it('tells every scope by its name', () => {
  expect(hasEveryScope([{ scopes: ['https://www.googleapis.com/auth/cloud-platform'] }])).toEqual({ value: true });
  expect(hasEveryScope([{ scopes: ['storage-ro', 'cloud-platform'] }])).toEqual({ value: true });
  expect(hasEveryScope([{ scopes: ['storage-ro'] }])).toEqual({ value: false });
  expect(hasEveryScope([{ scopes: open }])).toEqual({ unknown: 'var.x', among: [true, false] });
  expect(hasEveryScope([])).toEqual({ value: false });
});
