import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { secret } from './service.ts';
import { says } from './sources.ts';

const { 'managed by AWS': managed, 'your own': own } = keyHolders(says.encryption);

export default [
  demarcate(secret, {
    ...abstracted,
    'encrypt-at-rest': provider('Encrypts every secret, always.', says.encryption),
    'control-keys': when(secret, 'keys', { 'managed by AWS': managed, 'your own': own }),
    'encrypt-in-transit': provider('Takes calls over TLS only.', says.protection),
    'guard-credentials': when(secret, 'rotates', {
      true: shared(
        {
          provider: 'Calls the rotation function when the schedule says.',
          customer: 'Keep the value out of the source, and the rotation working and frequent.',
        },
        says.rotation,
      ),
      false: customer('Keep the value out of the source, and change it yourself, since nothing rotates it.', says.rotation),
    }),
    'limit-exposure': customer('Name in the policy of the secret who may read it.', says.policy),
    'undo-mistakes': shared(
      { provider: 'Holds a deleted secret back for the time that was set.', customer: 'Leave a window of seven days or more.' },
      says.restoring,
    ),
    'back-up-data': notApplicable('a secret is issued anew rather than restored; copies in other regions belong to continue-business'),
    'prove-recovery': notApplicable('a secret is issued anew rather than restored'),
    'classify-data': notApplicable('it is a secret, by its kind'),
    'record-access': unchecked(
      'whether a trail keeps the record is judged where the trail is declared',
      shared({ provider: 'Records every call.', customer: 'Keep the record for longer than 90 days.' }, says.trail),
    ),
  }),
];
