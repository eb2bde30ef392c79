import { checks, someItem } from '../../../model/index.ts';
import { workspace } from './service.ts';

export default [
  checks(workspace, {
    'azure.databricks.has-no-public-endpoint': {
      duty: 'limit-exposure',
      title: 'Public access to the workspace is closed',
      severity: 'medium',
      expect: { publicNetwork: 'Disabled' },
      risk: 'A stolen token opens notebooks and data from anywhere in the world.',
      aka: ['CKV_AZURE_158', 'databricks_workspace_public_network_access_disabled'],
    },
    'azure.databricks.hides-its-storage': {
      duty: 'limit-exposure',
      title: 'The storage of the workspace denies other networks',
      severity: 'medium',
      expect: { hidesStorage: true },
      risk: 'A stolen key of the storage reads all that notebooks left there.',
    },
    'azure.databricks.hides-its-nodes': {
      duty: 'segment-network',
      title: 'Nodes have no public addresses',
      severity: 'high',
      expect: { hidesNodes: true },
      risk: 'Whoever scans the internet finds the machines that process the data.',
      aka: ['databricks_workspace_no_public_ip_enabled'],
    },
    'azure.databricks.has-a-private-endpoint': {
      duty: 'segment-network',
      title: 'A private endpoint leads to the workspace',
      severity: 'low',
      expect: { privateEndpoint: true },
      risk: 'Notebooks and results travel to an address that everybody can try.',
    },
    'azure.databricks.restarts-onto-fixed-images': {
      duty: 'apply-os-patches',
      title: 'Compute that runs on is restarted onto fixed images',
      severity: 'medium',
      expect: { updates: 'by Databricks' },
      risk: 'Holes that are fixed long ago stay open on clusters that nobody restarts.',
    },
    'azure.databricks.brings-fixes-of-the-runtime': {
      duty: 'apply-platform-patches',
      title: 'Compute that runs on is brought onto the fixed runtime',
      severity: 'low',
      expect: { updates: 'by Databricks' },
      risk: 'Fixes of the runtime never reach clusters that nobody restarts.',
    },
    'azure.databricks.watches-its-nodes': {
      duty: 'stop-malware',
      title: 'Agents on the nodes look for malware and changed files',
      severity: 'low',
      expect: { watchesNodes: true },
      risk: 'Hostile programs run beside the data, and nobody notices.',
    },
    'azure.databricks.encrypts-twice': {
      duty: 'encrypt-at-rest',
      title: 'The storage of the workspace is encrypted a second time below',
      severity: 'low',
      expect: { encryptsTwice: true },
      risk: 'One broken key or algorithm opens the data.',
    },
    'azure.databricks.uses-your-own-keys': {
      duty: 'control-keys',
      title: 'Keys in your own vault encrypt notebooks and disks',
      severity: 'low',
      expect: { notebookKey: 'your own', diskKey: 'your own' },
      risk: 'Nobody but Microsoft can take the keys away or see who used them.',
      aka: ['databricks_workspace_cmk_encryption_enabled'],
    },
    'azure.databricks.uses-your-own-key-for-storage': {
      duty: 'control-keys',
      title: 'A key in your own vault encrypts the storage of the workspace',
      severity: 'low',
      expect: { storageKey: 'your own' },
      risk: 'Nobody but Microsoft can take the key away or see who used it.',
      aka: ['CKV2_AZURE_48'],
    },
    'azure.databricks.logs-its-use': {
      duty: 'record-access',
      title: 'The logs of the workspace are collected',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who ran what on which data.',
    },
  }),
];
