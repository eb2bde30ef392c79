import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { backupVault, vault } from './service.ts';
import { says } from './sources.ts';

const keys = {
  'managed by Microsoft': shared(
    { provider: 'Holds the keys and manages them.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
    says.security,
  ),
  'your own': unchecked(
    'the key itself is judged where it is declared, in its vault',
    shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' }, says.security),
  ),
} as const;

const both = {
  ...abstracted,
  'encrypt-at-rest': provider('Encrypts all backups without being asked.', says.security),
  'encrypt-in-transit': provider('Moves backups over TLS 1.2 or newer, within its own network.', says.security),
  'survive-failure': shared(
    { provider: 'Keeps as many copies of backups as you ask for.', customer: 'Ask for copies in several zones or regions.' },
    says.copies,
  ),
  'guard-credentials': notApplicable('a vault has no keys of its own that programs use'),
  'grant-least-access': shared(
    {
      provider: 'Offers roles that keep taking, restoring and deleting backups apart.',
      customer: 'Give each only what is needed, and have a second person approve what is dangerous.',
    },
    says.security,
  ),
  'back-up-data': unchecked(
    'what is backed up, and how often, stands in policies and on what is protected',
    shared({ provider: 'Takes the backups that policies ask for.', customer: 'Name what is backed up, how often, and for how long.' }, says.policies),
  ),
  'record-access': customer('Have the reports of jobs and of what was changed collected.', loggedOnRequest('backup')),
};

export default [
  demarcate(vault, {
    ...both,
    'limit-exposure': customer('Close public access where agents come through your own network.', says.security),
    'filter-traffic': notApplicable('public access is open or closed as a whole; see limit-exposure'),
    'segment-network': customer('Reach the vault through private endpoints.', says.security),
    'control-keys': when(vault, 'key', keys),
    'undo-mistakes': shared(
      { provider: 'Keeps what is deleted for 14 days, and lets nobody switch that off.', customer: 'Make the vault immutable, and lock that.' },
      says.soft,
    ),
  }),
  demarcate(backupVault, {
    ...both,
    'survive-failure': shared(
      { provider: 'Keeps as many copies of backups as you ask for.', customer: 'Ask for copies in several zones or regions.' },
      says.redundancy,
    ),
    'limit-exposure': notApplicable('a Backup vault has no endpoint that programs reach'),
    'filter-traffic': notApplicable('a Backup vault has no endpoint that programs reach'),
    'segment-network': notApplicable('a Backup vault has no endpoint that programs reach'),
    'control-keys': when(backupVault, 'key', keys),
    'undo-mistakes': when(backupVault, 'softDelete', {
      Off: customer('Keep what is deleted for a while again, and make the vault immutable.', says.soft),
      On: shared({ provider: 'Keeps what is deleted for 14 days or longer.', customer: 'Leave that on for good, and make the vault immutable.' }, says.soft),
      AlwaysOn: shared(
        { provider: 'Keeps what is deleted for 14 days or longer, and lets nobody switch that off.', customer: 'Make the vault immutable.' },
        says.soft,
      ),
    }),
  }),
];
