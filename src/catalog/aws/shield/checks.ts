import { checks } from '../../../model/index.ts';
import { protection, response, subscription } from './service.ts';

export default [
  checks(protection, {
    'aws.shield.watches-health': {
      duty: 'absorb-floods',
      title: 'The protection knows the health of what it guards',
      severity: 'low',
      expect: { healthChecked: true },
      risk: 'Attacks are noticed later, and nobody of the response team calls.',
    },
  }),
  checks(response, {
    'aws.shield.blocks-floods-of-requests': {
      duty: 'guard-apis',
      title: 'Floods of requests are blocked without anybody having to act',
      severity: 'low',
      expect: { action: 'BLOCK' },
      risk: 'Until somebody writes a rule, the flood keeps everybody else out.',
    },
  }),
  checks(subscription, {
    'aws.shield.renews-the-subscription': {
      duty: 'absorb-floods',
      title: 'The subscription renews by itself',
      severity: 'low',
      expect: { renews: 'ENABLED' },
      risk: 'The protection ends one day, and nobody notices before the next flood.',
    },
  }),
];
