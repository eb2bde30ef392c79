import { noneOf, someItem } from '../../model/index.ts';

/** What is asked of most services that keep data or answer requests, in words that fit all of them. */
export const usualChecks = {
  'is-closed-to-public-networks': {
    duty: 'limit-exposure',
    title: 'Public networks cannot reach it',
    severity: 'medium',
    expect: { publicNetwork: noneOf('Enabled') },
    fix: { publicNetwork: 'Disabled' },
    risk: 'A stolen key or token works from anywhere in the world.',
  },
  'refuses-shared-keys': {
    duty: 'guard-credentials',
    title: 'Requests are authorised by the directory, not by shared keys',
    severity: 'medium',
    expect: { sharedKeys: false },
    risk: 'Whoever has a key may do what it allows, and nobody can say who it was.',
  },
  'uses-your-own-key': {
    duty: 'control-keys',
    title: 'A key in your own vault encrypts the data',
    severity: 'low',
    expect: { keys: 'your own' },
    risk: 'Nobody but Microsoft can take the key away or see who used it.',
  },
  'logs-are-collected': {
    duty: 'record-access',
    title: 'Its logs are collected',
    severity: 'medium',
    expect: { logs: someItem },
    risk: 'Nobody can tell afterwards who did what.',
  },
  'has-an-identity': {
    duty: 'guard-credentials',
    title: 'It has an identity that Azure manages',
    severity: 'low',
    expect: { identity: true },
    risk: 'It reaches other services with keys that stand in settings, and leak from there.',
  },
  'survives-the-loss-of-a-zone': {
    duty: 'survive-failure',
    title: 'It is spread over several zones',
    severity: 'low',
    expect: { zones: true },
    risk: 'It is gone for as long as its zone is.',
  },
} as const;
