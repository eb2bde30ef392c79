import { checks, oneOf, someItem } from '../../../model/index.ts';
import { cdnEndpoint, origin, policy, profile, route } from './service.ts';

export default [
  checks(profile, {
    'azure.front-door.stands-behind-a-web-firewall': {
      duty: 'guard-apis',
      title: 'A policy of the web application firewall is tied to the profile',
      severity: 'medium',
      expect: { firewalled: true, policyState: oneOf('prevents', 'detects') },
      risk: 'Injections and other attacks that a firewall knows go straight to the applications.',
      aka: ['CKV_AZURE_121'],
    },
    'azure.front-door.records-its-requests': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the log of requests and of the firewall',
      severity: 'low',
      expect: { logs: someItem },
      risk: 'Nobody can tell who asked for what, and which attacks were tried.',
    },
  }),
  checks(policy, {
    'azure.front-door.policy-stops-attacks': {
      duty: 'guard-apis',
      title: 'The policy is on, and stops attacks',
      severity: 'medium',
      expect: { state: 'prevents' },
      risk: 'Attacks are seen and let through.',
      aka: ['CKV_AZURE_123'],
    },
    'azure.front-door.policy-knows-bots': {
      duty: 'guard-apis',
      title: 'Rules against bots are part of the policy',
      severity: 'low',
      expect: { bots: true },
      risk: 'Machines that guess passwords and scrape pages are taken for visitors.',
    },
  }),
  checks(route, {
    'azure.front-door.serves-tls-only': {
      duty: 'encrypt-in-transit',
      title: 'The route takes HTTPS, or sends on to it',
      severity: 'high',
      expect: [{ redirects: true }, { takesPlain: false }],
      risk: 'What is served without TLS, passwords among it, can be read and changed on its way.',
    },
    'azure.front-door.forwards-over-tls': {
      duty: 'encrypt-in-transit',
      title: 'Requests go on to the origin over TLS',
      severity: 'medium',
      expect: [{ forwardsBy: 'HttpsOnly' }, { forwardsBy: 'MatchRequest', takesPlain: false }, { forwardsBy: 'MatchRequest', redirects: true }],
      risk: 'What visitors send encrypted crosses the internet in the clear on its second half.',
    },
  }),
  checks(origin, {
    'azure.front-door.checks-whom-it-talks-to': {
      duty: 'encrypt-in-transit',
      title: 'The name on the certificate of the origin is looked at',
      severity: 'medium',
      expect: { checksName: true },
      risk: 'Whoever gets between Front Door and the origin can pretend to be it.',
    },
  }),
  checks(cdnEndpoint, {
    'azure.front-door.cdn-endpoint-refuses-plain-http': {
      duty: 'encrypt-in-transit',
      title: 'The endpoint takes no plain HTTP',
      severity: 'medium',
      expect: { takesPlain: false },
      risk: 'What is served without TLS can be read and changed on its way.',
      aka: ['CKV_AZURE_197'],
    },
    'azure.front-door.cdn-endpoint-takes-https': {
      duty: 'encrypt-in-transit',
      title: 'The endpoint takes HTTPS',
      severity: 'high',
      expect: { takesTls: true },
      risk: 'Visitors have no way to come in encrypted.',
      aka: ['CKV_AZURE_198'],
    },
  }),
];
