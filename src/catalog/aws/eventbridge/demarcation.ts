import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { bus, busPolicy, connection } from './service.ts';
import { says } from './sources.ts';

const { 'owned by AWS': owned, 'your own': own } = keyHolders(says.bus);
const passes = notApplicable('a bus passes events on and keeps none, unless an archive is made for them');
const whom = customer('Name in the policy of the bus who may send events and make rules.', says.policy);

export default [
  demarcate(bus, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts events on the bus.', says.protection),
    'control-keys': when(bus, 'keys', { 'owned by AWS': owned, 'your own': own }),
    'encrypt-in-transit': provider('Sends events to other services over TLS.', says.protection),
    'limit-exposure': whom,
    'survive-failure': shared(
      { provider: 'Tries deliveries that fail again for a while.', customer: 'Name a queue for events that could not be delivered.' },
      says.delivery,
    ),
    'back-up-data': passes,
    'prove-recovery': passes,
    'undo-mistakes': passes,
    'retain-and-dispose': passes,
    'record-access': unchecked(
      'whether a trail keeps the record is judged where the trail is declared',
      shared({ provider: 'Records the calls that change buses and rules for 90 days.', customer: 'Keep the record for longer with a trail.' }, says.protection),
    ),
  }),
  demarcate(busPolicy, { ...partOf('stands on the bus that the policy is for'), 'limit-exposure': whom }),
  demarcate(connection, {
    ...partOf('a connection is a way to sign in elsewhere; what it is used for stands on the rules that use it'),
    'encrypt-at-rest': provider('Keeps the secret of a connection encrypted.', says.protection),
    'guard-credentials': customer('Keep the secret of the connection out of the source.', says.connection),
  }),
];
