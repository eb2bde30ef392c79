import { at, derived, first, mapping, on, type Several } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { eventsOf } from '../trail-events.ts';
import { tellsSomebody } from './alarm.ts';
import { logGroup, metricFilter, policy } from './service.ts';

const alarm = (by: string) => on('aws_cloudwatch_metric_alarm', by, derived('', tellsSomebody('alarm_actions', 'actions_enabled')));

export default [
  mapping(logGroup, 'aws_cloudwatch_log_group', ['id', 'name', 'arn'], {
    name: at('name'),
    key: at('kms_key_id'),
    retentionDays: at('retention_in_days', 0),
    deletionProtection: at('deletion_protection_enabled'),
  }),
  mapping(metricFilter, 'aws_cloudwatch_log_metric_filter', ['id', 'name', 'metric_transformation.name'], {
    name: at('name'),
    counts: derived<Several<string>>('pattern', eventsOf),
    alarm: first(alarm('metric_name'), alarm('metric_query.metric.metric_name')),
  }),
  mapping(policy, ['aws_cloudwatch_log_resource_policy', 'aws_cloudwatch_log_destination_policy'], ['id'], {
    name: first(at<string>('policy_name'), at<string>('destination_name')),
    policy: first(document('policy_document'), document('access_policy')),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['aws_cloudwatch_log_stream', 'aws_cloudwatch_log_subscription_filter', 'aws_cloudwatch_query_definition'];
