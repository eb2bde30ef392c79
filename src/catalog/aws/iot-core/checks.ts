import { checks } from '../../../model/index.ts';
import { rule } from './service.ts';

export default [
  checks(rule, {
    'aws.iot-core.rule-tells-of-errors': {
      duty: 'survive-failure',
      title: 'Messages that cannot be passed on are sent somewhere else',
      severity: 'low',
      expect: { tellsOfErrors: true },
      risk: 'What devices report is lost, and nobody hears of it.',
    },
  }),
];
