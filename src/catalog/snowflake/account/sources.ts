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
const policy = cite(
  'https://paperzz.com/doc/6848162/enhanced-data-and-security-policy',
  'Snowflake updates systems, applications and databases regularly, sets up firewalls, manages access to servers, keeps data of customers apart, encrypts it in transit and at rest, and has itself audited.',
  read,
  'secondary',
);

export const says = {
  features,
  policy,
  model,
  keys,
  records: inferred(model, 'Snowflake keeps histories of logins and queries, for a limited time, in views of the account.'),
  clouds: inferred(keys, 'An account is hosted on the platform of a cloud provider, and Snowflake runs what stands on it.'),
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
    `${docs}/user-guide/data-time-travel`,
    'Changed and dropped data can be brought back for one day unless you say otherwise, for up to ninety days in the larger editions; seven more days only Snowflake can recover it.',
    read,
    'secondary',
  ),
  roles: inferred(features, 'Roles decide over all objects of an account, and its administrators decide over roles.'),
};
