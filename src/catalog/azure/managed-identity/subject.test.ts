import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { trustedIn } from './subject.ts';

it('tells who has a token', () => {
  expect(trustedIn('repo:acme/shop:ref:refs/heads/main')).toEqual({ value: 'one workload' });
  expect(trustedIn('repo:acme/shop:environment:production')).toEqual({ value: 'one workload' });
  expect(trustedIn('repo:acme/shop:pull_request')).toEqual({ value: 'pull requests' });
  expect(trustedIn('repo:acme/*')).toEqual({ value: 'many' });
  expect(trustedIn('system:serviceaccount:shop:api')).toEqual({ value: 'one workload' });
  expect(trustedIn('system:serviceaccount:shop:default')).toEqual({ value: 'a default account' });
});

it('leaves open what it cannot tell', () => {
  expect(trustedIn({ [unresolved]: 'later' })).toMatchObject({ unknown: 'later' });
  expect(trustedIn(undefined)).toMatchObject({ unknown: 'the subject is not known' });
  expect(trustedIn('repo:acme/\uE000shop\uE001:pull_request')).toEqual({ value: 'pull requests' });
  expect(trustedIn('repo:acme/\uE000shop\uE001:ref:refs/heads/main')).toEqual({ value: 'one workload' });
  expect(trustedIn('system:serviceaccount:\uE000space\uE001:api')).toEqual({ value: 'one workload' });
  expect(trustedIn('repo:acme/shop:\uE000what\uE001')).toMatchObject({ unknown: 'a part of the subject is not known' });
});
