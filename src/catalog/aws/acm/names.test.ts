import { expect, it } from 'vitest';
import { hole, reference, unresolved } from '../../../model/index.ts';
import { isWide, originOf } from './names.ts';

const open = { [unresolved]: 'var.x has no value' };
const spelling = { own: 'private_key', authority: 'certificate_authority_arn' };

it('finds a name that stands for all below it', () => {
  const of = (domain: unknown, others?: unknown) => isWide({ domain_name: domain as string, others: others as string }, ['domain_name', 'others']);
  expect(of('*.example.com')).toEqual({ value: true });
  expect(of('example.com', ['www.example.com', '*.example.com'])).toEqual({ value: true });
  expect(of('example.com')).toEqual({ value: false });
  expect(of(`shop.${hole('var.domain')}`)).toEqual({ value: false });
  expect(of(`*.${hole('var.domain')}`)).toEqual({ value: true });
  expect(of(hole('var.domain'))).toMatchObject({ among: [true, false] });
  expect(of('example.com', open)).toMatchObject({ unknown: 'var.x has no value' });
});
it('tells where a certificate comes from', () => {
  expect(originOf({ domain_name: 'example.com' }, spelling)).toEqual({ value: 'public' });
  expect(originOf({ certificate_authority_arn: reference('aws_acmpca_certificate_authority.a.arn') }, spelling)).toEqual({ value: 'of a private authority' });
  expect(originOf({ private_key: 'x' }, spelling)).toEqual({ value: 'imported' });
  expect(originOf({ private_key: open }, spelling)).toMatchObject({ unknown: 'var.x has no value' });
  expect(originOf({ certificate_authority_arn: open }, spelling)).toMatchObject({ among: ['public', 'of a private authority'] });
  expect(originOf(open, spelling)).toMatchObject({ unknown: 'var.x has no value' });
});
