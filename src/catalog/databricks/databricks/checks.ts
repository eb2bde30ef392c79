import { atLeast, atMost, checks, noneOf, oneOf } from '../../../model/index.ts';
import { automaticUpdate, cluster, metastore, settings, workspace } from './service.ts';

export default [
  checks(workspace, {
    'databricks.databricks.is-reached-privately': {
      duty: 'limit-exposure',
      title: 'The workspace is reached by private connections',
      severity: 'low',
      expect: { privateAccess: true },
      risk: 'A stolen token works from anywhere on the internet.',
    },
    'databricks.databricks.runs-in-your-network': {
      duty: 'segment-network',
      title: 'Clusters run in a network of your own',
      severity: 'low',
      expect: { ownNetwork: true },
      risk: 'You cannot decide what clusters reach and who reaches them.',
    },
    'databricks.databricks.uses-your-own-keys': {
      duty: 'control-keys',
      title: 'Keys of your own encrypt services and storage',
      severity: 'low',
      expect: { keyForServices: true, keyForStorage: true },
      risk: 'You cannot take the ability to read notebooks and results away.',
    },
  }),
  checks(settings, {
    'databricks.databricks.limits-addresses': {
      duty: 'filter-traffic',
      title: 'Lists say from which addresses people come',
      severity: 'medium',
      expect: { addressLists: true },
      risk: 'A stolen token works from anywhere.',
    },
    'databricks.databricks.lets-tokens-end': {
      duty: 'guard-credentials',
      title: 'Tokens live for 90 days at most, or are off',
      severity: 'medium',
      expect: { tokensEnd: oneOf('within 90 days', 'there are none') },
      risk: 'A token that leaks works until somebody finds it.',
    },
    'databricks.databricks.keeps-results-inside': {
      duty: 'prevent-leaks',
      title: 'Results cannot be downloaded',
      severity: 'low',
      expect: { downloads: false },
      risk: 'Tables end up on laptops.',
    },
  }),
  checks(automaticUpdate, {
    'databricks.databricks.restarts-for-patches': {
      duty: 'apply-os-patches',
      title: 'Classic compute is restarted to get its patches',
      severity: 'medium',
      expect: { enabled: true },
      risk: 'Clusters that nobody restarts keep the holes of the day they started.',
    },
  }),
  checks(cluster, {
    'databricks.databricks.keeps-users-apart': {
      duty: 'isolate-workloads',
      title: 'The cluster keeps its users apart, or has one',
      severity: 'high',
      expect: { accessMode: noneOf('many users together') },
      risk: 'Whoever runs code on the cluster gets at the data and tokens of all others.',
    },
    'databricks.databricks.stops-when-idle': {
      duty: 'limit-consumption',
      title: 'The cluster stops when nobody uses it',
      severity: 'low',
      expect: { stopsAfter: atLeast(1) },
      risk: 'It runs, costs, and misses its patches for months.',
    },
    'databricks.databricks.offers-no-login': {
      duty: 'harden-os',
      title: 'Nobody can log in to machines of the cluster',
      severity: 'medium',
      expect: { remoteLogin: false },
      risk: 'Whoever has the key gets past the rights of the workspace.',
    },
  }),
  checks(metastore, {
    'databricks.databricks.shares-inside': {
      duty: 'prevent-leaks',
      title: 'Data is shared inside only, or by links that end within a month',
      severity: 'medium',
      expect: [{ sharesOutside: false }, { shareSeconds: atMost(2_678_400) }],
      risk: 'A link to a table works for whoever has it, for ever.',
    },
  }),
];
