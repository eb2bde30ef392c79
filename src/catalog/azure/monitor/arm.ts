import { at, derived, mapping, type Several } from '../../../model/index.ts';
import { kindsOn } from '../diagnostics.ts';
import { saidAt } from '../said.ts';
import { sendsWholeActivity } from './activity.ts';
import { keptFor } from './kept.ts';
import { isAboutSubscription } from './place.ts';
import { tellsSomebody } from './receivers.ts';
import { actionGroup, activityAlert, diagnosticSetting, logProfile } from './service.ts';

export const pieces = [
  'Microsoft.Insights/alertRules',
  'Microsoft.Insights/autoscaleSettings',
  'Microsoft.Insights/dataCollectionEndpoints',
  'Microsoft.Insights/dataCollectionRuleAssociations',
  'Microsoft.Insights/dataCollectionRules',
  'Microsoft.Insights/metricAlerts',
  'Microsoft.Insights/scheduledQueryRules',
];

export default [
  mapping(diagnosticSetting, 'Microsoft.Insights/diagnosticSettings', ['id'], {
    logs: derived('properties.logs', kindsOn),
    about: derived('id', isAboutSubscription),
    wholeActivity: derived('properties.logs', sendsWholeActivity),
  }),
  mapping(logProfile, 'Microsoft.Insights/logProfiles', ['id'], {
    kept: derived('properties.retentionPolicy', keptFor),
    categories: at<Several<string>>('properties.categories'),
    locations: at<Several<string>>('properties.locations'),
  }),
  mapping(activityAlert, 'Microsoft.Insights/activityLogAlerts', ['id'], {
    on: at('properties.enabled', true),
    told: saidAt('properties.actions.actionGroups'),
  }),
  mapping(actionGroup, 'Microsoft.Insights/actionGroups', ['id'], {
    on: at('properties.enabled', true),
    tells: derived('properties', tellsSomebody),
  }),
];
