import { customer, demarcate, shared, unchecked } from '../../../model/index.ts';
import { settingsOnly } from '../settings-only.ts';
import { alertPolicy, channel, logMetric } from './service.ts';
import { says } from './sources.ts';

export default [
  demarcate(alertPolicy, {
    ...settingsOnly('an alerting policy is reached by nobody; what it watches has a line of its own'),
    'detect-threats': shared(
      {
        provider: 'Watches the conditions, and opens an incident when they are met.',
        customer: 'Leave the policy on, and name a channel that reaches somebody.',
      },
      says.policies,
    ),
  }),
  demarcate(logMetric, {
    ...settingsOnly('a metric is a count; the logs that it counts are judged where they are kept'),
    'detect-threats': shared(
      { provider: 'Counts the entries that fit the filter.', customer: 'Have a policy watch what hostile hands would change.' },
      says.metrics,
    ),
  }),
  demarcate(channel, {
    ...settingsOnly('a channel only sends; nobody reaches anything through it'),
    'detect-threats': shared(
      { provider: 'Delivers alerts through the channel.', customer: 'Leave the channel on, and see that somebody reads it.' },
      says.channels,
    ),
    'encrypt-in-transit': customer('Give the address of a web hook by https.', says.hooks),
    'guard-credentials': unchecked(
      'each kind of channel has its token under another name, and most come from elsewhere',
      shared({ provider: 'Shows what is sensitive in a channel only in part.', customer: 'Keep tokens of channels out of code.' }, says.secrets),
    ),
  }),
];
