import { customer, demarcate, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { sparkPool, sqlPool, workspace } from './service.ts';
import { says } from './sources.ts';

const onWorkspace = notApplicable('the workspace answers for it');
const onPools = notApplicable('stands on each pool of the workspace');
const current = provider('Takes TLS 1.2 or newer only.', says.connectivity);

/** What every pool leaves to its workspace. */
const inWorkspace = {
  ...managed,
  'absorb-floods': onWorkspace,
  'limit-exposure': onWorkspace,
  'filter-traffic': onWorkspace,
  'segment-network': onWorkspace,
  'control-egress': onWorkspace,
  'encrypt-in-transit': current,
  'authenticate-strongly': onWorkspace,
  'guard-credentials': onWorkspace,
  'control-keys': onWorkspace,
  'record-access': onWorkspace,
};

export default [
  demarcate(workspace, {
    ...managed,
    'survive-failure': onPools,
    'upgrade-platform': onPools,
    'back-up-data': onPools,
    'limit-exposure': customer('Close public access, or let in only addresses that you name.', says.connectivity),
    'filter-traffic': customer('Keep what runs in Azure for other customers out.', says.firewall),
    'segment-network': customer('Have pools run in a managed network, and reach the workspace through a private endpoint.', says.egress),
    'control-egress': customer('Let data go to approved targets only, which has to be asked for when the workspace is made.', says.egress),
    'encrypt-in-transit': current,
    'authenticate-strongly': customer('Let in identities of Microsoft Entra ID only.', says.settings),
    'encrypt-at-rest': provider('Encrypts what it keeps with keys of the platform, always.', says.encryption),
    'control-keys': when(workspace, 'key', {
      'managed by Microsoft': shared(
        { provider: 'Holds and rotates the keys.', customer: 'Decide whether that is enough before the workspace is made, as it cannot be changed later.' },
        says.encryption,
      ),
      'your own': unchecked(
        'the key itself is judged where it is declared, in its vault',
        shared({ provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault and have it rotated.' }, says.encryption),
      ),
    }),
    'record-access': shared(
      { provider: 'Lets SQL write an audit, and the workspace its logs.', customer: 'Switch the audit on, and have the logs collected.' },
      says.threats,
    ),
  }),
  demarcate(sqlPool, {
    ...inWorkspace,
    'upgrade-platform': provider('Moves the engine forward without a version for the customer to choose.', says.versions),
    'survive-failure': unchecked(
      'no setting of a pool asks for copies in several zones; a pool that is lost is restored from its backups',
      shared(
        {
          provider: 'Keeps snapshots in the region, and a copy in the paired one.',
          customer: 'Decide how long the pool may be gone, and practise restoring it.',
        },
        says.backups,
      ),
    ),
    'encrypt-at-rest': shared(
      { provider: 'Encrypts the disks below with keys of the platform.', customer: 'Switch on the encryption of the pool and its backups.' },
      says.encryption,
    ),
    'undo-mistakes': provider('Restores from the snapshots of seven days, and takes a last one when a pool is dropped.', says.backups),
    'back-up-data': shared(
      {
        provider: 'Takes snapshots through the day, keeps them for seven days, and copies one a day to the paired region.',
        customer: 'Leave the copies on, and keep longer what must be kept longer.',
      },
      says.backups,
    ),
  }),
  demarcate(sparkPool, {
    ...inWorkspace,
    'encrypt-at-rest': provider('Encrypts what the service stores.', encryptedByDefault('azure-synapse-analytics')),
    'publish-platform-patches': when(sparkPool, 'version', {
      standard: provider('Brings the runtime up to date with fixes.', says.patches),
      extended: provider('Brings the runtime up to date with fixes.', says.patches),
      ended: nobody('nobody fixes a runtime whose support has ended', says.runtime),
    }),
    'apply-platform-patches': when(sparkPool, 'version', {
      standard: provider('Starts each new session on the fixed runtime.', says.patches),
      extended: provider('Starts each new session on the fixed runtime.', says.patches),
      ended: notApplicable('no fixes are made for this runtime any more'),
    }),
    'upgrade-platform': customer('Move to a newer runtime before the old one ends.', says.runtime),
    'survive-failure': unchecked(
      'whether a job can be run again is decided inside it',
      shared({ provider: 'Starts machines anew for each session.', customer: 'Write jobs so that they can be run again.' }, says.sessions),
    ),
    'back-up-data': notApplicable('a pool keeps no data between sessions; what it writes is judged where it is stored'),
  }),
];
