import { describe, expect, it } from 'vitest';
import { asset, choice, count, flag, link, list, service, text } from '../model/index.ts';
import { settingsOf } from './settings.ts';

const of = asset(service({ id: 'acme.store', name: 'Store', vendor: 'acme' }), 'bucket', {
  encryption: choice(['SSE-S3', 'SSE-KMS']),
  blockPublicAcls: flag(),
  key: text(),
  days: count(),
  origins: list(),
  network: link('acme.network'),
});

describe('--set', () => {
  it('knows the values of a fact, however they are spelt', () => {
    expect(settingsOf(['encryption=sse-kms', 'block-public-acls=on', 'key=arn:x=y', 'days=7', 'origins=a,b'], of)).toEqual({
      encryption: 'SSE-KMS',
      blockPublicAcls: true,
      key: 'arn:x=y',
      days: 7,
      origins: ['a', 'b'],
    });
    expect(settingsOf(['origins=', 'encryption=?'], of)).toEqual({ origins: [], encryption: undefined });
  });

  it.each([
    ['encrption=SSE-S3', 'acme.store.bucket has no fact "encrption"', 'Did you mean encryption?'],
    ['encryption=SSE-S4', 'encryption cannot be "SSE-S4"', 'Did you mean SSE-S3? It is one of: SSE-S3, SSE-KMS.'],
    ['blockPublicAcls=maybe', 'blockPublicAcls is true or false, not "maybe"', undefined],
    ['encryption', '--set takes FACT=VALUE, not "encryption"', 'Facts of acme.store.bucket: encryption, blockPublicAcls, key, days, origins, network.'],
    ['network=x', 'network is a list of things with facts of their own: it cannot be set here', undefined],
  ])('%s is refused', (given, message, hint) => {
    expect(() => settingsOf([given], of)).toThrow(expect.objectContaining({ message, hint }));
  });
});
