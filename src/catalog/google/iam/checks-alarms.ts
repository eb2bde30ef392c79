import { holds, someItem } from '../../../model/index.ts';

/** Somebody is told of a class of events at once, by a metric with a policy or by a policy that looks into logs itself. Where nobody is told of anything, that is said once. */
const alarm = (what: string, risk: string, aka: string) =>
  ({
    duty: 'detect-threats',
    title: `Somebody is told of ${what} of the project`,
    severity: 'low',
    given: { alarmedEvents: someItem },
    expect: { alarmedEvents: holds(what) },
    risk,
    aka: [aka],
  }) as const;

export const alarms = {
  'google.iam.project-tells-of-changes': {
    duty: 'detect-threats',
    title: 'Somebody is told when permissions, networks or the record of them change',
    severity: 'medium',
    expect: { alarmedEvents: someItem },
    risk: 'An intruder takes rights, opens networks and switches records off, and nobody hears of it.',
  },
  'google.iam.project-tells-of-owners': alarm(
    'changes of owners',
    'An intruder becomes owner, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_project_ownership_changes_enabled',
  ),
  'google.iam.project-tells-of-audit': alarm(
    'changes of audit',
    'The record of reads is switched off, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_audit_configuration_changes_enabled',
  ),
  'google.iam.project-tells-of-custom-roles': alarm(
    'changes of custom roles',
    'A role that looks harmless gets permissions that are not.',
    'logging_log_metric_filter_and_alert_for_custom_role_changes_enabled',
  ),
  'google.iam.project-tells-of-firewalls': alarm(
    'changes of firewalls',
    'A machine is opened to the world, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_vpc_firewall_rule_changes_enabled',
  ),
  'google.iam.project-tells-of-routes': alarm(
    'changes of routes',
    'Traffic is led past where it is inspected, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_vpc_network_route_changes_enabled',
  ),
  'google.iam.project-tells-of-networks': alarm(
    'changes of networks',
    'A network is joined to a foreign one, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_vpc_network_changes_enabled',
  ),
  'google.iam.project-tells-of-bucket-permissions': alarm(
    'changes of bucket permissions',
    'A bucket is opened to everybody, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_bucket_permission_changes_enabled',
  ),
  'google.iam.project-tells-of-databases': alarm(
    'changes of databases',
    'A database loses its backups or gets a public address, and nobody hears of it.',
    'logging_log_metric_filter_and_alert_for_sql_instance_configuration_changes_enabled',
  ),
} as const;
