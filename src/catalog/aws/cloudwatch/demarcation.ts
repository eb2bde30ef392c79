import { demarcate, shared } from '../../../model/index.ts';
import { partOf } from '../part-of.ts';
import { alarm } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(alarm, {
    ...partOf('an alarm keeps no data and lets nobody in; what it watches has a line of its own'),
    'detect-threats': shared(
      { provider: 'Watches the metric, and starts the actions of the alarm.', customer: 'Give each alarm an action that reaches somebody, and act on it.' },
      says.actions,
    ),
  }),
];
