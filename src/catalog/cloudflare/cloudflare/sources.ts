import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://developers.cloudflare.com';
const modes = cite(
  `${docs}/ssl/origin-configuration/ssl-modes/`,
  'The encryption mode of a zone decides how Cloudflare connects to the origin and whether it validates its certificate; Full or Full (strict) is recommended, a recommender may raise the mode by itself, and the certificate of the origin is for you to keep valid.',
  read,
);
const proxy = cite(
  `${docs}/dns/proxy-status/`,
  'A proxied record answers with addresses of Cloudflare, which protects the origin from floods and applies what you set up; a record that is not proxied shows the address of the origin, which stands alone. All records that serve web traffic should be proxied.',
  read,
);
const built = (says: string) => cite(`${docs}/reference-architecture/architectures/security/`, says, read);
const card = (says: string) => cite(`${docs}/ssl/reference/compliance-and-vulnerabilities/`, says, read);
const deprecations = (says: string) => cite(`${docs}/fundamentals/api/reference/deprecations/`, says, read);
const audit = (says: string) => cite(`${docs}/fundamentals/account/account-security/audit-logs/`, says, read);
const account = cite(
  `${docs}/api/resources/accounts/`,
  'An account has a setting that makes two-factor authentication a condition of membership, and a contact for abuse.',
  read,
);

const removal = cite(
  `${docs}/fundamentals/manage-domains/remove-domain/`,
  'Who leaves exports records and saves settings first, points the domain elsewhere, and then has Cloudflare remove it.',
  read,
);

export const says = {
  modes,
  proxy,
  account,
  minimumTls: cite(
    `${docs}/ssl/edge-certificates/additional-options/minimum-tls/`,
    'Visitors whose TLS is older than the version that you set are refused.',
    read,
  ),
  audit: audit(
    'Audit logs record by themselves what users do by dashboard and API, and what systems of Cloudflare do on their own; they belong to the account.',
  ),
  kept: audit('Audit logs are kept for 18 months; customers of the largest plan can push them to a place of their own for longer.'),
  network: built('Cloudflare runs a global network of its own, built on least privilege and no trust without credentials, and manages it as code.'),
  floods: cite(
    `${docs}/ddos-protection/about/how-ddos-protection-works/`,
    'Systems at the edge of the network detect floods by samples of traffic, and turn them away within seconds, with rules whose sensitivity customers may adjust.',
    read,
  ),
  hardened: built('Every level of the network keeps to strict rules of hardening; servers run one system, a Linux that Cloudflare makes for itself.'),
  patches: card('Cloudflare patches its own infrastructure; the origin and software of others are for the customer to keep patched.'),
  spread: built('Every server runs every service, and requests go to the nearest of many data centers, so that the network stays available under attack.'),
  apart: built('Services are isolated from each other, and data centers and servers trust nothing without strong credentials and narrow rules.'),
  least: built('Processes at the edge know only what they need, and run with the least privileges.'),
  reviewed: built('Security teams review designs and code at every stage, and threats are modelled and attacks tried before a release.'),
  chain: built('Makers of hardware pass a review of their supply chain, every server runs the same software, and its code is reviewed and analysed.'),
  holes: built('Programs that analyse the software look for holes, attacks are tried, and finders of bugs are paid.'),
  staff: built('Access to the network for its upkeep is given out automatically, by role and with the least rights.'),
  settings: card('The attestation covers what Cloudflare runs; to set Cloudflare up rightly and to secure one’s own systems is for the customer.'),
  rules: card('That Cloudflare is certified does not extend to zones and applications of customers, who answer for meeting the rules with them.'),
  ends: deprecations('When an interface changes or ends, Cloudflare tells when, and whether there is a replacement.'),
  changes: deprecations('Cloudflare tells of changes to its interfaces, and customers may subscribe to all such posts.'),
  limits: cite(
    `${docs}/fundamentals/api/reference/limits/`,
    'Calls are limited per user and address and blocked for five minutes beyond; each answer tells the caller how much is left.',
    read,
  ),
  calls: cite(
    `${docs}/fundamentals/api/get-started/create-token/`,
    'A call works with a token, for the permissions and resources that its maker chose, from addresses and for a time if so limited; any other returns an error.',
    read,
  ),
  tokens: cite(
    `${docs}/fundamentals/account/account-security/secure-a-compromised-account/`,
    'Who sees something suspicious in an account changes passwords, keys and tokens, ends sessions, and looks at the audit log.',
    read,
  ),
  members: cite(`${docs}/fundamentals/manage-members/manage/`, 'Members of an account are added, changed and removed by those who administer it.', read),
  policies: cite(
    `${docs}/fundamentals/manage-members/policies/`,
    'Policies of roles and scopes say what each member may do, and are assigned by the customer, to fit each member’s work.',
    read,
  ),
  places: cite(
    `${docs}/data-localization/`,
    'Cloudflare has tools by which customers of the largest plan choose where it inspects and stores data, and keeps keys and metadata.',
    read,
  ),
  reports: cite(
    `${docs}/fundamentals/reference/policies-compliances/compliance-docs/`,
    'Cloudflare is audited by PCI, SOC 2, ISO and more; super administrators of an account can fetch the reports.',
    read,
  ),
  incidents: cite(
    `${docs}/support/customer-incident-management-policy/`,
    'Cloudflare tells customers of incidents by a status page, tickets and reports; customers report incidents of security and privacy to its support.',
    read,
  ),
  signing: cite(`${docs}/dns/dnssec/`, 'Once the customer enables it and hands the record to the registrar, Cloudflare signs the zone.', read),
  managed: cite(
    `${docs}/waf/managed-rules/`,
    'The security team of Cloudflare writes managed rules and updates them often; customers deploy and adjust them as their plan allows.',
    read,
  ),
  entry: cite(
    `${docs}/cloudflare-one/policies/access/`,
    'Access decides who reaches an application by the policies that the customer sets up; rules that include everyone let anybody in, and bypass enforces nothing.',
    read,
  ),
  behind: cite(
    `${docs}/fundamentals/security/protect-your-origin-server/`,
    'The origin is not Cloudflare’s; its owner can limit connections to those that come through Cloudflare, at the layers of application, transport and network.',
    read,
  ),
  removal,
  exported: inferred(
    removal,
    'Whoever wants to have records and settings later exports and saves them; nothing says that Cloudflare brings back what was changed or deleted.',
  ),
  platform: inferred(built('Cloudflare secures its network.'), 'Cloudflare builds, runs and secures the network and the servers on which its services run.'),
  model: inferred(
    card('Cloudflare answers for what it runs.'),
    'What Cloudflare runs is its own to secure; to set it up rightly, and to secure one’s own systems, is for the customer.',
  ),
  transit: inferred(modes, 'Visitors are served over TLS, which Cloudflare ends; its own pages and interface are served by the same network.'),
  access: inferred(account, 'Who is a member of the account, and who is let through to applications, is decided by the customer.'),
};
