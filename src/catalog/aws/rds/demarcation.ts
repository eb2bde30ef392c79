import { customer, demarcate, type Holder, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { infrastructure, managed } from '../baselines/index.ts';
import { cluster, instance, snapshot } from './service.ts';
import { says } from './sources.ts';

const guest = (does: string): Holder => unchecked('what runs on the machine of an RDS Custom instance, no configuration shows', customer(does, says.custom));
const keys = {
  none: notApplicable('nothing is encrypted, so there is no key'),
  'managed by AWS': shared(
    {
      provider: 'Manages the key in your account, guards and rotates it.',
      customer: 'Decide whether this key is enough for the data, and bring one of your own where it is not.',
    },
    says.encryption,
  ),
  'your own': shared(
    { provider: 'Guards the key and uses it as its policy allows.', customer: 'Write the key’s policy, rotate it and decide when it ends.' },
    says.encryption,
  ),
};
const automatic = provider('Installs minor versions in the maintenance window.', says.chosen);
const yourPatches = customer('Install each minor version, or switch automatic installation on.', says.automatic);
const upgrades = {
  extended: unchecked(
    'which versions are still supported is not compared yet',
    shared(
      {
        provider: 'Goes on with critical fixes past the end of standard support, at a charge.',
        customer: 'Move to a supported major version, or pay for the old one.',
      },
      says.extended,
    ),
  ),
  'standard only': unchecked(
    'which versions are still supported is not compared yet',
    shared({ provider: 'Upgrades the engine when standard support ends.', customer: 'Move to a supported major version before that happens.' }, says.extended),
  ),
};
const database = {
  'limit-exposure': customer('Give the database no public address, and let no group open it to everybody.', says.access),
  'filter-traffic': unchecked(
    'the rules of its groups are judged where they are declared',
    customer('Write groups that let in only what needs the database.', says.groups),
  ),
  'segment-network': unchecked('which networks are apart, no single database shows', managed['segment-network']),
  'control-egress': unchecked('what leaves is decided by groups, which are judged where they are declared', managed['control-egress']),
  'encrypt-in-transit': unchecked('whether plain connections are refused stands in the parameter group, which is not read yet', managed['encrypt-in-transit']),
  'guard-credentials': customer('Keep the main password out of the source, and have it rotated.', says.passwords),
  'authenticate-strongly': shared(
    { provider: 'Takes short-lived tokens of IAM where that is switched on.', customer: 'Switch tokens on, and let programs use them.' },
    says.signIn,
  ),
  'encrypt-at-rest': shared(
    { provider: 'Encrypts storage, backups and copies once encryption is on.', customer: 'Switch encryption on when the database is made.' },
    says.encryption,
  ),
  'back-up-data': shared({ provider: 'Takes a backup every day and keeps it as long as you say.', customer: 'Say for how many days.' }, says.backups),
  'undo-mistakes': customer('Protect the database from deletion.', says.deletion),
  'record-access': shared({ provider: 'Writes the logs of the engine.', customer: 'Have them sent to where they are kept and watched.' }, says.logs),
};

export default [
  demarcate(instance, {
    ...managed,
    ...database,
    'publish-os-patches': when(instance, 'edition', {
      RDS: provider('Builds the fixes of the system below the engine.', says.managed),
      'RDS Custom': provider('Publishes images with fixes, without installing them.', says.custom),
    }),
    'apply-os-patches': when(instance, 'edition', {
      RDS: provider('Installs fixes of the system below the engine.', says.managed),
      'RDS Custom': guest('Patch the system of the instance.'),
    }),
    'harden-os': when(instance, 'edition', {
      RDS: managed['harden-os'],
      'RDS Custom': unchecked(
        'what runs on the machine of an RDS Custom instance, no configuration shows',
        customer('Harden the system that you can log in to.', says.customAccess),
      ),
    }),
    'stop-malware': when(instance, 'edition', {
      RDS: managed['stop-malware'],
      'RDS Custom': unchecked('what runs on the machine of an RDS Custom instance, no configuration shows', infrastructure['stop-malware']),
    }),
    'publish-platform-patches': provider('Tests minor versions of the engine and offers them.', says.chosen),
    'apply-platform-patches': when(instance, 'patching', {
      'in the maintenance window': automatic,
      'when you say': yourPatches,
      'by you': guest('Download the fixes of the engine and install them.'),
    }),
    'upgrade-platform': when(instance, 'support', upgrades),
    'control-keys': when(instance, 'keys', keys),
    'survive-failure': shared(
      { provider: 'Keeps a standby in another zone, and switches over to it, where you ask for it.', customer: 'Ask for a standby.' },
      says.zones,
    ),
  }),
  demarcate(cluster, {
    ...managed,
    ...database,
    'apply-platform-patches': when(cluster, 'patching', { 'in the maintenance window': automatic, 'when you say': yourPatches }),
    'upgrade-platform': when(cluster, 'support', upgrades),
    'control-keys': when(cluster, 'keys', keys),
    'survive-failure': when(cluster, 'storage', {
      Aurora: unchecked(
        'how many instances a cluster has is not counted yet',
        shared(
          { provider: 'Keeps six copies of the data in three zones, and lets another instance take over.', customer: 'Run a second instance in another zone.' },
          says.auroraZones,
        ),
      ),
      'Multi-AZ cluster': provider('Runs a writer and two readers in three zones, and switches over between them.', says.auroraZones),
    }),
  }),
  demarcate(snapshot, {
    ...managed,
    'limit-exposure': customer('Share the copy with named accounts only.', says.encryption),
    'control-keys': notApplicable('a copy keeps the key of its database'),
    'encrypt-at-rest': unchecked('a copy is encrypted as its database is, and is judged there', managed['encrypt-at-rest']),
    ...copies(),
  }),
];

/** A copy is data at rest: what concerns a running engine stands on the database. */
function copies() {
  const onDatabase = notApplicable('stands on the database that was copied');
  return {
    'apply-platform-patches': onDatabase,
    'upgrade-platform': onDatabase,
    'survive-failure': provider('Keeps copies in several zones of the region.', says.managed),
    'filter-traffic': onDatabase,
    'segment-network': onDatabase,
    'control-egress': onDatabase,
    'encrypt-in-transit': onDatabase,
    'guard-credentials': onDatabase,
    'back-up-data': notApplicable('it is a backup itself'),
    'undo-mistakes': onDatabase,
    'record-access': onDatabase,
  };
}
