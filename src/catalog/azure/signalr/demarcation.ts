import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as azure } from '../baselines/sources.ts';
import { authenticatedByDefault, movesEncrypted } from '../benchmark.ts';
import { onDiagnostics } from '../diagnostics.ts';
import { partOf } from '../part-of.ts';
import { hub, relay, webPubSub } from './service.ts';
import { says } from './sources.ts';

const passesOn = notApplicable('messages are passed on, and none is kept');
const line = {
  ...abstracted,
  'encrypt-at-rest': passesOn,
  'control-keys': passesOn,
  'back-up-data': passesOn,
  'prove-recovery': passesOn,
  'undo-mistakes': unchecked(
    'locks stand on resource groups and subscriptions, which are not read as a setting of each resource',
    customer('Keep the definitions of the service where they can be brought back.', azure.templates),
  ),
  'limit-exposure': customer('Decide what may come from public networks.', says.networks),
  'filter-traffic': unchecked(
    'which kinds of request may come from where is checked under limit-exposure',
    customer('Have servers come over private endpoints.', says.networks),
  ),
  'guard-credentials': customer(
    'Have servers authenticate by identity, and do without the keys of the service.',
    inferred(
      says.rules,
      'Says that all but identities of the directory ought to be refused; whether the keys of the service are taken is a setting of the customer’s.',
    ),
  ),
  'survive-failure': shared({ provider: 'Spreads premium resources over zones.', customer: 'Choose the tier where nothing may stop.' }, says.zones),
  'record-access': shared({ provider: 'Records the calls that manage the service.', customer: 'Have the logs of connections collected.' }, onDiagnostics),
} as const;

export default [
  demarcate(relay, {
    ...line,
    'encrypt-in-transit': provider('Takes connections over TLS.', movesEncrypted('azure-signalr-service')),
    'guard-apis': provider('Authenticates callers before they get at the service.', authenticatedByDefault('azure-signalr-service')),
  }),
  demarcate(webPubSub, {
    ...line,
    'limit-exposure': customer('Decide what may come from public networks.', says.webNetworks),
    'filter-traffic': unchecked(
      'which kinds of request may come from where is checked under limit-exposure',
      customer('Have servers come over private endpoints.', says.webNetworks),
    ),
    'guard-credentials': customer('Have servers authenticate by identity, and do without the keys of the service.', says.webKeys),
    'survive-failure': shared({ provider: 'Spreads premium resources over zones.', customer: 'Choose the tier where nothing may stop.' }, says.webZones),
    'encrypt-in-transit': provider('Takes connections over TLS.', movesEncrypted('azure-web-pubsub')),
  }),
  demarcate(hub, {
    ...partOf('the service answers for it'),
    'guard-apis': shared(
      { provider: 'Turns away clients without a token.', customer: 'Leave it so: let nobody in without a name.' },
      inferred(
        says.webKeys,
        'Says that requests show an identity of the directory, or a key unless that is switched off; so whether a hub takes clients with neither is for the customer to say.',
      ),
    ),
  }),
];
