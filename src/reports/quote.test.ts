import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked, maskedThroughout } from './quote.ts';

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

describe('a line that holds many things', () => {
  it.each([
    ['tags = { a = "b", api_token = "abc", c = "d" }', 'tags = { a = "b", api_token = …, c = "d" }'],
    ['env: [{ name: DB_PASSWORD, value: "x y" }, { name: A, value: b }]', 'env: [{ name: DB_PASSWORD, value: … }, { name: A, value: b }]'],
    ['a = 1, require_password = true, b = var.secret', 'a = 1, require_password = true, b = var.secret'],
    ['x = { password = "never closed', 'x = { password = …'],
    ["{'client-secret': 's3', other: 'x'}", "{'client-secret': …, other: '…'}"],
  ])('keeps no secret: %s', (line, shown) => {
    expect(maskedThroughout(line)).toBe(shown);
  });
});
