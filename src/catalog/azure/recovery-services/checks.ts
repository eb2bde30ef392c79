import { checks, noneOf, someItem } from '../../../model/index.ts';
import { backupVault, vault } from './service.ts';

export default [
  checks(vault, {
    'azure.recovery-services.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access to the vault is closed',
      severity: 'low',
      expect: { publicNetwork: 'Disabled' },
      risk: 'Stolen credentials reach the backups from anywhere in the world.',
    },
    'azure.recovery-services.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the vault',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Backups of machines in your network leave it over public addresses.',
    },
    'azure.recovery-services.is-immutable': {
      duty: 'undo-mistakes',
      title: 'Nobody can shorten or delete backups before their time is up',
      severity: 'medium',
      expect: { immutable: noneOf('Disabled') },
      risk: 'Whoever breaks in deletes the backups first.',
    },
    'azure.recovery-services.asks-a-second-person': {
      duty: 'grant-least-access',
      title: 'What endangers backups needs the approval of a second person',
      severity: 'low',
      expect: { secondPerson: true },
      risk: 'One stolen administrator is enough to weaken every backup.',
    },
    'azure.recovery-services.survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The backups lie in several zones or regions',
      severity: 'medium',
      expect: { copies: noneOf('LocallyRedundant') },
      risk: 'A fire in one facility takes the data and their backups.',
    },
    'azure.recovery-services.uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the backups',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.recovery-services.logs-its-use': {
      duty: 'record-access',
      title: 'The reports of jobs and changes are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Backups that fail or are deleted go unnoticed.',
    },
  }),
  checks(backupVault, {
    'azure.recovery-services.backup-vault-keeps-what-is-deleted': {
      duty: 'undo-mistakes',
      title: 'Deleted backups are kept for a while',
      severity: 'high',
      expect: { softDelete: noneOf('Off') },
      risk: 'Whoever breaks in deletes the backups for good.',
    },
    'azure.recovery-services.backup-vault-is-immutable': {
      duty: 'undo-mistakes',
      title: 'Nobody can shorten or delete backups before their time is up',
      severity: 'medium',
      expect: { immutable: noneOf('Disabled') },
      risk: 'Whoever breaks in deletes the backups first.',
    },
    'azure.recovery-services.backup-vault-asks-a-second-person': {
      duty: 'grant-least-access',
      title: 'What endangers backups needs the approval of a second person',
      severity: 'low',
      expect: { secondPerson: true },
      risk: 'One stolen administrator is enough to weaken every backup.',
    },
    'azure.recovery-services.backup-vault-survives-the-loss-of-a-zone': {
      duty: 'survive-failure',
      title: 'The backups lie in several zones or regions',
      severity: 'medium',
      expect: { copies: noneOf('LocallyRedundant') },
      risk: 'A fire in one facility takes the data and their backups.',
    },
    'azure.recovery-services.backup-vault-uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the backups',
      severity: 'low',
      expect: { key: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
    },
    'azure.recovery-services.backup-vault-logs-its-use': {
      duty: 'record-access',
      title: 'The reports of jobs and changes are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Backups that fail or are deleted go unnoticed.',
    },
  }),
];
