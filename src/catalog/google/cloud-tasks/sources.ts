import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const keys = cite(
  'https://cloud.google.com/tasks/docs/use-cmek',
  'Tasks are encrypted at rest by default; a key of your own is set for a whole region, and encrypts body and headers of the tasks that are made there from then on.',
  read,
);
const addresses = cite(
  'https://cloud.google.com/sdk/gcloud/reference/tasks/create-http-task',
  'A task calls an address by http or https, with a token of a service account where one is named.',
  read,
);
export const says = {
  keys,
  logging: cite(
    'https://cloud.google.com/tasks/docs/logging',
    'A queue logs the fraction of operations that is set, and none unless it is set: that tasks were made and deleted, and what became of each attempt.',
    read,
  ),
  targets: cite(
    'https://docs.cloud.google.com/php/docs/reference/cloud-tasks/latest/V2.HttpTarget',
    'A target that is set on a queue overrides the address, method and headers of its tasks.',
    read,
  ),
  addresses,
  called: inferred(addresses, 'A task calls the address that it was made with, and so whoever makes it says where it goes.'),
  definitions: google.definitions,
  public: inferred(google.identities, 'Whoever may make tasks has the queue send what he wants, as whom he may name.'),
} as const;
