import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const developer = 'https://developer.salesforce.com/docs';
const core = cite(
  `${developer}/marketing/marketing-cloud-core/guide/mc-core-security.html`,
  'Customers give each user an account of its own with no more rights than needed, and test in a sandbox; login history tells of six months, the setup audit trail of 180 days, field history of 18 months.',
  read,
);
const keys = cite(
  'https://help.salesforce.com/apex/HTViewHelpDoc?id=xcloud.security_pe_encryption_process.htm',
  'With Shield, keys are derived from a secret of Salesforce and a secret of the tenant, both made in hardware modules; who opts out, or brings an external key service, has keys of its own applied.',
  read,
);

export const says = {
  core,
  keys,
  sessions: cite(
    `${developer}/atlas.en-us.208.0.securityImplGuide.meta/securityImplGuide/admin_sessions.htm`,
    'Sessions end after a time without use that the organisation sets, between 15 minutes and 24 hours, and can be tied to the address or domain where they began.',
    read,
  ),
  secrets: cite(
    'https://mohan-chinnappan-n.github.io/books/shield/shield-bp.html',
    'Customers alone answer for keeping their data and tenant secrets backed up; Salesforce cannot help with secrets that were destroyed.',
    read,
    'secondary',
  ),
  platform: inferred(core, 'Salesforce runs the platform; what is set up and stored in an organisation is the customer’s.'),
  encryption: inferred(keys, 'Encryption of the platform is Salesforce’s; encryption of fields and files by keys of a tenant is an option.'),
  settings: inferred(core, 'Who may do and see what, applications and guests included, is set up by the customer.'),
};
