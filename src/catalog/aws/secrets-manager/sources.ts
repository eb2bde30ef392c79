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
  'Secrets are encrypted at rest with keys of KMS; clients talk to the service over TLS 1.2 or 1.3, and activity can be logged with CloudTrail.',
  read,
);

export const says = {
  encryption,
  protection,
  trail: cite(
    `${guide}/monitoring-cloudtrail.html`,
    'CloudTrail records all calls to Secrets Manager; the last 90 days can be looked up, and a trail keeps them for longer.',
    read,
  ),
  defaults: cite(
    `${template}/aws-resource-secretsmanager-secret.html`,
    'A secret for which no key is named is encrypted with the key aws/secretsmanager.',
    read,
  ),
  rotation: cite(
    `${template}/aws-resource-secretsmanager-rotationschedule.html`,
    'A schedule, of which a secret has one at most, says when it is rotated and by which function; both are the customer’s to set.',
    read,
  ),
  deletion: cite(
    'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html',
    'A deleted secret waits for 7 to 30 days before it is gone, 30 unless another number is given.',
    read,
    'secondary',
  ),
  restoring: cite(`${guide}/manage_restore-secret.html`, 'Until the window is over a deleted secret can be brought back; after it nobody can.', read),
  policy: cite(
    `${template}/aws-resource-secretsmanager-resourcepolicy.html`,
    'A policy of the secret says who may read it; the service can be told to block policies that let everybody in.',
    read,
  ),
};
