import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs';
const retention = cite(
  `${guide}/Working-with-log-groups-and-streams.html`,
  'Log data is kept for ever unless a time is set for the group; then what is older is deleted.',
  read,
);
const encryption = cite(
  `${guide}/encrypt-log-data-kms.html`,
  'Log data is always encrypted, with a key of the service unless the group names a symmetric key of KMS.',
  read,
);

export const says = {
  retention,
  encryption,
  deletion: cite(`${guide}/protecting-log-groups-from-deletion.html`, 'Protection from deletion is off for a log group until it is switched on.', read),
  policies: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html',
    'A resource policy of the account lets other services write to its logs.',
    read,
  ),
  masking: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html',
    'A policy of the group can find and mask sensitive data, so that only those with a permission of their own see it.',
    read,
  ),
  service: inferred(encryption, 'CloudWatch Logs runs the groups and takes what is sent over its interface, which speaks TLS.'),
  copies: cite(`${guide}/S3Export.html`, 'Customers can export log data to a bucket, or have it sent on as it comes.', read),
};
