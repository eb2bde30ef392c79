import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://docs.snowflake.com/en';
const model = cite(
  'https://snowflake.com/en/blog/shared-responsibility-model/',
  'Snowflake publishes a shared responsibility model: it takes most of the duties upon itself, by automation and features of the product, and tells customers how to secure their accounts.',
  read,
);
const keys = cite(
  `${docs}/user-guide/security-encryption-tss`,
  'With Tri-Secret Secure a key of yours, in the cloud that hosts the account, and a key of Snowflake make one master key; you must safeguard yours, for without it nothing can be decrypted, and Snowflake safeguards its own.',
  read,
);

const signIn = cite(
  `${docs}/user-guide/security-mfa-migration-best-practices`,
  'Network policies, authentication policies and password policies apply where they are configured, those of a user before those of the account; administrators can demand a second factor and see who lacks one in the Trust Center.',
  read,
);

const features = cite(
  `${docs}/user-guide/admin-security.html`,
  'All data in tables and internal stages is encrypted with AES-256; periodic rekeying, keys of customers, network policies, private connections, session policies, second factors, sign-on by a directory and roles for all objects are features of the editions.',
  read,
);
const concepts = (says: string) => cite(`${docs}/user-guide/intro-key-concepts`, says, read);
const releases = (says: string) => cite(`${docs}/user-guide/intro-releases`, says, read);
const keyModel = (says: string) => cite(`${docs}/user-guide/security-encryption-manage`, says, read);
const roles = (says: string) => cite(`${docs}/user-guide/security-access-control-considerations`, says, read);
const usage = (says: string) => cite(`${docs}/sql-reference/account-usage`, says, read);

const packages = cite(
  `${docs}/developer-guide/udf/python/udf-python-packages`,
  'Functions and procedures can use packages that stand ready in Snowflake, packages from PyPI by a repository, and code that customers upload to a stage.',
  read,
);

export const says = {
  packages,
  ownFunctions: inferred(
    packages,
    'Says that functions and procedures take in code and packages that customers name or upload; so what these hold, and where they come from, is the customer’s to know.',
  ),
  machines: inferred(
    concepts('Snowflake manages the infrastructure.'),
    'There is no hardware for customers to choose or manage: Snowflake manages the infrastructure, and so what fails there is its to replace.',
  ),
  upkeep: concepts('Maintenance, updates of software and upgrades are handled by Snowflake, so that customers need not.'),
  warehouses: concepts('Each warehouse is a cluster of its own, which shares no compute with others and has no effect on them.'),
  services: concepts('Services that Snowflake runs handle requests from the sign-in on, with security, authentication and control of access.'),
  weekly: releases(
    'Snowflake deploys a release each week in the background, after tests and in stages, and patches with fixes as they are needed, to all accounts.',
  ),
  bundles: releases(
    'Changes of behaviour are announced and come in bundles: customers test them in the first month, may put them off in the second, and have them for good after.',
  ),
  apart: keyModel('Each account has keys of its own, which, besides the control of access, keep it apart from other accounts.'),
  users: roles('Administrators of the account make users, by roles meant for it, and decide who gets which role.'),
  functions: roles('The highest role goes to few people, and roles that fit the work to the rest; each role has the rights that it needs on objects.'),
  transit: cite(
    `${docs}/user-guide/security-encryption-end-to-end`,
    'Data are encrypted with TLS on their way to and from Snowflake, and encrypted by the client before they go to a stage of Snowflake.',
    read,
  ),
  storageIntegrations: cite(
    'https://docs.snowflake.com/en/sql-reference/sql/create-storage-integration',
    'With a storage integration, to which those who administer the cloud grant rights, users need not supply credentials when they make stages, load or unload.',
    read,
  ),
  integrations: cite(
    `${docs}/user-guide/oauth-intro`,
    'Programs of others get in by integrations, which administrators of the account configure; logins by them stand in the history.',
    read,
  ),
  monitors: cite(
    `${docs}/user-guide/resource-monitors`,
    'Administrators set limits of credits for the account and for warehouses; Snowflake counts, notifies, and suspends warehouses at the limit.',
    read,
  ),
  centre: cite(
    `${docs}/user-guide/trust-center/overview`,
    'Scanners of the Trust Center look at how an account is set up and at unusual events; customers enable them, investigate what they find and mend the settings.',
    read,
  ),
  continuity: cite(
    `${docs}/user-guide/replication-intro`,
    'When a region fails its accounts cannot be reached; customers who must go on replicate what is critical to an account elsewhere, fail over to it, and drill that, with what Snowflake offers for it.',
    read,
  ),
  audited: cite(`${docs}/user-guide/cert-soc-2`, 'An independent auditor attests the controls of Snowflake; customers can ask for the report.', read),
  card: cite(
    `${docs}/user-guide/cert-pci-dss`,
    'Beside what Snowflake meets and has assessed each year, there are duties of compliance that fall to customers, as a matrix tells.',
    read,
  ),
  attacked: cite(
    'https://www.snowflake.net/snowflake-seriously-serious-security/',
    'Snowflake has experts attack its service, not just once a year but after changes that matter, within a programme of tests.',
    read,
    'secondary',
  ),
  history: usage('Snowflake keeps views of what was accessed, granted, queried and changed in an account.'),
  aYear: usage('Views of usage reach back a year, and those of the information schema a week to half a year.'),
  secure: cite(
    `${docs}/guides-overview-secure`,
    'Snowflake offers means by which administrators set up the security of their account, among them policies on what data may move where.',
    read,
  ),
  features,
  model,
  keys,
  clouds: inferred(
    concepts('Snowflake runs on clouds.'),
    'Snowflake runs on machines of public clouds, and manages the infrastructure and the software on them.',
  ),
  regions: cite(`${docs}/user-guide/intro-regions`, 'Every account is hosted in a single region, by which customers choose where their data are kept.', read),
  leaving: cite(
    `${docs}/user-guide/organizations-manage-accounts-delete`,
    'A dropped account is locked for the 3 to 90 days that its organization says, can be restored until then, and is purged after.',
    read,
  ),
  networks: cite(
    'https://docs.snowflake.com/user-guide/network-policies',
    'By default users may connect from any device; a network policy allows or denies requests by where they come from, once it is activated for the account, a user or an integration.',
    read,
  ),
  secondFactor: cite(
    'https://docs.snowflake.com/release-notes/bcr-bundles/un-bundled/bcr-1971',
    'Without an authentication policy Snowflake enforces a second factor when people sign in by password; a policy may demand it of those who sign in through a directory too.',
    read,
  ),
  signIn,
  timeTravel: cite(
    `${docs}/user-guide/data-availability`,
    'Changed and deleted data can be brought back by the customer for one day, and for up to ninety days in the larger editions; after that Snowflake can recover it as a fail-safe.',
    read,
  ),
};
