/** What of a policy has a part in administration or in a way to raise one's rights, on everything: words separated by spaces. */
export interface Grant {
  readonly actions?: string;
  /** All actions but these. */
  readonly except?: string;
  /** The services to which it may hand any role. */
  readonly passesTo?: string;
}

/** Policies of AWS, by path and name, that have such a part. */
export const grants: Readonly<Record<string, Grant>> = {
  'job-function/DatabaseAdministrator': {
    actions: 'datapipeline:createpipeline datapipeline:putpipelinedefinition lambda:createeventsourcemapping lambda:createfunction',
  },
  AmazonEC2FullAccess: { actions: 'ec2:*' },
  AmazonDynamoDBFullAccess: { actions: 'datapipeline:createpipeline datapipeline:putpipelinedefinition lambda:createfunction lambda:createeventsourcemapping' },
  AmazonMQFullAccess: { actions: 'cloudformation:createstack' },
  'service-role/AmazonSSMAutomationRole': { actions: 'ec2:runinstances cloudformation:createstack' },
  AWSCodeDeployRoleForECS: { actions: 'lambda:invokefunction', passesTo: 'ecs-tasks' },
  AWSCodePipeline_FullAccess: { actions: 'codebuild:createproject' },
  AWSCodeBuildAdminAccess: { actions: 'codebuild:*' },
  AWSCodeBuildDeveloperAccess: { actions: 'codebuild:startbuild' },
  AWSCloudFormationFullAccess: { actions: 'cloudformation:*' },
  'service-role/AmazonEC2ContainerServiceEventsRole': { actions: 'ecs:runtask', passesTo: 'ecs-tasks' },
  AmazonEKSComputePolicy: { passesTo: 'ec2' },
  'AWSLambdaInvocation-DynamoDB': { actions: 'lambda:invokefunction' },
  'service-role/AWSLambdaRole': { actions: 'lambda:invokefunction' },
  'service-role/AWSBackupServiceRolePolicyForRestores': { actions: 'ec2:runinstances', passesTo: 'ec2' },
  'service-role/AmazonElasticMapReduceRole': { actions: 'ec2:runinstances iam:passrole' },
  'service-role/AWSGlueServiceRole': { actions: 'glue:*' },
  AWSGlueConsoleFullAccess: { actions: 'glue:* ec2:runinstances' },
  'service-role/AWSBatchServiceRole': { actions: 'ec2:runinstances ecs:registertaskdefinition ecs:runtask', passesTo: 'ec2 ecs-tasks' },
  'service-role/AmazonEC2SpotFleetTaggingRole': { actions: 'ec2:runinstances', passesTo: 'ec2' },
  AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy: { actions: 'ecs:registertaskdefinition', passesTo: 'ec2 cloudformation' },
  'service-role/AWSElasticBeanstalkService': { actions: 'ecs:registertaskdefinition iam:passrole codebuild:createproject codebuild:startbuild' },
  'AdministratorAccess-AWSElasticBeanstalk': { actions: 'ecs:registertaskdefinition', passesTo: 'ec2 cloudformation' },
  'AdministratorAccess-Amplify': {
    actions:
      'sts:assumerole lambda:createfunction lambda:addpermission lambda:invokefunction iam:putrolepolicy iam:attachrolepolicy iam:passrole iam:createpolicyversion lambda:updatefunctioncode lambda:updatefunctionconfiguration lambda:createeventsourcemapping iam:updateassumerolepolicy',
  },
  AmazonSageMakerFullAccess: { actions: 'sagemaker:* glue:createjob glue:startjobrun codebuild:startbuild', passesTo: 'sagemaker' },
  AdministratorAccess: { actions: '*' },
  PowerUserAccess: { except: 'iam:* organizations:* account:*' },
  IAMFullAccess: { actions: 'iam:*' },
  AWSLambda_FullAccess: { actions: 'lambda:*', passesTo: 'lambda' },
  AmazonECS_FullAccess: { actions: 'cloudformation:createstack ec2:runinstances ecs:*', passesTo: 'ecs-tasks' },
  'job-function/SystemAdministrator': { actions: 'lambda:create* lambda:invokefunction lambda:update* ec2:runinstances' },
  'job-function/DataScientist': {
    actions: 'cloudformation:createstack lambda:create* lambda:invokefunction lambda:update* ec2:runinstances sagemaker:*',
    passesTo: 'sagemaker',
  },
  AmazonDynamoDBFullAccesswithDataPipeline: { actions: 'lambda:* datapipeline:* iam:passrole ec2:runinstances' },
};

/** Common policies of AWS that have none: nothing in them decides. */
const others = {
  '': `
    AmazonAPIGatewayAdministrator AmazonAPIGatewayInvokeFullAccess AmazonAthenaFullAccess AmazonBedrockFullAccess AmazonBedrockReadOnly
    AmazonCognitoPowerUser AmazonCognitoReadOnly AmazonConnect_FullAccess AmazonDocDBFullAccess AmazonDynamoDBReadOnlyAccess
    AmazonEC2ContainerRegistryFullAccess AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryReadOnly
    AmazonEC2ReadOnlyAccess AmazonEKS_CNI_Policy AmazonEKSBlockStoragePolicy AmazonEKSClusterPolicy AmazonEKSFargatePodExecutionRolePolicy
    AmazonEKSLoadBalancingPolicy AmazonEKSNetworkingPolicy AmazonEKSServicePolicy AmazonEKSVPCResourceController AmazonEKSWorkerNodeMinimalPolicy
    AmazonEKSWorkerNodePolicy AmazonElastiCacheFullAccess AmazonElasticContainerRegistryPublicReadOnly AmazonElasticFileSystemClientFullAccess
    AmazonElasticFileSystemClientReadOnlyAccess AmazonElasticFileSystemClientReadWriteAccess AmazonElasticFileSystemFullAccess
    AmazonElasticFileSystemReadOnlyAccess AmazonESFullAccess AmazonEventBridgeFullAccess AmazonGuardDutyFullAccess AmazonGuardDutyReadOnlyAccess
    AmazonInspector2FullAccess AmazonKeyspacesFullAccess AmazonKinesisFirehoseFullAccess AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess
    AmazonMachineLearningFullAccess AmazonMSKFullAccess AmazonOpenSearchServiceFullAccess AmazonPollyFullAccess AmazonPrometheusQueryAccess
    AmazonPrometheusRemoteWriteAccess AmazonQFullAccess AmazonRDSDataFullAccess AmazonRDSFullAccess AmazonRDSReadOnlyAccess AmazonRedshiftFullAccess
    AmazonRekognitionFullAccess AmazonRoute53DomainsFullAccess AmazonRoute53FullAccess AmazonRoute53ReadOnlyAccess AmazonS3FullAccess
    AmazonS3ReadOnlyAccess AmazonSageMakerReadOnly AmazonSESFullAccess AmazonSESReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess
    AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonSSMDirectoryServiceAccess AmazonSSMFullAccess AmazonSSMManagedInstanceCore AmazonSSMPatchAssociation
    AmazonSSMReadOnlyAccess AmazonTextractFullAccess AmazonTimestreamFullAccess AmazonTranscribeFullAccess AmazonVPCFullAccess AmazonVPCReadOnlyAccess
    AutoScalingFullAccess AWSBackupServiceRolePolicyForS3Backup AWSBackupServiceRolePolicyForS3Restore AWSBatchFullAccess AWSCertificateManagerFullAccess
    AWSCertificateManagerReadOnly AWSCloudFormationReadOnlyAccess AWSCloudTrail_FullAccess AWSCloudTrail_ReadOnlyAccess AWSCodeBuildReadOnlyAccess
    AWSCodeCommitFullAccess AWSCodeCommitPowerUser AWSCodeCommitReadOnly AWSCodeDeployFullAccess AWSCodePipeline_ReadOnlyAccess AWSConfigUserAccess
    AWSDataSyncFullAccess AWSDirectoryServiceFullAccess AWSElasticBeanstalkMulticontainerDocker AWSElasticBeanstalkWebTier AWSElasticBeanstalkWorkerTier
    AWSImageBuilderFullAccess AWSIoTFullAccess AWSKeyManagementServicePowerUser AWSLambda_ReadOnlyAccess AWSLambdaExecute
    AWSLambdaManagedEC2ResourceOperator AWSOrganizationsFullAccess AWSOrganizationsReadOnlyAccess AWSResourceAccessManagerFullAccess
    AWSSecurityHubFullAccess AWSSecurityHubReadOnlyAccess AWSServiceCatalogEndUserFullAccess AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess
    AWSSupportAccess AWSThinkboxDeadlineSpotEventPluginWorkerPolicy AWSWAFConsoleFullAccess AWSWAFFullAccess AWSXRayDaemonWriteAccess AWSXrayFullAccess
    AWSXrayReadOnlyAccess AWSXrayWriteOnlyAccess CloudFrontFullAccess CloudFrontReadOnlyAccess CloudWatchAgentAdminPolicy CloudWatchAgentServerPolicy
    CloudWatchApplicationInsightsFullAccess CloudWatchEventsFullAccess CloudWatchFullAccess CloudWatchFullAccessV2
    CloudWatchLambdaInsightsExecutionRolePolicy CloudWatchLogsFullAccess CloudWatchLogsReadOnlyAccess CloudWatchReadOnlyAccess ComprehendFullAccess
    EC2InstanceProfileForImageBuilder EC2InstanceProfileForImageBuilderECRContainerBuilds ElasticLoadBalancingFullAccess IAMAccessAnalyzerFullAccess
    IAMAccessAnalyzerReadOnlyAccess IAMReadOnlyAccess IAMUserChangePassword IAMUserSSHKeys NeptuneFullAccess ReadOnlyAccess
    ResourceGroupsandTagEditorReadOnlyAccess SecretsManagerReadWrite SecurityAudit TranslateFullAccess VPCLatticeServicesInvokeAccess`,
  'job-function/': `
    Billing NetworkAdministrator SupportUser ViewOnlyAccess`,
  'service-role/': `
    AmazonAPIGatewayPushToCloudWatchLogs AmazonDMSCloudWatchLogsRole AmazonDMSRedshiftS3Role AmazonDMSVPCManagementRole AmazonEBSCSIDriverPolicy
    AmazonEC2ContainerServiceAutoscaleRole AmazonEC2ContainerServiceforEC2Role AmazonEC2ContainerServiceRole AmazonEC2RoleforAWSCodeDeploy
    AmazonEC2RoleforAWSCodeDeployLimited AmazonEC2RoleforSSM AmazonECSInfrastructureRolePolicyForVolumes AmazonECSTaskExecutionRolePolicy
    AmazonEFSCSIDriverPolicy AmazonElasticMapReduceforAutoScalingRole AmazonElasticMapReduceforEC2Role AmazonEMRServicePolicy_v2
    AmazonGrafanaCloudWatchAccess AmazonRDSDirectoryServiceAccess AmazonRDSEnhancedMonitoringRole AWS_ConfigRole AWSAppRunnerServicePolicyForECRAccess
    AWSAppSyncPushToCloudWatchLogs AWSBackupServiceRolePolicyForBackup AWSCodeDeployRole AWSCodeDeployRoleForLambda AWSConfigRoleForOrganizations
    AWSCostAndUsageReportAutomationPolicy AWSElasticBeanstalkEnhancedHealth AWSIoTLogging AWSLambdaBasicDurableExecutionRolePolicy
    AWSLambdaBasicExecutionRole AWSLambdaDynamoDBExecutionRole AWSLambdaENIManagementAccess AWSLambdaKinesisExecutionRole AWSLambdaMSKExecutionRole
    AWSLambdaSQSQueueExecutionRole AWSLambdaVPCAccessExecutionRole AWSQuickSightDescribeRDS AWSTransferLoggingAccess`,
};
export const withoutPart: readonly string[] = Object.entries(others).flatMap(([path, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map(name => path + name),
);
