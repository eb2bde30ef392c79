import { customer, demarcate, notApplicable, provider, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { deliveryStream } from './service.ts';
import { says } from './sources.ts';

const { none, 'owned by AWS': owned, 'your own': own } = keyHolders(says.keys);
const elsewhere = notApplicable('it keeps nothing on disk; the stream or cluster that it reads from has a line of its own');
const encrypted = provider('Encrypts records until they are delivered.', says.encryption);
const passes = notApplicable('it passes records on; what must last is kept at their destination');

export default [
  demarcate(deliveryStream, {
    ...abstracted,
    'encrypt-at-rest': when(deliveryStream, 'keys', {
      'of what it reads from': elsewhere,
      none: customer('Switch encryption of the delivery stream on.', says.encryption),
      'owned by AWS': encrypted,
      'your own': encrypted,
    }),
    'control-keys': when(deliveryStream, 'keys', { 'of what it reads from': elsewhere, none, 'owned by AWS': owned, 'your own': own }),
    'encrypt-in-transit': provider('Takes calls over TLS.', says.tls),
    'control-egress': notApplicable('it delivers to the destination that it names and to nothing else'),
    'limit-exposure': notApplicable('it has no policy of its own; who may put records follows from permissions of IAM'),
    'survive-failure': provider('Moves delivery streams away from hosts and zones that fail.', says.recovery),
    'guard-credentials': customer('Keep passwords and tokens of destinations out of the source.', says.secrets),
    'record-access': customer('Have errors of delivery logged.', says.errors),
    'back-up-data': passes,
    'prove-recovery': passes,
    'undo-mistakes': passes,
    'retain-and-dispose': passes,
  }),
];
