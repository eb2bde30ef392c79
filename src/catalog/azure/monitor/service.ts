import { asset, choice, flag, list, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const monitor = service({ id: 'azure.monitor', name: 'Azure Monitor', vendor: 'azure' });

/** What one resource, or a subscription, sends to where logs are kept. */
export const diagnosticSetting = asset(monitor, 'diagnostic-setting', {
  logs,
  about: choice(['a subscription', 'a resource'], { unset: 'a resource' }),
  /** Of a subscription: changes, security events, alerts and decisions of policies, all of them. */
  wholeActivity: flag({ unset: false, source: says.diagnostics }),
});

/** The legacy way to keep the activity log of a subscription. */
export const logProfile = asset(monitor, 'log-profile', {
  kept: choice(['for ever', 'a year or more', 'less than a year'], { unsaid: 'how long it is kept is always written' }),
  categories: list({ unset: { items: [] } }),
  locations: list({ unset: { items: [] } }),
});

/** Tells somebody when the activity log has something. */
export const activityAlert = asset(monitor, 'activity-alert', {
  on: flag({ unset: true, source: says.alerts }),
  told: flag({ unset: false, source: says.alerts }),
});

export const actionGroup = asset(monitor, 'action-group', {
  on: flag({ unset: true, source: says.groups }),
  tells: flag({ unset: false, source: says.groups }),
});
