import { customer, demarcate, provider, shared, unchecked, when } from '../../../model/index.ts';
import { abstracted } from '../baselines/index.ts';
import { keyHolders } from '../key-holders.ts';
import { partOf } from '../part-of.ts';
import { accessPoint, fileSystem } from './service.ts';
import { says } from './sources.ts';

const held = keyHolders(says.key);
const plan = customer('Have a backup plan make copies, and say how long they are kept.', says.backups);

export default [
  demarcate(fileSystem, {
    ...abstracted,
    'encrypt-at-rest': shared(
      { provider: 'Encrypts data and metadata where that was chosen.', customer: 'Choose encryption when the file system is made.' },
      says.encryption,
    ),
    'control-keys': when(fileSystem, 'keys', { none: held.none, 'managed by AWS': held['managed by AWS'], 'your own': held['your own'] }),
    'encrypt-in-transit': shared(
      { provider: 'Offers TLS to clients, and turns others away where the policy says so.', customer: 'Mount with TLS, and refuse clients without it.' },
      says.transit,
    ),
    'limit-exposure': customer('Let no statement of the policy speak of everybody.', says.public),
    'filter-traffic': customer('Let the groups around the mount targets admit only the clients that need the files.', says.groups),
    'segment-network': unchecked(
      'which networks may hold a mount target follows from your plan of the network',
      customer('Place mount targets in the networks of the clients, and nowhere else.', says.targets),
    ),
    'guard-apis': unchecked(
      'whether clients must show who they are depends on the identities of those clients',
      shared(
        {
          provider: 'Checks clients that sign in with IAM against the policy.',
          customer: 'Have clients sign in, since without a policy any that gets there is let in.',
        },
        says.policy,
      ),
    ),
    'survive-failure': when(fileSystem, 'oneZone', {
      false: provider('Keeps the data in several zones of the region.', says.zones),
      true: shared(
        { provider: 'Keeps several copies in one zone.', customer: 'Keep only data there that may be away, or be lost, with its zone.' },
        says.zones,
      ),
    }),
    'back-up-data': when(fileSystem, 'backups', {
      'by EFS': shared({ provider: 'Makes a backup every day and keeps it for 35 days.', customer: 'Leave automatic backups on.' }, says.backups),
      'by a plan of yours': plan,
      'not at all': plan,
    }),
    'undo-mistakes': unchecked(
      'EFS keeps no versions and has no protection from deletion to switch on; backups bring files back',
      customer('Bring files back from a backup when they were changed or deleted by mistake.', says.backups),
    ),
    'record-access': unchecked(
      'whether a trail keeps the events is judged on the trail, and reads of files are not recorded anywhere',
      shared({ provider: 'Records connections that IAM authorises.', customer: 'Have clients sign in with IAM, and keep the trail.' }, says.policy),
    ),
  }),
  demarcate(accessPoint, {
    ...partOf('stands on the file system that the access point leads to'),
    'grant-least-access': customer('Tie the access point to a directory and to one user.', says.points),
  }),
];
