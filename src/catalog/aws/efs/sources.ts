import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/efs/latest/ug';
const policy = cite(
  `${guide}/iam-access-control-nfs-efs.html`,
  'Without a policy of its own a file system lets in every client that can reach a mount target, without asking who it is; a policy can demand TLS and signed requests, and connections that IAM authorises are recorded in CloudTrail.',
  read,
);
const backups = cite(
  `${guide}/awsbackup.html`,
  'AWS Backup backs up a file system every day, and keeps that for 35 days, where automatic backups are on: by default in the console, and through the interface only for One Zone file systems. Single files can be restored.',
  read,
);
const network = cite(
  `${guide}/network-isolation.html`,
  'EFS is protected by the network security of AWS; its interface demands TLS 1.2, and policies may limit from which networks a file system is used.',
  read,
  'secondary',
);

export const says = {
  policy,
  backups,
  network,
  groups: cite(
    `${guide}/network-access.html`,
    'Security groups around the mount targets, whose rules customers add, say which instances get to a file system; mount targets have no public addresses.',
    read,
  ),
  targets: cite(`${guide}/accessing-fs.html`, 'Customers create the mount targets of a file system in networks of theirs.', read),
  encryption: cite(`${guide}/encryption-at-rest.html`, 'Encryption at rest is chosen when a file system is made, and cannot be changed afterwards.', read),
  key: cite(
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/efs/aws.sdk.kotlin.services.efs.model/-create-file-system-request',
    'A file system is encrypted where that is asked for; without a key of yours, with the key that AWS manages for EFS.',
    read,
  ),
  transit: cite(`${guide}/efs-enforce-encryption.html`, 'Encryption in transit is chosen when a client mounts the file system.', read),
  zones: cite(
    `${guide}/features.html`,
    'A Regional file system keeps its data in several zones; a One Zone file system keeps it in one, and may lose it with the zone.',
    read,
  ),
  points: cite(
    `${guide}/efs-access-points.html`,
    'An access point can hold its clients to one user and to one directory of the file system, where it is set up so.',
    read,
  ),
  public: cite(`${guide}/access-control-block-public-access.html`, 'A new file system allows no public access; a policy may be changed so that it does.', read),
};
