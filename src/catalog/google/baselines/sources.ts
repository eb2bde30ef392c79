import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://cloud.google.com/docs/security';

const model = cite(
  'https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
  'What Google holds grows from machines to platforms to applications; contents, access and the settings that each service offers stay with the customer, who knows what its business and its regulators demand.',
  read,
  'secondary',
);
const service = cite(
  'https://cloud.google.com/build/docs/shared-responsibility',
  'Google protects hardware, firmware, kernel, operating system, storage and network, encrypts data stored and moved, develops by secure practices, and patches and hardens the service itself; the customer answers for how it is used.',
  read,
);
const ground = cite(
  'https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
  'Google designs its hardware, lays its own network cables and keeps people out of its data centers.',
  read,
);
const design = cite(
  `${docs}/infrastructure/design`,
  'Servers boot only signed software, automated systems patch them and take faulty ones out of service, premises have layers of guards, and the scale of the front ends absorbs floods.',
  read,
  'secondary',
);
const deletion = cite(
  `${docs}/deletion`,
  'Deleted data are marked at once, leave active systems in about two months and backups within six; copies exist in as many places as the customer’s settings ask for.',
  read,
);
const staff = cite(
  'https://cloud.google.com/dataproc/docs/resources/shared-responsibility-model',
  'Google restricts and logs what its staff do for customers, with Access Transparency and Access Approval.',
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
  service,
  design,
  deletion,
  staff,
  incidents,
  ground,
  encryption: cite(
    `${docs}/encryption/default-encryption`,
    'All content of customers is encrypted with AES-256 before it is stored, without anything to switch on; the default keys are Google’s, and Cloud KMS makes keys of your own.',
    read,
  ),
  transit: cite(
    'https://cloud.google.com/assured-workloads/docs/encryption-keys',
    'Requests are protected with TLS by default, and stored data are encrypted by default.',
    read,
  ),
  audit: cite(
    'https://cloud.google.com/storage/docs/audit-logging',
    'Calls that change settings or permissions are always recorded; who reads and writes data is only recorded once that is switched on.',
    read,
  ),
  media: cite(
    'https://cloud.google.com/blog/products/storage-data-transfer/deleting-your-data-in-google-cloud-platform',
    'The last step of deletion is to sanitise the media, after data were overwritten or their keys destroyed.',
    read,
    'secondary',
  ),
  cluster: cite(
    'https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
    'Google hardens and patches the control plane, the systems of nodes and the components on them; the customer maintains workloads, images, permissions and data, and keeps nodes on automatic upgrades.',
    read,
  ),
  serverless: cite(
    'https://cloud.google.com/run/docs/securing/security-design',
    'Cloud Run stands on the infrastructure of Google’s own services; the front ends end TLS, guard against floods, and pass requests on through an encrypted channel.',
    read,
    'secondary',
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
  power: inferred(ground, 'Google runs its data centers, with power and cooling in them.'),
  hypervisor: inferred(service, 'What lies below a service is Google’s, the layer that divides machines among customers included.'),
  apart: inferred(service, 'Only Google, which runs the service, can keep customers apart in it.'),
  guest: inferred(model, 'On machines the customer holds the guest system and all that is installed on it.'),
  front: inferred(design, 'Floods are absorbed where traffic passes the front ends of Google, which load balancers stand behind.'),
  identities: inferred(model, 'Who has access, and to what, is the customer’s to decide on every service.'),
  settings: inferred(model, 'How a service is set up is the customer’s, within what the service offers.'),
  own: inferred(model, 'Only the customer knows its business, its data and its regulators.'),
  copies: inferred(deletion, 'The customer’s settings say in how many places copies are kept.'),
  regions: inferred(deletion, 'Copies stay where the customer’s settings put them.'),
  notice: inferred(incidents, 'Google informs its customers; what these owe to others they must do themselves.'),
} as const;
