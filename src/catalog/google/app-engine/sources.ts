import { cite, inferred } from '../../../model/index.ts';
import { says as google } from '../baselines/sources.ts';

const read = '2026-11-22';

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
  account: inferred(google.identities, 'A version acts as the default account of App Engine unless it names another.'),
  lifecycle: cite(
    'https://cloud.google.com/appengine/docs/standard/lifecycle/runtime-lifecycle',
    'While a runtime is supported, Google updates its components and its system by itself; before the end of support it tells customers, who then move to a newer one.',
    read,
  ),
  runtimes: inferred(
    google.runtimes,
    'Google maintains the images of the language runtimes that apps run on; an app on an image of its own brings these along.',
  ),
} as const;
