import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { networking } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { gateway, policy } from './service.ts';
import { says } from './sources.ts';

const rules = shared({ provider: 'Keeps the managed rules new.', customer: 'Put the firewall before every site, and have it stop attacks.' }, says.firewall);

export default [
  demarcate(gateway, {
    ...networking,
    'upgrade-platform': when(gateway, 'generation', {
      v2: notApplicable('gateways of the second version move forward by themselves'),
      v1: customer('Move to the second version: the first was stopped after April 28, 2026.', says.retirement),
    }),
    'survive-failure': shared(
      { provider: 'Replaces instances that fail, and spreads a gateway over zones.', customer: 'Pin the gateway to no single zone.' },
      says.zones,
    ),
    'encrypt-in-transit': shared(
      { provider: 'Refuses TLS older than 1.2.', customer: 'Serve everything over HTTPS, and name a policy that still exists.' },
      says.tls,
    ),
    'encrypt-at-rest': provider('Encrypts the settings and secrets that it stores.', says.atRest),
    'control-keys': provider('Holds the keys; none of yours can take their place.', says.atRest),
    'guard-credentials': unchecked(
      'where certificates are kept is checked in the vault',
      customer('Keep certificates in a vault, from which the gateway takes new ones by itself.', says.certificates),
    ),
    'guard-apis': rules,
    'record-access': shared(
      { provider: 'Writes logs of requests and attacks.', customer: 'Have them sent somewhere, and keep them.' },
      loggedOnRequest('application-gateway'),
    ),
  }),
  demarcate(policy, { ...partOf('the application gateway answers for it'), 'absorb-floods': networking['absorb-floods'], 'guard-apis': rules }),
];
