import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { isAdministration, isBasic, isImpersonation, isToDefaultAccounts, isToEverybody, isToServiceAccounts } from './binding.ts';

const open = { [unresolved]: 'var.x has no value' };
const both = [true, false];

describe('a role', () => {
  it.each([
    ['roles/owner', true, false, true],
    ['roles/viewer', true, false, false],
    ['roles/iam.serviceAccountUser', false, true, false],
    ['roles/iam.serviceAccountTokenCreator', false, true, false],
    ['roles/storage.objectAdmin', false, false, true],
    ['roles/logging.logWriter', false, false, false],
  ])('%s', (role, basic, impersonates, administers) => {
    expect([isBasic, isImpersonation, isAdministration].map(ask => ask({ role }))).toEqual([basic, impersonates, administers].map(value => ({ value })));
  });
  it('is open where it is not known', () => {
    expect(isBasic({ role: open })).toEqual({ unknown: 'var.x has no value', among: both });
    expect(isBasic({ role: `roles/${hole('var.role')}` })).toMatchObject({ among: both });
  });
});

describe('members', () => {
  it('may be everybody', () => {
    expect(isToEverybody({ members: ['user:a@example.com', 'allUsers'] })).toEqual({ value: true });
    expect(isToEverybody({ member: 'user:a@example.com' })).toEqual({ value: false });
    expect(isToEverybody({ members: [open] })).toEqual({ unknown: 'var.x has no value', among: both });
    expect(isToEverybody({ member: `user:${hole('var.name')}` })).toEqual({ value: false });
    expect(isToEverybody({})).toEqual({ value: false });
  });
  it('may be service accounts, by text or by reference', () => {
    expect(isToServiceAccounts({ member: `serviceAccount:${reference('google_service_account.a.email')}` })).toEqual({ value: true });
    expect(isToServiceAccounts({ member: reference('google_service_account.a.member') })).toEqual({ value: true });
    expect(isToServiceAccounts({ member: 'group:a@example.com' })).toEqual({ value: false });
  });
  it('may be default accounts', () => {
    expect(isToDefaultAccounts({ member: 'serviceAccount:123-compute@developer.gserviceaccount.com' })).toEqual({ value: true });
    expect(isToDefaultAccounts({ member: 'serviceAccount:acme@appspot.gserviceaccount.com' })).toEqual({ value: true });
    expect(isToDefaultAccounts({ member: 'serviceAccount:web@acme.iam.gserviceaccount.com' })).toEqual({ value: false });
  });
});
