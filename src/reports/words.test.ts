import { describe, expect, it } from 'vitest';
import { becauseWords } from '../engine/words.ts';
import type { Fact } from '../model/index.ts';
import { akaWords, defaultSince, placeWords, plural, restsOnDefault, vendorName } from './words.ts';

const at = { file: 'main.tf', line: 3 };
const because = (...facts: readonly Fact[]): string => becauseWords(facts.map((fact, i) => ({ field: `fact${i}`, fact })));

describe('a result that rests on silence', () => {
  it('is known by the words of the engine', () => {
    expect(restsOnDefault(because({ is: 'default', value: true, at }))).toBe(true);
    expect(restsOnDefault(because({ is: 'stated', value: true, at }, { is: 'default', value: 'Off', at, since: '2023-04-28' }))).toBe(true);
    expect(restsOnDefault(because({ is: 'stated', value: true, at }))).toBe(false);
    expect(restsOnDefault(because({ is: 'unknown', why: 'it depends', at }))).toBe(false);
  });

  it('says since when, where the default changed', () => {
    expect(defaultSince(because({ is: 'default', value: true, at, since: '2023-04-28' }))).toBe('2023-04-28');
    expect(defaultSince(because({ is: 'stated', value: 'x', at }, { is: 'default', value: true, at, since: 'aws@4.0' }))).toBe('aws@4.0');
    expect(defaultSince(because({ is: 'default', value: true, at }))).toBeUndefined();
  });
});

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
