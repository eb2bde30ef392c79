import { checks, some } from '../../../model/index.ts';
import { policy } from './service.ts';

const ofRequests = { filters: 'requests' } as const;

export default [
  checks(policy, {
    'google.cloud-armor.stops-known-attacks': {
      duty: 'guard-apis',
      title: 'A rule stops common attacks on web applications',
      severity: 'medium',
      given: ofRequests,
      expect: { rules: some({ knownAttacks: true, acts: true }) },
      risk: 'Attempts that everybody knows reach the program as they come.',
    },
    'google.cloud-armor.stops-attacks-on-log4j': {
      duty: 'guard-apis',
      title: 'A rule stops attempts at the hole of Log4j',
      severity: 'medium',
      given: ofRequests,
      expect: { rules: some({ log4j: true, acts: true }) },
      risk: 'One request takes over a program that still logs with an old Log4j.',
      aka: ['CKV_GCP_73'],
    },
    'google.cloud-armor.learns-what-is-usual': {
      duty: 'guard-apis',
      title: 'Floods of unusual requests are detected',
      severity: 'low',
      given: ofRequests,
      expect: { adaptive: true },
      risk: 'A flood of requests that look right is noticed when the program is down.',
    },
    'google.cloud-armor.limits-rates': {
      duty: 'limit-consumption',
      title: 'A rule limits how often one client may ask',
      severity: 'low',
      given: ofRequests,
      expect: { rules: some({ limitsRate: true, acts: true }) },
      risk: 'One client can try passwords, or use up what others need.',
    },
  }),
];
