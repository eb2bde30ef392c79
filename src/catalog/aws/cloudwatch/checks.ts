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
      aka: ['CloudWatch.15', 'cloudwatch_alarm_actions_alarm_state_configured'],
    },
    'aws.cloudwatch.alarm-actions-are-on': {
      duty: 'detect-threats',
      title: 'The actions of the alarm are switched on',
      severity: 'medium',
      expect: { actionsAreOn: true },
      risk: 'Whoever relies on the alarm is not told.',
      aka: ['CKV_AWS_319', 'CloudWatch.17', 'cloudwatch_alarm_actions_enabled'],
    },
  }),
];
