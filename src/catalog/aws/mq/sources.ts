import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const broker = cite(
  `${template}/aws-resource-amazonmq-broker.html`,
  'A broker is not public unless that is asked for, runs the newest version unless one is named, and gets new patch versions by itself unless that is switched off, which newer versions do not allow.',
  read,
);
const security = cite(
  `${guide}/using-amazon-mq-securely.html`,
  'Brokers are better without public access; security groups should let through only the protocols that are used, and an authorisation map should say what each group of users may do.',
  read,
);
const architecture = cite(
  `${guide}/amazon-mq-broker-architecture.html`,
  'A single broker stands in one zone; a pair of two zones goes on with the standby when one fails, and keeps its messages in several zones.',
  read,
);
const cluster = cite(
  `${guide}/rabbitmq-broker-architecture.html`,
  'A cluster of RabbitMQ is three nodes in several zones; Amazon MQ mirrors every queue to all of them, and moves nodes elsewhere when a zone fails.',
  read,
);

export const says = {
  broker,
  security,
  architecture,
  cluster,
  patches: broker,
  versions: cite(
    `${guide}/activemq-version-management.html`,
    'Versions of ActiveMQ are supported until a day that is told at least 90 days before; Amazon MQ then moves the brokers on them to the next version by itself, in a maintenance window of the following 45 days.',
    read,
  ),
  upgrades: cite(
    `${guide}/upgrading-brokers.html`,
    'Amazon MQ brings newer versions with fixes, which a broker gets in its maintenance window; the customer may move to the next version at any time, and Amazon MQ moves a broker whose version reaches the end of support.',
    read,
  ),
  maintenance: cite(
    `${guide}/maintaining-brokers.html`,
    'Amazon MQ looks after hardware, operating system and engine of a broker in a weekly window that the customer can set.',
    read,
  ),
  deployment: inferred(architecture, 'Nothing but a single broker in one zone is built unless a deployment over several zones is asked for.'),
  encryption: cite(
    `${guide}/data-protection.html`,
    'Stored data is always encrypted, with a key that Amazon MQ owns unless one of the account is chosen; connections to and among brokers use TLS.',
    read,
  ),
  logs: cite(
    `${template}/aws-properties-amazonmq-broker-loglist.html`,
    'General logs and, for ActiveMQ, audit logs of what is done through its consoles are kept where they are switched on.',
    read,
  ),
  users: cite(
    `${template}/aws-properties-amazonmq-broker-user.html`,
    'Users of a broker sign in with a name and a password of at least twelve characters.',
    read,
  ),
};
