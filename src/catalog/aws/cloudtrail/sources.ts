import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const practices = cite(
  'https://docs.aws.amazon.com/config/latest/developerguide/cloudtrail-security-trail-enabled.html',
  'A trail set up well records global services and all regions, reads and writes, validates its files and encrypts them with a KMS key.',
  read,
);
const validation = cite(
  'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html',
  'Validation of log files is off unless you switch it on; a trail covers one region unless you say otherwise.',
  read,
  'secondary',
);

export const says = {
  practices,
  validation,
  service: cite(
    `${guide}/infrastructure-security.html`,
    'CloudTrail is a managed service: AWS runs it in every region and takes calls over TLS.',
    read,
    'secondary',
  ),
  logging: inferred(practices, 'CloudTrail writes what the trail asks for; what it asks for, and that it is on, is the customer’s to say.'),
  history: cite(`${guide}/view-cloudtrail-events.html`, 'The history of management events of the last 90 days is kept without a trail.', read, 'secondary'),
  encryption: cite(
    `${guide}/encrypting-cloudtrail-log-files-with-aws-kms.html`,
    'Log files are encrypted with keys of S3 by default; with a KMS key you decide who can decrypt them.',
    read,
    'secondary',
  ),
  dataEvents: cite(
    `${guide}/logging-data-events-with-cloudtrail.html`,
    'Reads and writes of objects are data events, which a trail records only where a selector asks for them.',
    read,
    'secondary',
  ),
  delivery: cite(
    `${guide}/send-cloudtrail-events-to-cloudwatch-logs.html`,
    'Events reach CloudWatch Logs, where alarms can watch them, only when the trail names a log group.',
    read,
    'secondary',
  ),
};
