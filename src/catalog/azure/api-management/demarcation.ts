import { customer, type DutyId, demarcate, type Holder, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { family } from '../baselines/sources-of-families.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { partOf } from '../part-of.ts';
import { settingsOnly } from '../settings-only.ts';
import { api, backend, gateway, namedValue, product } from './service.ts';
import { says } from './sources.ts';

const setting: Readonly<Record<DutyId, Holder>> = { ...settingsOnly, ...partOf('the gateway answers for it') };

export default [
  demarcate(gateway, {
    ...managed,
    'offer-upgrades': provider('Moves gateways to new versions, and announces them.', says.updates),
    'upgrade-platform': provider('Moves the gateway forward without a version for you to choose.', says.updates),
    'encrypt-in-transit': shared(
      { provider: 'Offers current TLS to clients and back ends.', customer: 'Leave old versions of it off on both sides.' },
      says.ciphers,
    ),
    'limit-exposure': customer('Put the gateway into a network, and close the endpoints that manage it.', says.threats),
    'filter-traffic': unchecked(
      'rules stand in the network of the gateway and in policies, which are content',
      customer('Let in only addresses that call your APIs, through a firewall that knows attacks.', says.threats),
    ),
    'guard-apis': shared(
      { provider: 'Authenticates calls that manage the service.', customer: 'Authenticate callers, limit the rate of calls, and leave direct management off.' },
      says.threats,
    ),
    'guard-credentials': customer('Refuse old interfaces that show secrets, and give the gateway an identity.', says.rules),
    'control-keys': provider('Holds and manages the keys; the service takes none of yours.', says.keys),
    'survive-failure': shared(
      {
        provider: 'Goes on when a machine fails, and spreads units over zones in the Premium tier.',
        customer: 'Ask for several units in a tier that spans zones, and pin them to no single zone.',
      },
      says.units,
    ),
    'back-up-data': unchecked(
      'copies are taken by programs, and no setting shows them',
      customer('Have the service backed up to storage of yours, again and again.', says.copies),
    ),
    'record-access': shared({ provider: 'Records the calls that manage the gateway.', customer: 'Have the logs of requests collected.' }, onDiagnostics),
    'write-safe-code': unchecked(
      'policies are content, and no configuration shows how safe they are',
      shared({ provider: 'Builds and tests the gateway.', customer: 'Write policies that hold no holes.' }, family.engineCode),
    ),
  }),
  demarcate(api, {
    ...setting,
    'encrypt-in-transit': customer('Publish the API over encrypted protocols only.', says.rules),
    'guard-apis': shared({ provider: 'Checks keys, tokens and certificates as the API says.', customer: 'Say what callers must show.' }, says.threats),
  }),
  demarcate(backend, {
    ...setting,
    'encrypt-in-transit': shared(
      { provider: 'Validates the certificate of the back end unless told not to.', customer: 'Reach back ends over TLS, and leave the validation on.' },
      says.rules,
    ),
  }),
  demarcate(product, {
    ...setting,
    'guard-apis': shared({ provider: 'Asks for a key unless the product is open.', customer: 'Publish no open product.' }, says.threats),
  }),
  demarcate(namedValue, {
    ...setting,
    'encrypt-at-rest': provider('Encrypts values that are marked as secret.', says.rules),
    'control-keys': notApplicable('the gateway answers for it'),
    'guard-credentials': customer('Keep secret values in a vault.', says.rules),
  }),
];
