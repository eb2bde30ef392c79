import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { groundByCloud, software } from '../../software.ts';
import { cluster, databaseUser, project } from './service.ts';
import { says } from './sources.ts';

const line = {
  ...software({ model: says.model, platform: says.model, encryption: says.setup, access: says.setup, logs: says.setup }),
  'apply-os-patches': provider('Brings security patches in by itself, without downtime.', says.model),
  'apply-platform-patches': provider('Brings security patches in by itself, without downtime.', says.model),
  'find-vulnerabilities': provider('Has itself attacked by testers and hunters of bugs, and mends what they find.', says.model),
} as const;
const onCluster = notApplicable('the cluster answers for it');
const onProject = notApplicable('the project answers for it');
const noData = {
  'classify-data': onCluster,
  'encrypt-at-rest': onCluster,
  'control-keys': onCluster,
  'back-up-data': onCluster,
  'prove-recovery': onCluster,
  'undo-mistakes': onCluster,
  'retain-and-dispose': onCluster,
} as const;
const reach = customer('List only the addresses from which your programs come, and nothing that means everybody.', says.addresses);

export default [
  demarcate(project, {
    ...line,
    ...noData,
    'limit-exposure': reach,
    'filter-traffic': unchecked('whether each listed address is needed, no setting shows', reach),
    'record-access': shared({ provider: 'Offers auditing of databases.', customer: 'Switch it on for what matters.' }, says.auditing),
    'control-keys': shared(
      { provider: 'Encrypts everything with keys of the cloud.', customer: 'Decide whether that is enough, or name a key service of yours.' },
      says.keys,
    ),
    'back-up-data': shared(
      { provider: 'Keeps backups from being deleted where a compliance policy says so.', customer: 'Set such a policy where an attacker must not reach them.' },
      says.backupSwitch,
    ),
  }),
  demarcate(cluster, {
    ...line,
    ...groundByCloud(says.clouds, 'cloud', { AWS: 'AWS', AZURE: 'Microsoft', GCP: 'Google' }),
    'isolate-tenants': when(cluster, 'tier', {
      dedicated: provider('Gives dedicated clusters of a project machines and a network of their own.', says.setup),
      'shared or free': provider('Keeps customers on the same machines apart.', says.clouds),
    }),
    'limit-exposure': onProject,
    'filter-traffic': onProject,
    'record-access': onProject,
    'encrypt-at-rest': provider('Encrypts all storage and all snapshots.', says.keys),
    'encrypt-in-transit': shared({ provider: 'Requires TLS of every connection.', customer: 'Refuse versions older than 1.2.' }, says.setup),
    'control-keys': when(cluster, 'keys', {
      'of MongoDB': shared(
        { provider: 'Sees to the keys that encrypt storage and snapshots.', customer: 'Decide whether that is enough, or add a key of your own.' },
        says.keys,
      ),
      'your own': unchecked(
        'the key is judged where it is declared, in the key service of its cloud',
        shared({ provider: 'Uses the key as long as you let it.', customer: 'Keep the key, rotate it and decide who may use it.' }, says.keys),
      ),
    }),
    'back-up-data': when(cluster, 'tier', {
      dedicated: shared({ provider: 'Takes snapshots by the policy.', customer: 'Switch backups on, and say how long they are kept.' }, says.backups),
      'shared or free': unchecked(
        'copies of free clusters are made by programs of yours',
        customer('Make copies yourself where the tier has no backups.', says.backupSwitch),
      ),
    }),
    'undo-mistakes': customer('Protect the cluster from deletion, and keep what lets you go back to any moment.', says.backups),
    'apply-platform-patches': provider('Brings patch releases onto the members one after the other.', says.versions),
    'upgrade-platform': when(cluster, 'release', {
      LTS: unchecked(
        'which version is near its end is told by the announcements of MongoDB',
        shared({ provider: 'Upgrades what has reached its end.', customer: 'Move to a new major version before.' }, says.versions),
      ),
      CONTINUOUS: provider('Moves the cluster to each new release.', says.versions),
    }),
    'survive-failure': provider('Keeps several members in several zones, and replaces those that fail.', says.copies),
    'authenticate-strongly': notApplicable('database users and the organisation answer for it'),
  }),
  demarcate(databaseUser, {
    ...line,
    ...noData,
    'limit-exposure': onProject,
    'filter-traffic': onProject,
    'record-access': onProject,
    'authenticate-strongly': customer('Let programs sign in by certificates or identities of their cloud.', says.users),
    'grant-least-access': customer('Give each user rights on the databases that it needs.', says.users),
  }),
];
