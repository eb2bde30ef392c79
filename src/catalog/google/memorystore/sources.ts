import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const auth = cite(
  'https://cloud.google.com/memorystore/docs/redis/auth-overview',
  'Whether clients must authenticate is optional; once they must, they send a string that Google generates. Without encryption in transit nothing guarantees that what is sent is encrypted all the way.',
  read,
);

export const says = {
  auth,
  tiers: inferred(
    google.copies,
    'An instance of the basic tier has one copy in one zone; others have a second copy in another zone, to which Google fails over.',
  ),
  network: inferred(auth, 'Clients reach an instance from the network that it is attached to, and from nowhere else.'),
  persistence: inferred(google.settings, 'What is kept beyond the memory of the machines is a setting of the instance.'),
  maintenance: inferred(google.engine, 'Google installs fixes of the engine in maintenance, at a time that the customer may set.'),
  keys: cite(
    'https://cloud.google.com/dotnet/docs/reference/Google.Cloud.Redis.Cluster.V1/latest/Google.Cloud.Redis.Cluster.V1.EncryptionInfo.Types.Type',
    'Data at rest are encrypted with a key that Google manages wholly, unless the customer manages it.',
    read,
  ),
} as const;
