import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const create = cite(
  'https://cloud.google.com/sdk/gcloud/reference/beta/filestore/instances/create',
  'The basic tier with hard disks is the default; a share may name the addresses that mount it and whether root stays root, and an instance a key of Cloud KMS and protection from deletion.',
  read,
);

export const says = {
  create,
  regional: cite(
    'https://docs.cloud.google.com/filestore/docs/service-tiers-regional',
    'The regional tier copies data to several zones of a region, and so outlives the loss of one.',
    read,
  ),
  zonal: inferred(create, 'Instances of the other tiers lie in the zone that is named for them.'),
  keys: inferred(google.encryption, 'Files are encrypted by keys of Google, or by a key of Cloud KMS that the instance names.'),
  backups: inferred(google.copiesKept, 'Customers back up data as often as they can afford to lose them, and a share is backed up when somebody asks for it.'),
  floods: inferred(google.floods, 'Floods are absorbed where traffic passes the front ends of Google; an instance has an address in a network of yours alone.'),
  mounted: inferred(google.transit, 'What leaves the premises of Google is encrypted; by which protocol a share is mounted is for the machines that mount it.'),
  unseen: inferred(google.audit, 'Google records the calls that it answers; what machines do with a share that they mounted is not among them.'),
  network: inferred(create, 'An instance has an address in the network that it is attached to, and is reached from there.'),
} as const;
