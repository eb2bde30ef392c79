import { checks, empty } from '../../../model/index.ts';
import { firewallRule, version } from './service.ts';

export default [
  checks(version, {
    'google.app-engine.sends-http-on-to-https': {
      duty: 'encrypt-in-transit',
      title: 'Everything that the version serves is sent on from HTTP to HTTPS',
      severity: 'medium',
      expect: { refusesHttp: true },
      risk: 'Requests and answers may be read or changed on their way.',
    },
    'google.app-engine.has-an-account-of-its-own': {
      duty: 'grant-least-access',
      title: 'The version acts as an account of its own',
      severity: 'medium',
      expect: { account: 'own' },
      risk: 'A hole in the program opens all that the default account may do, often the whole project.',
    },
    'google.app-engine.keeps-secrets-elsewhere': {
      duty: 'guard-credentials',
      title: 'No variable of its environment holds a secret',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may look at the version reads the secret.',
    },
  }),
  checks(firewallRule, {
    'google.app-engine.refuses-everybody-else': {
      duty: 'limit-exposure',
      title: 'The rule about everybody refuses them',
      severity: 'low',
      given: { everybody: true },
      expect: { action: 'DENY' },
      risk: 'Rules that let somebody in mean nothing, as everybody gets in anyway.',
    },
  }),
];
