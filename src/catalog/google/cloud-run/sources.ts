import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/run/docs';

const baseImages = cite(
  'https://docs.cloud.google.com/run/docs/configuring/services/automatic-base-image-updates',
  'Where automatic updates of the base image are set up, Google patches its system and language runtime without a new build; what lies in the image itself stays as it was built.',
  read,
);
const callers = cite(
  `${docs}/securing/authenticating`,
  'Services are private at first and take only calls of known identities that were let in; the check can be switched off.',
  read,
);

const runtimes = cite(
  'https://docs.cloud.google.com/run/docs/runtime-support.md.txt',
  'Base images of Google are updated as long as the community of the language maintains it; they are deprecated and decommissioned on dates that Google announces. Images of the customer’s own are not part of that.',
  read,
);

export const says = {
  baseImages,
  bases: inferred(baseImages, 'What an image was built on comes from those who make it, wherever Google does not patch it from outside.'),
  ingress: cite(
    `${docs}/securing/ingress`,
    'By default any machine on the internet reaches a service; it can be kept to internal sources, or to these and load balancers. Whether IAM lets a caller in is another matter, and both are advised.',
    read,
  ),
  callers,
  jobs: inferred(callers, 'IAM decides who may use what runs; a job is started and not called, and so has nothing that answers the internet.'),
  everybody: cite(`${docs}/authenticating/public`, 'Giving the invoker role to all users makes a service public.', read),
  identity: cite(
    `${docs}/securing/service-identity`,
    'What runs acts as the default account of Compute Engine unless an account of its own, with the fewest rights, is named.',
    read,
  ),
  keys: cite(
    'https://cloud.google.com/run/docs/securing/using-cmek',
    'Content at rest is encrypted without anything to do; a key of Cloud KMS may protect images instead, while names and environment variables stay under keys of Google, and no new instance starts once the key is disabled.',
    read,
  ),
  runtimes,
  ends: inferred(runtimes, 'Says that images of the customer’s own have no part in what Google supports; what these are built on ends as its makers say.'),
  jobZones: inferred(google.zones, 'Says that Cloud Run goes on in other zones of a region when one fails; jobs are started by the same service.'),
  verified: inferred(google.pipeline, 'Customers let only what their own pipeline approved be deployed; a policy on the service can see to that.'),
} as const;
