import { describe, expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { carried } from './carried.ts';

const unknown = { [unresolved]: 'var.x has no value' };

describe('entries of a Secret', () => {
  it('carry what is written out', () => {
    expect(carried({ password: 'c2VjcmV0', 'tls.key': 'LS0t', 'tls.crt': 'LS0t', 'ca.crt': 'LS0t', port: 5432 })).toEqual({
      value: { items: ['password', 'tls.key', 'port'] },
    });
  });
  it.each([
    '',
    '<path:secret/data/db#password>',
    '${DB_PASSWORD}',
    '$(DB_PASSWORD)',
    '{{ password }}',
    'ENC[AES256_GCM,data:aa]',
    reference('random_password.db.result'),
  ])('do not carry what comes from elsewhere: %s', value => {
    expect(carried({ password: value })).toEqual({ value: { items: [] } });
  });
  it('may carry what is not known', () => {
    expect(carried({ password: unknown, user: hole('var.user') }).value).toEqual({
      items: [],
      rest: 'password: var.x has no value; user: a part of its value is not known',
    });
    expect(carried(unknown).value).toEqual({ items: [], rest: 'var.x has no value' });
    expect(carried(null).value).toEqual({ items: [] });
  });
});
