import { checks, noneOf, oneOf } from '../../../model/index.ts';
import { accessPolicy, account, record, zone } from './service.ts';

export default [
  checks(account, {
    'cloudflare.cloudflare.demands-two-factors': {
      duty: 'authenticate-strongly',
      title: 'Members need a second factor, or sign in through your directory',
      severity: 'high',
      expect: [{ membersNeedTwoFactors: true }, { singleSignOn: true }],
      risk: 'One stolen password sends all visitors to an attacker.',
    },
    'cloudflare.cloudflare.exports-logs': {
      duty: 'keep-logs',
      title: 'Audit logs are taken to a place of your own',
      severity: 'low',
      expect: { exportsLogs: true },
      risk: 'Changes of long ago cannot be found out.',
    },
  }),
  checks(zone, {
    'cloudflare.cloudflare.verifies-the-origin': {
      duty: 'encrypt-in-transit',
      title: 'Traffic to the origin is encrypted, and its certificate verified',
      severity: 'high',
      expect: { encryption: oneOf('strict', 'origin_pull') },
      risk: 'Whoever is between Cloudflare and the origin reads and changes what visitors send.',
    },
    'cloudflare.cloudflare.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'TLS older than 1.2 is refused',
      severity: 'medium',
      expect: { minimumTls: oneOf('1.2', '1.3') },
      risk: 'Old versions can be broken by whoever is on the way.',
    },
    'cloudflare.cloudflare.redirects-to-https': {
      duty: 'encrypt-in-transit',
      title: 'Plain requests are redirected to HTTPS',
      severity: 'medium',
      expect: { alwaysHttps: true },
      risk: 'Visitors who come over plain HTTP stay there.',
    },
    'cloudflare.cloudflare.tells-browsers-to-use-https': {
      duty: 'encrypt-in-transit',
      title: 'Browsers are told to come over HTTPS only',
      severity: 'low',
      expect: { strictTransport: true },
      risk: 'The first request of a visitor can be taken over.',
    },
    'cloudflare.cloudflare.runs-managed-rules': {
      duty: 'guard-apis',
      title: 'Managed rules of the firewall run',
      severity: 'medium',
      expect: { managedRules: true },
      risk: 'Known attacks on applications reach the origin.',
    },
    'cloudflare.cloudflare.signs-the-zone': {
      duty: 'configure-platform',
      title: 'The zone is signed with DNSSEC',
      severity: 'low',
      expect: { signed: true },
      risk: 'Somebody else’s answer sends visitors elsewhere.',
    },
  }),
  checks(record, {
    'cloudflare.cloudflare.hides-the-origin': {
      duty: 'limit-exposure',
      title: 'Cloudflare stands before what the record names',
      severity: 'low',
      expect: { shields: noneOf('it stands alone') },
      risk: 'The address of the origin is public, and attacks go around Cloudflare.',
    },
  }),
  checks(accessPolicy, {
    'cloudflare.cloudflare.names-who-gets-in': {
      duty: 'limit-exposure',
      title: 'The policy lets in named people, and not everybody',
      severity: 'high',
      expect: [{ everybody: false, decision: noneOf('bypass') }, { decision: 'deny' }],
      risk: 'An application that was built for inside is open to the internet.',
    },
  }),
];
