import { checks, noneOf, someItem } from '../../../model/index.ts';
import { topic } from './service.ts';

const closed = { publicNetwork: noneOf('Enabled') } as const;

export default [
  checks(topic, {
    'azure.event-grid.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'Events are taken from named addresses or networks only',
      severity: 'medium',
      expect: [closed, { publishers: 'named addresses' }],
      fix: { publicNetwork: 'Disabled' },
      risk: 'Whoever has a key publishes events from anywhere in the world, and your programs act on them.',
      aka: ['CKV_AZURE_106', 'CKV_AZURE_193'],
    },
    'azure.event-grid.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the topic',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Events travel to an address that everybody can try.',
    },
    'azure.event-grid.refuses-shared-keys': {
      duty: 'guard-credentials',
      title: 'Publishers come with identities, and keys are switched off',
      severity: 'medium',
      expect: { sharedKeys: false },
      risk: 'Whoever has a key publishes, and nobody can say who it was.',
      aka: ['CKV_AZURE_192', 'CKV_AZURE_195'],
    },
    'azure.event-grid.delivers-with-an-identity': {
      duty: 'guard-credentials',
      title: 'The topic has an identity of its own with which it delivers',
      severity: 'low',
      expect: { identity: true },
      risk: 'Where events are delivered a key has to be kept instead.',
      aka: ['CKV_AZURE_191', 'CKV_AZURE_194'],
    },
    'azure.event-grid.logs-its-use': {
      duty: 'record-access',
      title: 'The logs of the topic are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards which events were refused or lost.',
    },
  }),
];
