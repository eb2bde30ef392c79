import { cite } from '../../../model/index.ts';

const read = '2026-11-22';
const guide = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';

export const says = {
  managed: cite(
    `${guide}/Welcome.html#Welcome.Concepts.SharedResponsibility`,
    'AWS looks after backups, patching of the system and the engine, high availability and scaling; the customer tunes queries and looks after the data.',
    read,
  ),
  automatic: cite(
    'https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-create-db-instance-request/auto-minor-version-upgrade.html',
    'Minor versions are applied automatically in the maintenance window unless that is switched off; for RDS Custom it must be off.',
    read,
  ),
  chosen: cite(
    `${guide}/USER_UpgradeDBInstance.MySQL.Minor.html`,
    'RDS tests a minor version, marks it as the target, and upgrades instances with the setting on and backups kept in their maintenance window; the others stay where they are.',
    read,
  ),
  custom: cite(
    'https://docs.aws.amazon.com/prescriptive-guidance/latest/replatform-oracle-database-options/maintenance.html',
    'With RDS Custom for Oracle neither the system nor the database is patched automatically, and minor versions are not upgraded automatically.',
    read,
  ),
  customAccess: cite(
    `${guide}/custom-concept.html`,
    'RDS Custom runs on an EC2 instance whose system the customer can log in to and change.',
    read,
    'secondary',
  ),
  extended: cite(
    `${guide}/extended-support-viewing-support-dates.html`,
    'Past the end of standard support an engine gets critical fixes at a charge (Extended Support) unless the customer opted out; then RDS upgrades it.',
    read,
  ),
  encryption: cite(
    `${guide}/Overview.Encryption.html`,
    'Storage is encrypted when that is chosen as the instance is made; the key is the one AWS manages for RDS, or one of your own.',
    read,
    'secondary',
  ),
  backups: cite(
    `${guide}/USER_WorkingWithAutomatedBackups.BackupRetention.html`,
    'Automatic backups are kept for the days you say, one unless you say more; 0 switches them off.',
    read,
    'secondary',
  ),
  deletion: cite(`${guide}/USER_DeleteInstance.html`, 'Deletion protection is off unless you switch it on.', read, 'secondary'),
  zones: cite(`${guide}/Concepts.MultiAZSingleStandby.html`, 'A standby in a second zone is kept only where Multi-AZ is chosen.', read, 'secondary'),
  auroraZones: cite(
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
    'Aurora keeps six copies of the data in three zones, whatever is set; a second instance takes over when one fails.',
    read,
    'secondary',
  ),
  signIn: cite(
    `${guide}/UsingWithRDS.IAMDBAuth.html`,
    'Users may sign in with short-lived tokens of IAM where that is switched on, for MariaDB, MySQL and PostgreSQL.',
    read,
    'secondary',
  ),
  passwords: cite(`${guide}/rds-secrets-manager.html`, 'RDS can make the main password itself, keep it in Secrets Manager and rotate it.', read, 'secondary'),
  logs: cite(
    `${guide}/USER_LogAccess.Procedural.UploadtoCloudWatch.html`,
    'Logs of the engine reach CloudWatch Logs only where they are asked for.',
    read,
    'secondary',
  ),
  access: cite(
    `${guide}/USER_VPC.WorkingWithRDSInstanceinaVPC.html`,
    'Whether an instance has a public address is a setting of yours; without the setting it depends on the network.',
    read,
    'secondary',
  ),
  groups: cite(`${guide}/Overview.RDSSecurityGroups.html`, 'Security groups, which you write, decide who can connect.', read, 'secondary'),
};
