import { checks } from '../../../model/index.ts';
import { alarm } from './service.ts';

export default [
  checks(alarm, {
    'aws.cloudwatch.alarm-acts': {
      duty: 'detect-threats',
      title: 'The alarm does something when it goes off',
      severity: 'low',
      expect: { acts: true },
      risk: 'The alarm goes off in a console that nobody looks at.',
      aka: ['CloudWatch.15'],
    },
    'aws.cloudwatch.alarm-actions-are-on': {
      duty: 'detect-threats',
      title: 'The actions of the alarm are switched on',
      severity: 'medium',
      expect: { actionsAreOn: true },
      risk: 'Whoever relies on the alarm is not told.',
      aka: ['CKV_AWS_319', 'CloudWatch.17'],
    },
  }),
];
