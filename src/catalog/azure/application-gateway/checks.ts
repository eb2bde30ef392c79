import { atLeast, checks, empty, oneOf, someItem } from '../../../model/index.ts';
import { gateway, policy } from './service.ts';

export default [
  checks(gateway, {
    'azure.application-gateway.stands-behind-a-web-firewall': {
      duty: 'guard-apis',
      title: 'A web application firewall stands before what the gateway publishes',
      severity: 'medium',
      expect: [{ policyState: oneOf('prevents', 'detects') }, { inlineFirewall: oneOf('prevents', 'detects') }],
      risk: 'Injections and other attacks that a firewall knows go straight to the applications.',
      aka: ['CKV_AZURE_120', '2e48d91c-50e4-45c8-9312-27b625868a72'],
    },
    'azure.application-gateway.stops-attacks': {
      duty: 'guard-apis',
      title: 'The firewall of the gateway stops attacks, and does not only write them down',
      severity: 'medium',
      expect: [{ policyState: 'prevents' }, { inlineFirewall: 'prevents' }],
      risk: 'Attacks are seen and let through.',
      aka: ['CKV_AZURE_122'],
    },
    'azure.application-gateway.serves-tls-only': {
      duty: 'encrypt-in-transit',
      title: 'Each listener takes HTTPS, or only sends on to it',
      severity: 'high',
      expect: { plainListeners: empty },
      risk: 'What is served without TLS, passwords among it, can be read and changed on its way.',
      aka: ['CKV_AZURE_217'],
    },
    'azure.application-gateway.names-a-current-tls-policy': {
      duty: 'encrypt-in-transit',
      title: 'The TLS policy that the gateway names still exists',
      severity: 'low',
      expect: { tls: 'current' },
      risk: 'The gateway can no longer be changed, or falls back to a policy that nobody chose.',
      aka: ['CKV_AZURE_218'],
    },
    'azure.application-gateway.is-of-the-second-version': {
      duty: 'upgrade-platform',
      title: 'The gateway is of the version that still runs',
      severity: 'medium',
      expect: { generation: 'v2' },
      risk: 'Gateways of the first version were stopped after April 28, 2026.',
    },
    'azure.application-gateway.spans-zones': {
      duty: 'survive-failure',
      title: 'The gateway is pinned to no single zone',
      severity: 'low',
      given: { generation: 'v2' },
      expect: [{ zones: 0 }, { zones: atLeast(2) }],
      risk: 'A fire in one facility takes everything that the gateway publishes off the internet.',
    },
    'azure.application-gateway.records-its-requests': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the log of requests and of the firewall',
      severity: 'low',
      expect: { logs: someItem },
      risk: 'Nobody can tell who asked for what, and which attacks were tried.',
    },
  }),
  checks(policy, {
    'azure.application-gateway.policy-stops-attacks': {
      duty: 'guard-apis',
      title: 'The policy is on, and stops attacks',
      severity: 'medium',
      expect: { state: 'prevents' },
      risk: 'Attacks are seen and let through.',
      aka: ['CKV_AZURE_122'],
    },
    'azure.application-gateway.policy-looks-into-bodies': {
      duty: 'guard-apis',
      title: 'The policy looks into the bodies of requests',
      severity: 'medium',
      expect: { bodies: true },
      risk: 'An attack in what a form sends passes unseen.',
    },
    'azure.application-gateway.policy-knows-bots': {
      duty: 'guard-apis',
      title: 'Rules against bots are part of the policy',
      severity: 'low',
      expect: { bots: true },
      risk: 'Machines that guess passwords and scrape pages are taken for visitors.',
    },
  }),
];
