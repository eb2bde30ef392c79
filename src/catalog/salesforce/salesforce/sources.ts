import { cite, inferred } from '../../../model/index.ts';
import type { Said } from '../../software.ts';

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

const sessions = cite(
  `${developer}/atlas.en-us.208.0.securityImplGuide.meta/securityImplGuide/admin_sessions.htm`,
  'Sessions end after a time without use that the organisation sets, between 15 minutes and 24 hours, and can be tied to the address or domain where they began.',
  read,
);

const trust = (what: string) => cite('https://trust.salesforce.com/trust/security/', what, read);
const together = (what: string) => cite('https://trailhead.salesforce.com/en/content/learn/modules/security_basics/security_basics_features', what, read);
const sharing = (what: string) => cite('https://trailhead.salesforce.com/content/learn/modules/data_security/data_security_overview', what, read);
const model = (what: string) => cite('https://www.salesforce.com/blog/shared-responsibility-model/', what, read);
const below = model('The provider answers for the security of the cloud and of what lies under it.');

const architects = 'https://architect.salesforce.com/docs/architect/well-architected-tools/guide';
const named = cite(
  `${architects}/trusted-organizational-security`,
  'Customers keep users from signing in through applications that nobody approved, and let no two people share a user.',
  read,
);

const ownCode = cite(
  'https://help.salesforce.com/s/articleView?id=platform.securing_your_code.htm&type=5',
  'Customers who extend Salesforce with code of their own decide who may run it, and look for vulnerabilities in it as they develop.',
  read,
);

export const says = {
  ownCode,
  named,
  places: sharing('Customers may limit the hours and the places from which people sign in.'),
  features: together('Customers switch on what the platform offers for security, to fit their own needs.'),
  core,
  keys,
  sessions,
  secrets: cite(
    'https://mohan-chinnappan-n.github.io/books/shield/shield-bp.html',
    'Customers alone answer for keeping their data and tenant secrets backed up; Salesforce cannot help with secrets that were destroyed.',
    read,
    'secondary',
  ),
  platform: inferred(below, 'Salesforce runs the platform; what is set up and stored in an organisation is the customer’s.'),
  model: model('The provider answers for the security of the cloud, the customer for what is put into it and for who may use it.'),
  encryption: inferred(keys, 'Encryption of the platform is Salesforce’s; encryption of fields and files by keys of a tenant is an option.'),
  proof: inferred(sessions, 'Customers set when sessions end and to what they are tied; how people prove who they are is set in the same place.'),
  events: inferred(core, 'Logins and changes of settings are recorded for a time; what more is to be recorded, the customer has to ask for.'),
  health: inferred(
    together('Customers set up security.'),
    'Customers switch on what the platform offers for security, and find what is missing by its health check.',
  ),
  settings: inferred(below, 'Who may do and see what, applications and guests included, is set up by the customer.'),
};

/** Duties that the vendor’s own pages spell out. */
export const said: Said = {
  'secure-devices': cite(
    `${architects}/trusted-session-security`,
    'Customers say plainly which devices who may use, and have the mobile application ask for a code after a pause.',
    read,
  ),
  'limit-consumption': cite(
    `${developer}/atlas.en-us.244.0.api_rest.meta/api/resources_limits.htm`,
    'Each organisation has limits of calls, storage and mail, and can ask how much of each remains.',
    read,
  ),
  'guard-facilities': trust('Guards, biometric locks, cages and cameras keep strangers from the machines, and what leaves is tracked.'),
  'sustain-facilities': trust('Power and cooling have spares, generators stand ready, and smoke is found early and fire put out.'),
  'guard-network-fabric': trust('Networks inside have spares, and the fibres come in through vaults of concrete.'),
  'maintain-hardware': inferred(below, 'The provider answers for what lies under the cloud, and so for machines that fail.'),
  'isolate-tenants': together('The platform serves many tenants, and guards each organisation’s data from people outside it.'),
  'encrypt-in-transit': trust('Browsers reach the service over encrypted connections.'),
  'detect-threats': trust('Applications, systems and processes are watched without pause.'),
  'manage-accounts': together('Customers keep track of their users, and see that the right ones work with the right data.'),
  'run-directory': inferred(
    trust('Sessions are checked.'),
    'Each session is identified, and checked again at every step, by a token that Salesforce makes at login, and so Salesforce runs the login.',
  ),
  'guard-credentials': cite(
    `${developer}/marketing/marketing-cloud-core/guide/mc-core-security.html`,
    'Customers do not let people, applications or partners share passwords or logins.',
    read,
  ),
};
