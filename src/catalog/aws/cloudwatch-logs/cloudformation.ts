import { at, derived, first, mapping, on, type Several } from '../../../model/index.ts';
import { document } from '../policy.ts';
import { eventsOf } from '../trail-events.ts';
import { tellsSomebody } from './alarm.ts';
import { logGroup, metricFilter, policy } from './service.ts';

const alarm = (by: string) => on('AWS::CloudWatch::Alarm', by, derived('', tellsSomebody('AlarmActions', 'ActionsEnabled')));

export default [
  mapping(logGroup, 'AWS::Logs::LogGroup', ['LogGroupName', 'Arn'], {
    name: at('LogGroupName'),
    key: at('KmsKeyId'),
    retentionDays: at('RetentionInDays'),
    deletionProtection: at('DeletionProtectionEnabled'),
  }),
  mapping(metricFilter, 'AWS::Logs::MetricFilter', ['FilterName', 'MetricTransformations.MetricName'], {
    name: at('FilterName'),
    counts: derived<Several<string>>('FilterPattern', eventsOf),
    alarm: first(alarm('MetricName'), alarm('Metrics.MetricStat.Metric.MetricName')),
  }),
  mapping(policy, ['AWS::Logs::ResourcePolicy', 'AWS::Logs::Destination'], ['PolicyName', 'DestinationName'], {
    name: first(at<string>('PolicyName'), at<string>('DestinationName')),
    policy: first(document('PolicyDocument'), document('DestinationPolicy')),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = ['AWS::Logs::LogStream', 'AWS::Logs::SubscriptionFilter', 'AWS::Logs::QueryDefinition'];
