import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const rotation = cite(
  'https://cloud.google.com/secret-manager/docs/secret-rotation',
  'A schedule has Secret Manager send a message when a secret is due; replacing it is the work of whoever receives that. Rotating limits how long a leaked secret can be used.',
  read,
);

export const says = {
  rotation,
  keys: cite(
    'https://cloud.google.com/secret-manager/docs/encryption',
    'Secrets are always encrypted before they are written to disk, with keys that Google manages unless a key of Cloud KMS is named for them, and the service is called over HTTPS only.',
    read,
  ),
  everybody: inferred(google.everyone, 'Who may read a secret is granted by the customer; whoever is granted to all users is granted to the internet.'),
  destruction: cite(
    'https://docs.cloud.google.com/secret-manager/docs/delay-destruction-of-secret-versions',
    'A version that is destroyed is gone at once and for good, unless administrators set up a delay, within which it can be restored.',
    read,
  ),
  contents: inferred(rotation, 'What stands in a version is put there by the customer, and by whatever program replaces it.'),
} as const;
