import { isList, isMap, type Json, type JsonMap, listOf, look, tells, textOf } from '../json.ts';
import type { Shape } from './shape.ts';
import { shapes } from './shapes/index.ts';

/** One thing that an answer tells, as the shape that reads it. */
export interface Answered {
  readonly shape: Shape;
  readonly seen: JsonMap;
}

/** An item of a list is told by what it has: the fields that only its kind has together. */
const kinds: readonly (readonly [type: string, ...fields: readonly string[]])[] = [
  ['AWS::EC2::Instance', 'InstanceId', 'ImageId'],
  ['AWS::EC2::Volume', 'VolumeId', 'AvailabilityZone'],
  ['AWS::EC2::SecurityGroup', 'GroupId', 'IpPermissions'],
  ['AWS::EC2::Subnet', 'SubnetId', 'CidrBlock'],
  ['AWS::EC2::VPC', 'VpcId', 'DhcpOptionsId'],
  ['AWS::EC2::NetworkAcl', 'NetworkAclId', 'Entries'],
  ['AWS::EC2::VPCEndpoint', 'VpcEndpointId', 'ServiceName'],
  ['AWS::EC2::FlowLog', 'FlowLogId'],
  ['AWS::EC2::EIP', 'AllocationId', 'PublicIp'],
  ['AWS::EC2::LaunchTemplate', 'LaunchTemplateData', 'LaunchTemplateId'],
  ['AWS::AutoScaling::AutoScalingGroup', 'AutoScalingGroupARN'],
  ['AWS::AutoScaling::LaunchConfiguration', 'LaunchConfigurationARN'],
  ['AWS::RDS::DBInstance', 'DBInstanceArn', 'Engine'],
  ['AWS::RDS::DBCluster', 'DBClusterArn', 'Engine'],
  ['AWS::RDS::DBParameterGroup', 'DBParameterGroupArn'],
  ['AWS::RDS::DBClusterParameterGroup', 'DBClusterParameterGroupArn'],
  ['AWS::Lambda::Function', 'FunctionArn', 'CodeSha256'],
  ['AWS::IAM::Role', 'RoleName', 'AssumeRolePolicyDocument'],
  ['AWS::IAM::AccessKey', 'AccessKeyId', 'UserName', 'Status'],
  ['AWS::IAM::User', 'UserName', 'UserId', 'Arn'],
  ['AWS::IAM::Group', 'GroupName', 'GroupId', 'Arn'],
  ['AWS::IAM::ManagedPolicy', 'PolicyName', 'PolicyId', 'Arn'],
  ['AWS::CloudTrail::Trail', 'TrailARN', 'S3BucketName'],
  ['AWS::CloudTrail::Trail', 'TrailARN', 'EventSelectors'],
  ['AWS::CloudTrail::Trail', 'TrailARN', 'AdvancedEventSelectors'],
  ['AWS::DynamoDB::Table', 'TableArn', 'KeySchema'],
  ['AWS::DAX::Cluster', 'ClusterArn', 'TotalNodes'],
  ['AWS::KMS::Key', 'KeyManager', 'KeyId', 'Arn'],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'LoadBalancerArn', 'Scheme'],
  ['AWS::ElasticLoadBalancingV2::Listener', 'ListenerArn', 'LoadBalancerArn'],
  ['AWS::ElasticLoadBalancingV2::ListenerRule', 'RuleArn', 'Actions'],
  ['AWS::ElasticLoadBalancingV2::TargetGroup', 'TargetGroupArn', 'TargetGroupName'],
  ['AWS::ElasticLoadBalancing::LoadBalancer', 'LoadBalancerName', 'ListenerDescriptions'],
  ['AWS::ECS::TaskDefinition', 'taskDefinitionArn', 'containerDefinitions'],
  ['AWS::ECS::Service', 'serviceArn', 'clusterArn'],
  ['AWS::ECS::Cluster', 'clusterArn', 'clusterName'],
  ['AWS::EKS::Nodegroup', 'nodegroupArn', 'nodegroupName'],
  ['AWS::EKS::Cluster', 'arn', 'resourcesVpcConfig'],
  ['AWS::S3::Bucket', 'Name', 'CreationDate'],
];

/** The keys under which `aws` answers with lists of them. */
export const lists: readonly string[] = [
  ...['Reservations', 'Volumes', 'SecurityGroups', 'Subnets', 'Vpcs', 'NetworkAcls', 'VpcEndpoints', 'FlowLogs', 'Addresses', 'LaunchTemplateVersions'],
  ...['AutoScalingGroups', 'LaunchConfigurations', 'DBInstances', 'DBClusters', 'DBParameterGroups', 'DBClusterParameterGroups', 'Functions'],
  ...['Roles', 'Users', 'Groups', 'Policies', 'AccessKeyMetadata', 'RoleDetailList', 'UserDetailList', 'GroupDetailList', 'trailList', 'Clusters'],
  ...['LoadBalancers', 'Listeners', 'Rules', 'TargetGroups', 'LoadBalancerDescriptions', 'clusters', 'services', 'Buckets'],
];
/** The keys under which they answer with one. */
const singles: readonly string[] = ['Table', 'KeyMetadata', 'taskDefinition', 'cluster', 'nodegroup', 'Role', 'User', 'Configuration', 'Policy'];

/** The things that an item tells; nothing where it is of a kind that is not read. */
export const answeredBy = (item: Json): readonly Answered[] => {
  if (!isMap(item)) return [];
  const instances = look(item, 'instances');
  if (isList(instances) && tells(item, 'ReservationId')) return instances.flatMap(answeredBy);
  const inner = singles.map(key => item[key]).find(isMap);
  const seen = inner ?? item;
  const [type] = kinds.find(([, ...fields]) => fields.every(field => tells(seen, field))) ?? [];
  const shape = type === undefined ? undefined : shapes.get(type);
  if (!shape || isOldVersion(seen)) return [];
  return [{ shape, seen: withLinks(shape.type, seen) }];
};

/** Of the versions of a launch template, the one that counts unless another is asked for. */
const isOldVersion = (seen: JsonMap): boolean => tells(seen, 'LaunchTemplateData') && look(seen, 'defaultVersion') !== true;

/** A rule names its listener only in its own name. */
const withLinks = (type: string, seen: JsonMap): JsonMap => {
  const arn = textOf(look(seen, 'ruleArn'));
  if (type !== 'AWS::ElasticLoadBalancingV2::ListenerRule' || arn === undefined) return seen;
  return { ...seen, ListenerArn: arn.replace(':listener-rule/', ':listener/').replace(/\/[^/]*$/, '') };
};

/** What one call says of a bucket that only the name of its file tells, under the name that AWS Config gives it. */
const bucketCalls: Readonly<Record<string, (answer: JsonMap) => JsonMap>> = {
  acl: answer => ({ AccessControlList: answer }),
  encryption: answer => answer,
  'public-access-block': answer => answer,
  'ownership-controls': answer => ({ OwnershipControls: answer['OwnershipControls'] ?? null }),
  versioning: answer => ({ BucketVersioningConfiguration: answer }),
  logging: answer => ({ BucketLoggingConfiguration: { destinationBucketName: look(answer, 'loggingEnabled.targetBucket') ?? null } }),
  cors: answer => ({ BucketCrossOriginConfiguration: { rules: look(answer, 'CORSRules') ?? [] } }),
  'lifecycle-configuration': answer => ({ BucketLifecycleConfiguration: { rules: listOf(look(answer, 'rules')) } }),
  'object-lock-configuration': answer => ({ ObjectLockConfiguration: answer['ObjectLockConfiguration'] ?? null }),
  policy: answer => ({ BucketPolicy: { policyText: answer['Policy'] ?? null } }),
};
const calls = Object.keys(bucketCalls).join('|');
const named = new RegExp(`get-(?:bucket-)?(${calls})[-_./]([^/]+?)(?:\\.json)?(?:\\.gz)?$`);

/** `get-bucket-policy/NAME`, `s3-get-bucket-policy-NAME.json`, `get-public-access-block_NAME.json`. */
export const bucketCall = (file: string): { readonly call: string; readonly bucket: string } | undefined => {
  const [, call, bucket] = named.exec(file) ?? [];
  return call === undefined || bucket === undefined ? undefined : { call, bucket };
};
export const bucketSeen = (call: string, bucket: string, answer: Json): JsonMap => ({ Name: bucket, ...(isMap(answer) ? bucketCalls[call]?.(answer) : {}) });
