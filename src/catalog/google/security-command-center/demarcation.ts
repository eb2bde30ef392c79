import { customer, demarcate, shared } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { mute, notification } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(mute, {
    ...settingsOnly('a rule hides findings, and is reached by nobody'),
    'detect-threats': customer('Hide only what was looked at, and for a time.', says.mutes),
  }),
  demarcate(notification, {
    ...settingsOnly('findings go to a topic, which is judged itself'),
    'detect-threats': shared(
      { provider: 'Sends findings that fit the filter to the topic.', customer: 'Have all that is critical or high sent, and act on it.' },
      says.notifications,
    ),
  }),
];
