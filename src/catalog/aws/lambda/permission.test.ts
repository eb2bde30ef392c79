import { describe, expect, it } from 'vitest';
import { hole, type Plain, reference, unresolved } from '../../../model/index.ts';
import { lensesOfPermission } from './permission.ts';
import { isWritten } from './written.ts';

const lenses = lensesOfPermission({ principal: 'principal', narrowing: ['source_arn', 'source_account'] });
const open: Plain = { [unresolved]: 'var.x has no value' };
const answer = (name: 'everybody' | 'service' | 'narrowed', one: { readonly [key: string]: Plain }): unknown => {
  const worked = lenses[name].via?.(one);
  return worked && ('value' in worked ? worked.value : 'open');
};

describe('a permission', () => {
  it.each<[Plain, unknown, unknown]>([
    ['*', true, false],
    ['s3.amazonaws.com', false, true],
    ['events.amazonaws.com.cn', false, true],
    ['alexa-appkit.amazon.com', false, true],
    ['111122223333', false, false],
    ['arn:aws:iam::111122223333:role/caller', false, false],
    [reference('aws_iam_role.caller.arn'), false, false],
    [open, 'open', 'open'],
    [`${hole('var.service')}.amazonaws.com`, 'open', 'open'],
  ])('for %s', (principal, everybody, service) => {
    expect(answer('everybody', { principal })).toBe(everybody);
    expect(answer('service', { principal })).toBe(service);
  });
  it.each<[{ readonly [key: string]: Plain }, unknown]>([
    [{}, false],
    [{ source_arn: 'arn:aws:s3:::uploads' }, true],
    [{ source_arn: reference('aws_s3_bucket.uploads.arn') }, true],
    [{ source_account: '111122223333', source_arn: open }, true],
    [{ source_arn: '' }, false],
    [{ source_arn: '*' }, false],
    [{ source_arn: null }, false],
    [{ source_arn: open }, 'open'],
  ])('narrowed by %j: %s', (one, expected) => {
    expect(answer('narrowed', { principal: 's3.amazonaws.com', ...one })).toBe(expected);
  });
});

describe('isWritten', () => {
  it.each<[Plain, unknown]>([
    ['x', { value: true }],
    ['', { value: false }],
    [[], { value: false }],
    [{}, { value: false }],
    [{ STAGE: 'test' }, { value: true }],
    [null, { value: false }],
    [open, { unknown: 'var.x has no value', among: [true, false] }],
  ])('%j', (plain, expected) => {
    expect(isWritten(plain)).toEqual(expected);
  });
});
