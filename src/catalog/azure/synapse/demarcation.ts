import { customer, demarcate, held, inferred, nobody, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managed } from '../baselines/index.ts';
import { encryptedByDefault } from '../benchmark.ts';
import { ownCode } from '../own-code.ts';
import { sparkPool, sqlPool, workspace } from './service.ts';
import { says } from './sources.ts';

const onWorkspace = notApplicable('the workspace answers for it');
const inJobs = 'which packages and programs a pool runs, its configuration shows only in part';
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
    'write-safe-code': ownCode('queries, pipelines and notebooks'),
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
        {
          provider: 'Holds the keys and manages them.',
          customer: 'Decide whether that is enough before the workspace is made, as it cannot be changed later.',
        },
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
    'upgrade-platform': abstracted['upgrade-platform'],
    'survive-failure': unchecked(
      'no setting of a pool asks for copies in several zones; a pool that is lost is restored from its backups',
      shared(
        {
          provider: 'Keeps snapshots in the region, and a copy in the paired one.',
          customer: 'Decide how long the pool may be gone, and be able to restore it.',
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
    'isolate-workloads': unchecked(
      'which jobs share a pool and its machines, no configuration shows',
      shared(
        { provider: 'Makes an instance for each user who connects.', customer: 'Give jobs that do not trust each other pools of their own.' },
        says.instances,
      ),
    ),
    'write-safe-code': unchecked(
      inJobs,
      shared({ provider: 'Builds and tests the runtime.', customer: 'Build, review and test what notebooks and jobs run.' }, says.brought),
    ),
    'publish-dependency-patches': held(
      says.brought,
      { party: 'provider', does: 'Publishes fixes of the libraries in the runtime.' },
      { party: 'third-party:software-vendors', does: 'Publish fixes of the packages that you add.' },
    ),
    'apply-dependency-patches': unchecked(
      inJobs,
      shared(
        { provider: 'Takes fixed libraries into the runtime.', customer: 'Give pools, jobs and sessions fixed versions of the packages that you add.' },
        says.libraries,
      ),
    ),
    'guard-supply-chain': unchecked(
      inJobs,
      shared({ provider: 'Builds the runtime itself.', customer: 'Add only packages whose origin you verified.' }, says.brought),
    ),
    'harden-workload': unchecked(
      inJobs,
      shared(
        { provider: 'Runs sessions on machines that it sets up.', customer: 'Give jobs no more rights than they need.' },
        inferred(says.patches, 'Says that sessions are started on the runtime of the pool; what a job does there, and as whom, is said by whoever starts it.'),
      ),
    ),
    'find-vulnerabilities': unchecked(
      inJobs,
      shared({ provider: 'Looks for holes in the runtime and the systems below it.', customer: 'Scan the packages that you add.' }, says.brought),
    ),
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
      shared({ provider: 'Makes instances anew when jobs ask for them.', customer: 'Write jobs so that they can be run again.' }, says.instances),
    ),
    'back-up-data': notApplicable('a pool keeps no data between sessions; what it writes is judged where it is stored'),
  }),
];
