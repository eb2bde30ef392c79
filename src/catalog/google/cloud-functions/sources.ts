import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const ingress = cite(
  'https://cloud.google.com/run/docs/securing/ingress',
  'By default any machine on the internet reaches an endpoint; it can be kept to internal sources, or to these and load balancers. Whether IAM lets a caller in is another matter, and both are advised.',
  read,
);

const ends = cite(
  'https://cloud.google.com/functions/docs/runtime-support',
  'A runtime is first deprecated, and still patched by the policy of the function; once it is decommissioned neither language, packages nor system get updates, and it takes no new deployment.',
  read,
);

export const says = {
  ingress: inferred(ingress),
  updates: cite(
    'https://cloud.google.com/functions/docs/securing/execution-environment-security',
    'By default tested fixes of a runtime reach all functions by themselves; a function may choose to take them only when it is deployed.',
    read,
  ),
  ends,
  deprecated: inferred(
    ends,
    'Says that a deprecated runtime gets fixes of its language and system by the policy of the function, until it is decommissioned; so Google still builds them.',
  ),
  callers: inferred(
    cite(
      'https://cloud.google.com/run/docs/securing/authenticating',
      'What runs is private at first and takes only calls of known identities that were let in.',
      read,
    ),
  ),
  identity: inferred(
    cite(
      'https://cloud.google.com/run/docs/securing/service-identity',
      'What runs acts as the default account of Compute Engine unless an account of its own, with the fewest rights, is named.',
      read,
      'secondary',
    ),
    'A function acts as a default account of the project unless an account of its own is named.',
  ),
  tls: inferred(
    google.serverless,
    'The front ends take HTTP as well as HTTPS; whether plain HTTP is answered is a setting of functions of the first generation.',
  ),
  keys: inferred(google.encryption, 'Code and settings are encrypted by keys of Google, or by a key of Cloud KMS that a function names.'),
} as const;
