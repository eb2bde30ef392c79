import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide';
const attributes = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html',
  'A queue of which nothing is said is encrypted with keys that SQS owns, keeps messages for four days of the fourteen it could, and gives up on none of them.',
  read,
);
const zones = cite(
  `${guide}/standard-queues.html`,
  'SQS stores a message in several zones before it says that it took it, so that no failure of one machine, network or zone loses it.',
  read,
);

export const says = {
  attributes,
  zones,
  practices: cite(
    `${guide}/sqs-security-best-practices.html`,
    'Queues should not be open to everybody; policies should name users rather than a wildcard, grant the actions that a task needs, and let in requests over TLS alone.',
    read,
  ),
  encryption: cite(
    `${guide}/sqs-server-side-encryption.html`,
    'Messages are encrypted as soon as SQS receives them, with keys that SQS owns or with a key of KMS; every request to an encrypted queue must come over HTTPS.',
    read,
  ),
  encryptedByDefault: cite(
    'https://aws.amazon.com/blogs/compute/announcing-server-side-encryption-with-amazon-simple-queue-service-managed-encryption-keys-sse-sqs-by-default/',
    'New queues that are made over HTTPS are encrypted with keys that SQS owns, unless something else is chosen; older queues stay as they were.',
    read,
  ),
  network: cite(
    `${guide}/sqs-infrastructure-security.html`,
    'Clients speak TLS 1.2 or newer; the policy of a queue can tie it to addresses, endpoints and networks.',
    read,
  ),
  failures: cite(
    `${guide}/sqs-dead-letter-queues.html`,
    'Messages that could not be processed are set aside in another queue only where such a queue was made and named.',
    read,
  ),
  trail: cite(
    `${guide}/logging-using-cloudtrail.html`,
    'CloudTrail records the calls that manage queues by default; sending and receiving are data events, recorded only where a trail is told to.',
    read,
  ),
};
