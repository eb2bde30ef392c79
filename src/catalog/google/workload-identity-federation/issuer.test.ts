import { expect, it } from 'vitest';
import { hole, unresolved } from '../../../model/index.ts';
import { issuerOf, narrows } from './issuer.ts';

it('tells issuers of many customers', () => {
  expect(issuerOf({ oidc: [{ issuer_uri: 'https://token.actions.githubusercontent.com' }] })).toEqual({ value: 'of many customers' });
  expect(issuerOf({ oidc: { issuerUri: 'https://gitlab.example.com' } })).toEqual({ value: 'of one customer' });
  expect(issuerOf({ aws: [{ account_id: '999999999999' }] })).toEqual({ value: 'of one customer' });
  expect(issuerOf({ oidc: [{ issuer_uri: hole('var.issuer') }] })).toMatchObject({ unknown: expect.any(String) });
  expect(issuerOf({ oidc: { [unresolved]: 'var.oidc' } })).toMatchObject({ unknown: 'var.oidc' });
});

it('tells conditions that narrow', () => {
  expect(narrows("assertion.repository_owner == 'acme'")).toEqual({ value: true });
  expect(narrows(`assertion.repository_owner == '${hole('var.owner')}'`)).toEqual({ value: true });
  expect(narrows('true')).toEqual({ value: false });
  expect(narrows(undefined)).toEqual({ value: false });
  expect(narrows(hole('var.condition'))).toMatchObject({ unknown: expect.any(String) });
  expect(narrows({ [unresolved]: 'var.condition' })).toMatchObject({ unknown: 'var.condition' });
});
