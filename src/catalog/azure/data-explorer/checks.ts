import { checks, oneOf, someItem } from '../../../model/index.ts';
import { cluster } from './service.ts';

export default [
  checks(cluster, {
    'azure.data-explorer.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The cluster answers named addresses or private endpoints only',
      severity: 'high',
      expect: [{ publicNetwork: 'Disabled' }, { callers: 'named addresses' }],
      risk: 'A stolen token reads the data from anywhere in the world.',
    },
    'azure.data-explorer.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the cluster',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Data travel to an address that everybody can try.',
    },
    'azure.data-explorer.restricts-what-it-calls': {
      duty: 'control-egress',
      title: 'The cluster calls named targets only',
      severity: 'medium',
      expect: { restrictsEgress: true },
      risk: 'Whoever may make an external table copies all data to a place of his own.',
    },
    'azure.data-explorer.trusts-named-tenants': {
      duty: 'limit-trust',
      title: 'Identities of other tenants are trusted only where they are named',
      severity: 'medium',
      expect: { trusts: oneOf('its own tenant', 'named tenants') },
      risk: 'One mistaken role opens the data to an identity that you neither know nor can shut out.',
    },
    'azure.data-explorer.encrypts-its-disks': {
      duty: 'encrypt-at-rest',
      title: 'The disks that hold the cache are encrypted',
      severity: 'medium',
      expect: { encryptsDisks: true },
      risk: 'Whoever gets at a disk reads the data that were used last.',
      aka: ['CKV_AZURE_74'],
    },
    'azure.data-explorer.encrypts-twice': {
      duty: 'encrypt-at-rest',
      title: 'Stored data are encrypted a second time below',
      severity: 'low',
      expect: { encryptsTwice: true },
      risk: 'One broken key or algorithm opens the data.',
      aka: ['CKV_AZURE_75'],
    },
    'azure.data-explorer.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the data',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV2_AZURE_11'],
    },
    'azure.data-explorer.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The cluster stands in several zones',
      severity: 'low',
      expect: { zones: true },
      risk: 'The data are out of reach for as long as their datacenter is.',
    },
    'azure.data-explorer.logs-its-use': {
      duty: 'record-access',
      title: 'The logs of the cluster are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who asked for what.',
    },
  }),
];
