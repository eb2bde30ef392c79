import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { key } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('a key holds no data; what it encrypts is judged where it is stored');
const decides = 'Decide who may use the key, rotate it and decide when it ends.';

export default [
  demarcate(key, {
    ...abstracted,
    'isolate-tenants': provider(
      'Keeps key material in hardware modules of its own, and in plain only while a key is in use.',
      inferred(
        says.modules,
        'Says that key material is in plain only in the memory of hardware modules, while a key is in use; so no other customer gets at it.',
      ),
    ),
    'apply-platform-patches': provider('Updates KMS without customers seeing it.', says.resilience),
    'survive-failure': provider('Runs in at least three zones of each region, each region without the others.', says.resilience),
    'control-keys': when(key, 'material', {
      'made by KMS': shared({ provider: 'Makes the key material, guards it, and rotates it when asked to.', customer: decides }, says.rotation),
      'made by KMS, not rotated': unchecked(
        'KMS cannot rotate such a key; replacing it is a process of yours',
        shared({ provider: 'Makes the key material and guards it.', customer: 'Replace the key by a new one when it is due.' }, says.rotation),
      ),
      imported: unchecked(
        'imported material is replaced by bringing new material, which no configuration shows',
        shared(
          {
            provider: 'Guards the imported material, and rotates to new material when asked to.',
            customer: 'Make the key material, keep a copy, and bring new material when it is due.',
          },
          says.rotation,
        ),
      ),
      'in your cluster': unchecked(
        'the cluster is not read',
        shared(
          { provider: 'Passes each use of the key to your cluster.', customer: 'Run the cluster that holds the key, and replace the key when it is due.' },
          says.cluster,
        ),
      ),
      'outside AWS': unchecked(
        'the key manager is outside AWS',
        shared(
          {
            provider: 'Passes each use of the key on, and encrypts once more with material of its own.',
            customer: 'Keep the key manager and the keys in it safe, available and up to date.',
          },
          says.outside,
        ),
      ),
      'as its primary': notApplicable('stands on the primary key, whose material and rotation the copy shares'),
    }),
    'grant-least-access': unchecked(
      'whether those who are named need what they may do, no configuration shows',
      shared({ provider: 'Enforces the key policy on every use.', customer: 'Write a policy that names who may use and administer the key.' }, says.policy),
    ),
    'limit-exposure': customer('Let no statement of the key policy speak of everybody.', says.policy),
    'undo-mistakes': shared(
      {
        provider: 'Holds back the deletion of a key for a waiting period.',
        customer: 'Choose a waiting period that is long enough to notice, and leave keys in use enabled.',
      },
      says.deletion,
    ),
    'record-access': provider('Records every use of the key in CloudTrail.', says.trail),
    'encrypt-at-rest': noData,
    'back-up-data': noData,
    'prove-recovery': noData,
    'classify-data': noData,
    'retain-and-dispose': noData,
    'encrypt-in-transit': provider('Takes calls over TLS 1.2 or newer only.', says.modules),
  }),
];
