import { holds, unlike } from '../../../model/index.ts';

type Row = readonly [name: string, events: string, risk: string, ...aka: string[]];
const rows: readonly Row[] = [
  [
    'unauthorised-calls',
    'unauthorised calls',
    'Somebody can try out what stolen keys may do without being noticed.',
    ...['AVD-AWS-0147', 'CloudWatch.2', '4c18a45b-4ab1-4790-9f83-399ac695f1e5'],
    'cloudwatch_log_metric_filter_unauthorized_api_calls',
  ],
  [
    'sign-in-without-a-second-factor',
    'sign-in without a second factor',
    'A stolen password is enough to get in, and nobody sees that it was used.',
    ...['AVD-AWS-0148', 'CloudWatch.3', '44ceb4fa-0897-4fd2-b676-30e7a58f2933'],
    'cloudwatch_log_metric_filter_sign_in_without_mfa',
  ],
  [
    'use-of-the-root-user',
    'use of the root user',
    'The one user who can do everything is used, and nobody learns of it.',
    ...['AVD-AWS-0149', 'CloudWatch.1', '8b1b1e67-6248-4dca-bbad-93486bb181c0'],
    'cloudwatch_log_metric_filter_root_usage',
  ],
  [
    'changes-of-iam-policies',
    'changes of IAM policies',
    'An attacker gives itself more rights unseen.',
    ...['AVD-AWS-0150', 'CloudWatch.4', 'eaaba502-2f94-411a-a3c2-83d63cc1776d'],
    'cloudwatch_log_metric_filter_policy_changes',
  ],
  [
    'changes-of-trails',
    'changes of trails',
    'An attacker stops the record of what it does, and nobody notices.',
    ...['AVD-AWS-0151', 'CloudWatch.5', '0f6cbf69-41bb-47dc-93f3-3844640bf480'],
    'cloudwatch_log_metric_filter_and_alarm_for_cloudtrail_configuration_changes_enabled',
  ],
  [
    'failed-sign-in',
    'failed sign-in',
    'Passwords can be tried out for as long as it takes.',
    ...['AVD-AWS-0152', 'CloudWatch.6', '5864d189-ee9a-4009-ac0c-8a582e6b7919'],
    'cloudwatch_log_metric_filter_authentication_failures',
  ],
  [
    'the-end-of-keys',
    'the end of keys',
    'A key is disabled or deleted, and with it all that it encrypts, before anybody can call it off.',
    ...['AVD-AWS-0153', 'CloudWatch.7', '56a585f5-555c-48b2-8395-e64e4740a9cf'],
    'cloudwatch_log_metric_filter_disable_or_scheduled_deletion_of_kms_cmk',
  ],
  [
    'changes-of-bucket-policies',
    'changes of bucket policies',
    'A bucket is opened, and emptied before anybody looks.',
    ...['AVD-AWS-0154', 'CloudWatch.8', '27c6a499-895a-4dc7-9617-5c485218db13'],
    'cloudwatch_log_metric_filter_for_s3_bucket_policy_changes',
  ],
  [
    'changes-of-the-configuration-recorder',
    'changes of the configuration recorder',
    'The record of settings stops, and nobody notices.',
    ...['AVD-AWS-0155', 'CloudWatch.9', '5b8d7527-de8e-4114-b9dd-9d988f1f418f'],
    'cloudwatch_log_metric_filter_and_alarm_for_aws_config_configuration_changes_enabled',
  ],
  [
    'changes-of-security-groups',
    'changes of security groups',
    'A port is opened to the world unseen.',
    ...['AVD-AWS-0156', 'CloudWatch.10', '4beaf898-9f8b-4237-89e2-5ffdc7ee6006'],
    'cloudwatch_log_metric_filter_security_group_changes',
  ],
  [
    'changes-of-network-acls',
    'changes of network ACLs',
    'A subnet is opened to the world unseen.',
    ...['AVD-AWS-0157', 'CloudWatch.11', '0a8e8dc5-b6fc-44fc-b5a1-969ec950f9b0'],
    'cloudwatch_changes_to_network_acls_alarm_configured',
  ],
  [
    'changes-of-gateways',
    'changes of gateways',
    'A network gets a way out to the internet unseen.',
    ...['AVD-AWS-0158', 'CloudWatch.12', '6b6874fe-4c2f-4eea-8b90-7cceaa4a125e'],
    'cloudwatch_changes_to_network_gateways_alarm_configured',
  ],
  [
    'changes-of-routes',
    'changes of routes',
    'Traffic is led past the controls that stood in its way.',
    ...['AVD-AWS-0159', 'CloudWatch.13', '2285e608-ddbc-47f3-ba54-ce7121e31216'],
    'cloudwatch_changes_to_network_route_tables_alarm_configured',
  ],
  [
    'changes-of-networks',
    'changes of networks',
    'Networks are joined that should stay apart.',
    ...['AVD-AWS-0160', 'CloudWatch.14', '9d0d4512-1959-43a2-a17f-72360ff06d1b'],
    'cloudwatch_changes_to_vpcs_alarm_configured',
  ],
  [
    'changes-of-the-organisation',
    'changes of the organisation',
    'An account leaves the organisation, or a policy that held it back is taken off.',
    ...['AVD-AWS-0174', '38b85c45-e772-4de8-a247-69619ca137b3'],
    'cloudwatch_log_metric_filter_aws_organizations_changes',
  ],
];

/** One check for each class of events that the CIS benchmark of AWS wants an alarm on, where events reach a place that alarms can watch. */
export const alarmChecks = Object.fromEntries(
  rows.map(([name, events, risk, ...aka]) => [
    `aws.cloudtrail.alarms-on-${name}`,
    {
      duty: 'detect-threats',
      title: `An alarm tells of ${events}`,
      severity: 'low',
      given: { logGroup: unlike('') },
      expect: { alarmedEvents: holds(events) },
      risk,
      aka,
    } as const,
  ]),
);
