import { customer, demarcate, inferred, notApplicable, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted, managedAs } from '../baselines/index.ts';
import { operations, use } from '../baselines/sources-of-use.ts';
import { byKey } from '../key-choice.ts';
import { fileSystem } from './service.ts';
import { says } from './sources.ts';

const managed = managedAs('file server');
const twoZones = shared(
  { provider: 'Keeps a standby in another zone, and switches over to it, where you ask for it.', customer: 'Ask for two zones.' },
  says.zones,
);
const ofAllKinds = inferred(
  says.backups,
  'Said of OpenZFS, and the other kinds of FSx have backups alike: they are taken every day where that is on, and the customer says how long they are kept and brings data back.',
);
const noLog = unchecked(
  'only file systems of Windows log who opened which file by a setting that is written here',
  shared(
    {
      provider: 'Records the calls that manage file systems for 90 days.',
      customer: 'Keep the record for longer with a trail, and switch on what logs the file server has.',
    },
    operations.ownLogs,
  ),
);
const scratch = notApplicable('a scratch file system is not made to keep data');

export default [
  demarcate(fileSystem, {
    ...managed,
    'absorb-floods': abstracted['absorb-floods'],
    'offer-upgrades': abstracted['offer-upgrades'],
    'write-safe-code': abstracted['write-safe-code'],
    'apply-os-patches': provider('Installs fixes of the system in the maintenance window.', says.maintenance),
    'apply-platform-patches': provider('Installs fixes of the file server in the maintenance window.', says.maintenance),
    'upgrade-platform': unchecked(
      'only Lustre has versions for the customer to choose, and which of them end is not compared yet',
      shared({ provider: 'Moves file systems forward in place.', customer: 'Move a file system of Lustre to a newer version.' }, says.versions),
    ),
    'limit-exposure': provider('Gives a file system addresses in your network, and no public one.', says.closed),
    'filter-traffic': customer('Let the groups around the file system admit only the clients that need it.', says.groups),
    'segment-network': unchecked('which networks are apart, no single file system shows', managed['segment-network']),
    'control-egress': unchecked('what a file system reaches is decided by groups and links to buckets', managed['control-egress']),
    'encrypt-in-transit': unchecked(
      'clients decide how they mount, and shares may demand it by settings inside the file system',
      shared(
        { provider: 'Encrypts between the file system and instances that support it.', customer: 'Mount with encryption, and have shares demand it.' },
        inferred(
          says.lustre,
          'Says of Lustre that traffic is encrypted where the instance supports that; other kinds encrypt what clients mount with encryption, as these decide.',
        ),
      ),
    ),
    'guard-credentials': unchecked(
      'users come from a directory, whose passwords are judged there',
      customer('Keep the passwords of administrators and of the directory out of sight.', use.secrets),
    ),
    'encrypt-at-rest': provider(
      'Encrypts every file system and its backups.',
      inferred(says.lustre, 'Said of Lustre, and the other kinds of FSx are the same in this: every file system is encrypted at rest from the start.'),
    ),
    'control-keys': when(fileSystem, 'lasting', {
      scratch: provider('Owns and guards the key of a scratch file system; there is no other to choose.', says.scratchKeys),
      lasting: when(fileSystem, 'keys', byKey(says.keys, 'owned by AWS')),
    }),
    'survive-failure': when(fileSystem, 'zones', {
      two: twoZones,
      one: twoZones,
      'one, as ever': unchecked(
        'Lustre runs in one zone, whatever is set',
        shared({ provider: 'Replaces failed servers.', customer: 'Keep elsewhere what must outlive a zone.' }, says.oneZone),
      ),
    }),
    'back-up-data': when(fileSystem, 'lasting', {
      scratch,
      lasting: shared({ provider: 'Takes a backup every day and keeps it as long as you say.', customer: 'Say for how many days.' }, ofAllKinds),
    }),
    'undo-mistakes': unchecked(
      'a file system has no protection from deletion to switch on; older versions of files are kept by settings inside it',
      customer('Keep snapshots or shadow copies, and bring files back from a backup.', ofAllKinds),
    ),
    'record-access': when(fileSystem, 'sort', {
      WINDOWS: shared({ provider: 'Logs who opened which file, where that is on.', customer: 'Switch the audit log on.' }, says.audit),
      LUSTRE: noLog,
      ONTAP: noLog,
      OPENZFS: noLog,
    }),
  }),
];
