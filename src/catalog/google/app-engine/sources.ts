import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';
const lifecycle = cite(
  'https://cloud.google.com/appengine/docs/standard/lifecycle/runtime-lifecycle',
  'While a runtime is supported, Google updates its components and its system by itself; before the end of support it tells customers, who then move to a newer one.',
  read,
);

const environments = cite(
  'https://cloud.google.com/appengine/docs/the-appengine-environments',
  'In the standard environment instances run in a sandbox, in the flexible one in containers on virtual machines of Compute Engine.',
  read,
);

export const says = {
  firewall: cite(
    'https://cloud.google.com/appengine/docs/standard/java/understanding-firewalls',
    'Every request to an app is checked by the firewall of App Engine; one that no rule matches is let in, unless the default rule is changed to refuse it.',
    read,
  ),
  https: cite(
    'https://docs.cloud.google.com/ruby/docs/reference/google-cloud-app_engine-v1/latest/Google-Cloud-AppEngine-V1-SecurityLevel',
    'A handler answers HTTP and HTTPS alike, unless its security level has HTTP sent on to HTTPS.',
    read,
  ),
  privateWays: inferred(google.ways, 'Access to services of Google is made safer by private ways; from where an app is reached is for its owner to set.'),
  sandboxes: inferred(
    environments,
    'Instances run in a sandbox or in containers on machines of their own, which Google makes; so nobody else could keep them apart.',
  ),
  confined: inferred(environments, 'Instances run in a sandbox or in a container; which rights and how much memory the code has there, its owner says.'),
  regional: cite(
    'https://cloud.google.com/docs/geography-and-regions',
    'Regional resources, applications of App Engine among them, are deployed redundantly over all zones of a region.',
    read,
  ),
  users: inferred(
    google.identities,
    'Who has access, and to what, is the customer’s to decide on every service, and so is how users of an app prove who they are.',
  ),
  account: inferred(
    google.least,
    'Service accounts get only the permissions that their tasks need, so a version should not act as the default account of App Engine.',
  ),
  lifecycle,
  runtimes: inferred(lifecycle, 'Google updates components and system of the runtimes that it offers; an app on an image of its own brings these along.'),
} as const;
