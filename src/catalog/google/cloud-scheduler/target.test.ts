import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { callsOf, isSigned, secretIn } from './target.ts';

const unknown = { [unresolved]: 'var.x' };

it('tells what a job calls', () => {
  expect(callsOf([{ uri: 'https://example.com' }])).toEqual({ value: 'an address' });
  expect(callsOf(undefined)).toEqual({ value: 'a topic or an application' });
  expect(callsOf(unknown)).toEqual({ unknown: 'var.x' });
});
it('tells whether it calls with a token', () => {
  expect(isSigned([{ oidc_token: [{ service_account_email: 'a@b' }] }])).toEqual({ value: true });
  expect(isSigned({ oauthToken: { serviceAccountEmail: 'a@b' } })).toEqual({ value: true });
  expect(isSigned([{ oidc_token: [] }])).toEqual({ value: false });
  expect(isSigned([{ oidc_token: unknown }])).toMatchObject({ unknown: 'var.x' });
  expect(isSigned(unknown)).toMatchObject({ unknown: 'var.x' });
});
it('tells headers with a secret', () => {
  expect(secretIn({ Authorization: 'Bearer example' })).toEqual({ value: true });
  expect(secretIn({ 'Content-Type': 'application/json' })).toEqual({ value: false });
  expect(secretIn({ 'X-Api-Key': unknown })).toMatchObject({ unknown: 'var.x' });
  expect(secretIn(undefined)).toEqual({ value: false });
});
