import { describe, expect, it } from 'vitest';
import { reference, unresolved } from '../../../model/index.ts';
import { certificateOf, hasOutdated, isSigned, kindOf, type Spelling } from './origin.ts';

const open = { [unresolved]: 'var.x has no value' };
const spelling: Spelling = {
  custom: 'custom_origin_config',
  inNetwork: 'vpc_origin_config',
  control: 'origin_access_control_id',
  bucket: 's3_origin_config',
  identity: 'origin_access_identity',
};

describe('an origin', () => {
  it('is a bucket unless it says how to speak to a server', () => {
    expect(kindOf({ domain_name: 'x' }, spelling)).toEqual({ value: 'bucket' });
    expect(kindOf({ custom_origin_config: [{ origin_protocol_policy: 'https-only' }] }, spelling)).toEqual({ value: 'server' });
    expect(kindOf({ custom_origin_config: [] }, spelling)).toEqual({ value: 'bucket' });
    expect(kindOf({ vpc_origin_config: [{ vpc_origin_id: 'vo_1' }] }, spelling)).toEqual({ value: 'in your network' });
    expect(kindOf({ custom_origin_config: open }, spelling)).toMatchObject({ unknown: 'var.x has no value' });
    expect(kindOf(open, spelling)).toMatchObject({ unknown: 'var.x has no value' });
  });
  it('is signed for by a control or an identity', () => {
    expect(isSigned({ origin_access_control_id: reference('aws_cloudfront_origin_access_control.a.id') }, spelling)).toEqual({ value: true });
    expect(isSigned({ s3_origin_config: [{ origin_access_identity: 'origin-access-identity/cloudfront/E1' }] }, spelling)).toEqual({ value: true });
    expect(isSigned({ s3_origin_config: [{ origin_access_identity: '' }], origin_access_control_id: '' }, spelling)).toEqual({ value: false });
    expect(isSigned({ origin_access_control_id: open }, spelling)).toMatchObject({ among: [true, false] });
    expect(isSigned({ s3_origin_config: open }, spelling)).toMatchObject({ among: [true, false] });
  });
  it('speaks versions that are current or not', () => {
    expect(hasOutdated(['TLSv1.2'])).toEqual({ value: false });
    expect(hasOutdated(['TLSv1.2', 'TLSv1.1'])).toEqual({ value: true });
    expect(hasOutdated(['SSLv3'])).toEqual({ value: true });
    expect(hasOutdated(['TLSv1.2', open])).toMatchObject({ among: [true, false] });
    expect(hasOutdated([])).toMatchObject({ among: [true, false] });
    expect(hasOutdated(['something'])).toMatchObject({ among: [true, false] });
  });
});

it('tells whose certificate viewers see', () => {
  const names = { named: ['acm_certificate_arn', 'iam_certificate_id'], usual: 'cloudfront_default_certificate' };
  expect(certificateOf([{ acm_certificate_arn: 'arn:aws:acm:us-east-1:111122223333:certificate/1' }], names)).toEqual({ value: 'your own' });
  expect(certificateOf([{ cloudfront_default_certificate: true }], names)).toEqual({ value: 'of CloudFront' });
  expect(certificateOf([{ cloudfront_default_certificate: false }], names)).toEqual({ value: 'your own' });
  expect(certificateOf([{ minimum_protocol_version: 'TLSv1.2_2021' }], names)).toEqual({ value: 'your own' });
  expect(certificateOf([{}], names)).toEqual({ value: 'of CloudFront' });
  expect(certificateOf([{ cloudfront_default_certificate: open }], names)).toMatchObject({ unknown: 'var.x has no value' });
  expect(certificateOf([], names)).toEqual({ value: 'of CloudFront' });
  expect(certificateOf([{ acm_certificate_arn: open }], names)).toMatchObject({ unknown: 'var.x has no value' });
  expect(certificateOf(open, names)).toMatchObject({ unknown: 'var.x has no value' });
});
