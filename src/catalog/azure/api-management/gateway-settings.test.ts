import { expect, it } from 'vitest';
import { unresolved } from '../../../model/index.ts';
import {
  announcesSecret,
  keptWhere,
  oldInBlock,
  oldInProperties,
  refusesOldInterface,
  severalZones,
  takesPlainText,
  tierOf,
  validatesCallers,
} from './gateway-settings.ts';

const open = { [unresolved]: 'later' };
const unknown = { unknown: 'later' };

it('finds old versions of TLS at either side', () => {
  expect(oldInBlock('frontend')([{ frontend_tls10_enabled: true }])).toEqual({ value: true });
  expect(oldInBlock('backend')([{ frontend_tls10_enabled: true }])).toEqual({ value: false });
  expect(oldInBlock('backend')([{ backend_ssl30_enabled: open }])).toMatchObject(unknown);
  expect(oldInBlock('backend')(undefined)).toEqual({ value: false });
  const name = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11';
  expect(oldInProperties('Backend.')({ [name]: 'True' })).toEqual({ value: true });
  expect(oldInProperties('')({ [name]: 'True' })).toEqual({ value: false });
  expect(oldInProperties('Backend.')({ [name]: 'False' })).toEqual({ value: false });
  expect(oldInProperties('')(open)).toMatchObject(unknown);
});

it('tells tiers, zones and versions of the interface', () => {
  expect(tierOf('Premium_2')).toEqual({ value: 'Premium' });
  expect(tierOf('StandardV2')).toEqual({ value: 'other' });
  expect(tierOf(open)).toMatchObject(unknown);
  expect(severalZones(['1', '2'])).toEqual({ value: true });
  expect(severalZones(['1'])).toEqual({ value: false });
  expect(severalZones([])).toEqual({ value: true });
  expect(severalZones(open)).toMatchObject(unknown);
  expect(refusesOldInterface('2021-08-01')).toEqual({ value: true });
  expect(refusesOldInterface('2018-01-01')).toEqual({ value: false });
  expect(refusesOldInterface(undefined)).toEqual({ value: false });
  expect(refusesOldInterface(open)).toMatchObject(unknown);
});

it('finds what is not encrypted', () => {
  expect(takesPlainText(['https', 'http'])).toEqual({ value: true });
  expect(takesPlainText(['https', 'wss'])).toEqual({ value: false });
  expect(takesPlainText('http://orders.internal')).toEqual({ value: true });
  expect(takesPlainText('https://orders.internal')).toEqual({ value: false });
  expect(takesPlainText(['https', open])).toMatchObject(unknown);
});

it('knows rules that validate callers', () => {
  expect(validatesCallers('<policies><inbound><validate-jwt header-name="Authorization"/></inbound></policies>')).toEqual({ value: true });
  expect(validatesCallers('<policies><inbound><base /></inbound></policies>')).toEqual({ value: false });
  expect(validatesCallers(open)).toMatchObject(unknown);
});

it('knows where a named value is kept', () => {
  expect(keptWhere({ secret: true, value_from_key_vault: [{ secret_id: 'x' }] })).toEqual({ value: 'in a vault' });
  expect(keptWhere({ secret: true, value_from_key_vault: [] })).toEqual({ value: 'as a secret' });
  expect(keptWhere({ properties: { value: 'x' } })).toEqual({ value: 'in plain' });
  expect(keptWhere({ properties: { secret: open } })).toMatchObject(unknown);
  expect(keptWhere({ value_from_key_vault: open })).toMatchObject(unknown);
  expect(announcesSecret('db-password')).toEqual({ value: true });
  expect(announcesSecret('region')).toEqual({ value: false });
  expect(announcesSecret(open)).toMatchObject(unknown);
});
