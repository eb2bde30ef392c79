import { at, derived, mapping } from '../../../model/index.ts';
import { goesInClear } from '../plain-address.ts';
import { saidAt } from '../said.ts';
import { eventsOf, foundBy, watchedBy } from './events.ts';
import { alertPolicy, channel, logMetric } from './service.ts';

export default [
  mapping(alertPolicy, 'monitoring.googleapis.com/AlertPolicy', ['name'], {
    on: at('enabled'),
    tellsSomebody: saidAt('notificationChannels'),
    watches: derived('conditions', watchedBy),
    finds: derived('conditions', foundBy),
  }),
  mapping(logMetric, 'logging.googleapis.com/LogMetric', ['name'], { name: at('name'), off: at('disabled'), counts: derived('filter', eventsOf) }),
  mapping(channel, 'monitoring.googleapis.com/NotificationChannel', ['name'], { on: at('enabled'), inClear: derived('labels.url', goesInClear) }),
];
