import { at, mapping } from '../../../model/index.ts';
import { saidAt } from '../said.ts';
import { alarm } from './service.ts';

export default [
  mapping(alarm, ['aws_cloudwatch_metric_alarm', 'aws_cloudwatch_composite_alarm'], ['id', 'arn', 'alarm_name'], {
    name: at('alarm_name'),
    acts: saidAt('alarm_actions'),
    actionsAreOn: at('actions_enabled', true),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_cloudwatch_dashboard'];
