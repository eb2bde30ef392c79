import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../../model/index.ts';
import { passwordsWrittenOut } from './passwords.ts';

describe('passwords of a cluster', () => {
  it.each<[string, Plain, unknown]>([
    ['of a gateway', { gateway: { 'restAuthCredential.password': 'correct-horse' } }, { value: true }],
    ['of a node', { roles: [{ osProfile: { password: 'correct-horse' } }] }, { value: true }],
    ['that nobody sets', { roles: [{ osProfile: { username: 'admin' } }] }, { value: false }],
    ['that are filled in', { password: hole('password') }, { unknown: 'a part of the password is not known', among: [true, false] }],
    ['of which nothing is known', { [unresolved]: 'why' }, { unknown: 'why', among: [true, false] }],
  ])('%s', (_, plain, answer) => {
    expect(passwordsWrittenOut(plain)).toEqual(answer);
  });
});
