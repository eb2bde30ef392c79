import { describe, expect, it } from 'vitest';
import { akaWords, placeWords, plural, vendorName } from './words.ts';

const at = { file: 'main.tf', line: 3 };

describe('words', () => {
  it('name places, numbers and vendors', () => {
    expect(placeWords(at)).toBe('main.tf:3');
    expect(placeWords({ file: 'live', line: 1, path: '/items/0' })).toBe('live#/items/0');
    expect([plural(1, 'asset'), plural(1200, 'asset'), plural(2, 'duty', 'duties')]).toEqual(['1 asset', '1,200 assets', '2 duties']);
    expect(akaWords(['CKV_AWS_21', '68eb4bf3-f9bf-463d-b5cf-e029bb446d2e', 'S3.14'])).toBe('CKV_AWS_21, S3.14');
    expect(akaWords()).toBe('');
    expect(['aws', 'azure', 'red-hat'].map(vendorName)).toEqual(['AWS', 'Azure', 'Red Hat']);
  });
});
