import { checks, holds, someItem } from '../../../model/index.ts';
import { group } from './service.ts';

export default [
  checks(group, {
    'aws.codedeploy.rolls-back-what-fails': {
      duty: 'survive-failure',
      title: 'A deployment that fails is rolled back by itself',
      severity: 'low',
      expect: { rollsBack: true, rollsBackOn: holds('DEPLOYMENT_FAILURE') },
      risk: 'A broken version goes on running until somebody notices.',
    },
    'aws.codedeploy.stops-on-alarms': {
      duty: 'survive-failure',
      title: 'Alarms stop a deployment',
      severity: 'low',
      expect: { watches: true, alarms: someItem },
      risk: 'A version that starts and does harm is deployed everywhere.',
    },
  }),
];
