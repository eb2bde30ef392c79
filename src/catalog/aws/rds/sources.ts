import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';
const aurora = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide';
const custom = cite(
  `${guide}/rds-custom.html`,
  'With RDS Custom for Oracle the system is the customer’s to patch, and the engine is patched together: the customer chooses the patches and when they come. With RDS Custom for SQL Server AWS patches both, unless the customer brought an image of its own.',
  read,
);
const managed = cite(
  `${guide}/Welcome.html`,
  'AWS looks after installation and patching of the system and the engine, backups, high availability and scaling; the customer tunes queries and looks after the data.',
  read,
);
const extended = cite(
  `${guide}/extended-support-responsibilities.html`,
  'In Extended Support AWS supplies fixes of critical and high holes for up to three years; applying them and moving to a newer engine before the end are the customer’s, or AWS tries to upgrade the engine itself.',
  read,
);
const minor = cite(
  `${guide}/USER_UpgradeDBInstance.Upgrading.html`,
  'With automatic minor upgrades on, AWS installs the minor version that it has named as the target in the maintenance window. With them off the customer installs it, except for critical security issues and at the end of support, when AWS does so unasked.',
  read,
);
const minorAurora = cite(
  `${aurora}/USER_UpgradeDBInstance.Maintenance.html`,
  'An Aurora cluster is upgraded automatically, as it is by default, unless the setting is off for the cluster or for one of its instances; critical security issues and the end of support bring an upgrade in any case.',
  read,
);
const auroraEncryption = cite(
  `${aurora}/Overview.Encryption.html`,
  'Every Aurora cluster made on or after 2026-02-18 is encrypted at rest, with a key that AWS owns unless an AWS managed key or one of your own is chosen. What was made unencrypted before, and its clones and copies, stay so.',
  read,
);

export const says = {
  custom,
  oracleImages: cite(
    `${guide}/custom-upgrading-considerations-os.html`,
    'AWS publishes a new default image for RDS Custom for Oracle when holes become known, about every thirty days; keeping the system up to date is the customer’s, and no patch of it is mandatory.',
    read,
  ),
  customImages: inferred(
    custom,
    'Says that AWS patches system and engine where the image is the default one, which AWS provides with SQL Server on it; so images with fixes are for AWS to publish.',
  ),
  engineOfYours: inferred(
    custom,
    'Says that with an image of their own customers patch the engine, Microsoft SQL Server; so the fixes that they put in are those of Microsoft.',
  ),
  baseImages: inferred(
    cite(
      `${guide}/custom-cev-sqlserver.html`,
      'An image of the customer’s starts from a Windows image of EC2, and what it changes there is the customer’s.',
      read,
    ),
    'Says that an image of the customer’s starts from a Windows image of EC2; so fixes of Windows come from Microsoft, and base images that hold them from AWS.',
  ),
  extended,
  auroraEncryption,
  managed,
  systemFixes: inferred(managed, 'Says that patching of the operating system is looked after by AWS; so the fixes that it installs are for AWS to build too.'),
  maintenance: cite(
    `${guide}/USER_UpgradeDBInstance.Maintenance.html`,
    'AWS installs fixes of the system and the engine that security or reliability requires, in the maintenance window of the instance; required ones cannot be put off for ever. Optional fixes of the system it does not install by itself: the customer should apply them regularly.',
    read,
  ),
  minor,
  minorByDefault: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'Minor versions are installed automatically unless that is switched off; for RDS Custom it must be off.',
    read,
  ),
  minorTested: inferred(
    minor,
    'Says that AWS provides newer versions of every engine, and names the minor one to which databases are upgraded by themselves; so testing and approving versions is for AWS to do.',
  ),
  minorAurora,
  auroraTested: inferred(
    minorAurora,
    'Says that Aurora upgrades clusters to minor versions by itself; so testing and approving those versions is for AWS to do.',
  ),
  customAccess: cite(`${guide}/custom-concept.html`, 'RDS Custom runs on an EC2 instance whose volumes, root volume included, the customer controls.', read),
  customHost: inferred(
    custom,
    'Says that the customer manages the host and its system; so hardening it and keeping hostile programs off it is the customer’s as well.',
  ),
  enrolled: cite(
    `${guide}/extended-support-creating-db-instance.html`,
    'MySQL and PostgreSQL made without a word about it, other than in the console, are enrolled in Extended Support for good; the others AWS upgrades when standard support ends.',
    read,
  ),
  upgrades: inferred(
    extended,
    'Says that even with Extended Support the customer moves to a newer engine before the end; so without it that is the customer’s all the more.',
  ),
  encryption: cite(
    `${guide}/Overview.Encryption.html`,
    'Storage, logs, backups and copies are encrypted when that is chosen as the instance is made, with the key that AWS manages for RDS or one of your own; it cannot be changed afterwards.',
    read,
  ),
  encryptedCopies: cite(
    `${guide}/Overview.Encryption.html`,
    'Snapshots of an encrypted instance are encrypted; one that is not gets encryption when it is copied.',
    read,
  ),
  encryptionDefault: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'An instance is not encrypted unless that is asked for.',
    read,
  ),
  backups: cite(
    `${guide}/USER_WorkingWithAutomatedBackups.BackupRetention.html`,
    'Automatic backups are kept for up to 35 days as you say, for one if you do not (seven in the console); 0 switches those of an instance off.',
    read,
  ),
  backupsAurora: cite(
    `${aurora}/Aurora.Managing.Backups.html`,
    'Aurora backs up a cluster by itself, and keeps that for a day unless the customer says for how many, 35 at most.',
    read,
  ),
  inStore: inferred(
    cite(`${guide}/USER_WorkingWithAutomatedBackups.html`, 'Backups, snapshots among them, are stored in S3.', read),
    'Says that backups, snapshots among them, are stored in S3, which keeps its data in several zones; so the copy needs no spreading.',
  ),
  insights: cite(
    `${guide}/USER_PerfInsights.access-control.cmk-policy.html`,
    'Performance Insights encrypts what it keeps with the AWS managed key of the account, unless you name one of your own.',
    read,
  ),
  deletionCluster: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
    'Deletion protection of a cluster is off unless you switch it on.',
    read,
  ),
  deletion: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'Deletion protection is off unless you switch it on; only the console suggests it.',
    read,
  ),
  zones: cite(
    `${guide}/Concepts.MultiAZSingleStandby.html`,
    'Where Multi-AZ is chosen, AWS keeps a synchronous standby in another zone and fails over to it.',
    read,
  ),
  auroraZones: cite(
    `${aurora}/Concepts.AuroraHighAvailability.html`,
    'Aurora copies the data to six storage nodes in several zones, whatever is set, and lets another instance take over; a second instance in another zone is for the customer to create.',
    read,
  ),
  clusterZones: cite(
    `${guide}/multi-az-db-clusters-concepts.html`,
    'A Multi-AZ cluster has a writer and two readers in three zones, between which AWS fails over.',
    read,
  ),
  signIn: cite(
    `${guide}/UsingWithRDS.IAMDBAuth.html`,
    'MariaDB, MySQL and PostgreSQL take tokens of IAM that live for 15 minutes in place of passwords, where that is switched on.',
    read,
  ),
  passwords: cite(
    `${guide}/rds-secrets-manager.html`,
    'Where you ask for it, RDS makes the main password itself, keeps it in Secrets Manager and rotates it every seven days.',
    read,
  ),
  logs: cite(
    `${guide}/USER_LogAccess.Procedural.UploadtoCloudWatch.html`,
    'Nobody can reach the log files on the machine of a database; RDS sends those that you choose to CloudWatch Logs.',
    read,
  ),
  access: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'You decide whether an instance has a public address; where you do not, it has one unless it belongs to Aurora or you name a subnet group other than the default. Its groups have the last word on who gets in.',
    read,
  ),
  accessAurora: cite(
    `${aurora}/USER_VPC.WorkingWithRDSInstanceinaVPC.html`,
    'You designate whether a cluster has a public address too, and may change that; its security group has the last word on who gets in.',
    read,
  ),
  accessCluster: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBCluster.html',
    'You decide whether a Multi-AZ cluster has a public address; where you do not, it has one unless you name a subnet group other than the default. Its security groups say who gets in.',
    read,
  ),
  maintenanceAurora: cite(
    `${aurora}/USER_UpgradeDBInstance.Maintenance.html`,
    'The system below an Aurora cluster is updated by RDS in a maintenance window where an update is mandatory; optional updates are not applied by themselves, and customers should apply them regularly.',
    read,
  ),
  versionsAurora: cite(
    `${aurora}/Aurora.VersionPolicy.Versioning.html`,
    'Aurora keeps a major version under standard support at least until its community ends it; calendars and a call of the interface tell which major versions there are, and when their support ends.',
    read,
  ),
  signInAurora: cite(
    `${aurora}/UsingWithRDS.IAMDBAuth.html`,
    'Aurora MySQL and Aurora PostgreSQL take tokens of IAM that live for 15 minutes in place of passwords, where that is switched on.',
    read,
  ),
  passwordsAurora: cite(
    `${aurora}/rds-secrets-manager.html`,
    'Where you ask for it, Aurora makes the main password itself, keeps it in Secrets Manager and rotates it every seven days.',
    read,
  ),
  logsAurora: cite(
    `${aurora}/USER_LogAccess.Procedural.UploadtoCloudWatch.html`,
    'Nobody can reach the log files on the machines of a cluster; RDS sends those that you choose to CloudWatch Logs.',
    read,
  ),
  extendedAurora: cite(
    `${aurora}/extended-support-responsibilities.html`,
    'In Extended Support AWS supplies Aurora with fixes of critical and high holes for up to three years; applying them and moving to a newer engine before the end are the customer’s, or AWS tries to upgrade the engine itself.',
    read,
  ),
  enrolledAurora: cite(
    `${aurora}/extended-support-creating-db-instance.html`,
    'Aurora clusters made without a word about it, other than in the console, are enrolled in Extended Support for good; the others AWS upgrades when standard support ends.',
    read,
  ),
  groups: cite(
    `${guide}/Overview.RDSSecurityGroups.html`,
    'Nothing gets in until rules of security groups, which you write, let it; what goes out matters where the database is a client itself.',
    read,
  ),
  tlsOffered: cite(
    `${guide}/UsingWithRDS.SSL.html`,
    'Programs can use TLS to a database of any engine, which has a certificate for it; how it is set up, each engine says.',
    read,
  ),
  tlsOfferedAurora: cite(
    `${aurora}/UsingWithRDS.SSL.html`,
    'Programs can use TLS to a cluster of Aurora MySQL or Aurora PostgreSQL, which has a certificate for it; how it is set up, each engine says.',
    read,
  ),
  tls: cite(
    `${guide}/PostgreSQL.Concepts.General.SSL.html`,
    'PostgreSQL 15 and later refuse plain connections unless the parameter rds.force_ssl is 0; up to 14 they refuse them only where it is 1.',
    read,
  ),
  tlsAurora: cite(
    `${aurora}/AuroraPostgreSQL.Security.html`,
    'Aurora PostgreSQL 17 and later refuse plain connections unless the parameter rds.force_ssl is 0; up to 16 they refuse them only where it is 1.',
    read,
  ),
  sharing: cite(
    `${guide}/USER_ShareSnapshot.html`,
    'You decide which accounts may restore a manual copy; a copy that is shared with all can be restored by every AWS account. Encrypted copies cannot be shared with all.',
    read,
  ),
};
