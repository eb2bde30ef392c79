import { checks, holds, someItem } from '../../../model/index.ts';
import { actionGroup, activityAlert, diagnosticSetting, logProfile } from './service.ts';

export default [
  checks(diagnosticSetting, {
    'azure.monitor.setting-sends-logs': {
      duty: 'record-access',
      title: 'The diagnostic setting sends logs, and not metrics alone',
      severity: 'medium',
      expect: { logs: someItem },
      risk: 'Nobody can tell afterwards who did what with the resource.',
    },
    'azure.monitor.subscription-sends-all-that-matters': {
      duty: 'record-access',
      title: 'Of a subscription, changes, security events, alerts and decisions of policies are sent',
      severity: 'medium',
      given: { about: 'a subscription' },
      expect: { wholeActivity: true },
      risk: 'A part of what happened is gone after 90 days.',
      aka: ['monitor_diagnostic_setting_with_appropriate_categories'],
    },
  }),
  checks(logProfile, {
    'azure.monitor.profile-keeps-a-year': {
      duty: 'keep-logs',
      title: 'The log profile keeps records for a year at least',
      severity: 'medium',
      expect: [{ kept: 'a year or more' }, { kept: 'for ever' }],
      risk: 'An intrusion that is found late leaves no trace.',
      aka: ['CKV_AZURE_37', 'AVD-AZU-0031', '2b856bf9-8e8c-4005-875f-303a8cba3918', '25684eac-daaa-4c2c-94b4-8d2dbb627909'],
    },
    'azure.monitor.profile-records-writes': {
      duty: 'record-access',
      title: 'The log profile archives changes',
      severity: 'medium',
      expect: { categories: holds('Write') },
      risk: 'Nobody can tell afterwards who changed what.',
      aka: ['CKV_AZURE_38', 'AVD-AZU-0033'],
    },
    'azure.monitor.profile-records-deletions': {
      duty: 'record-access',
      title: 'The log profile archives deletions',
      severity: 'medium',
      expect: { categories: holds('Delete') },
      risk: 'Nobody can tell afterwards who deleted what.',
      aka: ['CKV_AZURE_38', 'AVD-AZU-0033'],
    },
    'azure.monitor.profile-records-actions': {
      duty: 'record-access',
      title: 'The log profile archives actions',
      severity: 'medium',
      expect: { categories: holds('Action') },
      risk: 'Nobody can tell afterwards who listed keys or restarted machines.',
      aka: ['CKV_AZURE_38', 'AVD-AZU-0033'],
    },
    'azure.monitor.profile-records-global-events': {
      duty: 'record-access',
      title: 'The log profile archives events that belong to no region',
      severity: 'medium',
      expect: { locations: holds('global') },
      risk: 'Changes of roles and policies, which have no region, leave no trace.',
      aka: ['AVD-AZU-0032'],
    },
  }),
  checks(activityAlert, {
    'azure.monitor.alert-is-on': {
      duty: 'detect-threats',
      title: 'The alert rule is switched on',
      severity: 'medium',
      expect: { on: true },
      risk: 'What the rule looks for happens, and nobody hears of it.',
    },
    'azure.monitor.alert-tells-somebody': {
      duty: 'detect-threats',
      title: 'The alert rule has an action group',
      severity: 'medium',
      expect: { told: true },
      risk: 'The alert is only seen by those who happen to look.',
    },
  }),
  checks(actionGroup, {
    'azure.monitor.action-group-is-on': {
      duty: 'detect-threats',
      title: 'The action group is switched on',
      severity: 'medium',
      expect: { on: true },
      risk: 'Every alert that leans on the group falls silent.',
    },
    'azure.monitor.action-group-tells-somebody': {
      duty: 'detect-threats',
      title: 'The action group tells or triggers somebody',
      severity: 'medium',
      expect: { tells: true },
      risk: 'Every alert that leans on the group falls silent.',
    },
  }),
];
