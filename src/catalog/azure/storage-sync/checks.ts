import { checks } from '../../../model/index.ts';
import { hub } from './service.ts';

export default [
  checks(hub, {
    'azure.storage-sync.lets-in-private-endpoints-only': {
      duty: 'limit-exposure',
      title: 'The service takes traffic from private endpoints only',
      severity: 'medium',
      expect: { callers: 'private endpoints' },
      risk: 'Whoever has the certificate of a server syncs its files from anywhere in the world.',
    },
    'azure.storage-sync.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the service',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Servers talk to an address that everybody can try.',
    },
  }),
];
