import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://developers.cloudflare.com';
const modes = cite(
  `${docs}/ssl/origin-configuration/ssl-modes/`,
  'The encryption mode of a zone decides how Cloudflare takes connections of visitors and makes its own to the origin: Off is plain, Flexible is plain behind Cloudflare, Full takes any certificate, Full (strict) verifies it; Full or stricter is recommended. A recommender may raise the mode by itself.',
  read,
  'secondary',
);
const proxy = cite(
  'https://docs.huynhthientung.com/cloudflare/dns/proxying',
  'A proxied record answers with addresses of Cloudflare, and traffic passes its firewall and protection from floods; a record that is not proxied shows the origin, which stands alone.',
  read,
  'secondary',
);
const account = cite(
  `${docs}/api/resources/accounts/`,
  'An account has a setting that makes two-factor authentication a condition of membership, and a contact for abuse.',
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
  audit: cite(
    'https://github.com/cloudflare/cloudflare-docs/pull/23784',
    'Audit logs record what users do by dashboard and API, and what systems of Cloudflare do on their own; they belong to the account.',
    read,
    'secondary',
  ),
  platform: inferred(proxy, 'Cloudflare runs the network that stands before origins; what it does for a zone is set by the customer.'),
  origin: inferred(proxy, 'What stands behind Cloudflare, and whether it can be reached around it, is the customer’s.'),
  access: inferred(account, 'Who is a member of the account, and who is let through to applications, is decided by the customer.'),
};
