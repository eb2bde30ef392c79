import { atLeast, checks, holdsOneOf, noneOf } from '../../../model/index.ts';
import { cluster, workspace } from './service.ts';

export default [
  checks(workspace, {
    'azure.log-analytics.keeps-logs-90-days': {
      duty: 'keep-logs',
      title: 'Logs are kept for 90 days at least',
      severity: 'medium',
      expect: { days: atLeast(90) },
      risk: 'An intrusion that is found late leaves no trace.',
    },
    'azure.log-analytics.takes-no-logs-from-public-networks': {
      duty: 'limit-exposure',
      title: 'Logs are not taken from public networks',
      severity: 'low',
      expect: { publicIngestion: noneOf('Enabled') },
      fix: { publicIngestion: 'Disabled' },
      risk: 'Whoever has a key can fill the workspace with false records from anywhere.',
    },
    'azure.log-analytics.answers-no-queries-from-public-networks': {
      duty: 'limit-exposure',
      title: 'Queries are not answered over public networks',
      severity: 'low',
      expect: { publicQueries: noneOf('Enabled') },
      fix: { publicQueries: 'Disabled' },
      risk: 'A stolen token reads all logs from anywhere in the world.',
    },
    'azure.log-analytics.refuses-shared-keys': {
      duty: 'guard-credentials',
      title: 'Logs are taken from identities of the directory, not from holders of a key',
      severity: 'medium',
      expect: { sharedKeys: false },
      risk: 'Whoever has the key can hide an attack in false records, and nobody can say who it was.',
    },
    'azure.log-analytics.records-queries': {
      duty: 'record-access',
      title: 'The queries that are run in the workspace are recorded',
      severity: 'low',
      expect: { logs: holdsOneOf('Audit', 'audit', 'allLogs') },
      risk: 'Nobody can tell afterwards who read the logs.',
    },
    'azure.log-analytics.uses-your-own-key': {
      duty: 'control-keys',
      title: 'The workspace is linked to a cluster with a key of your own',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
  checks(cluster, {
    'azure.log-analytics.cluster-uses-your-own-key': {
      duty: 'control-keys',
      title: 'A key of your own encrypts the cluster',
      severity: 'low',
      expect: { keys: 'your own' },
      risk: 'You can neither withdraw the key nor see each use of it.',
    },
  }),
];
