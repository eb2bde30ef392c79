import { checks, noneOf, oneOf, someItem } from '../../../model/index.ts';
import { accessRuleChecks as ofRules } from '../access-rule.ts';
import { accessRule, namespace } from './service.ts';

export default [
  checks(namespace, {
    'azure.event-hubs.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The namespace denies requests from networks that are not named',
      severity: 'medium',
      expect: [{ publicNetwork: noneOf('Enabled') }, { networks: 'named networks' }],
      fix: { publicNetwork: 'Disabled' },
      risk: 'Stolen keys and tokens read and write events from anywhere in the world.',
    },
    'azure.event-hubs.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the namespace',
      severity: 'low',
      given: { tier: oneOf('Standard', 'Premium') },
      expect: { privateEndpoint: true },
      risk: 'Events travel to an address that everybody can reach.',
    },
    'azure.event-hubs.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'The namespace refuses TLS older than 1.2',
      severity: 'medium',
      expect: { minimumTls: oneOf('1.2', '1.3') },
      risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
      aka: ['CKV_AZURE_223'],
    },
    'azure.event-hubs.refuses-shared-keys': {
      duty: 'guard-credentials',
      title: 'Programs come with identities, and shared keys are switched off',
      severity: 'medium',
      expect: { sharedKeys: false },
      risk: 'Whoever has a key may read and write events, and nobody can say who it was.',
    },
    'azure.event-hubs.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the events',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.event-hubs.encrypts-twice': {
      duty: 'encrypt-at-rest',
      title: 'A second layer encrypts the events below the first',
      severity: 'low',
      given: { key: 'your own' },
      expect: { encryptedTwice: true },
      risk: 'One broken algorithm or key lays the events open.',
    },
    'azure.event-hubs.logs-its-use': {
      duty: 'record-access',
      title: 'Logs of operations are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who sent or read what.',
    },
  }),
  checks(accessRule, {
    'azure.event-hubs.access-rule-opens-one-thing': ofRules['access-rule-opens-one-thing'],
    'azure.event-hubs.access-rule-does-not-manage': ofRules['access-rule-does-not-manage'],
  }),
];
