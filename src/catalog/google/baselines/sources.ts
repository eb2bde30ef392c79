import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const page = (url: string, says: string) => cite(url, says, read);
const docs = 'https://cloud.google.com/docs/security';
const framework = 'https://docs.cloud.google.com/architecture/framework';
const accounts = 'https://docs.cloud.google.com/iam/docs';

const model = page(
  `${framework}/security/shared-responsibility-shared-fate`,
  'Google always answers for the network and infrastructure below, and the customer for access and data; the customer, who knows what its business and its regulators demand, finds out which controls it must configure.',
);
const paper = (says: string) => cite(`${docs}/overview/whitepaper`, says, read);
const production = (says: string) => cite(`${docs}/production-services-protection`, says, read);
const change = (says: string) => cite('https://cloud.google.com/docs/cloud-approach-to-change', says, read);
const booted = (says: string) => cite(`${docs}/boot-integrity`, says, read);
const incident = (says: string) => cite(`${docs}/incident-response`, says, read);
const signed = (says: string) => cite(`${docs}/binary-authorization-for-borg`, says, read);
const advice = (page: string, says: string) => cite(`${framework}/${page}`, says, read);
const taken = signed(
  'Code of third parties and open source is taken in by changes that are checked, for instance that they are the latest version; what runs is deployed anew often, from images that were built anew.',
);
const redundant = paper(
  'Servers, storage, networks and the software of services are redundant, so that nothing hangs on one server, data center or connection; what fails is moved elsewhere by itself.',
);
const floods = paper('Traffic passes front ends of Google, which detect and stop hostile requests and distributed denial of service.');
const apart = paper('The data of each customer are kept logically apart from those of others, even on the same machine.');
const laid = paper(
  'Where infrastructure is the service, only hardware, storage and network are Google’s to secure; what customers bring to the cloud is theirs.',
);
const hypervisor = page(
  'https://cloud.google.com/blog/products/gcp/7-ways-we-harden-our-kvm-hypervisor-at-google-cloud-security-in-plaintext',
  'Google hardens the hypervisor that its machines share, looks for holes in it, keeps what runs on it apart in several layers, and patches it within times that it has set itself.',
);
const centers = page(
  'https://cloud.google.com/blog/products/gcp/google-shares-data-center-security-and-design-best-practices',
  'Data centers are guarded in layers, from fences and cameras to badges and biometrics, and every disk is tracked until it is verified to be erased or destroyed.',
);
const moving = page(
  `${docs}/encryption-in-transit`,
  'Users reach Google over TLS; what travels outside of Google’s own premises, and between machines of a network, is authenticated and encrypted.',
);
const deletion = page(
  `${docs}/deletion`,
  'Deleted data are marked at once, leave active systems in about two months and backups within six; copies exist in as many places as the customer’s settings ask for.',
);
const staff = page(
  'https://cloud.google.com/assured-workloads/access-transparency/docs/overview',
  'Google records what its staff do when they get at data of customers, and lets customers have a say in it by Access Approval.',
);
const audit = page(
  'https://cloud.google.com/logging/docs/audit',
  'Calls that change settings or permissions are always recorded; who reads and writes data is only recorded once that is switched on, except in BigQuery.',
);
const built = change(
  'Designs are approved by experts of security, and code is analysed, tested, fuzzed and reviewed by somebody other than its author before it is taken in.',
);
const caller = page(
  `${accounts}/overview`,
  'Whoever does something in Google Cloud must have authenticated and needs permissions, which IAM checks each time before it is done.',
);
const definitions = advice(
  'operational-excellence/automate-and-manage-change',
  'Who keeps the definition of the infrastructure under version control sees who changed what, and can go back.',
);
const engine = page(
  'https://cloud.google.com/sql/docs/shared-responsibility',
  'Google maintains all below the database and the database software, applies fixes of its vendor in scheduled maintenance, encrypts what is stored, and offers failover and backups to instances that are configured so; the customer configures and operates the instance.',
);
const cluster = page(
  'https://cloud.google.com/kubernetes-engine/docs/concepts/shared-responsibility',
  'Google hardens and patches the control plane, the systems of nodes and the components on them; the customer maintains workloads, images, permissions and data, rotates the credentials of clusters, and keeps nodes on automatic upgrades.',
);
/** What Google’s own pages say of every service, and what follows from them. */
export const says = {
  centers,
  deletion,
  staff,
  encryption: page(
    `${docs}/encryption/default-encryption`,
    'All content of customers is encrypted with AES-256 before it is stored, without anything to switch on; the default keys are Google’s, and Cloud KMS makes keys of your own.',
  ),
  transit: moving,
  fabric: cite(model.url, 'Whatever the service, the network and the infrastructure below it are always the cloud provider’s to answer for.', read),
  audit,
  reports: page(
    'https://cloud.google.com/security/compliance/soc-2',
    'Third parties audit Google Cloud twice a year; customers fetch the reports from its Compliance Reports Manager, and judge risks by them.',
  ),
  terms: page(
    'https://cloud.google.com/terms',
    'Google may update its services and its terms, posts what changes, and tells customers before it discontinues a service or a material part of it; customers answer for how they use the services.',
  ),
  cluster,
  clusterDetection: inferred(
    cluster,
    'Google builds detection of threats to containers into the kernel of nodes; it is priced apart, with Security Command Center.',
  ),
  serverless: page(
    'https://cloud.google.com/run/docs/securing/security',
    'Cloud Run stands on the infrastructure of Google’s own services; the front ends end TLS, guard against floods, and pass requests on through an encrypted channel.',
  ),
  sandbox: page(
    'https://docs.cloud.google.com/run/docs/configuring/execution-environments',
    'Every instance of Cloud Run is sandboxed: by gVisor in the first generation, as a small virtual machine in the second.',
  ),
  runtimes: page(
    'https://cloud.google.com/functions/docs/securing/execution-environment-security',
    'Google maintains the images of language runtimes, with their system libraries, and releases security patches for them.',
  ),
  runtimeEnds: page(
    'https://docs.cloud.google.com/functions/docs/runtime-support',
    'A runtime is updated as long as its language is maintained by its community; then Google gives notice, deprecates it and later decommissions it.',
  ),
  zones: page(
    'https://docs.cloud.google.com/run/docs/zonal-redundancy',
    'Data and traffic are balanced over the zones of a region by themselves, and go to other zones when one fails.',
  ),
  engine,
  versions: inferred(
    engine,
    'Google maintains the database software, and so offers its versions; the customer configures the instance, and so chooses among them and moves in time.',
  ),
  configure: model,
  clients: inferred(
    model,
    'Google answers for its network and infrastructure, and the customer for access; devices from which its people come are no part of what Google runs.',
  ),
  power: paper('Data centers have redundant power, generators for emergencies, cooling, and detection and suppression of fire.'),
  faulty: paper(
    'A component that fails a test of its performance at any time is taken out of the inventory and retired, and mechanisms that heal themselves watch over the rest.',
  ),
  hypervisor,
  floods,
  floodsFront: page(
    'https://docs.cloud.google.com/armor/docs/common-use-cases',
    'Protection from volumetric floods is part of every external load balancer; for machines that have addresses of their own it has to be bought.',
  ),
  apart,
  workloads: production(
    'Processes, sandboxes and separate pools of machines keep workloads with different needs of security from reaching each other on the machines that Google runs.',
  ),
  patched: booted(
    'When a hole is found in the kernel or firmware of its machines, Google patches it and rolls the new version out to all of them; a machine without it gets no work and no data.',
  ),
  hardened: booted(
    'Each layer of a machine measures the next, from a chip of Google’s own on; one that booted other software than is meant for it cannot take part.',
  ),
  watched: paper('Software of Google watches its servers all the time for programs that were changed, and mechanisms that heal themselves act on it.'),
  fixed: change('Google changes the code of its services all the time, to improve them and to make them safer; each change is reviewed, tested and qualified.'),
  rolled: change('Google rolls every kind of change out to all copies of a service in waves, watches what it does, and takes it back where it does harm.'),
  redundant,
  built,
  queries: inferred(built, 'Google reviews and tests the code of its services; queries, procedures and scripts are none of that code, but the customer’s own.'),
  taken,
  libraries: inferred(taken, 'What is taken in from outside is Google’s to fix, or to wait for, where its services build on it.'),
  monitored: paper(
    'Google watches its own traffic and systems for suspicious behaviour; customers answer for what they bring to the cloud, and can make use of the services for security that Google offers.',
  ),
  leaving: paper('Whoever stops using the services can take the data along, by tools that Google provides and without a penalty.'),
  responded: incident(
    'Google finds, contains and resolves incidents that touch data on its systems, and tells customers what it did and what they should do themselves.',
  ),
  secrets: inferred(model, 'Passwords of what customers set up are theirs, as access is.'),
  floodsElsewhere: inferred(floods, 'Floods are absorbed where traffic passes the front ends of Google.'),
  images: inferred(laid, 'Google offers images of systems that others make, and fixes what it builds itself.'),
  origin: signed(
    'Only code that was reviewed, built verifiably and approved runs as a service of Google, which is checked when it is deployed and ever after.',
  ),
  rights: signed(
    'Each job runs in a container as the identity of its service, which may reach only what it has permission for; controls enforce least privilege.',
  ),
  scanned: paper('Google scans all layers of its technology, has them attacked by its own teams and audited by others, and follows up on what is found.'),
  caller,
  engineCaller: inferred(caller, 'IAM checks each call to Google; who signs in to the engine itself, and how often, its owner decides there.'),
  everyone: page(
    `${accounts}/principals-overview`,
    'A policy may name one identity, many, or anyone on the internet, signed in or not; whoever writes the policy controls the access.',
  ),
  joiners: page(
    `${accounts}/best-practices-service-accounts`,
    'Accounts of people follow the processes by which they join, move and leave; service accounts are managed along with what they belong to, and disabled once they are not used.',
  ),
  keyFiles: page(
    `${accounts}/best-practices-for-managing-service-account-keys`,
    'Keys of service accounts are credentials: they are kept out of code, programs and passing hands, rotated, and best not made at all.',
  ),
  inventory: page(
    'https://cloud.google.com/architecture/bps-for-mitigating-ransomware-attacks',
    'The organisation needs to know what its assets are, in which state, and what for, in the cloud and outside.',
  ),
  skills: advice(
    'operational-excellence/operational-readiness-and-performance-using-cloudops',
    'Being ready to operate in the cloud is for the organisation to see to: clear roles, people with the skills, and a programme by which they learn.',
  ),
  notice: incident(
    'Google promptly tells customers whose data an incident touched what happened and what to do; whom these must tell in turn is for them to judge and fulfil.',
  ),
  regionLost: advice(
    'reliability/perform-testing-for-recovery-from-failures',
    'When a region is lost, traffic has to go to another; customers prepare for that, and try it out from time to time.',
  ),
  rules: advice(
    'security/meet-regulatory-compliance-and-privacy-needs',
    'The customer goes through the rules that bind it and how it meets them, closes the gaps, and keeps watching that it complies.',
  ),
  confidential: advice(
    'security/meet-regulatory-compliance-and-privacy-needs',
    'Which data are confidential is for the customer to define, and then to protect them accordingly.',
  ),
  perimeters: advice(
    'security/meet-regulatory-compliance-and-privacy-needs',
    'Against copying and transfer of sensitive data the customer puts them within a service perimeter, and sets by IAM who gets at them.',
  ),
  regions: advice(
    'security/meet-regulatory-compliance-and-privacy-needs',
    'Google lets customers control where data are stored; these find out which laws apply, and say where resources may be made and copied.',
  ),
  quotas: page(
    'https://docs.cloud.google.com/billing/docs/how-to/budget-api-overview',
    'Customers plan, watch and control what they spend: they set budgets for projects and services, are told as these are reached, and can have spending end there for some services.',
  ),
  proof: advice(
    'security/implement-zero-trust',
    'The customer has to demand strong proof of identity, several factors for people and signed tokens for workloads.',
  ),
  least: advice(
    'security/implement-zero-trust',
    'People and service accounts get only the permissions that their tasks need, and the customer reviews what was granted.',
  ),
  ways: advice(
    'security/implement-zero-trust',
    'Access to services of Google is made safer by private ways, and sensitive services and data by perimeters around them.',
  ),
  segments: advice('security/implement-zero-trust', 'Customers isolate workloads in networks of their own, and write firewall policies and rules for them.'),
  retention: page(
    'https://cloud.google.com/logging/docs/storage',
    'Records of administration are kept for 400 days, and all other entries for 30 unless the customer sets another period; customers say which entries go to which bucket.',
  ),
  sharing: inferred(
    page('https://docs.cloud.google.com/resource-manager/docs/organization-policy/org-policy-constraints', 'Policies restrict identities.'),
    'By policies of the organisation customers name whose identities may be given access at all; by default all may.',
  ),
  pipeline: advice(
    'security/implement-shift-left-security',
    'Customers review and test their code, scan it, its libraries and its images for holes, and let only what their own pipeline approved be deployed.',
  ),
  drills: advice(
    'reliability/perform-testing-for-recovery-from-data-loss',
    'Customers restore backups elsewhere on a schedule, and see that data and applications work again.',
  ),
  copiesKept: advice(
    'reliability/perform-testing-for-recovery-from-data-loss',
    'Customers back up data as often as they can afford to lose them, and keep the copies in safe places and other regions.',
  ),
  definitions,
  rebuilt: inferred(definitions, 'What stands under version control can be built and deployed again from there, as long as its owner keeps it.'),
  revisions: inferred(definitions, 'Changes are made so that they can be taken back; whoever deploys watches them, and goes back to an older revision.'),
  spread: advice(
    'reliability/build-highly-available-systems',
    'The customer has no single point of failure: what is critical is copied over machines, zones and regions, and failover is set up and tried.',
  ),
  guest: laid,
  inside: inferred(
    laid,
    'Where infrastructure is the service, all above hardware, storage and network is the customer’s: the programs, how they are chosen, run and guarded, and whom they answer.',
  ),
  collected: inferred(
    audit,
    'Google records the calls that it answers; what happens inside machines and on their networks is not among them, so whoever runs these collects it.',
  ),
  firewall: page(
    'https://cloud.google.com/vpc/docs/firewalls',
    'Rules let connections to and from machines through or refuse them; it is best to block all and to allow only what is needed.',
  ),
  service: inferred(laid, 'What runs a service of Google stands on the infrastructure that Google builds, patches and answers for.'),
  makers: inferred(model, 'Libraries come from their makers; neither Google nor the customer writes them.'),
  libraryMakers: inferred(
    laid,
    'The workload on a machine is the customer’s; so fixes of the libraries that it builds on come from the makers of those libraries.',
  ),
  identities: inferred(model, 'Who has access, and to what, is the customer’s to decide on every service.'),
  settings: inferred(model, 'How a service is set up is the customer’s, within what the service offers.'),
  own: inferred(model, 'Only the customer knows its business, its data and its regulators.'),
} as const;
