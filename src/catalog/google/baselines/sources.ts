import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/docs/security';

const model = cite(
  'https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
  'What Google holds grows from machines to platforms to applications; contents, access and the settings that each service offers stay with the customer, who knows what its business and its regulators demand.',
  read,
  'secondary',
);
const design = cite(
  `${docs}/infrastructure/design`,
  'Servers boot only signed software, automated systems patch them and take faulty ones out of service, premises have layers of guards, and the scale of the front ends absorbs floods.',
  read,
  'secondary',
);
const built = cite(
  `${docs}/infrastructure/design`,
  'Services are built from source that somebody other than its author has reviewed, are kept apart by sandboxes and virtualisation, and authenticate and authorise the calls between them.',
  read,
  'secondary',
);
const paper = cite(
  `${docs}/overview/whitepaper`,
  'Data centers have redundant power, cooling and detection of fire; Google scans its systems and software for holes, has them attacked, and follows up on what is found.',
  read,
  'secondary',
);
const centers = cite(
  'https://cloud.google.com/blog/products/gcp/google-shares-data-center-security-and-design-best-practices',
  'Data centers are guarded in layers, from fences and cameras to badges and biometrics, and every disk is tracked until it is verified to be erased or destroyed.',
  read,
);
const moving = cite(
  `${docs}/encryption-in-transit`,
  'Users reach Google over TLS; what travels outside of Google’s own premises, and between machines of a network, is authenticated and encrypted.',
  read,
);
const deletion = cite(
  `${docs}/deletion`,
  'Deleted data are marked at once, leave active systems in about two months and backups within six; copies exist in as many places as the customer’s settings ask for.',
  read,
);
const staff = cite(
  'https://cloud.google.com/assured-workloads/access-transparency/docs/overview',
  'Google records what its staff do when they get at data of customers, and lets customers have a say in it by Access Approval.',
  read,
);
const incidents = cite(
  'https://cloud.google.com/blog/products/identity-security/trust-through-transparency-incident-response-in-google-cloud',
  'Google watches for incidents, contains them, restores its services, and tells customers whose data are affected.',
  read,
);

/** What Google’s own pages say of every service, and what follows from them. */
export const says = {
  model,
  design,
  built,
  paper,
  centers,
  deletion,
  staff,
  incidents,
  encryption: cite(
    `${docs}/encryption/default-encryption`,
    'All content of customers is encrypted with AES-256 before it is stored, without anything to switch on; the default keys are Google’s, and Cloud KMS makes keys of your own.',
    read,
  ),
  transit: moving,
  audit: cite(
    'https://cloud.google.com/logging/docs/audit',
    'Calls that change settings or permissions are always recorded; who reads and writes data is only recorded once that is switched on, except in BigQuery.',
    read,
  ),
  reports: cite(
    'https://cloud.google.com/security/compliance/soc-2',
    'Third parties audit Google Cloud twice a year; customers fetch the reports from its Compliance Reports Manager, and judge risks by them.',
    read,
  ),
  terms: cite(
    'https://cloud.google.com/terms',
    'Google announces what it discontinues or changes incompatibly, and keeps it going for a year after where it can.',
    read,
    'secondary',
  ),
  cluster: cite(
    'https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
    'Google hardens and patches the control plane, the systems of nodes and the components on them; the customer maintains workloads, images, permissions and data, and keeps nodes on automatic upgrades.',
    read,
  ),
  serverless: cite(
    'https://cloud.google.com/run/docs/securing/security',
    'Cloud Run stands on the infrastructure of Google’s own services; the front ends end TLS, guard against floods, and pass requests on through an encrypted channel.',
    read,
  ),
  sandbox: cite(
    'https://docs.cloud.google.com/run/docs/configuring/execution-environments',
    'Every instance of Cloud Run is sandboxed: by gVisor in the first generation, as a small virtual machine in the second.',
    read,
  ),
  runtimes: cite(
    'https://cloud.google.com/functions/docs/securing/execution-environment-security',
    'Google maintains the images of language runtimes, with their system libraries, and releases security patches for them.',
    read,
  ),
  runtimeEnds: cite(
    'https://docs.cloud.google.com/functions/docs/runtime-support',
    'A runtime is updated as long as its language is maintained by its community; then Google gives notice, deprecates it and later decommissions it.',
    read,
  ),
  zones: cite(
    'https://docs.cloud.google.com/run/docs/zonal-redundancy',
    'Data and traffic are balanced over the zones of a region by themselves, and go to other zones when one fails.',
    read,
  ),
  engine: cite(
    'https://cloud.google.com/sql/docs/shared-responsibility',
    'Google maintains all below the database and the database software, applies fixes of its vendor in scheduled maintenance, encrypts what is stored, and offers failover and backups to instances that are configured so; the customer configures and operates the instance.',
    read,
  ),
  service: inferred(design, 'What runs a service of Google stands on the infrastructure that Google builds, patches and answers for.'),
  forward: inferred(design, 'Google keeps the software of its services up to date by itself, and so moves it forward and sees to its libraries.'),
  clean: inferred(design, 'Where only signed software of Google’s own boots, keeping hostile programs off is Google’s.'),
  directory: inferred(built, 'Calls are authenticated and authorised by services that Google runs.'),
  hypervisor: inferred(built, 'The virtualisation that keeps workloads apart is part of what Google builds and patches.'),
  apart: inferred(built, 'Services are kept apart by sandboxes and virtualisation, and only Google can keep apart what lies in one.'),
  makers: inferred(model, 'Libraries come from their makers; neither Google nor the customer writes them.'),
  outside: inferred(model, 'People and devices of the customer are no part of the cloud, and stay the customer’s.'),
  guest: inferred(model, 'On machines the customer holds the guest system and all that is installed on it.'),
  front: inferred(design, 'Floods are absorbed where traffic passes the front ends of Google, which load balancers stand behind.'),
  identities: inferred(model, 'Who has access, and to what, is the customer’s to decide on every service.'),
  settings: inferred(model, 'How a service is set up is the customer’s, within what the service offers.'),
  own: inferred(model, 'Only the customer knows its business, its data and its regulators.'),
  copies: inferred(deletion, 'The customer’s settings say in how many places copies are kept.'),
  regions: inferred(deletion, 'Copies stay where the customer’s settings put them.'),
  notice: inferred(incidents, 'Google informs its customers; what these owe to others they must do themselves.'),
} as const;
