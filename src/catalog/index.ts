// Generated from the service folders by `npm run generate`; do not edit.
import { type Catalog, joinServices } from '../model/index.ts';
import atlassianCloud from './atlassian/cloud/index.ts';
import awsAccount from './aws/account/index.ts';
import awsAcm from './aws/acm/index.ts';
import awsApiGateway from './aws/api-gateway/index.ts';
import awsAppRunner from './aws/app-runner/index.ts';
import awsAppsync from './aws/appsync/index.ts';
import awsAthena from './aws/athena/index.ts';
import awsBackup from './aws/backup/index.ts';
import awsBatch from './aws/batch/index.ts';
import awsBedrock from './aws/bedrock/index.ts';
import awsCloudformation from './aws/cloudformation/index.ts';
import awsCloudfront from './aws/cloudfront/index.ts';
import awsCloudtrail from './aws/cloudtrail/index.ts';
import awsCloudwatch from './aws/cloudwatch/index.ts';
import awsCloudwatchLogs from './aws/cloudwatch-logs/index.ts';
import awsCodeartifact from './aws/codeartifact/index.ts';
import awsCodebuild from './aws/codebuild/index.ts';
import awsCodedeploy from './aws/codedeploy/index.ts';
import awsCodepipeline from './aws/codepipeline/index.ts';
import awsCognito from './aws/cognito/index.ts';
import awsConfig from './aws/config/index.ts';
import awsDataFirehose from './aws/data-firehose/index.ts';
import awsDetective from './aws/detective/index.ts';
import awsDms from './aws/dms/index.ts';
import awsDocumentdb from './aws/documentdb/index.ts';
import awsDynamodb from './aws/dynamodb/index.ts';
import awsEc2 from './aws/ec2/index.ts';
import awsEcr from './aws/ecr/index.ts';
import awsEcs from './aws/ecs/index.ts';
import awsEfs from './aws/efs/index.ts';
import awsEks from './aws/eks/index.ts';
import awsElasticBeanstalk from './aws/elastic-beanstalk/index.ts';
import awsElasticLoadBalancing from './aws/elastic-load-balancing/index.ts';
import awsElasticache from './aws/elasticache/index.ts';
import awsEmr from './aws/emr/index.ts';
import awsEventbridge from './aws/eventbridge/index.ts';
import awsFsx from './aws/fsx/index.ts';
import awsGlobalAccelerator from './aws/global-accelerator/index.ts';
import awsGlue from './aws/glue/index.ts';
import awsGuardduty from './aws/guardduty/index.ts';
import awsIam from './aws/iam/index.ts';
import awsIamIdentityCenter from './aws/iam-identity-center/index.ts';
import awsImageBuilder from './aws/image-builder/index.ts';
import awsInspector from './aws/inspector/index.ts';
import awsIotCore from './aws/iot-core/index.ts';
import awsKeyspaces from './aws/keyspaces/index.ts';
import awsKinesis from './aws/kinesis/index.ts';
import awsKms from './aws/kms/index.ts';
import awsLakeFormation from './aws/lake-formation/index.ts';
import awsLambda from './aws/lambda/index.ts';
import awsLightsail from './aws/lightsail/index.ts';
import awsMacie from './aws/macie/index.ts';
import awsMemorydb from './aws/memorydb/index.ts';
import awsMq from './aws/mq/index.ts';
import awsMsk from './aws/msk/index.ts';
import awsMwaa from './aws/mwaa/index.ts';
import awsNeptune from './aws/neptune/index.ts';
import awsNetworkFirewall from './aws/network-firewall/index.ts';
import awsOpensearch from './aws/opensearch/index.ts';
import awsOrganizations from './aws/organizations/index.ts';
import awsQuicksight from './aws/quicksight/index.ts';
import awsRds from './aws/rds/index.ts';
import awsRedshift from './aws/redshift/index.ts';
import awsRoute53 from './aws/route-53/index.ts';
import awsS3 from './aws/s3/index.ts';
import awsSagemaker from './aws/sagemaker/index.ts';
import awsSecretsManager from './aws/secrets-manager/index.ts';
import awsSecurityHub from './aws/security-hub/index.ts';
import awsShield from './aws/shield/index.ts';
import awsSns from './aws/sns/index.ts';
import awsSqs from './aws/sqs/index.ts';
import awsStepFunctions from './aws/step-functions/index.ts';
import awsStorageGateway from './aws/storage-gateway/index.ts';
import awsSystemsManager from './aws/systems-manager/index.ts';
import awsTimestream from './aws/timestream/index.ts';
import awsTransferFamily from './aws/transfer-family/index.ts';
import awsTransitGateway from './aws/transit-gateway/index.ts';
import awsVpc from './aws/vpc/index.ts';
import awsVpn from './aws/vpn/index.ts';
import awsWaf from './aws/waf/index.ts';
import awsWorkspaces from './aws/workspaces/index.ts';
import azureAiSearch from './azure/ai-search/index.ts';
import azureAiServices from './azure/ai-services/index.ts';
import azureAks from './azure/aks/index.ts';
import azureApiManagement from './azure/api-management/index.ts';
import azureAppConfiguration from './azure/app-configuration/index.ts';
import azureAppService from './azure/app-service/index.ts';
import azureApplicationGateway from './azure/application-gateway/index.ts';
import azureApplicationInsights from './azure/application-insights/index.ts';
import azureAutomation from './azure/automation/index.ts';
import azureBastion from './azure/bastion/index.ts';
import azureBatch from './azure/batch/index.ts';
import azureContainerApps from './azure/container-apps/index.ts';
import azureContainerInstances from './azure/container-instances/index.ts';
import azureContainerRegistry from './azure/container-registry/index.ts';
import azureCosmosDb from './azure/cosmos-db/index.ts';
import azureDataExplorer from './azure/data-explorer/index.ts';
import azureDataFactory from './azure/data-factory/index.ts';
import azureDatabricks from './azure/databricks/index.ts';
import azureDefenderForCloud from './azure/defender-for-cloud/index.ts';
import azureDns from './azure/dns/index.ts';
import azureEntraId from './azure/entra-id/index.ts';
import azureEventGrid from './azure/event-grid/index.ts';
import azureEventHubs from './azure/event-hubs/index.ts';
import azureFirewall from './azure/firewall/index.ts';
import azureFrontDoor from './azure/front-door/index.ts';
import azureFunctions from './azure/functions/index.ts';
import azureHdinsight from './azure/hdinsight/index.ts';
import azureIotHub from './azure/iot-hub/index.ts';
import azureKeyVault from './azure/key-vault/index.ts';
import azureLoadBalancer from './azure/load-balancer/index.ts';
import azureLogAnalytics from './azure/log-analytics/index.ts';
import azureLogicApps from './azure/logic-apps/index.ts';
import azureMachineLearning from './azure/machine-learning/index.ts';
import azureManagedDisk from './azure/managed-disk/index.ts';
import azureManagedHsm from './azure/managed-hsm/index.ts';
import azureManagedIdentity from './azure/managed-identity/index.ts';
import azureMariadb from './azure/mariadb/index.ts';
import azureMonitor from './azure/monitor/index.ts';
import azureMysql from './azure/mysql/index.ts';
import azureNetappFiles from './azure/netapp-files/index.ts';
import azureNetworkSecurityGroup from './azure/network-security-group/index.ts';
import azurePolicy from './azure/policy/index.ts';
import azurePostgresql from './azure/postgresql/index.ts';
import azurePrivateEndpoint from './azure/private-endpoint/index.ts';
import azureRecoveryServices from './azure/recovery-services/index.ts';
import azureRedis from './azure/redis/index.ts';
import azureRelay from './azure/relay/index.ts';
import azureResourceManager from './azure/resource-manager/index.ts';
import azureRoleBasedAccess from './azure/role-based-access/index.ts';
import azureScaleSet from './azure/scale-set/index.ts';
import azureServiceBus from './azure/service-bus/index.ts';
import azureSignalr from './azure/signalr/index.ts';
import azureSqlDatabase from './azure/sql-database/index.ts';
import azureSqlVirtualMachine from './azure/sql-virtual-machine/index.ts';
import azureStaticWebApps from './azure/static-web-apps/index.ts';
import azureStorageAccount from './azure/storage-account/index.ts';
import azureStorageSync from './azure/storage-sync/index.ts';
import azureSynapse from './azure/synapse/index.ts';
import azureVirtualMachine from './azure/virtual-machine/index.ts';
import azureVirtualNetwork from './azure/virtual-network/index.ts';
import azureVirtualWan from './azure/virtual-wan/index.ts';
import azureVpnGateway from './azure/vpn-gateway/index.ts';
import cloudflareCloudflare from './cloudflare/cloudflare/index.ts';
import databricksDatabricks from './databricks/databricks/index.ts';
import githubGithub from './github/github/index.ts';
import gitlabGitlab from './gitlab/gitlab/index.ts';
import googleAccessContextManager from './google/access-context-manager/index.ts';
import googleAlloydb from './google/alloydb/index.ts';
import googleApiKeys from './google/api-keys/index.ts';
import googleAppEngine from './google/app-engine/index.ts';
import googleArtifactRegistry from './google/artifact-registry/index.ts';
import googleBigquery from './google/bigquery/index.ts';
import googleBigtable from './google/bigtable/index.ts';
import googleBinaryAuthorization from './google/binary-authorization/index.ts';
import googleCertificateManager from './google/certificate-manager/index.ts';
import googleCloudArmor from './google/cloud-armor/index.ts';
import googleCloudBuild from './google/cloud-build/index.ts';
import googleCloudFunctions from './google/cloud-functions/index.ts';
import googleCloudLogging from './google/cloud-logging/index.ts';
import googleCloudNat from './google/cloud-nat/index.ts';
import googleCloudRun from './google/cloud-run/index.ts';
import googleCloudScheduler from './google/cloud-scheduler/index.ts';
import googleCloudSql from './google/cloud-sql/index.ts';
import googleCloudStorage from './google/cloud-storage/index.ts';
import googleCloudTasks from './google/cloud-tasks/index.ts';
import googleComposer from './google/composer/index.ts';
import googleComputeEngine from './google/compute-engine/index.ts';
import googleDataflow from './google/dataflow/index.ts';
import googleDataproc from './google/dataproc/index.ts';
import googleDns from './google/dns/index.ts';
import googleFilestore from './google/filestore/index.ts';
import googleFirestore from './google/firestore/index.ts';
import googleGke from './google/gke/index.ts';
import googleIam from './google/iam/index.ts';
import googleIdentityAwareProxy from './google/identity-aware-proxy/index.ts';
import googleKms from './google/kms/index.ts';
import googleLoadBalancing from './google/load-balancing/index.ts';
import googleMemorystore from './google/memorystore/index.ts';
import googleMonitoring from './google/monitoring/index.ts';
import googleNetworkSecurity from './google/network-security/index.ts';
import googleOrganizationPolicy from './google/organization-policy/index.ts';
import googlePubsub from './google/pubsub/index.ts';
import googleResourceManager from './google/resource-manager/index.ts';
import googleSecretManager from './google/secret-manager/index.ts';
import googleSecurityCommandCenter from './google/security-command-center/index.ts';
import googleSpanner from './google/spanner/index.ts';
import googleVertexAi from './google/vertex-ai/index.ts';
import googleVpc from './google/vpc/index.ts';
import googleVpn from './google/vpn/index.ts';
import googleWorkloadIdentityFederation from './google/workload-identity-federation/index.ts';
import googleWorkspace from './google/workspace/index.ts';
import kubernetesAccess from './kubernetes/access/index.ts';
import kubernetesAdmission from './kubernetes/admission/index.ts';
import kubernetesConfiguration from './kubernetes/configuration/index.ts';
import kubernetesControlPlane from './kubernetes/control-plane/index.ts';
import kubernetesHelmRelease from './kubernetes/helm-release/index.ts';
import kubernetesIngress from './kubernetes/ingress/index.ts';
import kubernetesNamespace from './kubernetes/namespace/index.ts';
import kubernetesNetworkPolicy from './kubernetes/network-policy/index.ts';
import kubernetesService from './kubernetes/service/index.ts';
import kubernetesStorage from './kubernetes/storage/index.ts';
import kubernetesTiller from './kubernetes/tiller/index.ts';
import kubernetesWorkload from './kubernetes/workload/index.ts';
import microsoftMicrosoft365 from './microsoft/microsoft-365/index.ts';
import mongodbAtlas from './mongodb/atlas/index.ts';
import oktaOkta from './okta/okta/index.ts';
import onPremisesDatacenter from './on-premises/datacenter/index.ts';
import redHatRosa from './red-hat/rosa/index.ts';
import salesforceSalesforce from './salesforce/salesforce/index.ts';
import servicenowServicenow from './servicenow/servicenow/index.ts';
import slackSlack from './slack/slack/index.ts';
import snowflakeAccount from './snowflake/account/index.ts';
import solarwindsPingdom from './solarwinds/pingdom/index.ts';
import workdayWorkday from './workday/workday/index.ts';
import zoomZoom from './zoom/zoom/index.ts';

/** Everything Demarc knows about services. */
export const catalog: Catalog = joinServices([
  atlassianCloud,
  awsAccount,
  awsAcm,
  awsApiGateway,
  awsAppRunner,
  awsAppsync,
  awsAthena,
  awsBackup,
  awsBatch,
  awsBedrock,
  awsCloudformation,
  awsCloudfront,
  awsCloudtrail,
  awsCloudwatch,
  awsCloudwatchLogs,
  awsCodeartifact,
  awsCodebuild,
  awsCodedeploy,
  awsCodepipeline,
  awsCognito,
  awsConfig,
  awsDataFirehose,
  awsDetective,
  awsDms,
  awsDocumentdb,
  awsDynamodb,
  awsEc2,
  awsEcr,
  awsEcs,
  awsEfs,
  awsEks,
  awsElasticBeanstalk,
  awsElasticLoadBalancing,
  awsElasticache,
  awsEmr,
  awsEventbridge,
  awsFsx,
  awsGlobalAccelerator,
  awsGlue,
  awsGuardduty,
  awsIam,
  awsIamIdentityCenter,
  awsImageBuilder,
  awsInspector,
  awsIotCore,
  awsKeyspaces,
  awsKinesis,
  awsKms,
  awsLakeFormation,
  awsLambda,
  awsLightsail,
  awsMacie,
  awsMemorydb,
  awsMq,
  awsMsk,
  awsMwaa,
  awsNeptune,
  awsNetworkFirewall,
  awsOpensearch,
  awsOrganizations,
  awsQuicksight,
  awsRds,
  awsRedshift,
  awsRoute53,
  awsS3,
  awsSagemaker,
  awsSecretsManager,
  awsSecurityHub,
  awsShield,
  awsSns,
  awsSqs,
  awsStepFunctions,
  awsStorageGateway,
  awsSystemsManager,
  awsTimestream,
  awsTransferFamily,
  awsTransitGateway,
  awsVpc,
  awsVpn,
  awsWaf,
  awsWorkspaces,
  azureAiSearch,
  azureAiServices,
  azureAks,
  azureApiManagement,
  azureAppConfiguration,
  azureAppService,
  azureApplicationGateway,
  azureApplicationInsights,
  azureAutomation,
  azureBastion,
  azureBatch,
  azureContainerApps,
  azureContainerInstances,
  azureContainerRegistry,
  azureCosmosDb,
  azureDataExplorer,
  azureDataFactory,
  azureDatabricks,
  azureDefenderForCloud,
  azureDns,
  azureEntraId,
  azureEventGrid,
  azureEventHubs,
  azureFirewall,
  azureFrontDoor,
  azureFunctions,
  azureHdinsight,
  azureIotHub,
  azureKeyVault,
  azureLoadBalancer,
  azureLogAnalytics,
  azureLogicApps,
  azureMachineLearning,
  azureManagedDisk,
  azureManagedHsm,
  azureManagedIdentity,
  azureMariadb,
  azureMonitor,
  azureMysql,
  azureNetappFiles,
  azureNetworkSecurityGroup,
  azurePolicy,
  azurePostgresql,
  azurePrivateEndpoint,
  azureRecoveryServices,
  azureRedis,
  azureRelay,
  azureResourceManager,
  azureRoleBasedAccess,
  azureScaleSet,
  azureServiceBus,
  azureSignalr,
  azureSqlDatabase,
  azureSqlVirtualMachine,
  azureStaticWebApps,
  azureStorageAccount,
  azureStorageSync,
  azureSynapse,
  azureVirtualMachine,
  azureVirtualNetwork,
  azureVirtualWan,
  azureVpnGateway,
  cloudflareCloudflare,
  databricksDatabricks,
  githubGithub,
  gitlabGitlab,
  googleAccessContextManager,
  googleAlloydb,
  googleApiKeys,
  googleAppEngine,
  googleArtifactRegistry,
  googleBigquery,
  googleBigtable,
  googleBinaryAuthorization,
  googleCertificateManager,
  googleCloudArmor,
  googleCloudBuild,
  googleCloudFunctions,
  googleCloudLogging,
  googleCloudNat,
  googleCloudRun,
  googleCloudScheduler,
  googleCloudSql,
  googleCloudStorage,
  googleCloudTasks,
  googleComposer,
  googleComputeEngine,
  googleDataflow,
  googleDataproc,
  googleDns,
  googleFilestore,
  googleFirestore,
  googleGke,
  googleIam,
  googleIdentityAwareProxy,
  googleKms,
  googleLoadBalancing,
  googleMemorystore,
  googleMonitoring,
  googleNetworkSecurity,
  googleOrganizationPolicy,
  googlePubsub,
  googleResourceManager,
  googleSecretManager,
  googleSecurityCommandCenter,
  googleSpanner,
  googleVertexAi,
  googleVpc,
  googleVpn,
  googleWorkloadIdentityFederation,
  googleWorkspace,
  kubernetesAccess,
  kubernetesAdmission,
  kubernetesConfiguration,
  kubernetesControlPlane,
  kubernetesHelmRelease,
  kubernetesIngress,
  kubernetesNamespace,
  kubernetesNetworkPolicy,
  kubernetesService,
  kubernetesStorage,
  kubernetesTiller,
  kubernetesWorkload,
  microsoftMicrosoft365,
  mongodbAtlas,
  oktaOkta,
  onPremisesDatacenter,
  redHatRosa,
  salesforceSalesforce,
  servicenowServicenow,
  slackSlack,
  snowflakeAccount,
  solarwindsPingdom,
  workdayWorkday,
  zoomZoom,
]);
