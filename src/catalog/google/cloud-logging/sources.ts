import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const buckets = cite(
  'https://cloud.google.com/logging/docs/reference/v2/rest/v2/locations.buckets',
  'Entries are kept for thirty days unless another period is set, and then deleted; the period of a locked bucket cannot be changed, and it can only be deleted once it is empty.',
  read,
);

export const says = {
  buckets,
  keys: inferred(google.encryption, 'Entries are encrypted by keys of Google, or by a key of Cloud KMS that the bucket names.'),
  fixed: inferred(google.audit, 'Calls that change settings are always recorded, in a bucket that Google sets up and that takes no changes.'),
  routes: inferred(buckets, 'Entries are kept where sinks bring them; a sink that is off, or takes less, brings none.'),
  readers: inferred(google.everyone, 'Whoever writes the policy controls the access, and so who may read logs.'),
  audit: cite(
    'https://docs.cloud.google.com/logging/docs/audit/configure-data-access',
    'Who reads and writes data is recorded only where that is switched on, on the project, folder or organisation; the entries go to the default bucket unless they are routed elsewhere.',
    read,
  ),
} as const;
