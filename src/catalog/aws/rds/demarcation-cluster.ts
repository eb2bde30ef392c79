import { type Citation, customer, type Depends, demarcate, type Holder, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed as engines, databases as managed } from '../baselines/index.ts';
import { atRest, copied, database, installed, keys, ownedByAws, patches, upgrades } from './duties.ts';
import { cluster } from './service.ts';
import { says } from './sources.ts';

const onItself = (holder: Holder): Holder => holder;
const own = database(onItself);
/** Aurora has a guide of its own, which says of a duty what that of RDS says of a Multi-AZ cluster. */
const byGuide = (holder: Holder, source: Citation): Depends =>
  when(cluster, 'storage', { Aurora: { ...holder, source } as Holder, 'Multi-AZ cluster': holder });
const systemPatches = unchecked(
  'which fixes wait for it is not in its configuration',
  shared(
    {
      provider: 'Installs required fixes of the system below the engine in the maintenance window.',
      customer: 'Apply the optional ones when they are offered.',
    },
    says.maintenance,
  ),
);
const open = (source: Citation): Holder => customer('Give the database no public address, and let no group open it to everybody.', source);

export default [
  demarcate(cluster, {
    ...managed,
    ...own,
    'encrypt-in-transit': { ...own['encrypt-in-transit'], source: says.tlsOfferedAurora },
    'limit-exposure': when(cluster, 'storage', { Aurora: open(says.accessAurora), 'Multi-AZ cluster': open(says.accessCluster) }),
    'back-up-data': when(cluster, 'storage', {
      Aurora: { ...copied['every day'], source: says.backupsAurora },
      'Multi-AZ cluster': copied['every day'],
    }),
    'undo-mistakes': { ...own['undo-mistakes'], source: says.deletionCluster },
    'harden-os': engines['harden-os'],
    'publish-os-patches': provider('Builds the fixes of the system below the engine.', says.systemFixes),
    'apply-os-patches': byGuide(systemPatches, says.maintenanceAurora),
    'offer-upgrades': byGuide(managed['offer-upgrades'], says.versionsAurora),
    'guard-credentials': byGuide(own['guard-credentials'], says.passwordsAurora),
    'authenticate-strongly': byGuide(own['authenticate-strongly'], says.signInAurora),
    'record-access': byGuide(own['record-access'], says.logsAurora),
    'publish-platform-patches': provider('Tests minor versions of the engine and approves them.', says.auroraTested),
    'apply-platform-patches': when(cluster, 'patching', {
      'in the maintenance window': installed(says.minorAurora),
      'when you say': patches(says.minorAurora),
    }),
    'upgrade-platform': when(cluster, 'upgrading', {
      'at the end of standard support': byGuide(upgrades['at the end of standard support'], says.enrolledAurora),
      'at the end of extended support': byGuide(upgrades['at the end of extended support'], says.extendedAurora),
    }),
    'encrypt-at-rest': when(cluster, 'atRest', {
      'as you asked': atRest,
      'by Aurora itself': provider('Encrypts every Aurora cluster, and has since 2026-02-18.', says.auroraEncryption),
      'not at all': atRest,
    }),
    'control-keys': when(cluster, 'keys', { ...keys(says.auroraEncryption), 'owned by AWS': ownedByAws }),
    'survive-failure': when(cluster, 'storage', {
      Aurora: shared(
        {
          provider: 'Copies the data to six storage nodes in several zones, and lets another instance take over.',
          customer: 'Run a second instance in another zone.',
        },
        says.auroraZones,
      ),
      'Multi-AZ cluster': provider('Runs a writer and two readers in three zones, and fails over between them.', says.clusterZones),
    }),
  }),
];
