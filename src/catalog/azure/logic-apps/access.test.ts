import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import { inboundOfApp, namesAddresses, secretParameters, startsOnRequest } from './access.ts';

const open = { [unresolved]: 'later' };

it('knows lists that leave somebody out', () => {
  expect(namesAddresses(['203.0.113.0/24'])).toEqual({ value: true });
  expect(namesAddresses([{ addressRange: '192.168.12.0/23' }])).toEqual({ value: true });
  expect(namesAddresses([])).toEqual({ value: true });
  expect(namesAddresses(['0.0.0.0/0'])).toEqual({ value: false });
  expect(namesAddresses([{ addressRange: '0.0.0.0-255.255.255.255' }])).toEqual({ value: false });
  expect(namesAddresses([open])).toMatchObject({ unknown: 'later' });
  expect(namesAddresses(open)).toMatchObject({ unknown: 'later' });
});

it('knows triggers that requests start', () => {
  expect(startsOnRequest({ manual: { type: 'Request' } })).toEqual({ value: true });
  expect(startsOnRequest({ nightly: { type: 'Recurrence' } })).toEqual({ value: false });
  expect(startsOnRequest({ some: { type: open } })).toMatchObject({ unknown: 'later' });
  expect(startsOnRequest(open)).toMatchObject({ unknown: 'later' });
  expect(startsOnRequest(undefined)).toEqual({ value: false });
});

it('finds secrets in parameters', () => {
  expect(secretParameters({ password: { value: 'correct-horse' }, region: { value: 'west' } })).toEqual({ value: { items: ['password'] } });
  expect(secretParameters(open)).toEqual({ value: { items: [], rest: 'later' } });
});

it('knows who gets into an app', () => {
  expect(inboundOfApp({ public_network_access: 'Disabled' })).toEqual({ value: 'nobody' });
  expect(inboundOfApp({ site_config: [{ ip_restriction: [{ ip_address: '10.0.0.0/8' }] }] })).toEqual({ value: 'named' });
  expect(inboundOfApp({})).toEqual({ value: 'everybody' });
});
