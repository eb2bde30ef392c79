import { checks, noneOf } from '../../../model/index.ts';
import { nobodyInParticular } from '../everybody.ts';
import { grant, settings } from './service.ts';

export default [
  checks(grant, {
    'google.identity-aware-proxy.lets-nobody-in-particular-through': {
      duty: 'limit-exposure',
      title: 'Not everybody gets through the proxy',
      severity: 'high',
      expect: { members: nobodyInParticular },
      risk: 'The proxy that keeps the world from an internal application lets it in.',
    },
    'google.identity-aware-proxy.grants-tunnels-to-single-machines': {
      duty: 'grant-least-access',
      title: 'Tunnels are granted to single machines, or by a condition',
      severity: 'low',
      expect: [{ covers: noneOf('every machine') }, { conditioned: true }],
      risk: 'One account that is taken over reaches the ports of every machine in the project.',
    },
  }),
  checks(settings, {
    'google.identity-aware-proxy.asks-again': {
      duty: 'authenticate-strongly',
      title: 'Users prove themselves again after some time',
      severity: 'low',
      expect: { asksAgain: true },
      risk: 'Whoever finds an open browser is let through as its owner.',
    },
  }),
];
