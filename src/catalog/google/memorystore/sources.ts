import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const auth = cite(
  'https://cloud.google.com/memorystore/docs/redis/auth-overview',
  'Whether clients must authenticate is optional; once they must, they send a string that Google generates. Without encryption in transit nothing guarantees that what is sent is encrypted all the way.',
  read,
);
const durable = cite(
  'https://docs.cloud.google.com/memorystore/docs/redis/general-best-practices',
  'The standard tier has replicas and fails over by itself; snapshots can be enabled, from which the service recovers, and still not all data are sure to last.',
  read,
);

const patches = cite(
  'https://docs.cloud.google.com/memorystore/docs/redis/self-service-maintenance.md.txt',
  'Memorystore releases improvements regularly as new maintenance versions, fixes of known holes among them, and brings them in maintenance every few months; an instance may be moved to one sooner.',
  read,
);

export const says = {
  auth,
  tiers: cite(
    'https://cloud.google.com/memorystore/docs/redis/high-availability-for-memorystore-for-redis',
    'In the standard tier an instance has replicas in other zones, and fails over to one by itself when its primary fails; in the basic tier it has none.',
    read,
  ),
  network: cite(
    'https://cloud.google.com/memorystore/docs/redis/networking',
    'Instances always get internal addresses, which the network of the customer reaches by peering.',
    read,
  ),
  persistence: inferred(durable, 'Not even replicas promise that nothing is lost: snapshots are asked for, and what must not be lost is kept elsewhere too.'),
  patches,
  maintenance: inferred(patches, 'Updates come in maintenance every few months, with what is fixed; when it may come is a window that the customer can set.'),
  floods: inferred(google.floods, 'Floods are absorbed where traffic passes the front ends of Google; an instance has addresses in a network of yours alone.'),
  versions: cite(
    'https://cloud.google.com/memorystore/docs/redis/supported-versions',
    'Lists the major versions of Redis that an instance may have; an instance can be upgraded to a newer one.',
    read,
  ),
  keys: inferred(google.encryption, 'What is stored is encrypted by keys of Google, or by a key of Cloud KMS that the instance names.'),
} as const;
