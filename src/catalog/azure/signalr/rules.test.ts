import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { letsServersIn, tierOf } from './rules.ts';

const open = { [unresolved]: 'later' };

it('knows whether servers come in from public networks', () => {
  expect(letsServersIn({ default_action: 'Deny', public_network: [{ allowed_request_types: ['ClientConnection'] }] })).toEqual({ value: false });
  expect(letsServersIn({ default_action: 'Deny', public_network: [{ allowed_request_types: ['ServerConnection'] }] })).toEqual({ value: true });
  expect(letsServersIn({ defaultAction: 'Allow', publicNetwork: { deny: ['ServerConnection', 'RESTAPI', 'Trace'] } })).toEqual({ value: false });
  expect(letsServersIn({ defaultAction: 'Allow', publicNetwork: { deny: ['ServerConnection'] } })).toEqual({ value: true });
  expect(letsServersIn({ defaultAction: 'Allow' })).toEqual({ value: true });
  expect(letsServersIn({ public_network: [{ allowed_request_types: ['ClientConnection'] }] }, 'Deny')).toEqual({ value: false });
  expect(letsServersIn({ default_action: open })).toMatchObject({ unknown: 'later' });
  expect(letsServersIn({ default_action: 'Deny', public_network: [{ allowed_request_types: [open] }] })).toMatchObject({ unknown: 'later' });
  expect(letsServersIn(open)).toMatchObject({ unknown: 'later' });
});

it('knows tiers', () => {
  expect(tierOf('Premium_P2')).toEqual({ value: 'Premium' });
  expect(tierOf('Free_F1')).toEqual({ value: 'Free' });
  expect(tierOf(open)).toMatchObject({ unknown: 'later' });
});
