import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const practices = cite(
  'https://cloud.google.com/iam/docs/using-iam-securely',
  'Basic roles hold thousands of permissions and are not for production; roles are granted at the smallest scope, and whoever may act as a service account gets all that it may do.',
  read,
);
const keys = cite(
  'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
  'Whoever has the private key of a service account can act as it; such keys leak, and a safer way to authenticate is to be chosen wherever there is one.',
  read,
);

export const says = {
  practices,
  keys,
  rotated: cite(
    'https://www.tenable.com/audits/items/CIS_Google_Cloud_Platform_v1.3.0_L1.audit:f487f76975697733c916ad1306206ce7',
    'Google keeps and rotates the keys that it manages, about weekly; keys that users make can be downloaded, last ten years and are theirs to look after.',
    read,
    'secondary',
  ),
  audit: cite(
    'https://cloud.google.com/logging/docs/audit/configure-data-access',
    'Who reads and writes data is only recorded once that is enabled, in a project, folder or organisation, for all services or for some; what changes settings is always recorded.',
    read,
  ),
  alarms: cite(
    'https://www.echelongraph.io/compliance/cis-gcp/2.2',
    'The CIS benchmark asks for metrics counted from logs, with alarms, on changes of owners, of audit and of custom roles, and of firewalls and routes.',
    read,
    'secondary',
  ),
  network: cite(
    'https://cloud.google.com/vpc/docs/firewalls',
    'A new project has a default network, whose rules let SSH, RDP and ICMP in from anywhere.',
    read,
    'secondary',
  ),
  everybody: inferred(practices, 'A role that everybody has on a project is one that everybody has on all that is in it.'),
} as const;
