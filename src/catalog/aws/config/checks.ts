import { checks } from '../../../model/index.ts';
import { aggregator, recorder } from './service.ts';

export default [
  checks(recorder, {
    'aws.config.recorder-is-running': {
      duty: 'record-access',
      title: 'The recorder is running',
      severity: 'medium',
      expect: { running: true },
      risk: 'Nobody can say how a resource was set up before it changed.',
      aka: ['CKV2_AWS_45', 'Config.1', 'config_recorder_all_regions_enabled'],
    },
    'aws.config.records-every-type': {
      duty: 'record-access',
      title: 'The recorder records every type of resource',
      severity: 'low',
      given: { running: true },
      expect: { records: 'everything' },
      risk: 'Changes of the types that are left out stay unseen, new types included.',
      aka: ['CKV2_AWS_48'],
    },
  }),
  checks(aggregator, {
    'aws.config.gathers-from-every-region': {
      duty: 'keep-inventory',
      title: 'The aggregator gathers from every region',
      severity: 'medium',
      expect: { covers: 'every region' },
      risk: 'What stands in a region that nobody uses is on no list.',
      aka: ['CKV_AWS_121', 'AVD-AWS-0019', 'ac5a0bc0-a54c-45aa-90c3-15f7703b9132', '9f3cf08e-72a2-4eb1-8007-e3b1b0e10d4d'],
    },
  }),
];
