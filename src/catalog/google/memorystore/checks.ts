import { checks } from '../../../model/index.ts';
import { instance } from './service.ts';

export default [
  checks(instance, {
    'google.memorystore.asks-clients-who-they-are': {
      duty: 'guard-apis',
      title: 'Clients must authenticate',
      severity: 'high',
      expect: { authenticates: true },
      risk: 'Any machine in the network reads and changes what is stored.',
      aka: ['CKV_GCP_95'],
    },
    'google.memorystore.encrypts-in-transit': {
      duty: 'encrypt-in-transit',
      title: 'Connections are encrypted',
      severity: 'high',
      expect: { tls: true },
      risk: 'Data and passwords may be read on their way.',
      aka: ['CKV_GCP_97'],
    },
    'google.memorystore.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'A second copy in another zone takes over',
      severity: 'medium',
      expect: { copies: 'several' },
      risk: 'What is stored is gone with its machine, and the service with it.',
    },
    'google.memorystore.writes-to-disk': {
      duty: 'back-up-data',
      title: 'What is stored is written to disk as well',
      severity: 'low',
      expect: { persists: true },
      risk: 'All is lost when all copies fail at once.',
    },
    'google.memorystore.sets-its-maintenance': {
      duty: 'apply-platform-patches',
      title: 'Maintenance has a window that you set',
      severity: 'low',
      expect: { window: true },
      risk: 'Maintenance comes when it disturbs most.',
    },
    'google.memorystore.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The instance is encrypted with a key of your own',
      severity: 'low',
      expect: { ownKey: true },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];
