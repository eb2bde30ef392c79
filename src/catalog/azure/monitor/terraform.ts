import { at, derived, first, mapping, type Several } from '../../../model/index.ts';
import { kindsOn } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { aboutOf, sendsWholeActivity } from './activity.ts';
import { keptFor } from './kept.ts';
import { tellsSomebody } from './receivers.ts';
import { actionGroup, activityAlert, diagnosticSetting, logProfile } from './service.ts';

export const pieces = [
  'azurerm_monitor_autoscale_setting',
  'azurerm_monitor_data_collection_endpoint',
  'azurerm_monitor_data_collection_rule',
  'azurerm_monitor_data_collection_rule_association',
  'azurerm_monitor_metric_alert',
  'azurerm_monitor_scheduled_query_rules_alert',
  'azurerm_monitor_scheduled_query_rules_alert_v2',
];

export default [
  mapping(diagnosticSetting, 'azurerm_monitor_diagnostic_setting', ['id'], {
    logs: first(derived('enabled_log', kindsOn), derived('log', kindsOn)),
    about: derived('target_resource_id', aboutOf),
    wholeActivity: first(derived('enabled_log', sendsWholeActivity), derived('log', sendsWholeActivity)),
  }),
  mapping(logProfile, 'azurerm_monitor_log_profile', ['id'], {
    kept: derived('retention_policy', keptFor),
    categories: at<Several<string>>('categories'),
    locations: at<Several<string>>('locations'),
  }),
  mapping(activityAlert, 'azurerm_monitor_activity_log_alert', ['id'], {
    on: at('enabled', true),
    told: saidAt('action'),
  }),
  mapping(actionGroup, 'azurerm_monitor_action_group', ['id'], {
    on: at('enabled', true),
    tells: derived('', tellsSomebody),
  }),
];
