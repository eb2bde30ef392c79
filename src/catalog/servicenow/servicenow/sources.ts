import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

const read = '2026-11-22';
const paper = cite(
  'https://slidepub.com/slideshow/servicenow-wp-shared-responsibility-model-pdf',
  'The customer, who controls the data, answers for the secure configuration of the instance, authentication and authorisation, and the classification and retention of data; ServiceNow processes it and offers the means; colocations hold the machines.',
  read,
  'secondary',
);
const control = cite(
  'https://www.servicenow.com/company/trust/security-and-assurance/platform-security/customer-controlled-security.html',
  'Customers choose how data is encrypted at rest, manage roles, decide how people sign in, and harden settings of the instance; they may attack a sub-production instance once a year.',
  read,
);

/** The data security guide of ServiceNow’s contract, as a city published it with an agreement. */
const contract = (page: number, what: string) => cite(`https://cc-publicdocs.santa-ana.org/WebLink/1/doc/225143/Page${page}.aspx`, what, read, 'secondary');
const docs = 'https://www.servicenow.com/docs/r';
const practice = (what: string) => cite(`${docs}/platform-security/security-center/best-practices.html`, what, read);
const patches = (what: string) => cite('https://www.servicenow.com/company/trust/security-and-assurance/platform-security/patch-management.html', what, read);
const limited = cite(
  `${docs}/api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.html`,
  'Customers set how many requests an hour a user may send, and each node of the instance counts and refuses what goes beyond.',
  read,
);
const together = cite(
  'https://community.servicenow.com/community?id=community_blog&sys_id=990b8c49db0c4c145ed4a851ca961973',
  'ServiceNow provides the box and secures it; customers decide what is put into it and who gets at it.',
  read,
);

export const says = {
  limited,
  paper,
  control,
  together,
  staff: cite(
    `${docs}/platform-security/exploring-access-control.html`,
    'Customers control which people of support may enter the instance and when; operations still administer servers and databases.',
    read,
  ),
  upgrades: cite(
    `${docs}/australia/release-notes/upgrades-overview.html`,
    'Customers plan an upgrade, test it on instances that are not in production, and schedule it.',
    read,
  ),
  logs: practice('Logs turn over after 21 days, and customers take them elsewhere to keep them longer.'),
  encryption: practice('Customers may subscribe to encryption of the whole volume, or of the database, or use disks that encrypt, and several at once.'),
  places: practice('Customers restrict the addresses from which the instance can be reached.'),
  hardened: practice('Customers install the hardening settings, and keep the score of compliance high.'),
  factors: practice('Customers tie sign-in to several factors and to a directory by SAML.'),
  keys: inferred(
    control,
    'Says that customers choose how data is encrypted at rest, with keys of ServiceNow or of their own; whoever makes the keys holds them.',
  ),
  settings: inferred(control, 'What the instance shows, to whom, and from where, is set up by the customer.'),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'guard-facilities': contract(718, 'Fences, guards, biometric locks, cameras and cages keep strangers from the machines.'),
  'sustain-facilities': contract(719, 'Each data center has spares of power, cooling and network; fire is found and put out.'),
  'maintain-hardware': contract(719, 'Servers have redundant power and components that bear faults.'),
  'destroy-media': contract(718, 'Disks that held data of customers are destroyed, and wait for it in a safe.'),
  'guard-network-fabric': contract(719, 'The network of the data centers bears faults and has several connections to the internet.'),
  'survive-failure': patches('Instances can be moved between data centers, so that work on one of them is hardly felt.'),
  'back-up-data': contract(719, 'ServiceNow makes copies of all data of customers by its standard procedure.'),
  'keep-residency': contract(719, 'Instances are hosted in the regions that the order form names.'),
  'detect-threats': practice('Customers watch logs, failed logins and new administrators for what is suspicious, and set alarms.'),
  'respond-to-incidents': contract(719, 'ServiceNow watches for incidents of security, analyses them and responds; its duties end where its control ends.'),
  'give-notice': contract(719, 'ServiceNow reports to the customer when data were got at, used or destroyed without right.'),
  'continue-business': contract(719, 'A second data center far away stands ready, and so do people of support.'),
  'classify-data': cite(
    `${docs}/platform-security/data-classification/exploring-data-classification.html`,
    'Customers classify the data of their tables by hand, as their business and the laws need.',
    read,
  ),
  'publish-platform-patches': patches('ServiceNow makes patches and hotfixes for as long as a release is supported.'),
  'apply-platform-patches': patches('ServiceNow schedules the installing of patches for each instance; customers may ask for another day.'),
  'apply-os-patches': patches('Infrastructure is scanned for patches that miss, and instances move to another data center while it is patched.'),
  'offer-upgrades': patches('Two major releases come out each year, and patches between them.'),
  'find-vulnerabilities': patches('The infrastructure is scanned all the time for holes, and experts weigh what is found.'),
  'limit-consumption': limited,
  'guard-apis': inferred(limited, 'Says that the instance itself counts and refuses calls; so it is ServiceNow’s software that lets callers in or not.'),
  'encrypt-in-transit': cite(
    `${docs}/platform-security/platform-encryption/infrastructure-security.html`,
    'What goes between clients and the instance is encrypted by TLS.',
    read,
  ),
  'undo-mistakes': cite(
    `${docs}/platform-administration/table-administration-and-data-management/rollback-delete-recovery.html`,
    'Customers can bring back what was deleted within seven days, and after that only where deletions are audited.',
    read,
  ),
  'guard-credentials': practice('Customers change the first passwords of built-in accounts, and demand strong passphrases.'),
  'record-access': practice(
    'The instance logs logins, changes of rights and of settings, and each request; further tables are audited where customers say so.',
  ),
  'watch-changes': cite(
    `${docs}/australia/release-notes/upgrades-overview.html`,
    'Release notes tell what a release changes, and customers read them before they plan and test the upgrade.',
    read,
  ),
  'retain-and-dispose': paper,
  'manage-accounts': together,
  'run-directory': inferred(control, 'Says that customers decide how people sign in and which roles they have; the instance that enforces it is ServiceNow’s.'),
  'review-agreements': contract(719, 'Data centers are certified by ISO 27001 or audited by its like.'),
};
