import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../model/index.ts';
import { exported, granted } from './exported.ts';
import { runAsOf } from './run-as.ts';

describe('the account that something acts as', () => {
  it.each([
    ['', 'default'],
    [null, 'default'],
    ['123-compute@developer.gserviceaccount.com', 'default'],
    ['acme@appspot.gserviceaccount.com', 'default'],
    ['projects/acme/serviceAccounts/123@cloudbuild.gserviceaccount.com', 'default'],
    [reference('data.google_compute_default_service_account.default.email'), 'default'],
    ['web@acme.iam.gserviceaccount.com', 'own'],
    [reference('google_service_account.web.email'), 'own'],
    [`web@${hole('var.project')}.iam.gserviceaccount.com`, 'own'],
  ])('%s', (account, value) => {
    expect(runAsOf(account)).toEqual({ value });
  });
  it('is open where it is not known', () => {
    expect(runAsOf({ [unresolved]: 'var.x' })).toEqual({ unknown: 'var.x', among: ['default', 'own'] });
    expect(runAsOf(hole('var.account'))).toMatchObject({ among: ['default', 'own'] });
  });
});

it('writes a line of an export', () => {
  expect(JSON.parse(exported('run.googleapis.com/Service', 'a', { name: 'a' }, granted('roles/viewer', 'allUsers')))).toMatchObject({
    name: '//run.googleapis.com/a',
    asset_type: 'run.googleapis.com/Service',
    resource: { data: { name: 'a' } },
    iam_policy: { bindings: [{ role: 'roles/viewer', members: ['allUsers'] }] },
  });
});
