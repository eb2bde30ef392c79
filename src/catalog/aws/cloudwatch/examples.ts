import { examples, variant } from '../../../model/index.ts';

const base = {
  shows: 'an alarm that tells a topic',
  terraform: `
resource "aws_cloudwatch_metric_alarm" "errors" {
  alarm_name          = "errors"
  namespace           = "AWS/ApplicationELB"
  metric_name         = "HTTPCode_Target_5XX_Count"
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 10
  period              = 300
  evaluation_periods  = 1
  alarm_actions       = ["arn:aws:sns:eu-west-1:111122223333:operations"]
}`,
  cloudformation: `
Resources:
  Errors:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: errors
      Namespace: AWS/ApplicationELB
      MetricName: HTTPCode_Target_5XX_Count
      Statistic: Sum
      ComparisonOperator: GreaterThanThreshold
      Threshold: 10
      Period: 300
      EvaluationPeriods: 1
      AlarmActions: ['arn:aws:sns:eu-west-1:111122223333:operations']`,
  gives: { 'aws.cloudwatch.alarm-acts': 'met', 'aws.cloudwatch.alarm-actions-are-on': 'met' },
  holds: { 'detect-threats': 'provider+customer', 'encrypt-at-rest': 'not-applicable' },
} as const;

export default examples(
  base,
  variant(base, {
    shows: 'an alarm with an empty list of actions, which are switched off besides',
    terraform: [['["arn:aws:sns:eu-west-1:111122223333:operations"]', '[]\n  actions_enabled     = false']],
    cloudformation: [["['arn:aws:sns:eu-west-1:111122223333:operations']", '[]\n      ActionsEnabled: false']],
    gives: { 'aws.cloudwatch.alarm-acts': 'unmet', 'aws.cloudwatch.alarm-actions-are-on': 'unmet' },
  }),
  {
    shows: 'an alarm on other alarms, of whose actions nothing is said',
    terraform: `
resource "aws_cloudwatch_composite_alarm" "shop" {
  alarm_name = "shop"
  alarm_rule = "ALARM(errors) OR ALARM(latency)"
}`,
    cloudformation: `
Resources:
  Shop:
    Type: AWS::CloudWatch::CompositeAlarm
    Properties: { AlarmName: shop, AlarmRule: ALARM(errors) OR ALARM(latency) }`,
    gives: { 'aws.cloudwatch.alarm-acts': 'unmet', 'aws.cloudwatch.alarm-actions-are-on': 'met' },
  },
  {
    shows: 'actions from variables without a value',
    terraform: `
variable "actions" { type = list(string) }
variable "on" { type = bool }

resource "aws_cloudwatch_metric_alarm" "a" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  alarm_actions       = var.actions
  actions_enabled     = var.on
}`,
    cloudformation: `
Parameters:
  Actions: { Type: CommaDelimitedList }
  Switch: { Type: String, AllowedValues: ['true', 'false'] }
Resources:
  A:
    Type: AWS::CloudWatch::Alarm
    Properties:
      AlarmName: a
      ComparisonOperator: GreaterThanThreshold
      EvaluationPeriods: 1
      AlarmActions: !Ref Actions
      ActionsEnabled: !Ref Switch`,
    gives: { 'aws.cloudwatch.alarm-acts': 'unproven', 'aws.cloudwatch.alarm-actions-are-on': 'unproven' },
  },
);
