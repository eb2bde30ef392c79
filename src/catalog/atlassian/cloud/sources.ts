import { cite, inferred } from '../../../model/index.ts';

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
  admin: cite(
    'https://developer.atlassian.com/cloud/admin/rest-apis',
    'Administrators see and change access of users, domains and events, set policies for addresses and data, and revoke tokens of the accounts that they manage.',
    read,
  ),
  users: inferred(paper, 'Users, their accounts and how they sign in are the customer’s.'),
  copies: inferred(keys, 'Backups are made and restored by the organization, and have to be readable with the key of the day.'),
};
