import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const policies = cite(
  'https://docs.cloud.google.com/monitoring/alerts/using-alerting-api',
  'An alerting policy describes conditions that may be unhealthy, and refers to the channels by which somebody is told that they were met.',
  read,
);
const depth = cite(
  'https://cloud.google.com/monitoring/alerts/concepts-indepth',
  'When its conditions are met a policy opens an incident, and sends notifications where it was set up to do so.',
  read,
);
const channels = cite(
  'https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.notificationChannels',
  'A channel is how an alert is delivered, by mail or message or to another program; it can be switched off, and what is sensitive in it is only shown in part.',
  read,
);

export const says = {
  policies,
  depth,
  channels,
  hooks: inferred(channels, 'What is sent to the address of a web hook is as safe on the way as the address says.'),
  secrets: inferred(channels, 'What is sensitive in a channel has to be given by you, and is given out in part only.'),
  silent: inferred(depth, 'A policy that names no channel opens incidents, and tells nobody.'),
  metrics: cite(
    'https://cloud.google.com/php/docs/reference/cloud-logging/latest/Metric',
    'A metric counts the log entries that fit its filter, and alerting policies can be made for it.',
    read,
  ),
} as const;
