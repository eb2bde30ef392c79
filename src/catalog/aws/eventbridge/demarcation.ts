import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations } from '../baselines/sources-of-use.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { bus, busPolicy, connection, rule } from './service.ts';
import { says } from './sources.ts';

const { 'owned by AWS': owned, 'your own': own } = keyHolders(says.encryption);
const passes = notApplicable('a bus passes events on and keeps none, unless an archive is made for them');
const whom = customer('Name in the policy of the bus who may send events and make rules.', says.policy);

export default [
  demarcate(bus, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts events on the bus.', says.encryption),
    'control-keys': when(bus, 'keys', { 'owned by AWS': owned, 'your own': own }),
    'encrypt-in-transit': provider('Sends events to other services over TLS.', says.protection),
    'limit-exposure': whom,
    'survive-failure': when(bus, 'keys', {
      'owned by AWS': provider('Keeps the bus and its key available.', says.ownedKey),
      'your own': shared(
        {
          provider: 'Puts events that could not be decrypted into the queue of the bus.',
          customer: 'Name such a queue, for the day on which the key is gone.',
        },
        says.encryption,
      ),
    }),
    'back-up-data': passes,
    'prove-recovery': passes,
    'undo-mistakes': passes,
    'retain-and-dispose': passes,
    'record-access': unchecked(
      'whether a trail keeps the record is judged where the trail is declared',
      shared(
        { provider: 'Records the calls that change buses and rules for 90 days.', customer: 'Keep the record for longer with a trail.' },
        operations.accessLogs,
      ),
    ),
  }),
  demarcate(busPolicy, { ...partOf('stands on the bus that the policy is for'), 'limit-exposure': whom }),
  demarcate(rule, {
    ...partOf('stands on the bus whose events the rule sends on'),
    'survive-failure': shared(
      { provider: 'Tries deliveries that fail again for a while.', customer: 'Name a queue for events that could not be delivered.' },
      says.delivery,
    ),
  }),
  demarcate(connection, {
    ...partOf('a connection is a way to sign in elsewhere; what it is used for stands on the rules that use it'),
    'encrypt-at-rest': provider('Keeps the secret of a connection encrypted.', says.protection),
    'guard-credentials': customer('Keep the secret of the connection out of the source.', says.connection),
  }),
];
