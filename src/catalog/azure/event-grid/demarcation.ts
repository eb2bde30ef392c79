import { customer, demarcate, inferred, provider, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { encryptedByDefault, loggedOnRequest, movesEncrypted } from '../benchmark.ts';
import { locks } from '../locks.ts';
import { topic } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(topic, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('event-grid')),
    'survive-failure': provider('Copies definitions and events over three zones, and fails over by itself.', says.zones),
    'limit-exposure': customer('Close public access, or name the addresses that may publish.', says.network),
    'filter-traffic': unchecked(
      'the addresses that are named are checked under limit-exposure',
      customer('Let in only the publishers that are needed.', says.network),
    ),
    'segment-network': customer('Publish through a private endpoint in your own network.', says.network),
    'encrypt-in-transit': unchecked(
      'the minimum of TLS can be set in templates only',
      shared({ provider: 'Offers TLS on every endpoint.', customer: 'Ask for a current minimum.' }, inferred(movesEncrypted('event-grid'))),
    ),
    'guard-credentials': customer('Switch off the keys of the topic, and deliver with an identity.', says.callers),
    'control-keys': provider('Holds and manages the keys, as the service takes no others.', says.ownKeys),
    'undo-mistakes': unchecked('locks are resources of their own, and are not read as facts of the topic', customer('Lock the topic against deletion.', locks)),
    'back-up-data': unchecked(
      'events are passed on, not kept; what could not be delivered goes where each subscription says',
      customer(
        'Have events that cannot be delivered kept, where they may not be lost.',
        inferred(
          says.zones,
          'Says that events are copied over zones and not to another region; so events that must outlive a loss are the customer’s to keep elsewhere.',
        ),
      ),
    ),
    'record-access': shared(
      { provider: 'Writes logs of topics and domains.', customer: 'Have the logs collected where you can read them.' },
      loggedOnRequest('event-grid'),
    ),
  }),
];
