import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide';
const practices = cite(
  `${guide}/best-practices-security.html`,
  'Management events of 90 days are kept without a trail; for more, and for longer, customers create one, for all regions, validate its files, watch it with alarms and guard its bucket, in which files stay until customers have them deleted.',
  read,
);
const regions = cite(
  `${guide}/disaster-recovery-resiliency.html`,
  'CloudTrail stands on regions and zones that are apart; a trail for all regions is created, with the same settings, in each of them.',
  read,
);

export const says = {
  practices,
  logging: cite(
    `${guide}/cloudtrail-concepts.html`,
    'CloudTrail records what a trail asks for: management events by default, data events only where they are asked for.',
    read,
  ),
  created: cite(
    'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html',
    'Unless you say otherwise, a trail covers the region it is made in, and its log files are not validated.',
    read,
  ),
  globals: cite(
    `${guide}/cloudtrail-create-and-update-a-trail-by-using-the-aws-cli-create-trail.html`,
    'A trail that is created without a word about services that belong to no region records them.',
    read,
  ),
  switched: cite(
    'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_StartLogging.html',
    'Recording and delivery begin when logging is started for the trail.',
    read,
  ),
  validation: cite(
    `${guide}/cloudtrail-log-file-validation-intro.html`,
    'With validation on, CloudTrail hashes every file and signs a digest of them each hour, so that a changed or deleted file can be told.',
    read,
  ),
  service: cite(`${guide}/infrastructure-security.html`, 'CloudTrail is a managed service; its interface demands TLS 1.2.', read),
  regions: inferred(
    regions,
    'Says that a trail for all regions is created in each of them; so what records the events of one does not need another, and running it there is for AWS.',
  ),
  encryption: cite(
    `${guide}/encrypting-cloudtrail-log-files-with-aws-kms.html`,
    'Files are encrypted with keys of S3 where you do not name a KMS key; with a key of yours, its policy decides who can decrypt them.',
    read,
  ),
  delivery: cite(
    `${guide}/send-cloudtrail-events-to-cloudwatch-logs.html`,
    'Events that match the trail reach CloudWatch Logs, where alarms can watch them, when the trail names a log group and a role.',
    read,
  ),
};
