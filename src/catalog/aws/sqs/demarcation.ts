import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { queue, queuePolicy } from './service.ts';
import { says } from './sources.ts';

const passing = notApplicable('messages wait in a queue until they are taken or too old; there is nothing to restore');
const encrypted = provider('Encrypts each message as soon as it receives it.', says.encryption);
const tlsOnly = provider('Refuses plain requests to an encrypted queue.', says.encryption);

export default [
  demarcate(queue, {
    ...abstracted,
    'encrypt-at-rest': when(queue, 'keys', {
      none: customer('Leave encryption on, or name a key.', says.encryption),
      'owned by AWS': encrypted,
      'managed by AWS': encrypted,
      'your own': encrypted,
    }),
    'control-keys': when(queue, 'keys', keyHolders(says.encryption)),
    'encrypt-in-transit': when(queue, 'keys', {
      none: shared({ provider: 'Takes requests over TLS.', customer: 'Refuse plain requests by the policy of the queue.' }, says.practices),
      'owned by AWS': tlsOnly,
      'managed by AWS': tlsOnly,
      'your own': tlsOnly,
    }),
    'limit-exposure': customer('Name in the policy of the queue who may send and receive.', says.practices),
    'filter-traffic': unchecked(
      'which networks need access, no configuration shows',
      shared({ provider: 'Protects the network before its interface.', customer: 'Tie the policy to the networks that need the queue.' }, says.network),
    ),
    'grant-least-access': customer('Give each sender and receiver only the actions that it needs.', says.practices),
    'survive-failure': shared(
      {
        provider: 'Stores each message in several zones before it says that it took it.',
        customer: 'Name a queue for messages that could not be processed.',
      },
      says.zones,
    ),
    'record-access': unchecked(
      'whether a trail records who sends and receives is not read',
      shared(
        { provider: 'Records the calls that manage queues for 90 days.', customer: 'Have a trail record who sends and receives, where that matters.' },
        says.trail,
      ),
    ),
    'back-up-data': passing,
    'prove-recovery': passing,
    'undo-mistakes': passing,
    'retain-and-dispose': shared(
      { provider: 'Deletes messages when the time that was set is over.', customer: 'Keep failed messages as long as it takes to look into them.' },
      says.attributes,
    ),
  }),
  demarcate(queuePolicy, {
    ...partOf('stands on the queue that the policy is for'),
    'limit-exposure': customer('Name in the policy of the queue who may send and receive.', says.practices),
    'grant-least-access': customer('Give each sender and receiver only the actions that it needs.', says.practices),
  }),
];
