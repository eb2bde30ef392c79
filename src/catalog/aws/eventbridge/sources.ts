import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/eventbridge/latest/userguide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const delivery = cite(
  `${guide}/eb-rule-event-delivery.html`,
  'Deliveries that fail are tried again for a while; then the event is dropped, unless a queue was named that keeps it.',
  read,
  'secondary',
);
const encryption = cite(
  `${guide}/eb-encryption-event-bus-cmkey.html`,
  'Events on a bus are encrypted with a key that AWS owns, or with a key of the customer where one is named; then a queue of the bus keeps events that could not be encrypted or decrypted.',
  read,
);

export const says = {
  delivery,
  bus: cite(
    `${template}/aws-resource-events-eventbus.html`,
    'A bus uses a key that AWS owns, and has no queue of its own and no policy, unless they are named.',
    read,
  ),
  encryption,
  ownedKey: inferred(encryption, 'A key that AWS owns is kept available by AWS, so that no event is left unreadable for want of it.'),
  protection: cite(
    `${guide}/eb-data-protection.html`,
    'What EventBridge stores is encrypted by default with keys that AWS owns, and what it sends to other services travels over TLS.',
    read,
  ),
  policy: cite(
    `${guide}/eb-event-bus-perms.html`,
    'The default bus takes events of its own account only; a policy of the bus lets other accounts send events and make rules.',
    read,
  ),
  connection: cite(
    `${template}/aws-resource-events-connection.html`,
    'A connection holds the password, key or token with which EventBridge signs in to an address.',
    read,
  ),
};
