import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from './quote.ts';

describe('a quoted line', () => {
  it.each([
    ['  bucket = "logs"', '  bucket = "logs"'],
    ['  password = "hunter2"', '  password = "…"'],
    ['  master_user_password = var.password', '  master_user_password = var.password'],
    ['      MasterUserPassword: hunter2', '      MasterUserPassword: …'],
    ["      SecretString: 'a b c'", "      SecretString: '…'"],
    ['      MasterUserPassword: !Ref Password', '      MasterUserPassword: !Ref Password'],
    ['  "secret_key": "abc",', '  "secret_key": "…",'],
    ['  manage_master_user_password = true', '  manage_master_user_password = true'],
    ['  credentials = {', '  credentials = {'],
    ['  token_validity = 24 # hours', '  token_validity = 24 # hours'],
  ])('%s', (line, shown) => {
    expect(masked(line)).toBe(shown);
  });

  it('never shows a literal beside the name of a secret', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9]{6,20}$/);
    const name = fc.constantFrom('password', 'db_password', 'SecretString', 'api_key', 'AccessKey', 'auth_token', 'private_key');
    fc.assert(
      fc.property(name, word, fc.constantFrom('=', ' = ', ': '), fc.constantFrom('"', "'"), (key, value, sign, mark) => {
        expect(masked(`${key}${sign}${mark}${value}${mark}`)).not.toContain(value);
      }),
    );
  });
});
