import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { key } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a key holds no data; what it encrypts is judged where it is stored');
const decides = 'Decide who may use the key, rotate it and decide when it ends.';

export default [
  demarcate(key, {
    ...abstracted,
    'control-keys': when(key, 'material', {
      'made by KMS': shared({ provider: 'Makes the key material, guards it, and rotates it when asked to.', customer: decides }, says.rotation),
      'made by KMS, not rotated': unchecked(
        'KMS cannot rotate such a key; replacing it is a process of yours',
        shared({ provider: 'Makes the key material and guards it.', customer: 'Replace the key by a new one when it is due.' }, says.rotation),
      ),
      imported: unchecked(
        'rotation of imported material happens outside KMS',
        shared(
          { provider: 'Guards the imported key material.', customer: 'Make the key material, keep a copy, and replace it when it is due.' },
          says.material,
        ),
      ),
      'in your own store': unchecked(
        'the store is not read',
        shared(
          { provider: 'Passes each use of the key to your store.', customer: 'Run the store that holds the key, and rotate the key in it.' },
          says.material,
        ),
      ),
    }),
    'grant-least-access': unchecked(
      'whether those who are named need what they may do, no configuration shows',
      shared({ provider: 'Enforces the key policy on every use.', customer: 'Write a policy that names who may use and administer the key.' }, says.policy),
    ),
    'limit-exposure': customer('Let no statement of the key policy speak of everybody.', says.policy),
    'undo-mistakes': shared(
      { provider: 'Holds back the deletion of a key for a waiting period.', customer: 'Choose a waiting period that is long enough to notice.' },
      says.deletion,
    ),
    'record-access': provider('Records every use of the key in CloudTrail.', says.trail),
    'encrypt-at-rest': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'encrypt-in-transit': provider('Takes calls over TLS only.', says.tls),
  }),
];
