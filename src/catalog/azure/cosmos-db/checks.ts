import { checks, noneOf, oneOf, someItem } from '../../../model/index.ts';
import { account } from './service.ts';

const closed = { publicNetwork: noneOf('Enabled') } as const;

export default [
  checks(account, {
    'azure.cosmos-db.denies-other-networks': {
      duty: 'limit-exposure',
      title: 'The account denies requests from addresses and networks that are not named',
      severity: 'high',
      expect: [closed, { reach: 'named networks' }],
      fix: { publicNetwork: 'Disabled' },
      risk: 'Whoever has a key reads and writes all data from anywhere in the world.',
      aka: ['CKV_AZURE_99', 'c2a3efb6-8a58-481c-82f2-bfddf34bb4b7', 'cosmosdb_account_firewall_use_selected_networks'],
    },
    'azure.cosmos-db.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access is closed',
      severity: 'medium',
      expect: closed,
      fix: { publicNetwork: 'Disabled' },
      risk: 'One careless rule opens the data to the internet.',
      aka: ['CKV_AZURE_101', 'cosmosdb_account_public_network_access_disabled'],
    },
    'azure.cosmos-db.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the account',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Data travel to an address that everybody can try.',
      aka: ['cosmosdb_account_use_private_endpoints'],
    },
    'azure.cosmos-db.refuses-old-tls': {
      duty: 'encrypt-in-transit',
      title: 'The account refuses TLS older than 1.2',
      severity: 'medium',
      expect: { minimumTls: oneOf('Tls12', 'Tls13') },
      risk: 'Connections may be broken with attacks that TLS 1.2 withstands.',
      aka: ['cosmosdb_account_minimum_tls_version'],
    },
    'azure.cosmos-db.refuses-shared-keys': {
      duty: 'guard-credentials',
      title: 'Programs come with identities, and keys of the account are switched off',
      severity: 'medium',
      given: { kind: 'GlobalDocumentDB' },
      expect: { sharedKeys: false },
      risk: 'Whoever has a key may do everything with all the data, and nobody can say who it was.',
      aka: ['CKV_AZURE_140', 'cosmosdb_account_use_aad_and_rbac'],
    },
    'azure.cosmos-db.keys-change-no-metadata': {
      duty: 'grant-least-access',
      title: 'Keys of the account cannot change databases and containers',
      severity: 'low',
      expect: { keysChangeMetadata: false },
      risk: 'A key that is meant for data deletes whole databases.',
      aka: ['CKV_AZURE_132'],
    },
    'azure.cosmos-db.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the data',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV_AZURE_100'],
    },
    'azure.cosmos-db.restores-to-any-point': {
      duty: 'undo-mistakes',
      title: 'Backups are continuous, so that you can restore to any point by yourself',
      severity: 'medium',
      expect: { backups: 'Continuous' },
      risk: 'A mistake that is noticed after a few hours cannot be undone.',
      aka: ['cosmosdb_account_backup_policy_continuous'],
    },
    'azure.cosmos-db.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The data stand in several zones or regions',
      severity: 'low',
      expect: { places: noneOf('one datacenter') },
      risk: 'The data are gone for as long as one datacenter is.',
    },
    'azure.cosmos-db.logs-its-use': {
      duty: 'record-access',
      title: 'Logs of requests are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who read or changed what.',
    },
  }),
];
