import { customer, demarcate, notApplicable, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { topic, topicPolicy } from './service.ts';
import { says } from './sources.ts';

const passes = notApplicable('a topic passes messages on and keeps none that could be restored');
const holders = keyHolders(says.keys);

export default [
  demarcate(topic, {
    ...abstracted,
    'encrypt-at-rest': shared(
      {
        provider: 'Encrypts its disks, and each message before it is stored where the topic names a key.',
        customer: 'Name a key for the messages of the topic.',
      },
      says.encryption,
    ),
    'control-keys': when(topic, 'keys', { none: holders.none, 'managed by AWS': holders['managed by AWS'], 'your own': holders['your own'] }),
    'encrypt-in-transit': shared(
      {
        provider: 'Takes requests over TLS.',
        customer: 'Refuse plain requests in the policy of the topic, and deliver to no raw HTTP address.',
      },
      says.practices,
    ),
    'limit-exposure': customer('Name in the policy of the topic who may publish and subscribe.', says.practices),
    'filter-traffic': unchecked(
      'which networks need access, no configuration shows',
      shared({ provider: 'Protects the network before its interface.', customer: 'Tie the policy to the networks that need the topic.' }, says.network),
    ),
    'survive-failure': shared(
      {
        provider: 'Tries each delivery again as the policy of its protocol says.',
        customer: 'Give subscriptions a queue for what could not be delivered.',
      },
      says.retries,
    ),
    'record-access': shared(
      { provider: 'Records the calls that manage topics for 90 days.', customer: 'Keep the record for longer with a trail.' },
      says.trail,
    ),
    'back-up-data': passes,
    'prove-recovery': passes,
    'undo-mistakes': passes,
    'retain-and-dispose': passes,
  }),
  demarcate(topicPolicy, {
    ...partOf('stands on the topic that the policy is for'),
    'limit-exposure': customer('Name in the policy of the topic who may publish and subscribe.', says.practices),
  }),
];
