import { describe, expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { asksCallersOf, baseOf, baseOfAnnotations, ingressOf, isVerified } from './settings.ts';

const open = { [unresolved]: 'var.x' };

it('reads from where a service is reached', () => {
  expect(ingressOf({ 'run.googleapis.com/ingress': 'internal' })).toEqual({ value: 'your networks' });
  expect(ingressOf({ 'run.googleapis.com/ingress': 'internal-and-cloud-load-balancing' })).toEqual({ value: 'load balancers' });
  expect(ingressOf({ other: 'x' })).toEqual({ value: 'everywhere' });
  expect(ingressOf({ 'run.googleapis.com/ingress': open })).toMatchObject({ unknown: 'var.x' });
  expect(ingressOf({ 'run.googleapis.com/ingress': 'some' })).toMatchObject({ among: expect.any(Array) });
  expect(ingressOf(open)).toMatchObject({ unknown: 'var.x' });
});

it('reads whether IAM is asked', () => {
  expect(asksCallersOf({ 'run.googleapis.com/invoker-iam-disabled': 'true' })).toEqual({ value: false });
  expect(asksCallersOf({})).toEqual({ value: true });
  expect(asksCallersOf(open)).toMatchObject({ unknown: 'var.x' });
});

describe('the base below a program', () => {
  const base = baseOf('base_image_uri');
  it('is updated by Google where every container names it', () => {
    expect(base([{ image: 'a', base_image_uri: 'nodejs22' }])).toEqual({ value: 'updated by Google' });
    expect(base([{ image: 'a', base_image_uri: 'nodejs22' }, { image: 'b' }])).toEqual({ value: 'part of your image' });
    expect(base([{ image: 'a' }])).toEqual({ value: 'part of your image' });
    expect(baseOfAnnotations({ 'run.googleapis.com/base-images': '{"":"nodejs22"}' })).toEqual({ value: 'updated by Google' });
    expect(baseOfAnnotations({})).toEqual({ value: 'part of your image' });
    expect(baseOfAnnotations(open)).toMatchObject({ unknown: 'var.x' });
  });
  it('is open where a name is', () => {
    expect(base([{ image: 'a', base_image_uri: open }])).toMatchObject({ unknown: 'var.x' });
    expect(base([open])).toMatchObject({ unknown: 'var.x' });
    expect(base([{ image: 'a', base_image_uri: open }, { image: 'b' }])).toEqual({ value: 'part of your image' });
  });
});

it('reads whether a policy must vouch for images', () => {
  expect(isVerified([{ use_default: true }])).toEqual({ value: true });
  expect(isVerified([{ use_default: false, policy: 'projects/acme/policies/strict' }])).toEqual({ value: true });
  expect(isVerified([{ use_default: false, policy: '' }])).toEqual({ value: false });
  expect(isVerified([])).toEqual({ value: false });
  expect(isVerified({ useDefault: open })).toMatchObject({ unknown: 'var.x' });
  expect(isVerified([{ policy: open }])).toMatchObject({ unknown: 'var.x' });
});
