import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/IAM/latest/UserGuide';
const page = (name: string, says: string) => cite(`${guide}/${name}.html`, says, read);

const bestPractices = page(
  'best-practices',
  'Customers use temporary credentials instead of long-term ones, demand several factors, and grant only what a task needs, on the resources it needs.',
);
const trust = page(
  'confused-deputy',
  'The trust policy of a role, with conditions such as an external id, is how customers keep others from acting through a party they trust.',
);
const boundary = page('access_policies_boundaries', 'With a permissions boundary, an identity may do only what both the boundary and its policies allow.');

/** Pages on how IAM works and what it leaves to its customers. */
export const says = {
  model: page('security', 'AWS runs and protects the identity service; how it is configured, and who may do what, is the customer’s.'),
  versions: page(
    'access_policies_managed-versioning',
    'IAM keeps up to five versions of a managed policy, to any of which the customer can go back; of inline policies it keeps none.',
  ),
  everyRegion: page('disaster-recovery-resiliency', 'IAM replicates its data across regions and goes on without the loss of a zone or region.'),
  tls: page('infrastructure-security', 'The interface of IAM is reached over TLS only; clients must speak 1.2 or newer.'),
  encrypted: page('data-protection', 'IAM encrypts what it stores, at rest and on its way.'),
  leastAccess: bestPractices,
  longLived: inferred(bestPractices, 'Access keys stay valid until somebody takes them back, and so call for rotation and care that roles do not need.'),
  factors: page('best-practices', 'Where users with passwords are needed, customers require several factors of them.'),
  groups: page('id_groups', 'A user gets what is granted to its groups; customers grant rights to groups, so that they follow the work and not the person.'),
  passRole: page(
    'id_roles_use_passrole',
    'Whoever may pass a role to a service acts with its rights; naming the roles in the policy is how customers keep that to approved ones.',
  ),
  noBoundary: inferred(boundary, 'An identity has no permissions boundary unless the customer sets one.'),
  trust,
  federation: page(
    'id_roles_create_for-idp_oidc',
    'An identity provider such as GitHub serves everybody; a condition on the subject is what keeps the role to the repositories or workloads that are meant.',
  ),
  session: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html',
    'Sessions of a role may last one hour, unless the role says up to twelve.',
    read,
  ),
  passwords: page(
    'id_credentials_passwords_account-policy',
    'Customers set how long and how mixed passwords are, how soon they end and which may come back; without a policy, eight characters of three sorts do, for ever.',
  ),
  passwordDefaults: cite(
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAccountPasswordPolicy.html',
    'What a password policy leaves out falls back: six characters, no sort of character demanded, no end, and any earlier password again.',
    read,
    'secondary',
  ),
  root: page('id_root-user', 'The root user may do everything, and no policy of IAM holds it back; AWS advises against keys for it.'),
  keys: page(
    'id_credentials_access-keys',
    'A new access key is active; AWS never shows its secret again, and the customer keeps it safe, rotates it and removes it.',
  ),
  trail: page('cloudtrail-integration', 'CloudTrail records every call to IAM; without a trail of the customer’s, the last 90 days can be looked up.'),
  analyzer: page(
    'what-is-access-analyzer',
    'An analyzer that the customer makes in a region reports what the account or organisation shares with outsiders there.',
  ),
};
