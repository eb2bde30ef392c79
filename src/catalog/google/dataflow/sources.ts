import { inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

export const says = {
  workers: inferred(google.settings, 'Whether workers of a job have external addresses is a setting of the job; they have them unless it says otherwise.'),
  account: inferred(google.identities, 'Workers act as a default account of the project unless the job names another.'),
  keys: inferred(google.encryption, 'State of a job is encrypted by keys of Google, or by a key of Cloud KMS that the job names.'),
  machines: inferred(google.service, 'Google makes, patches and replaces the machines that a job runs on; the job is the customer’s program.'),
} as const;
