import { customer, demarcate, notApplicable, shared, unchecked } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { says as google } from '../baselines/sources.ts';
import { policy, project, serviceAccount, serviceAccountKey } from './service.ts';
import { says } from './sources.ts';

const noData = notApplicable('permissions and accounts hold no data');
const everyPart = {
  ...abstracted,
  'filter-traffic': notApplicable('permissions are no network'),
  'segment-network': notApplicable('permissions are no network'),
  'encrypt-at-rest': noData,
  'control-keys': noData,
  'back-up-data': noData,
  'prove-recovery': noData,
  'classify-data': noData,
  'retain-and-dispose': noData,
  'keep-residency': noData,
  'undo-mistakes': unchecked(
    'permissions are made again from their definitions',
    customer('Keep the definitions of permissions where they can be rolled back.', google.definitions),
  ),
} as const;
const recorded = shared(
  { provider: 'Records the calls that change settings or permissions.', customer: 'Switch on the record of who reads and writes data.' },
  says.audit,
);
const onPolicy = notApplicable('stands on the policy of the project, folder or organisation');

export default [
  demarcate(policy, {
    ...everyPart,
    'limit-exposure': customer('Grant nothing to everybody.', says.everybody),
    'grant-least-access': shared(
      { provider: 'Enforces the policy on every call.', customer: 'Grant narrow roles, at the smallest scope, and none to accounts that many machines share.' },
      says.practices,
    ),
    'record-access': recorded,
  }),
  demarcate(project, {
    ...everyPart,
    'limit-exposure': customer('Start without the default network, whose rules let everybody in.', says.network),
    'grant-least-access': onPolicy,
    'record-access': recorded,
    'detect-threats': shared(
      {
        provider: 'Watches its own infrastructure for hostile behaviour.',
        customer: 'Have somebody told when permissions, networks or the record of them change.',
      },
      says.alarms,
    ),
  }),
  demarcate(serviceAccount, {
    ...everyPart,
    'limit-exposure': customer('Let nobody act as the account but those who are named.', says.practices),
    'record-access': onPolicy,
  }),
  demarcate(serviceAccountKey, {
    ...everyPart,
    'limit-exposure': notApplicable('a key is reached by whoever has it; see guard-credentials'),
    'guard-credentials': shared(
      {
        provider: 'Keeps and rotates the keys that it manages, and lets nobody download them.',
        customer: 'Do without keys of your own, or keep them out of sight and replace them.',
      },
      says.rotated,
    ),
    'record-access': onPolicy,
  }),
];
