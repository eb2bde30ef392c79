import { customer, demarcate, notApplicable, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { key, ring } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a key holds no data; what it encrypts is judged where it is stored');
const everyPart = {
  ...abstracted,
  'limit-exposure': customer('Let nobody use keys but those who are named.', says.access),
  'encrypt-at-rest': noData,
  'back-up-data': noData,
  'prove-recovery': noData,
  'classify-data': noData,
  'retain-and-dispose': noData,
} as const;

export default [
  demarcate(key, {
    ...everyPart,
    'control-keys': when(key, 'material', {
      'made by KMS': shared(
        {
          provider: 'Makes the key material, guards it, and rotates it on schedule.',
          customer: 'Set the schedule, and decide who may use the key and when it ends.',
        },
        says.rotation,
      ),
      'made by KMS, not rotated': unchecked(
        'KMS does not rotate such a key; replacing it is a process of yours',
        shared(
          { provider: 'Makes the key material and guards it.', customer: 'Make new versions when they are due, and hand out what belongs to them.' },
          says.rotation,
        ),
      ),
      imported: unchecked(
        'new material is brought along, which no configuration shows',
        shared(
          { provider: 'Guards the imported material.', customer: 'Make the key material, keep a copy, and bring new material when it is due.' },
          says.brought,
        ),
      ),
      'outside Google': unchecked(
        'the key manager is outside of Google',
        shared(
          { provider: 'Passes each use of the key on.', customer: 'Keep the key manager and the keys in it safe, available and up to date.' },
          says.outside,
        ),
      ),
    }),
    'undo-mistakes': shared(
      { provider: 'Holds back the destruction of a version, so that it can be restored.', customer: 'Choose a time that is long enough to notice.' },
      says.destruction,
    ),
  }),
  demarcate(ring, {
    ...everyPart,
    'control-keys': notApplicable('stands on each key'),
    'undo-mistakes': notApplicable('a key ring cannot be deleted'),
  }),
];
