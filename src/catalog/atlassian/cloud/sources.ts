import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

const read = '2026-11-22';
const paper = cite(
  'https://docslib.org/doc/3237139/atlassian-cloud-security-shared-responsibilities',
  'Atlassian handles the security of the applications, the systems and the environments that host them; customers manage the information in their accounts, the users, and which Marketplace apps they install and trust, and meet their own compliance obligations.',
  read,
  'secondary',
);
const keys = cite(
  'https://support.atlassian.com/organization-administration/docs/customer-managed-key-encryption-for-backups',
  'All data is encrypted with keys that Atlassian manages, or with keys that the organization manages in AWS KMS; backups in Atlassian’s storage are encrypted likewise, and a new key makes backups under the old one useless.',
  read,
);

const admin = cite(
  'https://developer.atlassian.com/cloud/admin/rest-apis',
  'Administrators see and change access of users, domains and events, set policies for addresses and data, and revoke tokens of the accounts that they manage.',
  read,
);
const protects = (what: string) =>
  cite(
    'https://community.atlassian.com/forums/Trust-Security-articles/How-Atlassian-Protects-Isolates-and-Governs-Access-to-Your-Data/ba-p/3193891',
    what,
    read,
  );
const manages = (what: string) => cite('https://www.atlassian.com/trust/security/data-management', what, read);
const policies = (what: string) => cite('https://www.atlassian.com/trust/security/ismp-policies', what, read);
const assurance = cite(
  'https://www.atlassian.com/trust/compliance/resources/enisa/enisa-guidance',
  'Atlassian manages and controls the components of the system and the facilities, which takes that burden from customers, but not their accountability and risk.',
  read,
);

export const says = {
  paper,
  keys,
  hosting: cite(
    'https://www.atlassian.com/trust/reliability/cloud-architecture-and-operational-practices',
    'Products and data of Atlassian Cloud are hosted by AWS, in several zones of regions all over the world.',
    read,
    'secondary',
  ),
  byok: cite(
    'https://support.atlassian.com/security-and-access-policies/docs/byok-frequently-asked-questions/',
    'Customers with Enterprise plans can encrypt new products with keys of their own; text, fields and attachments are covered, some metadata is not.',
    read,
  ),
  admin,
  users: inferred(paper, 'Users, their accounts and how they sign in are the customer’s.'),
  kept: inferred(admin, 'Administrators see events through an interface of Atlassian; who needs them longer than they stay there takes them out.'),
  copies: inferred(keys, 'Backups are made and restored by the organization, and have to be readable with the key of the day.'),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'limit-consumption': cite(
    'https://developer.atlassian.com/cloud/jira/platform/rate-limiting',
    'Atlassian limits the calls of each app, so that none slows the platform for all; apps review how much they use.',
    read,
  ),
  'watch-changes': cite(
    'https://developer.atlassian.com/cloud/admin/changelog/',
    'A log tells of all changes to the interfaces and of what stops working when, and customers move in time.',
    read,
  ),
  'offer-upgrades': cite('https://developer.atlassian.com/cloud/admin/changelog/', 'New interfaces are announced, and the day on which old ones end.', read),
  'guard-facilities': assurance,
  'maintain-hardware': inferred(assurance, 'Atlassian manages the components and the facilities, and so has what fails replaced.'),
  'isolate-tenants': protects('Each request is authenticated and bound to one tenant, from the edge down to the stores.'),
  'survive-failure': manages('Data centers are several and far apart, so that disruptions are not felt.'),
  'segment-network': protects('The networks are divided, and what comes in and goes out of each part is controlled.'),
  'guard-apis': protects('Every request is authenticated and may touch only what belongs to its tenant.'),
  'encrypt-in-transit': protects('Data are encrypted on their way, without anything being switched on.'),
  'encrypt-at-rest': protects('Data are encrypted where they are stored, with keys that Atlassian manages unless the customer brings its own.'),
  'limit-provider-access': protects('Only who is authorised comes in, from trusted devices, with several factors, and only as long as needed.'),
  'write-safe-code': cite(
    'https://www.atlassian.com/trust/security/security-practices',
    'Security is built into how software is developed and run, from its architecture on.',
    read,
  ),
  'find-vulnerabilities': policies('Atlassian tests the security of its applications and networks.'),
  'detect-threats': policies('Systems are recorded and watched for access that does not belong there.'),
  'continue-business': manages('Plans for disasters and for going on are tested regularly.'),
  'assess-compliance': assurance,
  'review-agreements': cite(
    'https://www.atlassian.com/trust/security/security-practices',
    'Reports of certification for ISO 27001 and SOC 2 can be downloaded or asked for.',
    read,
  ),
  'run-directory': inferred(admin, 'Administrators change who gets in; what lets them in, and enforces policies, is run by Atlassian.'),
  'manage-accounts': admin,
  'record-access': admin,
  'keep-residency': cite(
    'https://developer.atlassian.com/cloud/admin/rest-apis',
    'Administrators make policies on where data reside, which Atlassian applies.',
    read,
  ),
  'classify-data': cite('https://developer.atlassian.com/cloud/admin/rest-apis', 'Administrators find and classify what is sensitive, and protect it.', read),
};
