import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { goesInClear } from '../plain-address.ts';
import { saidAt } from '../said.ts';
import { eventsOf, foundBy, watchedBy } from './events.ts';
import { alertPolicy, channel, logMetric } from './service.ts';

export const pieces = [
  'google_monitoring_dashboard',
  'google_monitoring_group',
  'google_monitoring_monitored_project',
  'google_monitoring_metric_descriptor',
  'google_monitoring_custom_service',
  'google_monitoring_service',
  'google_monitoring_slo',
];

export default [
  mapping(alertPolicy, 'google_monitoring_alert_policy', ['id', 'name'], {
    on: spelled('enabled', { true: true, false: false }, true),
    tellsSomebody: saidAt('notification_channels'),
    watches: derived('conditions', watchedBy),
    finds: derived('conditions', foundBy),
  }),
  mapping(logMetric, 'google_logging_metric', ['id', 'name'], { name: at('name'), off: at('disabled'), counts: derived('filter', eventsOf) }),
  mapping(channel, 'google_monitoring_notification_channel', ['id', 'name'], {
    on: spelled('enabled', { true: true, false: false }, true),
    inClear: derived('labels.url', goesInClear),
  }),
];
