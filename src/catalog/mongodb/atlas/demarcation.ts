import { customer, demarcate, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { groundByCloud, type Said, software } from '../../software.ts';
import { cluster, databaseUser, project } from './service.ts';
import { says } from './sources.ts';

const byPeople = 'people do this, and no configuration shows whether they did';
const said: Said = {
  'guard-facilities': says.buildings,
  'offer-upgrades': says.ends,
  'configure-platform': says.model,
  'survive-failure': says.copies,
  'segment-network': says.setup,
  'encrypt-in-transit': says.setup,
  'publish-platform-patches': says.model,
  'run-directory': says.rights,
  'manage-accounts': says.setup,
  'guard-credentials': says.secrets,
  'grant-least-access': says.least,
  'limit-trust': says.federations,
  'prove-recovery': says.disasters,
  'keep-residency': says.places,
  'watch-changes': says.ends,
  'review-agreements': says.reports,
  'keep-logs': says.records,
  'detect-threats': says.watching,
  'leave-cleanly': says.leaving,
  'assess-compliance': says.rules,
};
const line = {
  ...software({ model: says.model, platform: says.model, encryption: says.setup, access: says.setup, logs: says.setup, said }),
  'apply-os-patches': provider('Brings security patches in by itself, without downtime.', says.model),
  'apply-platform-patches': provider('Brings security patches in by itself, without downtime.', says.model),
  'find-vulnerabilities': provider('Has itself attacked by testers and hunters of bugs, and mends what they find.', says.model),
  'guard-apis': provider('Answers nobody who has not authenticated.', says.calls),
  'authenticate-strongly': unchecked(
    'how people sign in is decided where they sign in',
    shared(
      {
        provider: 'Demands a second factor of people who sign in with a password of Atlas.',
        customer: 'Have your directory demand one where people sign in through it.',
      },
      says.signIn,
    ),
  ),
  'limit-consumption': unchecked(
    'how much is needed, no setting shows',
    shared(
      { provider: 'Gives each tier its resources, and more where scaling is switched on.', customer: 'Choose the tier, watch the use, and plan for more.' },
      says.sizes,
    ),
  ),
  'continue-business': unchecked(
    byPeople,
    shared(
      {
        provider: 'Elects another primary where members stand in several regions or clouds.',
        customer: 'Spread what must go on, make a plan, and rehearse it.',
      },
      says.disasters,
    ),
  ),
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
const reach = customer('List only the addresses from which your programs come, and nothing that means everybody.', says.setup);

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
    ...groundByCloud(says.clouds, 'cloud', { AWS: 'AWS', AZURE: 'Microsoft', GCP: 'Google' }, said),
    'isolate-tenants': when(cluster, 'tier', {
      dedicated: provider('Gives dedicated clusters of a project machines and a network of their own.', says.setup),
      'shared or free': provider('Keeps customers on the same machines apart.', says.clouds),
    }),
    'limit-exposure': onProject,
    'filter-traffic': onProject,
    'record-access': onProject,
    'encrypt-at-rest': provider('Encrypts all storage and all snapshots.', says.keys),
    'encrypt-in-transit': shared({ provider: 'Requires TLS of every connection.', customer: 'Refuse versions older than 1.2.' }, says.transport),
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
    'undo-mistakes': customer('Protect the cluster from deletion, and keep what lets you go back to any moment.', says.undone),
    'apply-platform-patches': provider('Brings patch releases onto the cluster by itself.', says.versions),
    'upgrade-platform': when(cluster, 'release', {
      LTS: unchecked(
        'which version is near its end is told by the announcements of MongoDB',
        shared({ provider: 'Upgrades what has reached its end.', customer: 'Move to a new major version before.' }, says.ended),
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
    'authenticate-strongly': customer('Let programs sign in by certificates or identities of their cloud.', says.programs),
    'grant-least-access': customer('Give each user rights on the databases that it needs.', says.least),
  }),
];
