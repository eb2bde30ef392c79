import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/sns/latest/dg';
const practices = cite(
  `${guide}/sns-security-best-practices.html`,
  'Policies of topics should name users rather than everybody; HTTPS is recommended, and required with encrypted topics, but topics do not turn plain HTTP away by themselves, so their policies should; subscriptions should not deliver to raw HTTP addresses.',
  read,
);
const retries = cite(
  `${guide}/sns-message-delivery-retries.html`,
  'SNS tries a delivery again as its policy for the protocol says, and throws the message away when that is used up, unless the subscription has a dead-letter queue.',
  read,
);

export const says = {
  practices,
  encryption: cite(
    `${guide}/sns-data-encryption.html`,
    'SNS stores messages on encrypted disks; encrypting each message before it is stored is for the customer to ask for.',
    read,
  ),
  keys: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html',
    'The key of a topic is the one that AWS manages for SNS, by its alias, or one of the customer.',
    read,
  ),
  network: cite(
    `${guide}/infrastructure-security.html`,
    'Clients sign their requests and speak TLS 1.2 or newer; the policy of a topic can tie it to addresses, endpoints and networks.',
    read,
  ),
  deliveryLogs: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html',
    'Deliveries are logged to CloudWatch for the protocols for which a role is given.',
    read,
  ),
  trail: cite(
    `${guide}/logging-using-cloudtrail.html`,
    'CloudTrail records the calls to SNS; the event history keeps the management events of the last 90 days.',
    read,
  ),
  failures: cite(`${guide}/sns-dead-letter-queues.html`, 'A subscription can name a queue that holds the messages that could not be delivered.', read),
  retries,
};
