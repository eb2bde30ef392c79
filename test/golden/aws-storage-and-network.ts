import { page, type Statement } from './statement.ts';

const s3 = page('https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html');
const s3Keys = page('https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html');
const s3Security = page('https://docs.aws.amazon.com/AmazonS3/latest/userguide/security.html');
const s3Durability = page('https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html');
const efs = page('https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html');
const efsBackups = page('https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html');
const fsx = page('https://docs.aws.amazon.com/fsx/latest/WindowsGuide/maintenance-windows.html');
const fsxBackups = page('https://docs.aws.amazon.com/fsx/latest/WindowsGuide/using-backups.html');
const fsxRest = page('https://docs.aws.amazon.com/fsx/latest/WindowsGuide/encryption-at-rest.html');
const gateway = page('https://docs.aws.amazon.com/storagegateway/latest/vgw/MaintenanceManagingUpdate-common.html');
const gatewayRest = page('https://docs.aws.amazon.com/storagegateway/latest/vgw/encryption.html');
const backup = page('https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html');
const kmsRotation = page('https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html');
const kmsImported = page('https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html');
const kmsOutside = page('https://docs.aws.amazon.com/kms/latest/developerguide/keystore-external.html');
const kms = page('https://docs.aws.amazon.com/kms/latest/developerguide/infrastructure-security.html');
const secrets = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html');
const rotation = page('https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html');
const parameters = page('https://docs.aws.amazon.com/systems-manager/latest/userguide/secure-string-parameter-kms-encryption.html');
const acm = page('https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html');
const acmImport = page('https://docs.aws.amazon.com/acm/latest/userguide/import-certificate.html');
const ecr = page('https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html');
const ecrScans = page('https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html');
const cloudtrail = page('https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html');
const logs = page('https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html');
const logsKept = page('https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html');
const sqs = page('https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html');
const kinesis = page('https://docs.aws.amazon.com/streams/latest/dev/what-is-sse.html');
const msk = page('https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html');
const mskVersions = page('https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html');
const mskServerless = page('https://docs.aws.amazon.com/msk/latest/developerguide/serverless.html');
const mq = page('https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/upgrading-brokers.html');
const mwaa = page('https://docs.aws.amazon.com/mwaa/latest/userguide/encryption-at-rest.html');
const mwaaVersions = page('https://docs.aws.amazon.com/mwaa/latest/userguide/airflow-versions.html');
const sagemaker = page('https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-software-updates.html');
const sagemakerRest = page('https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html');
const bedrock = page('https://docs.aws.amazon.com/bedrock/latest/userguide/data-protection.html');
const codebuild = page('https://docs.aws.amazon.com/codebuild/latest/userguide/security-encryption.html');
const glue = page('https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html');
const stepFunctions = page('https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html');
const appsync = page('https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html');
const cloudfront = page('https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/data-protection-summary.html');
const shield = page('https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html');
const transfer = page('https://docs.aws.amazon.com/transfer/latest/userguide/infrastructure-security.html');
const vpc = page('https://docs.aws.amazon.com/vpc/latest/userguide/security.html');
const cognito = page('https://docs.aws.amazon.com/cognito/latest/developerguide/data-protection.html');

/** Pages on what AWS stores, carries and guards. */
export default [
  s3('aws.s3.bucket', 'encrypt-at-rest', 'provider'),
  s3('aws.s3.bucket', 'control-keys', 'provider', { encryption: 'SSE-S3' }),
  s3Keys('aws.s3.bucket', 'control-keys', 'provider', { encryption: 'SSE-KMS', keys: 'managed by AWS' }),
  s3Keys('aws.s3.bucket', 'control-keys', 'provider+customer', { encryption: 'SSE-KMS', keys: 'your own' }),
  s3Security('aws.s3.bucket', 'grant-least-access', 'customer'),
  s3Security('aws.s3.bucket', 'classify-data', 'customer'),
  s3Durability('aws.s3.bucket', 'survive-failure', 'provider'),
  efs('aws.efs.file-system', 'control-keys', 'provider+customer', { keys: 'your own' }),
  efsBackups('aws.efs.file-system', 'back-up-data', 'provider+customer', { backups: 'by EFS' }),
  efsBackups('aws.efs.file-system', 'back-up-data', 'customer', { backups: 'not at all' }),
  fsx('aws.fsx.file-system', 'apply-os-patches', 'provider', { sort: 'WINDOWS' }),
  fsxBackups('aws.fsx.file-system', 'back-up-data', 'provider+customer', { sort: 'WINDOWS', backupDays: 7 }),
  fsxRest('aws.fsx.file-system', 'encrypt-at-rest', 'provider', { sort: 'WINDOWS' }),
  fsxRest('aws.fsx.file-system', 'control-keys', 'provider+customer', { sort: 'WINDOWS', keys: 'your own' }),
  gateway('aws.storage-gateway.gateway', 'publish-os-patches', 'provider'),
  gateway('aws.storage-gateway.gateway', 'apply-os-patches', 'provider+customer'),
  gatewayRest('aws.storage-gateway.nfs-share', 'encrypt-at-rest', 'provider'),
  gatewayRest('aws.storage-gateway.nfs-share', 'control-keys', 'provider+customer', { keys: 'your own' }),
  backup('aws.backup.vault', 'control-keys', 'provider+customer', { keys: 'your own' }),
  kmsRotation('aws.kms.key', 'control-keys', 'provider+customer', { rotation: true, origin: 'AWS_KMS' }),
  kmsImported('aws.kms.key', 'control-keys', 'provider+customer', { origin: 'EXTERNAL' }),
  kmsOutside('aws.kms.key', 'control-keys', 'provider+customer', { origin: 'EXTERNAL_KEY_STORE' }),
  kms('aws.kms.key', 'maintain-hardware', 'provider'),
  kms('aws.kms.key', 'apply-platform-patches', 'provider'),
  secrets('aws.secrets-manager.secret', 'encrypt-at-rest', 'provider'),
  secrets('aws.secrets-manager.secret', 'control-keys', 'provider+customer', { keys: 'your own' }),
  rotation('aws.secrets-manager.secret', 'guard-credentials', 'provider+customer', { rotates: true }),
  parameters('aws.systems-manager.parameter', 'control-keys', 'provider+customer', { type: 'SecureString', keys: 'your own' }),
  acm('aws.acm.certificate', 'guard-credentials', 'provider+customer', { origin: 'public', validation: 'DNS' }),
  acmImport('aws.acm.certificate', 'guard-credentials', 'customer', { origin: 'imported' }),
  ecr('aws.ecr.repository', 'encrypt-at-rest', 'provider'),
  ecr('aws.ecr.repository', 'control-keys', 'provider+customer', { encryption: 'KMS', keys: 'your own' }),
  ecrScans('aws.ecr.repository', 'find-vulnerabilities', 'provider+customer', { scansOnPush: true }),
  cloudtrail('aws.cloudtrail.trail', 'control-keys', 'provider+customer', { encryption: 'your own key' }),
  logs('aws.cloudwatch-logs.log-group', 'encrypt-at-rest', 'provider'),
  logs('aws.cloudwatch-logs.log-group', 'control-keys', 'provider+customer', { keys: 'your own' }),
  logsKept('aws.cloudwatch-logs.log-group', 'keep-logs', 'provider+customer', { retentionDays: 400 }),
  sqs('aws.sqs.queue', 'encrypt-at-rest', 'provider', { ownedKey: true }),
  sqs('aws.sqs.queue', 'control-keys', 'provider+customer', { keys: 'your own' }),
  kinesis('aws.kinesis.stream', 'control-keys', 'provider+customer', { encryption: 'KMS', keys: 'your own' }),
  msk('aws.msk.cluster', 'encrypt-at-rest', 'provider'),
  msk('aws.msk.cluster', 'control-keys', 'provider+customer', { keys: 'your own' }),
  mskVersions('aws.msk.cluster', 'upgrade-platform', 'customer', { support: 'supported' }),
  mskServerless('aws.msk.serverless-cluster', 'apply-os-patches', 'provider'),
  mq('aws.mq.broker', 'apply-platform-patches', 'provider', { automaticPatches: true }),
  mq('aws.mq.broker', 'upgrade-platform', 'customer', { support: 'supported' }),
  mwaa('aws.mwaa.environment', 'encrypt-at-rest', 'provider'),
  mwaa('aws.mwaa.environment', 'control-keys', 'provider+customer', { key: 'your own' }),
  mwaaVersions('aws.mwaa.environment', 'upgrade-platform', 'customer'),
  sagemaker('aws.sagemaker.notebook-instance', 'publish-os-patches', 'provider'),
  sagemaker('aws.sagemaker.notebook-instance', 'apply-os-patches', 'provider+customer'),
  sagemakerRest('aws.sagemaker.notebook-instance', 'encrypt-at-rest', 'provider'),
  sagemakerRest('aws.sagemaker.notebook-instance', 'control-keys', 'provider+customer', { key: 'your own' }),
  bedrock('aws.bedrock.agent', 'encrypt-at-rest', 'provider'),
  bedrock('aws.bedrock.agent', 'control-keys', 'provider+customer', { key: 'your own' }),
  codebuild('aws.codebuild.project', 'control-keys', 'provider+customer', { key: 'your own' }),
  codebuild('aws.codebuild.project', 'encrypt-in-transit', 'provider'),
  glue('aws.glue.job', 'apply-os-patches', 'provider'),
  glue('aws.glue.job', 'upgrade-platform', 'customer', { version: '4.0' }),
  stepFunctions('aws.step-functions.state-machine', 'encrypt-at-rest', 'provider'),
  stepFunctions('aws.step-functions.state-machine', 'control-keys', 'provider+customer', { key: 'your own' }),
  appsync('aws.appsync.cache', 'encrypt-at-rest', 'provider'),
  cloudfront('aws.cloudfront.distribution', 'encrypt-at-rest', 'provider'),
  shield('aws.cloudfront.distribution', 'absorb-floods', 'provider'),
  transfer('aws.transfer-family.server', 'apply-os-patches', 'provider'),
  vpc('aws.vpc.security-group', 'filter-traffic', 'customer'),
  vpc('aws.vpc.vpc', 'segment-network', 'customer'),
  cognito('aws.cognito.user-pool', 'encrypt-at-rest', 'provider'),
] satisfies readonly Statement[];
