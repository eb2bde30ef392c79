import { describe, expect, it } from 'vitest';
import { hole, type Plain, unresolved } from '../../model/index.ts';
import { secretsIn } from './connection-secrets.ts';

describe('secrets of a connection', () => {
  it.each<[string, Plain, readonly string[], boolean]>([
    ['a password', { userName: 'shop', password: 'correct-horse-battery' }, ['password'], false],
    ['a secure text', { password: { type: 'SecureString', value: 'correct-horse-battery' } }, ['password'], false],
    ['a connection string', { connectionString: 'Server=db;User ID=shop;Password=correct-horse-battery' }, ['connection string'], false],
    ['a connection string without one', { connectionString: 'Server=db;User ID=shop' }, [], false],
    ['a reference to a vault', { password: { type: 'AzureKeyVaultSecret', secretName: 'shop' } }, [], false],
    ['an address', { url: 'https://acme.blob.core.windows.net' }, [], false],
    ['an address that is not known', { url: hole('url') }, [], false],
    ['a password that is not known', { password: { [unresolved]: 'why' } }, [], true],
    ['nothing that is known', { [unresolved]: 'why' }, [], true],
  ])('%s', (_, plain, items, open) => {
    const found = secretsIn(plain);
    expect(found.items).toEqual(items);
    expect(found.rest !== undefined).toBe(open);
  });

  it('are looked for in what is deep as far as that makes sense', () => {
    let deep: Plain = { password: 'correct-horse-battery' };
    for (let i = 0; i < 1000; i++) deep = { inner: deep };
    expect(secretsIn(deep)).toEqual({ items: [] });
  });
});
