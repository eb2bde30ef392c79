/** A statement of a policy template. In a resource, `@` stands for region and account, `{Name}` for a parameter; `=` begins one that is a whole ARN. */
export interface Grant {
  /** Actions, with blanks between them. */
  readonly allows: string;
  /** What follows `arn:aws:`, or `*`. */
  readonly on: string | readonly string[];
  /** A key of the request that must equal a resource. */
  readonly where?: readonly [string, string];
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html */
export const policyTemplates: Readonly<Record<string, readonly Grant[]>> = {
  AMIDescribePolicy: [{ allows: 'ec2:DescribeImages', on: '*' }],
  AWSSecretsManagerGetSecretValuePolicy: [{ allows: 'secretsmanager:GetSecretValue', on: '={SecretArn}' }],
  AWSSecretsManagerRotationPolicy: [
    {
      allows: 'secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue secretsmanager:UpdateSecretVersionStage',
      on: 'secretsmanager:@:secret:*',
      where: ['secretsmanager:resource/AllowRotationLambdaArn', 'lambda:@:function:{FunctionName}'],
    },
    { allows: 'secretsmanager:GetRandomPassword', on: '*' },
  ],
  AcmGetCertificatePolicy: [{ allows: 'acm:GetCertificate', on: '={CertificateArn}' }],
  AthenaQueryPolicy: [
    {
      allows:
        'athena:ListWorkGroups athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace athena:GetCatalogs athena:GetNamespaces athena:GetTables athena:GetTable',
      on: '*',
    },
    {
      allows:
        'athena:StartQueryExecution athena:GetQueryResults athena:DeleteNamedQuery athena:GetNamedQuery athena:ListQueryExecutions athena:StopQueryExecution athena:GetQueryResultsStream athena:ListNamedQueries athena:CreateNamedQuery athena:GetQueryExecution athena:BatchGetNamedQuery athena:BatchGetQueryExecution athena:GetWorkGroup',
      on: 'athena:@:workgroup/{workgroupName=WorkGroupName}',
    },
  ],
  CloudFormationDescribeStacksPolicy: [{ allows: 'cloudformation:DescribeStacks', on: 'cloudformation:@:stack/*' }],
  CloudWatchDashboardPolicy: [{ allows: 'cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:PutDashboard cloudwatch:ListMetrics', on: '*' }],
  CloudWatchDescribeAlarmHistoryPolicy: [{ allows: 'cloudwatch:DescribeAlarmHistory', on: '*' }],
  CloudWatchPutMetricPolicy: [{ allows: 'cloudwatch:PutMetricData', on: '*' }],
  CodeCommitCrudPolicy: [
    {
      allows:
        'codecommit:GitPull codecommit:GitPush codecommit:CreateBranch codecommit:DeleteBranch codecommit:GetBranch codecommit:ListBranches codecommit:MergeBranchesByFastForward codecommit:MergeBranchesBySquash codecommit:MergeBranchesByThreeWay codecommit:UpdateDefaultBranch codecommit:BatchDescribeMergeConflicts codecommit:CreateUnreferencedMergeCommit codecommit:DescribeMergeConflicts codecommit:GetMergeCommit codecommit:GetMergeOptions codecommit:BatchGetPullRequests codecommit:CreatePullRequest codecommit:DescribePullRequestEvents codecommit:GetCommentsForPullRequest codecommit:GetCommitsFromMergeBase codecommit:GetMergeConflicts codecommit:GetPullRequest codecommit:ListPullRequests codecommit:MergePullRequestByFastForward codecommit:MergePullRequestBySquash codecommit:MergePullRequestByThreeWay codecommit:PostCommentForPullRequest codecommit:UpdatePullRequestDescription codecommit:UpdatePullRequestStatus codecommit:UpdatePullRequestTitle codecommit:DeleteFile codecommit:GetBlob codecommit:GetFile codecommit:GetFolder codecommit:PutFile codecommit:DeleteCommentContent codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:PostCommentForComparedCommit codecommit:PostCommentReply codecommit:UpdateComment codecommit:BatchGetCommits codecommit:CreateCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetDifferences codecommit:GetObjectIdentifier codecommit:GetReferences codecommit:GetTree codecommit:GetRepository codecommit:UpdateRepositoryDescription codecommit:ListTagsForResource codecommit:TagResource codecommit:UntagResource codecommit:GetRepositoryTriggers codecommit:PutRepositoryTriggers codecommit:TestRepositoryTriggers codecommit:GetBranch codecommit:GetCommit codecommit:UploadArchive codecommit:GetUploadArchiveStatus codecommit:CancelUploadArchive',
      on: 'codecommit:@:{RepositoryName}',
    },
  ],
  CodeCommitReadPolicy: [
    {
      allows:
        'codecommit:GitPull codecommit:GetBranch codecommit:ListBranches codecommit:BatchDescribeMergeConflicts codecommit:DescribeMergeConflicts codecommit:GetMergeCommit codecommit:GetMergeOptions codecommit:BatchGetPullRequests codecommit:DescribePullRequestEvents codecommit:GetCommentsForPullRequest codecommit:GetCommitsFromMergeBase codecommit:GetMergeConflicts codecommit:GetPullRequest codecommit:ListPullRequests codecommit:GetBlob codecommit:GetFile codecommit:GetFolder codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:BatchGetCommits codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetDifferences codecommit:GetObjectIdentifier codecommit:GetReferences codecommit:GetTree codecommit:GetRepository codecommit:ListTagsForResource codecommit:GetRepositoryTriggers codecommit:TestRepositoryTriggers codecommit:GetBranch codecommit:GetCommit codecommit:GetUploadArchiveStatus',
      on: 'codecommit:@:{RepositoryName}',
    },
  ],
  CodePipelineLambdaExecutionPolicy: [{ allows: 'codepipeline:PutJobSuccessResult codepipeline:PutJobFailureResult', on: '*' }],
  CodePipelineReadOnlyPolicy: [{ allows: 'codepipeline:ListPipelineExecutions', on: 'codepipeline:@:{pipelinename=PipelineName}' }],
  ComprehendBasicAccessPolicy: [
    {
      allows:
        'comprehend:BatchDetectKeyPhrases comprehend:DetectDominantLanguage comprehend:DetectEntities comprehend:BatchDetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment comprehend:BatchDetectDominantLanguage comprehend:BatchDetectSentiment',
      on: '*',
    },
  ],
  CostExplorerReadOnlyPolicy: [
    {
      allows:
        'ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags',
      on: '*',
    },
  ],
  DynamoDBBackupFullAccessPolicy: [
    { allows: 'dynamodb:CreateBackup dynamodb:DescribeContinuousBackups', on: 'dynamodb:@:table/{TableName}' },
    { allows: 'dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups', on: 'dynamodb:@:table/{TableName}/backup/*' },
  ],
  DynamoDBCrudPolicy: [
    {
      allows:
        'dynamodb:GetItem dynamodb:DeleteItem dynamodb:PutItem dynamodb:Scan dynamodb:Query dynamodb:UpdateItem dynamodb:BatchWriteItem dynamodb:BatchGetItem dynamodb:DescribeTable dynamodb:ConditionCheckItem',
      on: ['dynamodb:@:table/{TableName}', 'dynamodb:@:table/{TableName}/index/*'],
    },
  ],
  DynamoDBReadPolicy: [
    {
      allows: 'dynamodb:GetItem dynamodb:Scan dynamodb:Query dynamodb:BatchGetItem dynamodb:DescribeTable',
      on: ['dynamodb:@:table/{TableName}', 'dynamodb:@:table/{TableName}/index/*'],
    },
  ],
  DynamoDBReconfigurePolicy: [{ allows: 'dynamodb:UpdateTable', on: 'dynamodb:@:table/{TableName}' }],
  DynamoDBRestoreFromBackupPolicy: [
    { allows: 'dynamodb:RestoreTableFromBackup', on: 'dynamodb:@:table/{TableName}/backup/*' },
    {
      allows: 'dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:Query dynamodb:Scan dynamodb:BatchWriteItem',
      on: 'dynamodb:@:table/{TableName}',
    },
  ],
  DynamoDBStreamReadPolicy: [
    { allows: 'dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator', on: 'dynamodb:@:table/{TableName}/stream/{StreamName}' },
    { allows: 'dynamodb:ListStreams', on: 'dynamodb:@:table/{TableName}/stream/*' },
  ],
  DynamoDBWritePolicy: [
    { allows: 'dynamodb:PutItem dynamodb:UpdateItem dynamodb:BatchWriteItem', on: ['dynamodb:@:table/{TableName}', 'dynamodb:@:table/{TableName}/index/*'] },
  ],
  EC2CopyImagePolicy: [{ allows: 'ec2:CopyImage', on: 'ec2:@:image/{ImageId}' }],
  EC2DescribePolicy: [{ allows: 'ec2:DescribeRegions ec2:DescribeInstances', on: '*' }],
  EFSWriteAccessPolicy: [
    {
      allows: 'elasticfilesystem:ClientMount elasticfilesystem:ClientWrite',
      on: 'elasticfilesystem:@:file-system/{FileSystem=FileSystem}',
      where: ['elasticfilesystem:AccessPointArn', 'elasticfilesystem:@:access-point/{AccessPoint=AccessPoint}'],
    },
  ],
  EKSDescribePolicy: [{ allows: 'eks:DescribeCluster eks:ListClusters', on: '*' }],
  EcsRunTaskPolicy: [{ allows: 'ecs:RunTask', on: 'ecs:@:task-definition/{TaskDefinition}' }],
  ElasticMapReduceAddJobFlowStepsPolicy: [{ allows: 'elasticmapreduce:AddJobFlowSteps', on: 'elasticmapreduce:@:cluster/{ClusterId}' }],
  ElasticMapReduceCancelStepsPolicy: [{ allows: 'elasticmapreduce:CancelSteps', on: 'elasticmapreduce:@:cluster/{ClusterId}' }],
  ElasticMapReduceModifyInstanceFleetPolicy: [
    { allows: 'elasticmapreduce:ModifyInstanceFleet elasticmapreduce:ListInstanceFleets', on: 'elasticmapreduce:@:cluster/{ClusterId}' },
  ],
  ElasticMapReduceModifyInstanceGroupsPolicy: [
    { allows: 'elasticmapreduce:ModifyInstanceGroups elasticmapreduce:ListInstanceGroups', on: 'elasticmapreduce:@:cluster/{ClusterId}' },
  ],
  ElasticMapReduceSetTerminationProtectionPolicy: [{ allows: 'elasticmapreduce:SetTerminationProtection', on: 'elasticmapreduce:@:cluster/{ClusterId}' }],
  ElasticMapReduceTerminateJobFlowsPolicy: [{ allows: 'elasticmapreduce:TerminateJobFlows', on: 'elasticmapreduce:@:cluster/{ClusterId}' }],
  ElasticsearchHttpPostPolicy: [{ allows: 'es:ESHttpPost es:ESHttpPut', on: 'es:@:domain/{DomainName}/*' }],
  EventBridgePutEventsPolicy: [{ allows: 'events:PutEvents', on: 'events:@:event-bus/{EventBusName}' }],
  FilterLogEventsPolicy: [{ allows: 'logs:FilterLogEvents', on: 'logs:@:log-group:{LogGroupName}:log-stream:*' }],
  FirehoseCrudPolicy: [
    {
      allows:
        'firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination',
      on: 'firehose:@:deliverystream/{DeliveryStreamName}',
    },
  ],
  FirehoseWritePolicy: [{ allows: 'firehose:PutRecord firehose:PutRecordBatch', on: 'firehose:@:deliverystream/{DeliveryStreamName}' }],
  KMSDecryptPolicy: [{ allows: 'kms:Decrypt', on: 'kms:@:key/{KeyId}' }],
  KMSEncryptPolicy: [{ allows: 'kms:Encrypt', on: 'kms:@:key/{KeyId}' }],
  KMSEncryptPolicy_v2: [
    {
      allows: 'kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyWithoutPlaintext kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext',
      on: 'kms:@:key/{KeyId}',
    },
  ],
  KinesisCrudPolicy: [
    {
      allows:
        'kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod kinesis:DeleteStream kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards kinesis:PutRecord kinesis:PutRecords kinesis:SplitShard kinesis:RemoveTagsFromStream',
      on: 'kinesis:@:stream/{StreamName}',
    },
  ],
  KinesisStreamReadPolicy: [
    { allows: 'kinesis:ListStreams kinesis:DescribeLimits', on: 'kinesis:@:stream/*' },
    { allows: 'kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator', on: 'kinesis:@:stream/{StreamName}' },
  ],
  LambdaInvokePolicy: [{ allows: 'lambda:InvokeFunction', on: 'lambda:@:function:{FunctionName}*' }],
  MobileAnalyticsWriteOnlyAccessPolicy: [{ allows: 'mobileanalytics:PutEvents', on: '*' }],
  OrganizationsListAccountsPolicy: [{ allows: 'organizations:ListAccounts', on: '*' }],
  PinpointEndpointAccessPolicy: [
    {
      allows: 'mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch',
      on: 'mobiletargeting:@:apps/{PinpointApplicationId}/endpoints/*',
    },
  ],
  PollyFullAccessPolicy: [
    { allows: 'polly:GetLexicon polly:DeleteLexicon', on: ['polly:@:lexicon/{LexiconName}'] },
    { allows: 'polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech', on: ['polly:@:lexicon/*'] },
  ],
  RekognitionDetectOnlyPolicy: [
    { allows: 'rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels rekognition:DetectText', on: '*' },
  ],
  RekognitionFacesManagementPolicy: [
    {
      allows: 'rekognition:IndexFaces rekognition:DeleteFaces rekognition:SearchFaces rekognition:SearchFacesByImage rekognition:ListFaces',
      on: 'rekognition:@:collection/{CollectionId}',
    },
  ],
  RekognitionFacesPolicy: [{ allows: 'rekognition:CompareFaces rekognition:DetectFaces', on: '*' }],
  RekognitionLabelsPolicy: [{ allows: 'rekognition:DetectLabels rekognition:DetectModerationLabels', on: '*' }],
  RekognitionNoDataAccessPolicy: [
    {
      allows: 'rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels',
      on: 'rekognition:@:collection/{CollectionId}',
    },
  ],
  RekognitionReadPolicy: [
    {
      allows: 'rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage',
      on: 'rekognition:@:collection/{CollectionId}',
    },
  ],
  RekognitionWriteOnlyAccessPolicy: [{ allows: 'rekognition:CreateCollection rekognition:IndexFaces', on: 'rekognition:@:collection/{CollectionId}' }],
  Route53ChangeResourceRecordSetsPolicy: [{ allows: 'route53:ChangeResourceRecordSets', on: 'route53:::hostedzone/{HostedZoneId=HostedZoneId}' }],
  S3CrudPolicy: [
    {
      allows:
        's3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:PutObject s3:PutObjectAcl s3:GetLifecycleConfiguration s3:PutLifecycleConfiguration s3:DeleteObject',
      on: ['s3:::{BucketName}', 's3:::{BucketName}/*'],
    },
  ],
  S3FullAccessPolicy: [
    {
      allows:
        's3:GetObject s3:GetObjectAcl s3:GetObjectVersion s3:PutObject s3:PutObjectAcl s3:DeleteObject s3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObjectTagging s3:GetObjectVersionTagging s3:PutObjectTagging s3:PutObjectVersionTagging',
      on: ['s3:::{BucketName}/*'],
    },
    { allows: 's3:ListBucket s3:GetBucketLocation s3:GetLifecycleConfiguration s3:PutLifecycleConfiguration', on: ['s3:::{BucketName}'] },
  ],
  S3ReadPolicy: [
    {
      allows: 's3:GetObject s3:ListBucket s3:GetBucketLocation s3:GetObjectVersion s3:GetLifecycleConfiguration',
      on: ['s3:::{BucketName}', 's3:::{BucketName}/*'],
    },
  ],
  S3WritePolicy: [{ allows: 's3:PutObject s3:PutObjectAcl s3:PutLifecycleConfiguration', on: ['s3:::{BucketName}', 's3:::{BucketName}/*'] }],
  SESBulkTemplatedCrudPolicy: [
    {
      allows: 'ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:SendBulkTemplatedEmail ses:VerifyEmailIdentity',
      on: 'ses:@:identity/{IdentityName}',
    },
  ],
  SESBulkTemplatedCrudPolicy_v2: [
    {
      allows: 'ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:SendBulkTemplatedEmail',
      on: ['ses:@:identity/{IdentityName}', 'ses:@:template/{TemplateName}'],
    },
    { allows: 'ses:GetIdentityVerificationAttributes ses:VerifyEmailIdentity', on: '*' },
  ],
  SESCrudPolicy: [
    { allows: 'ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity', on: 'ses:@:identity/{IdentityName}' },
  ],
  SESEmailTemplateCrudPolicy: [
    { allows: 'ses:CreateTemplate ses:GetTemplate ses:ListTemplates ses:UpdateTemplate ses:DeleteTemplate ses:TestRenderTemplate', on: '*' },
  ],
  SESSendBouncePolicy: [{ allows: 'ses:SendBounce', on: 'ses:@:identity/{IdentityName}' }],
  SNSCrudPolicy: [{ allows: 'sns:ListSubscriptionsByTopic sns:CreateTopic sns:SetTopicAttributes sns:Subscribe sns:Publish', on: 'sns:@:{TopicName}*' }],
  SNSPublishMessagePolicy: [{ allows: 'sns:Publish', on: 'sns:@:{TopicName}' }],
  SQSPollerPolicy: [
    {
      allows: 'sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage sqs:DeleteMessageBatch sqs:GetQueueAttributes sqs:ReceiveMessage',
      on: 'sqs:@:{QueueName}',
    },
  ],
  SQSSendMessagePolicy: [{ allows: 'sqs:SendMessage*', on: 'sqs:@:{QueueName}' }],
  SSMParameterReadPolicy: [
    { allows: 'ssm:DescribeParameters', on: '*' },
    { allows: 'ssm:GetParameters ssm:GetParameter ssm:GetParametersByPath', on: 'ssm:@:parameter/{ParameterName}' },
  ],
  SSMParameterWithSlashPrefixReadPolicy: [
    { allows: 'ssm:DescribeParameters', on: '*' },
    { allows: 'ssm:GetParameters ssm:GetParameter ssm:GetParametersByPath', on: 'ssm:@:parameter{ParameterName}' },
  ],
  SageMakerCreateEndpointConfigPolicy: [{ allows: 'sagemaker:CreateEndpointConfig', on: 'sagemaker:@:endpoint-config/{EndpointConfigName}' }],
  SageMakerCreateEndpointPolicy: [{ allows: 'sagemaker:CreateEndpoint', on: 'sagemaker:@:endpoint/{EndpointName}' }],
  ServerlessRepoReadWriteAccessPolicy: [
    {
      allows:
        'serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion serverlessrepo:UpdateApplication serverlessrepo:GetApplication serverlessrepo:ListApplications serverlessrepo:ListApplicationVersions serverlessrepo:ListApplicationDependencies',
      on: ['serverlessrepo:@:applications/*'],
    },
  ],
  StepFunctionsCallbackPolicy: [
    { allows: 'states:SendTaskFailure states:SendTaskHeartbeat states:SendTaskSuccess', on: 'states:@:stateMachine:{StateMachineName}' },
  ],
  StepFunctionsExecutionPolicy: [{ allows: 'states:StartExecution', on: 'states:@:stateMachine:{StateMachineName}' }],
  StepFunctionsExecutionPolicy_v2: [{ allows: 'states:StartExecution states:StartSyncExecution', on: 'states:@:stateMachine:{StateMachineName}' }],
  TextractDetectAnalyzePolicy: [
    { allows: 'textract:DetectDocumentText textract:StartDocumentTextDetection textract:StartDocumentAnalysis textract:AnalyzeDocument', on: '*' },
  ],
  TextractGetResultPolicy: [{ allows: 'textract:GetDocumentTextDetection textract:GetDocumentAnalysis', on: '*' }],
  TextractPolicy: [{ allows: 'textract:*', on: '*' }],
  VPCAccessPolicy: [{ allows: 'ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces ec2:DetachNetworkInterface', on: '*' }],
};
