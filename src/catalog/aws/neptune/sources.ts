import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/neptune/latest/userguide';
const releases = cite(
  `${guide}/release-types.html`,
  'Patches, which close urgent holes, come in the next maintenance window by themselves; minor versions do where that is on for the writer; major versions you take, and a cluster whose major version reached its end is upgraded by itself when you do not within a grace period.',
  read,
);
const network = cite(
  `${guide}/neptune-public-endpoints.html`,
  'A cluster is reached from within its network only, unless an instance is given a public endpoint; then sign-in with IAM is required, and security groups decide from where.',
  read,
);
const settings = cite(
  'https://docs.aws.amazon.com/controltower/latest/controlreference/neptune-rules.html',
  'Storage encryption, sign-in with IAM, deletion protection, export of the audit log and a longer retention of backups are settings of the cluster that you make.',
  read,
);

export const says = {
  releases,
  upgrades: releases,
  network,
  settings,
  encryption: cite(
    `${guide}/encrypt.html`,
    'A cluster is encrypted at rest where that is asked for when it is made, as the console always does, with a key that AWS manages unless one of the customer is named.',
    read,
  ),
  signIn: settings,
  deletion: settings,
  logs: settings,
  backups: cite(`${guide}/backup-restore.html`, 'Neptune backs a cluster up continuously, and keeps that for 1 to 35 days as you say.', read),
  copies: cite(
    `${guide}/disaster-recovery-resiliency.html`,
    'The volume of a cluster always spans three zones; instances spread over two zones or more keep the cluster going when one fails.',
    read,
  ),
  tls: cite(`${guide}/security-ssl.html`, 'Neptune takes HTTPS with TLS 1.2 or newer only.', read),
  minor: cite(
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/neptune/aws.sdk.kotlin.services.neptune.model/-modify-db-instance-request/-builder/auto-minor-version-upgrade.html',
    'A setting of the instance says whether minor versions are installed in the maintenance window.',
    read,
  ),
};
