import { page, type Statement } from './statement.ts';

const rds = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html');
const rdsMaintenance = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html');
const rdsSystem = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html');
const rdsExtended = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-responsibilities.html');
const rdsBackups = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html');
const rdsEncryption = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html');
const rdsKeys = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html');
const rdsCustom = page('https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-custom.html');
const auroraEncryption = page('https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html');
const auroraStorage = page('https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html');
const dynamodb = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html');
const dynamodbWhat = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Introduction.html');
const dynamodbRecovery = page('https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html');
const elasticacheUpdates = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Self-Service-Updates.html');
const elasticacheExtended = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-responsibilities.html');
const elasticacheRest = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html');
const elasticacheTransit = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html');
const elasticacheBackups = page('https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html');
const redshift = page('https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-clusters.html');
const redshiftSnapshots = page('https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html');
const redshiftServerless = page('https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-snapshots-recovery-points.html');
const opensearch = page('https://docs.aws.amazon.com/opensearch-service/latest/developerguide/service-software.html');
const opensearchRest = page('https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html');
const opensearchServerless = page('https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-overview.html');
const opensearchServerlessSecurity = page('https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-security.html');
const documentdb = page('https://docs.aws.amazon.com/documentdb/latest/developerguide/db-instance-maintain.html');
const keyspaces = page('https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html');
const memorydb = page('https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html');

/** Pages on the databases of AWS. */
export default [
  rds('aws.rds.instance', 'sustain-facilities', 'provider'),
  rds('aws.rds.instance', 'maintain-hardware', 'provider'),
  rdsSystem('aws.rds.instance', 'apply-os-patches', 'provider+customer', { engineWritten: 'postgres' }),
  rds('aws.rds.instance', 'apply-platform-patches', 'provider', { engineWritten: 'postgres', autoMinor: true }),
  rdsMaintenance('aws.rds.instance', 'apply-platform-patches', 'customer', { engineWritten: 'postgres', autoMinor: false }),
  rdsMaintenance('aws.rds.instance', 'offer-upgrades', 'provider'),
  rdsMaintenance('aws.rds.instance', 'upgrade-platform', 'provider+customer'),
  rdsExtended('aws.rds.instance', 'upgrade-platform', 'provider+customer', { support: 'extended' }),
  rdsExtended('aws.rds.instance', 'publish-platform-patches', 'provider', { engineWritten: 'postgres', support: 'extended' }),
  rdsBackups('aws.rds.instance', 'back-up-data', 'provider+customer', { backupDays: 7 }),
  rdsEncryption('aws.rds.instance', 'encrypt-at-rest', 'provider+customer', { encrypted: true }),
  rdsKeys('aws.rds.instance', 'control-keys', 'provider+customer', { keys: 'your own' }),
  rdsCustom('aws.rds.instance', 'apply-os-patches', 'customer', { edition: 'RDS Custom for Oracle' }),
  rdsCustom('aws.rds.instance', 'apply-os-patches', 'provider', { edition: 'RDS Custom for SQL Server' }),
  rdsCustom('aws.rds.instance', 'apply-os-patches', 'customer', { edition: 'RDS Custom for SQL Server, own image' }),
  rdsCustom('aws.rds.instance', 'apply-platform-patches', 'provider', { edition: 'RDS Custom for SQL Server' }),
  rdsCustom('aws.rds.instance', 'apply-platform-patches', 'customer', { edition: 'RDS Custom for SQL Server, own image' }),
  rdsCustom('aws.rds.instance', 'apply-platform-patches', 'provider+customer', { edition: 'RDS Custom for Oracle' }),
  rdsCustom('aws.rds.instance', 'maintain-hardware', 'provider', { edition: 'RDS Custom for Oracle' }),
  auroraEncryption('aws.rds.cluster', 'control-keys', 'provider+customer', { keys: 'your own' }),
  auroraStorage('aws.rds.cluster', 'maintain-hardware', 'provider'),
  dynamodb('aws.dynamodb.table', 'encrypt-at-rest', 'provider'),
  dynamodb('aws.dynamodb.table', 'control-keys', 'provider+customer', { keys: 'your own' }),
  dynamodbWhat('aws.dynamodb.table', 'apply-os-patches', 'provider'),
  dynamodbWhat('aws.dynamodb.table', 'apply-platform-patches', 'provider'),
  dynamodbWhat('aws.dynamodb.table', 'survive-failure', 'provider'),
  dynamodbRecovery('aws.dynamodb.table', 'back-up-data', 'provider+customer', { recovery: true }),
  elasticacheUpdates('aws.elasticache.serverless-cache', 'apply-os-patches', 'provider'),
  elasticacheUpdates('aws.elasticache.serverless-cache', 'apply-platform-patches', 'provider'),
  elasticacheExtended('aws.elasticache.serverless-cache', 'upgrade-platform', 'provider+customer'),
  elasticacheExtended('aws.elasticache.replication-group', 'upgrade-platform', 'provider+customer'),
  elasticacheUpdates('aws.elasticache.replication-group', 'publish-platform-patches', 'provider'),
  elasticacheRest('aws.elasticache.serverless-cache', 'encrypt-at-rest', 'provider'),
  elasticacheRest('aws.elasticache.serverless-cache', 'control-keys', 'provider+customer', { keys: 'your own' }),
  elasticacheRest('aws.elasticache.replication-group', 'control-keys', 'provider+customer', { keys: 'your own' }),
  elasticacheTransit('aws.elasticache.serverless-cache', 'encrypt-in-transit', 'provider'),
  elasticacheTransit('aws.elasticache.replication-group', 'encrypt-in-transit', 'provider+customer', { transit: true }),
  elasticacheBackups('aws.elasticache.replication-group', 'back-up-data', 'provider+customer', { backupDays: 5 }),
  redshift('aws.redshift.cluster', 'apply-platform-patches', 'provider', { upgrades: true }),
  redshift('aws.redshift.cluster', 'maintain-hardware', 'provider'),
  redshift('aws.redshift.cluster', 'apply-os-patches', 'provider'),
  redshiftSnapshots('aws.redshift.cluster', 'back-up-data', 'provider+customer', { snapshotDays: 7 }),
  redshiftServerless('aws.redshift.namespace', 'back-up-data', 'provider+customer'),
  redshiftServerless('aws.redshift.workgroup', 'apply-os-patches', 'provider'),
  opensearch('aws.opensearch.domain', 'publish-platform-patches', 'provider'),
  opensearch('aws.opensearch.domain', 'apply-platform-patches', 'provider+customer', { autoUpdate: true }),
  opensearch('aws.opensearch.domain', 'apply-platform-patches', 'provider+customer', { autoUpdate: false }),
  opensearchRest('aws.opensearch.domain', 'encrypt-at-rest', 'provider+customer', { encrypted: true }),
  opensearchRest('aws.opensearch.domain', 'control-keys', 'provider+customer', { keys: 'your own' }),
  opensearchServerless('aws.opensearch.collection', 'upgrade-platform', 'provider'),
  opensearchServerless('aws.opensearch.collection', 'apply-platform-patches', 'provider'),
  opensearchServerless('aws.opensearch.collection', 'apply-os-patches', 'provider'),
  opensearchServerlessSecurity('aws.opensearch.collection', 'encrypt-at-rest', 'provider'),
  documentdb('aws.documentdb.cluster', 'apply-os-patches', 'provider+customer'),
  documentdb('aws.documentdb.cluster', 'publish-platform-patches', 'provider'),
  keyspaces('aws.keyspaces.table', 'encrypt-at-rest', 'provider'),
  keyspaces('aws.keyspaces.table', 'control-keys', 'provider+customer', { keys: 'your own' }),
  memorydb('aws.memorydb.cluster', 'encrypt-at-rest', 'provider'),
  memorydb('aws.memorydb.cluster', 'control-keys', 'provider+customer', { keys: 'your own' }),
] satisfies readonly Statement[];
