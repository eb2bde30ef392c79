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

export const says = {
  auth,
  tiers: inferred(durable, 'Only the standard tier has replicas, to which Google fails over; the tier is for the customer to choose.'),
  network: inferred(auth, 'Clients reach an instance from the network that it is attached to, and from nowhere else.'),
  persistence: inferred(durable, 'Not even replicas promise that nothing is lost: snapshots are asked for, and what must not be lost is kept elsewhere too.'),
  maintenance: inferred(
    google.engine,
    'Said of Cloud SQL, and others like it are run the same way: Google installs fixes of the engine in maintenance, at a time that the customer may set.',
  ),
  versions: cite(
    'https://cloud.google.com/memorystore/docs/redis/supported-versions',
    'Lists the major versions of Redis that an instance may have; an instance can be upgraded to a newer one.',
    read,
  ),
  keys: cite(
    'https://cloud.google.com/dotnet/docs/reference/Google.Cloud.Redis.Cluster.V1/latest/Google.Cloud.Redis.Cluster.V1.EncryptionInfo.Types.Type',
    'Data at rest are encrypted with a key that Google manages wholly, unless the customer manages it.',
    read,
  ),
} as const;
