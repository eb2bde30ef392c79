import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/secretsmanager/latest/userguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const encryption = cite(
  `${guide}/security-encryption.html`,
  'Every secret value is encrypted with a data key of its own under a key of KMS: the one that AWS manages for the service, or one of the customer.',
  read,
);
const protection = cite(
  `${guide}/data-protection.html`,
  'Secrets are encrypted at rest, always, and calls travel to private endpoints over TLS; activity is recorded with CloudTrail.',
  read,
  'secondary',
);

export const says = {
  encryption,
  protection,
  defaults: cite(
    `${template}/aws-resource-secretsmanager-secret.html`,
    'A secret for which no key is named is encrypted with the key aws/secretsmanager.',
    read,
  ),
  rotation: cite(
    `${template}/aws-resource-secretsmanager-rotationschedule.html`,
    'A secret is rotated by a function on a schedule, both of which the customer sets; nothing is rotated without them.',
    read,
  ),
  deletion: cite(
    `${guide}/manage_delete-secret.html`,
    'A secret that is deleted can be brought back during a window of seven days or more; it is inaccessible meanwhile.',
    read,
    'secondary',
  ),
  policy: cite(
    `${template}/aws-resource-secretsmanager-resourcepolicy.html`,
    'A policy of the secret says who may read it; the service can be told to block policies that let everybody in.',
    read,
  ),
};
