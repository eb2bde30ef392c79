import { checks, lacks } from '../../../model/index.ts';
import clusters from './checks-cluster.ts';
import instances from './checks-instance.ts';
import { snapshot } from './service.ts';

export default [
  ...instances,
  ...clusters,
  checks(snapshot, {
    'aws.rds.snapshot-is-private': {
      duty: 'limit-exposure',
      title: 'The copy is not shared with every AWS account',
      severity: 'critical',
      expect: { sharedWith: lacks('all') },
      risk: 'Anybody with an AWS account can restore the data.',
      aka: ['RDS.1', 'rds_snapshots_public_access'],
    },
  }),
];
