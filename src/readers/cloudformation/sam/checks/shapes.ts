/**
 * The properties that SAM takes, and what each is: `text`, `list`, `map`, `flag` or, for `any`, more than one of them.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html
 */
export type Shape = 'text' | 'list' | 'map' | 'flag' | 'any';
export type Shapes = ReadonlyMap<string, Shape>;

const shapes = (spelled: Partial<Record<Shape, string>>): Shapes =>
  new Map(Object.entries(spelled).flatMap(([shape, names]) => names.split(' ').map(name => [name, shape as Shape] as const)));

const tagged = 'Tags';

/** By type of resource. */
export const resourceShapes: Readonly<Record<string, Shapes>> = {
  'AWS::Serverless::Function': shapes({
    text: 'FunctionName Handler Runtime InlineCode ImageUri PackageType Description VersionDescription RolePath AutoPublishAlias KmsKeyArn CodeSigningConfigArn',
    list: 'FileSystemConfigs Architectures Layers',
    map: `Environment VpcConfig ${tagged} AssumeRolePolicyDocument DeadLetterQueue EventInvokeConfig ImageConfig DeploymentPreference EphemeralStorage`,
    flag: 'AutoPublishAliasAllProperties PropagateTags',
    any: 'AutoPublishCodeSha256 CapacityProviderConfig CodeUri DurableConfig Events FunctionScalingConfig FunctionUrlConfig LoggingConfig MemorySize PermissionsBoundary Policies ProvisionedConcurrencyConfig PublishToLatestPublished RecursiveLoop ReservedConcurrentExecutions Role RuntimeManagementConfig SnapStart SourceKMSKeyArn TenancyConfig Timeout Tracing VersionDeletionPolicy',
  }),
  'AWS::Serverless::Api': shapes({
    text: 'Name Description',
    list: 'MethodSettings BinaryMediaTypes',
    map: `Variables CanarySetting AccessLogSetting Auth Models Domain ${tagged}`,
    flag: 'CacheClusterEnabled TracingEnabled FailOnWarnings DisableExecuteApiEndpoint PropagateTags AlwaysDeploy',
    any: 'ApiKeySourceType CacheClusterSize Cors DefinitionBody DefinitionUri EndpointAccessMode EndpointConfiguration GatewayResponses MergeDefinitions MinimumCompressionSize Mode OpenApiVersion Policy SecurityPolicy StageName',
  }),
  'AWS::Serverless::HttpApi': shapes({
    text: 'Description',
    map: `StageVariables AccessLogSettings Auth RouteSettings DefaultRouteSettings Domain ${tagged}`,
    flag: 'FailOnWarnings PropagateTags DisableExecuteApiEndpoint',
    any: 'Name StageName CorsConfiguration DefinitionBody DefinitionUri IpAddressType',
  }),
  'AWS::Serverless::WebSocketApi': shapes({
    map: `StageVariables AccessLogSettings Auth DefaultRouteSettings RouteSettings Routes Domain ${tagged}`,
    flag: 'DisableExecuteApiEndpoint DisableSchemaValidation PropagateTags',
    any: 'ApiKeySelectionExpression Description IpAddressType Name RouteSelectionExpression StageName',
  }),
  'AWS::Serverless::SimpleTable': shapes({
    text: 'TableName',
    map: `PrimaryKey ProvisionedThroughput SSESpecification PointInTimeRecoverySpecification ${tagged}`,
  }),
  'AWS::Serverless::LayerVersion': shapes({
    flag: 'PublishLambdaVersion',
    any: 'LayerName Description LicenseInfo RetentionPolicy CompatibleArchitectures CompatibleRuntimes ContentUri',
  }),
  'AWS::Serverless::Application': shapes({ list: 'NotificationARNs', map: `Parameters ${tagged}`, any: 'Location TimeoutInMinutes' }),
  'AWS::Serverless::StateMachine': shapes({
    text: 'Name Type RolePath AutoPublishAlias',
    map: `DefinitionSubstitutions Events Logging Tracing EncryptionConfiguration ${tagged}`,
    flag: 'PropagateTags UseAliasAsEventTarget',
    any: 'Definition DefinitionUri DeploymentPreference PermissionsBoundary Policies Role',
  }),
  'AWS::Serverless::Connector': shapes({ map: 'Source', list: 'Permissions', any: 'Destination' }),
  'AWS::Serverless::CapacityProvider': shapes({
    map: `VpcConfig InstanceRequirements ScalingConfig ${tagged}`,
    flag: 'PropagateTags',
    any: 'CapacityProviderName KmsKeyArn OperatorRole',
  }),
  'AWS::Serverless::GraphQLApi': shapes({
    map: `Auth ApiKeys Cache DataSources DomainName Functions Resolvers ${tagged}`,
    flag: 'XrayEnabled',
    any: 'IntrospectionConfig Logging Name OwnerContact QueryDepthLimit ResolverCountLimit SchemaInline SchemaUri Visibility',
  }),
};

const streaming =
  'BatchSize BisectBatchOnFunctionError DestinationConfig Enabled FilterCriteria FunctionResponseTypes KmsKeyArn MaximumBatchingWindowInSeconds MaximumRecordAgeInSeconds MaximumRetryAttempts ParallelizationFactor StartingPosition StartingPositionTimestamp TumblingWindowInSeconds MetricsConfig';
const scheduled = 'DeadLetterConfig Description Enabled Input Name RetryPolicy RoleArn Schedule State Target';
const ruled = 'DeadLetterConfig Enabled EventBusName Input InputPath InputTransformer Pattern RetryPolicy RuleName State Target';
const scheduler =
  'DeadLetterConfig Description EndDate FlexibleTimeWindow GroupName Input KmsKeyArn Name OmitName PermissionsBoundary RetryPolicy RoleArn ScheduleExpression ScheduleExpressionTimezone StartDate State';
const kafka =
  'BatchSize BisectBatchOnFunctionError ConsumerGroupId DestinationConfig Enabled FilterCriteria FunctionResponseTypes KmsKeyArn LoggingConfig MaximumBatchingWindowInSeconds MaximumRecordAgeInSeconds MaximumRetryAttempts MetricsConfig ProvisionedPollerConfig SchemaRegistryConfig StartingPosition StartingPositionTimestamp Topics';

/** By type of event. */
export const eventShapes: Readonly<Record<string, Shapes>> = {
  Api: shapes({
    text: 'Method Path',
    flag: 'UnescapeMappingTemplate',
    any: 'Auth RequestModel RequestParameters ResponseTransferMode RestApiId Stage TimeoutInMillis',
  }),
  HttpApi: shapes({ text: 'Method Path', any: 'ApiId Auth PayloadFormatVersion RouteSettings Stage TimeoutInMillis' }),
  S3: shapes({ any: 'Bucket Events Filter' }),
  SNS: shapes({ any: 'FilterPolicy FilterPolicyScope RedrivePolicy Region SqsSubscription Topic' }),
  SQS: shapes({ any: `Queue ScalingConfig ${streaming}` }),
  Kinesis: shapes({ any: `Stream ${streaming}` }),
  DynamoDB: shapes({ any: `Stream ${streaming}` }),
  MSK: shapes({ list: 'SourceAccessConfigurations', any: `Stream ${kafka}` }),
  SelfManagedKafka: shapes({ list: 'SourceAccessConfigurations', text: 'SecretsManagerKmsKeyId', any: `KafkaBootstrapServers ${kafka}` }),
  MQ: shapes({ list: 'SourceAccessConfigurations', text: 'SecretsManagerKmsKeyId', flag: 'DynamicPolicyName', any: `Broker Queues ${streaming}` }),
  DocumentDB: shapes({
    list: 'SourceAccessConfigurations',
    text: 'SecretsManagerKmsKeyId',
    any: `Cluster CollectionName DatabaseName FullDocument ${streaming}`,
  }),
  Schedule: shapes({ any: scheduled }),
  ScheduleV2: shapes({ any: scheduler }),
  CloudWatchEvent: shapes({ any: ruled }),
  EventBridgeRule: shapes({ any: ruled }),
  CloudWatchLogs: shapes({ any: 'FilterPattern LogGroupName' }),
  IoTRule: shapes({ any: 'AwsIotSqlVersion Sql' }),
  AlexaSkill: shapes({ any: 'SkillId' }),
  Cognito: shapes({ any: 'Trigger UserPool' }),
};

const names = (spaced: string): ReadonlySet<string> => new Set(spaced.split(' '));
/** What `Globals` may say, by section. */
export const globalNames: Readonly<Record<string, ReadonlySet<string>>> = {
  Function: names(
    'Handler Runtime CodeUri DeadLetterQueue Description MemorySize Timeout VpcConfig Environment Tags PropagateTags Tracing KmsKeyArn AutoPublishAlias AutoPublishAliasAllProperties Layers DeploymentPreference RolePath PermissionsBoundary ReservedConcurrentExecutions ProvisionedConcurrencyConfig AssumeRolePolicyDocument EventInvokeConfig FileSystemConfigs CodeSigningConfigArn Architectures SnapStart EphemeralStorage FunctionUrlConfig RuntimeManagementConfig LoggingConfig RecursiveLoop SourceKMSKeyArn CapacityProviderConfig FunctionScalingConfig PublishToLatestPublished VersionDeletionPolicy TenancyConfig DurableConfig',
  ),
  Api: names(
    'Auth Name DefinitionUri CacheClusterEnabled CacheClusterSize MergeDefinitions Variables EndpointConfiguration MethodSettings BinaryMediaTypes MinimumCompressionSize Cors GatewayResponses AccessLogSetting CanarySetting TracingEnabled OpenApiVersion Domain AlwaysDeploy PropagateTags SecurityPolicy EndpointAccessMode',
  ),
  HttpApi: names('Auth AccessLogSettings StageVariables DefaultRouteSettings RouteSettings FailOnWarnings Tags CorsConfiguration Domain PropagateTags'),
  WebSocketApi: names(
    'AccessLogSettings ApiKeySelectionExpression DefaultRouteSettings DisableExecuteApiEndpoint DisableSchemaValidation Domain IpAddressType PropagateTags RouteSelectionExpression RouteSettings StageVariables Tags',
  ),
  SimpleTable: names('SSESpecification'),
  StateMachine: names('PropagateTags'),
  LayerVersion: names('PublishLambdaVersion'),
  CapacityProvider: names('VpcConfig OperatorRole Tags PropagateTags InstanceRequirements ScalingConfig KmsKeyArn'),
};
