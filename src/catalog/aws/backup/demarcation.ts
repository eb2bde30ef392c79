import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { partOf } from '../part-of.ts';
import { plan, vault } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(vault, {
    ...abstracted,
    'apply-platform-patches': provider('Updates what keeps the backups without customers seeing it.', says.service),
    'upgrade-platform': provider('Moves the service forward without a version for the customer to choose.', says.service),
    'limit-exposure': customer('Let no statement of the vault’s policy speak of everybody.', says.policy),
    'encrypt-at-rest': when(vault, 'sort', {
      plain: unchecked(
        'whether a backup is encrypted by the vault or as its source is, depends on the service that it comes from',
        shared(
          {
            provider: 'Encrypts backups of the services that it manages in full with the key of the vault.',
            customer: 'Encrypt the sources of all other backups.',
          },
          says.vaults,
        ),
      ),
      'air-gapped': provider('Encrypts every backup in the vault.', says.airGapped),
    }),
    'control-keys': when(vault, 'keys', byKey(says.airGapped)),
    'encrypt-in-transit': provider('Takes calls over TLS only.', use.endpointTls),
    'survive-failure': provider('Keeps backups in several zones of the region.', says.zones),
    'back-up-data': notApplicable('a vault holds backups itself; copies elsewhere are written in plans'),
    'undo-mistakes': when(vault, 'sort', {
      plain: shared(
        { provider: 'Refuses to delete backups before their time, for everybody, where the vault is locked.', customer: 'Lock the vault.' },
        says.lock,
      ),
      'air-gapped': provider('Refuses to delete backups before their time, for everybody.', says.airGapped),
    }),
    'record-access': provider('Records the calls that make, copy, restore and delete backups.', operations.accessLogs),
  }),
  demarcate(plan, {
    ...partOf('stands on what the plan backs up, or on the vault that keeps the backups'),
    'back-up-data': shared({ provider: 'Carries the plan out.', customer: 'Write plans that keep backups long enough, and copy them elsewhere.' }, says.plans),
  }),
];
