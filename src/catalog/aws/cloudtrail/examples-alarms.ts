import { examples } from '../../../model/index.ts';
import { trailEvents } from '../trail-events.ts';

const names = trailEvents.map(events => `aws.cloudtrail.alarms-on-${events.toLowerCase().replaceAll(' ', '-')}`);
const all = (verdict: 'met' | 'unmet' | 'unproven' | 'none') => Object.fromEntries(names.map(name => [name, verdict] as const));

const anyOf = (...calls: readonly string[]): string => `{ ${calls.map(call => `($.eventName = ${call})`).join(' || ')} }`;
/** Patterns that count every class. */
const patterns: Readonly<Record<string, string>> = {
  Refused: '{ ($.errorCode = *UnauthorizedOperation) || ($.errorCode = AccessDenied*) }',
  NoSecondFactor: '{ ($.eventName = ConsoleLogin) && ($.additionalEventData.MFAUsed != Yes) }',
  Failed: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = *authentication) }',
  Root: '{ $.userIdentity.type = Root && $.userIdentity.invokedBy NOT EXISTS && $.eventType != AwsServiceEvent }',
  Policies: anyOf('*Policy', '*PolicyVersion'),
  Trails: anyOf('*Trail', '*Logging'),
  Keys: `{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }`,
  Buckets: anyOf('PutBucket*', 'DeleteBucket*'),
  Recorder: anyOf('StopConfigurationRecorder', 'DeleteDeliveryChannel', 'PutDeliveryChannel', 'PutConfigurationRecorder'),
  Network: anyOf('*SecurityGroup*', '*NetworkAcl*', '*Gateway', '*Route*', '*Vpc*'),
  Organisation: anyOf('*Handshake', '*Policy*', '*Account*', '*Organization'),
};
const quoted = (text: string): string => JSON.stringify(text);

const trail = {
  terraform: `
resource "aws_cloudwatch_log_group" "trail" {
  name = "trail"
}

resource "aws_cloudtrail" "all" {
  name                       = "all"
  s3_bucket_name             = "acme-trail"
  cloud_watch_logs_group_arn = "\${aws_cloudwatch_log_group.trail.arn}:*"
}
`,
  cloudformation: `
Resources:
  Group:
    Type: AWS::Logs::LogGroup
  All:
    Type: AWS::CloudTrail::Trail
    Properties:
      TrailName: all
      IsLogging: true
      S3BucketName: acme-trail
      CloudWatchLogsLogGroupArn: !Sub '\${Group.Arn}:*'
`,
};
const filter = {
  terraform: (name: string, pattern: string) => `
resource "aws_cloudwatch_log_metric_filter" "${name}" {
  name           = "${name}"
  pattern        = ${quoted(pattern)}
  log_group_name = aws_cloudwatch_log_group.trail.name
  metric_transformation {
    name      = "${name}Count"
    namespace = "CIS"
    value     = "1"
  }
}
`,
  cloudformation: (name: string, pattern: string) => `
  ${name}:
    Type: AWS::Logs::MetricFilter
    Properties:
      FilterName: ${name}
      FilterPattern: ${quoted(pattern)}
      LogGroupName: !Ref Group
      MetricTransformations: [{ MetricName: ${name}Count, MetricNamespace: CIS, MetricValue: '1' }]
`,
};
const alarm = {
  terraform: (name: string, metric: string) => `
resource "aws_cloudwatch_metric_alarm" "${name}" {
  alarm_name          = "${name}"
  metric_name         = ${metric}
  namespace           = "CIS"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 1
  period              = 300
  evaluation_periods  = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:security"]
}
`,
  cloudformation: (name: string, metric: string) => `
  ${name}Alarm:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: ${name}
      MetricName: ${metric}
      Namespace: CIS
      Statistic: Sum
      ComparisonOperator: GreaterThanOrEqualToThreshold
      Threshold: 1
      Period: 300
      EvaluationPeriods: 1
      AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:security']
`,
};
const written = Object.entries(patterns);

export default examples(
  {
    shows: 'a filter and an alarm for each class of events that somebody should learn of',
    terraform: `${trail.terraform}${written.map(([name, pattern]) => filter.terraform(name, pattern) + alarm.terraform(name, `"${name}Count"`)).join('')}`,
    cloudformation: `${trail.cloudformation}${written.map(([name, pattern]) => filter.cloudformation(name, pattern) + alarm.cloudformation(name, `${name}Count`)).join('')}`,
    gives: all('met'),
    about: { terraform: 'aws_cloudtrail.all', cloudformation: 'All' },
  },
  {
    shows: 'events reach a log group, and nothing watches them',
    terraform: trail.terraform,
    cloudformation: trail.cloudformation,
    gives: all('unmet'),
    about: { terraform: 'aws_cloudtrail.all', cloudformation: 'All' },
  },
  {
    shows: 'one alarm, on the metric that its filter names; another filter has no alarm',
    terraform: `${trail.terraform}${filter.terraform('root', patterns['Root'] ?? '')}${filter.terraform('trails', patterns['Trails'] ?? '')}${alarm.terraform('root', 'aws_cloudwatch_log_metric_filter.root.metric_transformation[0].name')}`,
    gives: { ...all('unmet'), 'aws.cloudtrail.alarms-on-use-of-the-root-user': 'met' },
    about: { terraform: 'aws_cloudtrail.all' },
  },
  {
    shows: 'a filter whose pattern is not known',
    terraform: `
variable "pattern" {}
${trail.terraform}${filter.terraform('some', 'PATTERN').replace('"PATTERN"', 'var.pattern')}${alarm.terraform('some', '"someCount"')}`,
    cloudformation: `
Parameters:
  Pattern: { Type: String }
${trail.cloudformation}${filter.cloudformation('Some', 'PATTERN').replace('"PATTERN"', '!Ref Pattern')}${alarm.cloudformation('Some', 'SomeCount')}`,
    gives: all('unproven'),
    about: { terraform: 'aws_cloudtrail.all', cloudformation: 'All' },
  },
);
