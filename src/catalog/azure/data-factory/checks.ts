import { checks, empty, someItem } from '../../../model/index.ts';
import { factory, linkedService, runtime } from './service.ts';

export default [
  checks(factory, {
    'azure.data-factory.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'The factory is closed to public networks',
      severity: 'medium',
      expect: { publicNetwork: 'Disabled' },
      risk: 'A stolen token starts and changes pipelines from anywhere in the world.',
      aka: ['CKV_AZURE_104'],
    },
    'azure.data-factory.has-a-managed-network': {
      duty: 'segment-network',
      title: 'The factory has a managed network for its runtimes',
      severity: 'low',
      expect: { managedNetwork: true },
      risk: 'Runtimes reach data over addresses that everybody can try.',
    },
    'azure.data-factory.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the factory',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Commands travel to an address that everybody can try.',
    },
    'azure.data-factory.has-an-identity': {
      duty: 'guard-credentials',
      title: 'The factory has an identity of its own with which it reaches data',
      severity: 'medium',
      expect: { identity: true },
      risk: 'Every store of data needs a password that the factory keeps.',
    },
    'azure.data-factory.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the factory as well',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV2_AZURE_15'],
    },
    'azure.data-factory.keeps-pipelines-in-a-repository': {
      duty: 'undo-mistakes',
      title: 'Pipelines are kept in a repository',
      severity: 'low',
      expect: { repository: true },
      risk: 'A mistaken or hostile change cannot be seen, reviewed or taken back.',
      aka: ['CKV_AZURE_103'],
    },
    'azure.data-factory.logs-its-use': {
      duty: 'record-access',
      title: 'The logs of the factory are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards what was copied where.',
    },
  }),
  checks(runtime, {
    'azure.data-factory.runs-in-the-managed-network': {
      duty: 'segment-network',
      title: 'The runtime stands in the managed network',
      severity: 'medium',
      given: { runs: 'by Microsoft' },
      expect: { managedNetwork: true },
      risk: 'Data travel over public addresses, and may be taken anywhere.',
    },
  }),
  checks(linkedService, {
    'azure.data-factory.linked-service-carries-no-secret': {
      duty: 'guard-credentials',
      title: 'No secret is written out in the linked service',
      severity: 'high',
      expect: { secrets: empty },
      risk: 'Whoever may read the template or the connection has the secret, and it works until somebody changes it.',
    },
  }),
];
