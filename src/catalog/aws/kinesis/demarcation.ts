import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { stream } from './service.ts';
import { says } from './sources.ts';

const { none, 'managed by AWS': managed, 'your own': own } = keyHolders(says.keys);
const encrypted = provider('Encrypts each record before it is stored.', says.encryption);
const waiting = notApplicable('records wait in a stream for its readers; what must last is kept where they bring it');

export default [
  demarcate(stream, {
    ...abstracted,
    'encrypt-at-rest': when(stream, 'keys', {
      none: customer('Switch encryption of the stream on.', says.encryption),
      'managed by AWS': encrypted,
      'your own': encrypted,
    }),
    'control-keys': when(stream, 'keys', { none, 'managed by AWS': managed, 'your own': own }),
    'encrypt-in-transit': provider('Takes calls over TLS.', says.tls),
    'limit-exposure': customer('Name in the policy of the stream who may use it.', says.policy),
    'retain-and-dispose': shared(
      { provider: 'Deletes records when their time is over.', customer: 'Set a time in which readers that failed can catch up.' },
      says.lasting,
    ),
    'back-up-data': waiting,
    'prove-recovery': waiting,
    'undo-mistakes': waiting,
    'record-access': unchecked(
      'whether a trail records who reads and writes is not read',
      shared({ provider: 'Records the calls that manage streams.', customer: 'Have a trail record who reads and writes, where that matters.' }, says.trail),
    ),
  }),
];
