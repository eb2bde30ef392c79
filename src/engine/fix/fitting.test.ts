import { describe, expect, it } from 'vitest';
import type { Found } from '../bind.ts';
import { fittingAnswers } from './fitting.ts';

const of = (vendor: string, region?: string): Found =>
  ({ asset: { service: { vendor } }, declaration: { body: { is: 'map', entries: {} }, ...(region !== undefined && { region }) } }) as unknown as Found;
const keys = [
  'arn:aws:kms:eu-west-1:1:key/a',
  'arn:aws:kms:us-east-1:1:key/b',
  'projects/acme/locations/eu/keyRings/r/cryptoKeys/k',
  'https://acme.vault.azure.net/keys/k',
];
const answers = { 'kms-key': { is: 'list', items: keys }, 'admin-ranges': { is: 'list', items: ['192.0.2.0/24'] } } as const;

describe('answers that fit', () => {
  it.each([
    ['aws', 'us-east-1', keys[1]],
    ['aws', undefined, keys[0]],
    ['aws', 'ap-south-1', undefined],
    ['google', undefined, keys[2]],
    ['azure', 'westeurope', keys[3]],
    ['snowflake', undefined, undefined],
  ])('are of the vendor and the region: %s %s', (vendor, region, key) => {
    expect(fittingAnswers(answers, of(vendor, region))['kms-key']).toBe(key);
  });

  it('are keys of Google that live where the asset does', () => {
    const location = (value: string): Found =>
      ({ asset: { service: { vendor: 'google' } }, declaration: { body: { is: 'map', entries: { location: { is: 'value', value } } } } }) as unknown as Found;
    const near = { 'kms-key': 'projects/acme/locations/europe-west1/keyRings/r/cryptoKeys/k' };
    expect(['europe-west1', 'EUROPE-WEST1', 'europe-west1-b', 'europe-west2', 'EU'].map(value => 'kms-key' in fittingAnswers(near, location(value)))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('are whoever’s they are where nothing tells', () => {
    expect(fittingAnswers({ 'kms-key': 'alias/acme', ...{ 'admin-ranges': answers['admin-ranges'] } }, of('google'))).toEqual({
      'kms-key': 'alias/acme',
      'admin-ranges': answers['admin-ranges'],
    });
    expect(fittingAnswers({ 'kms-key': keys[0] as string }, of('google'))).toEqual({});
  });
});
