import { type Citation, customer, type DutyId, demarcate, type Holder, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { managed } from '../baselines/index.ts';
import { database, instance, server } from './service.ts';
import { says } from './sources.ts';

const onDatabase = notApplicable('each database answers for it');
const onServer = notApplicable('the server answers for it');

const patchedBy = (source: Citation) =>
  ({
    'apply-os-patches': provider('Patches the system below the engine by itself.', source),
    'apply-platform-patches': provider('Patches the engine by itself, without stopping it for long.', source),
  }) as const satisfies Partial<Record<DutyId, Holder>>;
const patched = patchedBy(says.redundancy);
const forwards = provider('Runs the latest stable engine, and moves it forward by itself.', says.redundancy);

const keys = {
  'managed by Microsoft': shared(
    { provider: 'Holds the keys and rotates them each year.', customer: 'Decide whether that is enough, and bring a key of your own where it is not.' },
    says.encryption,
  ),
  'your own': unchecked(
    'the key itself is judged where it is declared, in its vault',
    shared(
      { provider: 'Uses the key only as long as you let it.', customer: 'Keep the key in a vault, rotate it and decide who may use it.' },
      says.encryption,
    ),
  ),
} as const;
const tls = shared({ provider: 'Encrypts every connection, with TLS 1.2 or newer.', customer: 'Ask for no older minimum.' }, says.security);
const strongly = customer('Let in identities of Microsoft Entra ID, and nobody by a password of SQL.', says.identities);
const deleted = unchecked(
  'locks are resources of their own, and are not read as facts of the database',
  shared(
    { provider: 'Keeps the backups of a deleted database for a while.', customer: 'Lock the server or instance, without which no database comes back.' },
    says.deleted,
  ),
);

/** A policy that follows one version of SQL Server. */
const ends = unchecked(
  'when the version ends is known to the calendar',
  shared({ provider: 'Moves the instance to a newer policy when this version ends.', customer: 'Choose when to move before that, and be ready.' }, says.policy),
);

export default [
  demarcate(server, {
    ...managed,
    ...patched,
    'upgrade-platform': forwards,
    'survive-failure': onDatabase,
    'limit-exposure': shared(
      { provider: 'Lets nobody through the firewall of a new server.', customer: 'Let in only addresses that you name, or close the public endpoint.' },
      says.firewall,
    ),
    'filter-traffic': customer('Keep what runs in Azure for other customers out.', says.firewall),
    'segment-network': customer('Reach the server through a private endpoint in your own network.', says.security),
    'encrypt-in-transit': tls,
    'encrypt-at-rest': onDatabase,
    'control-keys': when(server, 'key', keys),
    'authenticate-strongly': strongly,
    'back-up-data': onDatabase,
    'undo-mistakes': deleted,
    'record-access': customer('Have the events of the databases audited.', says.audit),
    'keep-logs': customer('Say where the audit goes, and how long it is kept there.', says.audit),
  }),
  demarcate(database, {
    ...managed,
    ...patched,
    'upgrade-platform': forwards,
    'survive-failure': shared(
      { provider: 'Keeps copies within a datacenter, and in several zones where that was asked for.', customer: 'Ask for zone redundancy.' },
      says.redundancy,
    ),
    'limit-exposure': onServer,
    'filter-traffic': onServer,
    'segment-network': onServer,
    'control-egress': onServer,
    'encrypt-in-transit': onServer,
    'encrypt-at-rest': shared({ provider: 'Encrypts new databases and their backups.', customer: 'Leave the encryption on.' }, says.encryption),
    'control-keys': onServer,
    'authenticate-strongly': onServer,
    'back-up-data': shared(
      { provider: 'Takes backups by itself, which nobody can switch off.', customer: 'Set how long they are kept, and whether another region holds them.' },
      says.backups,
    ),
    'undo-mistakes': deleted,
    'record-access': onServer,
    'keep-logs': onServer,
  }),
  demarcate(instance, {
    ...managed,
    ...patchedBy(says.instanceRedundancy),
    'upgrade-platform': when(instance, 'updates', {
      AlwaysUpToDate: provider('Brings every change of the engine by itself.', says.policy),
      SQLServer2022: ends,
      SQLServer2025: ends,
    }),
    'survive-failure': shared(
      { provider: 'Keeps copies, and in several zones where that was asked for.', customer: 'Ask for zone redundancy.' },
      says.instanceRedundancy,
    ),
    'limit-exposure': shared({ provider: 'Gives the instance an address in your network only.', customer: 'Leave the public endpoint off.' }, says.endpoint),
    'filter-traffic': unchecked(
      'security groups stand on the subnet, and are checked there',
      customer('Let in only the networks that need the instance.', says.endpoint),
    ),
    'encrypt-in-transit': tls,
    'encrypt-at-rest': provider('Encrypts new databases of the instance and their backups.', says.encryption),
    'control-keys': when(instance, 'key', keys),
    'authenticate-strongly': strongly,
    'back-up-data': shared(
      { provider: 'Takes backups by itself.', customer: 'Say whether another region holds them, and for how long they are kept.' },
      says.instanceBackups,
    ),
    'undo-mistakes': deleted,
    'record-access': customer('Have the events of the databases collected.', says.security),
  }),
];
