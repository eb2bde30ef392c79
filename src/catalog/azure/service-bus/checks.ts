import { checks, noneOf, oneOf, someItem } from '../../../model/index.ts';
import { accessRuleChecks as ofRules } from '../access-rule.ts';
import { accessRule, namespace } from './service.ts';

export default [
  checks(namespace, {
    'azure.service-bus.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The namespace denies requests from networks that are not named',
      severity: 'medium',
      expect: [{ publicNetwork: noneOf('Enabled') }, { networks: 'named networks' }],
      fix: { publicNetwork: 'Disabled' },
      risk: 'Stolen keys and tokens read and write messages from anywhere in the world.',
      aka: ['CKV_AZURE_204'],
    },
    'azure.service-bus.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the namespace',
      severity: 'low',
      given: { tier: 'Premium' },
      expect: { privateEndpoint: true },
      risk: 'Messages travel to an address that everybody can reach.',
    },
    'azure.service-bus.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'The namespace refuses TLS older than 1.2',
      severity: 'medium',
      expect: { minimumTls: oneOf('1.2', '1.3') },
      risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
      aka: ['CKV_AZURE_205'],
    },
    'azure.service-bus.refuses-shared-keys': {
      duty: 'guard-credentials',
      title: 'Programs come with identities, and shared keys are switched off',
      severity: 'medium',
      expect: { sharedKeys: false },
      risk: 'Whoever has a key may read and write messages, and nobody can say who it was.',
      aka: ['CKV_AZURE_203'],
    },
    'azure.service-bus.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the messages',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV_AZURE_201'],
    },
    'azure.service-bus.encrypts-twice': {
      duty: 'encrypt-at-rest',
      title: 'A second layer encrypts the messages below the first',
      severity: 'low',
      given: { key: 'your own' },
      expect: { encryptedTwice: true },
      risk: 'One broken algorithm or key lays the messages open.',
      aka: ['CKV_AZURE_199'],
    },
    'azure.service-bus.logs-its-use': {
      duty: 'record-access',
      title: 'Logs of operations are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who sent or read what.',
    },
  }),
  checks(accessRule, {
    'azure.service-bus.access-rule-opens-one-thing': ofRules['access-rule-opens-one-thing'],
    'azure.service-bus.access-rule-does-not-manage': ofRules['access-rule-does-not-manage'],
  }),
];
