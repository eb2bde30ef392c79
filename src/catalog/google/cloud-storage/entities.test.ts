import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { entitiesOfRoles, entityOfPredefined } from './entities.ts';

describe('whom an ACL lets in', () => {
  it.each([
    ['publicRead', ['allUsers']],
    ['publicReadWrite', ['allUsers']],
    ['authenticatedRead', ['allAuthenticatedUsers']],
    ['projectPrivate', []],
  ])('%s', (word, items) => {
    expect(entityOfPredefined(word)).toEqual({ value: { items } });
  });
  it('is open where the word is', () => {
    expect(entityOfPredefined(hole('var.acl'))).toMatchObject({ value: { rest: expect.any(String) } });
    expect(entityOfPredefined({ [unresolved]: 'var.acl has no value' })).toEqual({ unknown: 'var.acl has no value' });
  });
  it('stands behind the role', () => {
    expect(entitiesOfRoles(['OWNER:user-a@example.com', 'READER:allUsers'])).toEqual({ value: { items: ['user-a@example.com', 'allUsers'] } });
    expect(entitiesOfRoles(['READER:allUsers', { [unresolved]: 'var.more' }])).toEqual({ value: { items: ['allUsers'], rest: 'var.more' } });
  });
});
