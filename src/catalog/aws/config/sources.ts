import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/config/latest/developerguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const recorder = cite(
  `${guide}/stop-start-recorder.html`,
  'Unless it is told otherwise, a recorder that the customer manages records changes of all supported resources of its region but users, groups, roles and policies of IAM; while it is turned off, nothing is tracked.',
  read,
);
const protection = cite(`${guide}/data-protection.html`, 'What AWS Config gathers is encrypted at rest by the service, and travels over TLS only.', read);

export const says = {
  recorder,
  started: recorder,
  group: cite(
    `${template}/aws-properties-config-configurationrecorder-recordinggroup.html`,
    'All supported types leave users, groups, roles and policies of IAM out unless they are asked for; a strategy may record some types only, or leave some out.',
    read,
  ),
  aggregator: cite(
    `${template}/aws-properties-config-configurationaggregator-accountaggregationsource.html`,
    'A source of an aggregator names the regions it gathers from, or says that all of today and of the future are meant.',
    read,
  ),
  protection,
};
