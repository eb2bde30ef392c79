import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/documentdb/latest/developerguide';
const maintenance = cite(
  'https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-maintain.html',
  'Required and forced fixes of engine and system come by themselves, in the maintenance window or before; optional ones and minor versions you apply yourself.',
  read,
);
const copies = cite(
  'https://docs.aws.amazon.com/documentdb/latest/developerguide/backup_restore-nouns_verbs.html',
  'The volume of a cluster keeps its data six ways over three zones, whatever the number of instances, and is backed up continuously for 1 to 35 days.',
  read,
  'secondary',
);
const create = cite(
  'https://docs.aws.amazon.com/documentdb/latest/developerguide/API_CreateDBCluster.html',
  'Backups are kept for one day unless you say for how many; deletion protection and a key are yours to name.',
  read,
  'secondary',
);

const network = cite(
  `${guide}/document-db-subnet-groups.html`,
  'A cluster is launched into subnets of a network of yours, with which you associate security groups.',
  read,
);

export const says = {
  maintenance,
  copies,
  create,
  backups: create,
  deletion: create,
  upgrades: inferred(maintenance, 'Major versions are not among what comes by itself, so that moving to a newer one is the customer’s.'),
  network,
  closed: inferred(network, 'Says that a cluster stands in a network of yours; as no setting gives it a public address, it is reached from there only.'),
  password: inferred(create, 'The main password is one that you give, or one that the service makes and keeps in Secrets Manager where you ask for it.'),
  encryption: cite(
    'https://docs.aws.amazon.com/controltower/latest/controlreference/documentdb-rules.html',
    'Encryption at rest is chosen when a cluster is made, and is off for clusters made by CloudFormation unless you ask for it.',
    read,
  ),
  tls: cite(
    `${guide}/security.encryption.ssl.html`,
    'New clusters take TLS connections only, unless a group of parameters of yours switches that off.',
    read,
    'secondary',
  ),
  logs: cite(
    'https://docs.aws.amazon.com/documentdb/latest/developerguide/event-auditing.html',
    'Auditing is off by default: you switch it on by a parameter, and have its log sent to CloudWatch Logs.',
    read,
  ),
};
