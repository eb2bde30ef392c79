import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

const model = cite(
  'https://docs.cloud.google.com/dataflow/docs/resources/shared-responsibility',
  'Google hardens and patches the systems below its images, and makes new images and containers when holes are found; the customer updates to them, restarts jobs that run long, patches containers of its own, and answers for access and for the code of its pipelines.',
  read,
);

export const says = {
  model,
  beam: cite(
    model.url,
    'Fixes of what pipelines build on, such as Apache Beam, come from its community; Google takes them into its images as well as it can, and does not say when they come.',
    read,
  ),
  versions: cite(
    'https://docs.cloud.google.com/dataflow/docs/support/sdk-version-support-status',
    'Versions of the SDK come from the community of Apache Beam; Dataflow supports one until it deprecates it, and gives customers notice and time to move before it takes none of its jobs any more.',
    read,
  ),
  clean: inferred(model, 'Google hardens and patches the images that workers run; what jobs bring along in code and containers is the customer’s.'),
  floods: inferred(
    google.floods,
    'Calls to the service pass the front ends of Google, which stop floods; workers are reached only as far as rules of the network let anybody in.',
  ),
  workers: inferred(
    google.settings,
    'How a job is set up is the customer’s; whether its workers have external addresses is a setting of the job; they have them unless it says otherwise.',
  ),
  account: inferred(
    google.least,
    'Service accounts get only the permissions that their tasks need, so a job should not act as the default account of the project.',
  ),
  keys: cite(
    'https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys',
    'Content at rest is encrypted without anything to do; a key of Cloud KMS that the customer controls may protect a pipeline and its state instead.',
    read,
  ),
  machines: inferred(google.service, 'Google makes, patches and replaces the machines that a job runs on; the job is the customer’s program.'),
} as const;
