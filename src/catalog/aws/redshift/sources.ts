import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const management = 'https://docs.aws.amazon.com/redshift/latest/mgmt';
const create = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-cluster.html',
  'New clusters are encrypted and not public unless you say so, and a request for one without encryption fails. New major versions come in the maintenance window unless you forbid it. Automated snapshots are kept for a day, and 0 switches them off. Traffic is not forced through your network unless you ask.',
  read,
);
const defaults = cite(
  'https://aws.amazon.com/blogs/big-data/amazon-redshift-enhances-security-by-changing-default-behavior-in-2025/',
  'What is made since January 2025 is encrypted, with a key that AWS owns where you name none; it is not public, and connections without TLS are refused by the default parameters. Parameters of your own are left as they are.',
  read,
  'secondary',
);
const recovery = cite(
  `${management}/serverless-snapshots-recovery-points.html`,
  'Redshift Serverless makes recovery points every half hour or so and keeps them for 24 hours; snapshots, which live longer, you make yourself.',
  read,
);
const serverless = cite(
  `${management}/serverless-usage-considerations.html`,
  'Redshift Serverless installs new versions by itself within 14 days, while the workgroup is idle if it can be, and without a maintenance window; the subnets of a workgroup must lie in at least two zones.',
  read,
);

const workgroup = cite(
  'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-workgroup.html',
  'You choose the subnets and security groups of a workgroup, and whether it is public; its traffic is forced through your network only where you ask for that.',
  read,
);

export const says = {
  create,
  workgroup,
  workgroupGroups: inferred(workgroup, 'Says that security groups are chosen for a workgroup; so whom these let in is for you to write.'),
  workgroupEgress: inferred(workgroup, 'Loading and unloading leave your network unless you ask for routing through it.'),
  namespacePassword: cite(
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html',
    'The password of the administrator is one that you give, or one that Redshift manages in Secrets Manager where you ask for that.',
    read,
  ),
  namespaceEncryption: cite(
    `${management}/serverless-workgroups-and-namespaces-rotate-kms-key.html`,
    'Redshift Serverless encrypts its resources and snapshots by itself with a key of KMS, which you may change for a namespace.',
    read,
  ),
  signInStrongly: inferred(
    cite(
      `${management}/generating-user-credentials.html`,
      'In place of names and passwords in the database, users can be let in with temporary credentials that they get by IAM.',
      read,
    ),
    'Says that users can be let in by IAM, without a password in the database; so doing that, and hiding the one administrator who has a password, is for you.',
  ),
  defaults,
  recovery,
  patches: inferred(create, 'Fixes of the engine come in the maintenance window, which has no switch; only new major versions can be held back.'),
  egress: inferred(create, 'Loading and unloading leave your network unless you ask for routing through it.'),
  restore: inferred(create, 'Snapshots are kept for as many days as you say; bringing data back from one is the customer’s to start.'),
  zones: cite(
    `${management}/security-disaster-recovery-resiliency.html`,
    'Where you ask for two zones, a cluster has like compute in both behind one endpoint, and goes on in one when the other fails.',
    read,
    'secondary',
  ),
  serverless,
  serverlessZones: inferred(
    serverless,
    'Says that the subnets of a workgroup must lie in at least two zones, and leaves no machine to the customer; so keeping it up when a part of it fails is for AWS.',
  ),
  serverlessTracks: cite(
    `${management}/tracks.html`,
    'Redshift updates workgroups to new versions by itself; customers choose whether a workgroup follows the newest release or stays one behind, which leaves one to six weeks for trying it elsewhere.',
    read,
  ),
  groups: inferred(create, 'A cluster stands in a network of yours, whose security groups you write.'),
  password: inferred(create, 'The main password is one that you give, or one that Redshift makes and keeps in Secrets Manager where you ask for it.'),
  encryption: cite(
    `${management}/security-encryption.html`,
    'Server-side encryption is an option: where it is asked for, Redshift encrypts data before it saves them and decrypts them when they are read.',
    read,
  ),
  tracks: cite(
    `${management}/cluster-versions.html`,
    'Redshift regularly releases versions of clusters and brings them in the maintenance window, and tells ahead of time of changes in behaviour for which customers must act.',
    read,
  ),
  tls: cite(`${management}/connecting-ssl-support.html`, 'A cluster takes connections with or without TLS unless its parameter require_ssl is true.', read),
  logs: cite(
    `${management}/db-auditing.html`,
    'Redshift can write a log of connections, of changes to users and of queries to a bucket or to CloudWatch; of a workgroup, to CloudWatch only.',
    read,
  ),
};
