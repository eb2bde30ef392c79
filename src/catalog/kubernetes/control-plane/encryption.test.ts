import { describe, expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { keysIn, protectionOfSecrets } from './encryption.ts';

const unknown = { [unresolved]: 'var.x has no value' };
const key = { keys: [{ name: 'key1', secret: 'c2VjcmV0IGlzIHNlY3VyZQ==' }] };

describe('what protects Secrets', () => {
  it.each([
    [[{ resources: ['secrets'], providers: [{ kms: { name: 'p' } }, { identity: {} }] }], 'a key service'],
    [
      [
        { resources: ['configmaps'], providers: [{ identity: {} }] },
        { resources: ['*.*'], providers: [{ aescbc: key }] },
      ],
      'a key in the file',
    ],
    [[{ resources: ['secrets'], providers: [{ identity: {} }, { aescbc: key }] }], 'nothing'],
    [[{ resources: ['configmaps'], providers: [{ secretbox: key }] }], 'nothing'],
    [[], 'nothing'],
  ])('%j', (resources, is) => {
    expect(protectionOfSecrets(resources)).toEqual({ value: is });
  });
  it('may not be known', () => {
    for (const resources of [unknown, [unknown], [{ resources: [hole('x')] }], [{ resources: ['secrets'], providers: [unknown] }]])
      expect(protectionOfSecrets(resources)).toHaveProperty('among');
  });
});

describe('keys of a configuration', () => {
  it('are told by their names', () => {
    expect(keysIn([{ providers: [{ aescbc: key }, { identity: {} }] }])).toEqual({ value: { items: ['key1'] } });
    expect(keysIn([{ providers: [{ aescbc: { keys: [{ name: 'k', secret: '${ENCRYPTION_KEY}' }] } }] }])).toEqual({ value: { items: [] } });
  });
  it('may not all be known', () => {
    for (const resources of [unknown, [{ providers: [unknown] }], [{ providers: [{ aescbc: { keys: [{ name: 'k', secret: unknown }] } }] }]])
      expect(keysIn(resources).value).toHaveProperty('rest');
  });
});
