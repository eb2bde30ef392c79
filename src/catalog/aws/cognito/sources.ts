import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/cognito/latest/developerguide';
const network = cite(
  `${guide}/infrastructure-security.html`,
  'Cognito is a managed service within the protected network of AWS; clients call it over TLS.',
  read,
);
const protection = cite(`${guide}/data-protection.html`, 'Data within Cognito is encrypted at rest, and requests to it are made over TLS.', read);
const pools = cite(
  `${guide}/identity-pools.html`,
  'An identity pool gives temporary credentials of AWS to people who signed in elsewhere, and to guests where that is enabled, by the roles that the customer attaches.',
  read,
);

const poolDeletion = cite(`${guide}/identity-pools.html`, 'The deletion of an identity pool cannot be undone: all that depends on it stops working.', read);

export const says = {
  poolDeletion,
  network,
  protection,
  service: inferred(network, 'AWS runs and patches the whole of a managed service, and offers no version of it to choose.'),
  keys: cite(
    `${guide}/data-protection.html`,
    'Pools are encrypted with keys that AWS owns; for a user pool the customer can name a key of its own instead, for an identity pool nobody can.',
    read,
  ),
  users: inferred(
    protection,
    'Says that customers keep control over the content that they place in Cognito, and speaks of no backup of a pool; so copies of the users are theirs.',
  ),
  region: cite(
    'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/regional-services.html',
    'AWS builds its regional services over several zones behind one endpoint, so that customers need not spread them.',
    read,
  ),
  pools,
  mfa: cite(
    `${guide}/user-pool-settings-mfa.html`,
    'The customer decides whether a user pool asks for a second factor from everybody, from those who want it or from nobody.',
    read,
  ),
  defaults: cite(
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-identity-provider_example_cognito-identity-provider_CreateUserPool_section.html',
    'A pool made with nothing but a name has neither second factors nor threat protection; its passwords have eight characters of all four kinds at least.',
    read,
    'secondary',
  ),
  threats: cite(
    `${guide}/cognito-user-pool-settings-threat-protection.html`,
    'Where it is switched on, Cognito recognises risky sign-ins and compromised passwords, and acts on them, or in audit mode only measures.',
    read,
  ),
  deletion: cite(
    `${guide}/user-pool-settings-deletion-protection.html`,
    'A pool with deletion protection cannot be deleted until it is switched off; pools made in the console have it, others where it is asked for.',
    read,
  ),
  firewall: cite(`${guide}/user-pool-waf.html`, 'A user pool asks the web ACL that is associated with it about requests; the customer associates one.', read),
  errors: cite(
    `${guide}/cognito-user-pool-managing-errors.html`,
    'Unless a client prevents it, answers tell whether a user exists, which helps to find names.',
    read,
  ),
  clients: cite(
    `${guide}/user-pool-settings-client-apps.html`,
    'For each client the customer decides on its secret, its ways to sign in, its addresses and how long its tokens last.',
    read,
  ),
  flows: cite(
    `${guide}/authentication-flow.html`,
    'In the enhanced flow Cognito itself chooses and limits the role; in the classic one the client asks for the credentials of a role.',
    read,
  ),
  trail: cite(
    `${guide}/logging-using-cloudtrail.html`,
    'CloudTrail records the actions on user pools and the requests of sign-in pages, and the calls that manage identity pools; that somebody got an identity or credentials from an identity pool is a data event, recorded only where a trail is told to.',
    read,
  ),
};
