import { checks, lacks } from '../../../model/index.ts';
import { endpoint, linkService } from './service.ts';

export default [
  checks(endpoint, {
    'azure.private-endpoint.resolves-privately': {
      duty: 'segment-network',
      title: 'A private zone gives the service its private address',
      severity: 'low',
      expect: { resolves: true },
      risk: 'Programs go on to the public address, and somebody opens it again so that they work.',
    },
  }),
  checks(linkService, {
    'azure.private-endpoint.approves-nobody-unseen': {
      duty: 'limit-trust',
      title: 'Connections of strangers are not approved by themselves',
      severity: 'high',
      expect: { approves: lacks('*') },
      risk: 'Anybody with an account in Azure gets a way into your network to the service.',
    },
    'azure.private-endpoint.is-not-offered-to-everybody': {
      duty: 'limit-trust',
      title: 'Not everybody may ask for a connection',
      severity: 'low',
      expect: { visibleTo: lacks('*') },
      risk: 'Anybody who learns the alias may ask, and one careless approval is enough.',
    },
  }),
];
