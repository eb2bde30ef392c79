// Generated from the service folders by `npm run generate`; do not edit.
import { type Catalog, joinServices } from '../model/index.ts';
import awsApiGateway from './aws/api-gateway/index.ts';
import awsAthena from './aws/athena/index.ts';
import awsBatch from './aws/batch/index.ts';
import awsCloudfront from './aws/cloudfront/index.ts';
import awsCloudtrail from './aws/cloudtrail/index.ts';
import awsCloudwatch from './aws/cloudwatch/index.ts';
import awsCloudwatchLogs from './aws/cloudwatch-logs/index.ts';
import awsCodebuild from './aws/codebuild/index.ts';
import awsDynamodb from './aws/dynamodb/index.ts';
import awsEc2 from './aws/ec2/index.ts';
import awsEcr from './aws/ecr/index.ts';
import awsEcs from './aws/ecs/index.ts';
import awsEfs from './aws/efs/index.ts';
import awsEks from './aws/eks/index.ts';
import awsElasticLoadBalancing from './aws/elastic-load-balancing/index.ts';
import awsElasticache from './aws/elasticache/index.ts';
import awsGlue from './aws/glue/index.ts';
import awsIam from './aws/iam/index.ts';
import awsKinesis from './aws/kinesis/index.ts';
import awsKms from './aws/kms/index.ts';
import awsLambda from './aws/lambda/index.ts';
import awsOpensearch from './aws/opensearch/index.ts';
import awsRds from './aws/rds/index.ts';
import awsS3 from './aws/s3/index.ts';
import awsSecretsManager from './aws/secrets-manager/index.ts';
import awsSns from './aws/sns/index.ts';
import awsSqs from './aws/sqs/index.ts';
import awsVpc from './aws/vpc/index.ts';
import awsWorkspaces from './aws/workspaces/index.ts';
import azureEventHubs from './azure/event-hubs/index.ts';
import azureKeyVault from './azure/key-vault/index.ts';
import azureLogAnalytics from './azure/log-analytics/index.ts';
import azureMonitor from './azure/monitor/index.ts';
import azureNetworkSecurityGroup from './azure/network-security-group/index.ts';
import azureRoleBasedAccess from './azure/role-based-access/index.ts';
import azureServiceBus from './azure/service-bus/index.ts';
import azureSqlDatabase from './azure/sql-database/index.ts';
import azureStorageAccount from './azure/storage-account/index.ts';
import azureVirtualMachine from './azure/virtual-machine/index.ts';
import azureVirtualNetwork from './azure/virtual-network/index.ts';
import googleBigquery from './google/bigquery/index.ts';
import googleCloudArmor from './google/cloud-armor/index.ts';
import googleCloudFunctions from './google/cloud-functions/index.ts';
import googleCloudRun from './google/cloud-run/index.ts';
import googleCloudSql from './google/cloud-sql/index.ts';
import googleCloudStorage from './google/cloud-storage/index.ts';
import googleComputeEngine from './google/compute-engine/index.ts';
import googleDns from './google/dns/index.ts';
import googleGke from './google/gke/index.ts';
import googleIam from './google/iam/index.ts';
import googleKms from './google/kms/index.ts';
import googleLoadBalancing from './google/load-balancing/index.ts';
import googlePubsub from './google/pubsub/index.ts';
import googleVpc from './google/vpc/index.ts';
import kubernetesAccess from './kubernetes/access/index.ts';
import kubernetesNamespace from './kubernetes/namespace/index.ts';
import kubernetesWorkload from './kubernetes/workload/index.ts';

/** Everything Demarc knows about services. */
export const catalog: Catalog = joinServices([
  awsApiGateway,
  awsAthena,
  awsBatch,
  awsCloudfront,
  awsCloudtrail,
  awsCloudwatch,
  awsCloudwatchLogs,
  awsCodebuild,
  awsDynamodb,
  awsEc2,
  awsEcr,
  awsEcs,
  awsEfs,
  awsEks,
  awsElasticLoadBalancing,
  awsElasticache,
  awsGlue,
  awsIam,
  awsKinesis,
  awsKms,
  awsLambda,
  awsOpensearch,
  awsRds,
  awsS3,
  awsSecretsManager,
  awsSns,
  awsSqs,
  awsVpc,
  awsWorkspaces,
  azureEventHubs,
  azureKeyVault,
  azureLogAnalytics,
  azureMonitor,
  azureNetworkSecurityGroup,
  azureRoleBasedAccess,
  azureServiceBus,
  azureSqlDatabase,
  azureStorageAccount,
  azureVirtualMachine,
  azureVirtualNetwork,
  googleBigquery,
  googleCloudArmor,
  googleCloudFunctions,
  googleCloudRun,
  googleCloudSql,
  googleCloudStorage,
  googleComputeEngine,
  googleDns,
  googleGke,
  googleIam,
  googleKms,
  googleLoadBalancing,
  googlePubsub,
  googleVpc,
  kubernetesAccess,
  kubernetesNamespace,
  kubernetesWorkload,
]);
