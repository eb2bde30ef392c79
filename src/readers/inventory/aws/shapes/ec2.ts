import { isMap, type Json, type JsonMap, listOf, look, textOf } from '../../json.ts';
import { untold } from '../../nodes.ts';
import { documentAt, ifTold, isSaid, type Shape, silent } from '../shape.ts';

/** What the account sets for new machines and volumes was applied when they were made: what they have now is all there is. Only Terraform has types for it. */
const applied = ['aws_ebs_encryption_by_default', 'aws_ebs_default_kms_key', 'aws_ec2_instance_metadata_defaults'];

/** What was asked for at launch and is gone: an instance says what it has now. */
export const instance: Shape = {
  type: 'AWS::EC2::Instance',
  named: 'instanceId',
  born: 'launchTime',
  properties: {
    InstanceId: 'instanceId',
    ImageId: 'imageId',
    InstanceType: 'instanceType',
    MetadataOptions: seen => ({
      HttpTokens: look(seen, 'metadataOptions.httpTokens'),
      HttpEndpoint: look(seen, 'metadataOptions.httpEndpoint'),
      HttpPutResponseHopLimit: look(seen, 'metadataOptions.httpPutResponseHopLimit'),
    }),
    Monitoring: isSaid('monitoring.state', 'enabled'),
    EbsOptimized: 'ebsOptimized',
    IamInstanceProfile: 'iamInstanceProfile.arn',
    SecurityGroupIds: 'securityGroups[].groupId',
    SubnetId: 'subnetId',
    NetworkInterfaces: seen => [{ AssociatePublicIpAddress: look(seen, 'publicIpAddress') !== undefined }],
    /** It has the settings itself that a template gave it. */
    LaunchTemplate: () => undefined,
  },
  tells: ['AWS::EC2::EIP', 'AWS::EC2::EIPAssociation', ...applied],
  skip: seen => textOf(look(seen, 'state.name')) === 'terminated',
};

export const volume: Shape = {
  type: 'AWS::EC2::Volume',
  named: 'volumeId',
  born: 'createTime',
  /** It says itself whether it is encrypted, whatever it was made from. */
  properties: { VolumeId: 'volumeId', Encrypted: 'encrypted', KmsKeyId: 'kmsKeyId', SnapshotId: () => undefined },
  whole: true,
  tells: applied,
};

type Way = 'Source' | 'Destination';
/** One rule for each block, list or group that a permission names. */
const rulesOf = (permissions: Json | undefined, way: Way): readonly JsonMap[] =>
  listOf(permissions).flatMap(permission => {
    const ports: JsonMap = { IpProtocol: look(permission, 'ipProtocol'), FromPort: look(permission, 'fromPort'), ToPort: look(permission, 'toPort') };
    const rule = (key: string, value: string) => (one: Json) => ({ ...ports, [key]: look(one, value), Description: look(one, 'description') });
    return [
      ...blocksOf(permission).map(rule('CidrIp', 'cidrIp')),
      ...listOf(look(permission, 'ipv6Ranges')).map(rule('CidrIpv6', 'cidrIpv6')),
      ...listOf(look(permission, 'prefixListIds')).map(rule(`${way}PrefixListId`, 'prefixListId')),
      ...listOf(look(permission, 'userIdGroupPairs')).map(rule(`${way}SecurityGroupId`, 'groupId')),
    ];
  });
/** In a template a group without rules for outbound traffic lets all out; who wants none writes one that leads nowhere. An answer has no rules then. */
const outboundOf = (rules: readonly JsonMap[]): Json =>
  rules.length > 0 ? rules : [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32', Description: 'nothing goes out' }];
/** AWS Config has them twice: as texts, and with their descriptions. */
const blocksOf = (permission: Json): readonly Json[] => {
  const described = listOf(look(permission, 'ipv4Ranges'));
  return described.length > 0 ? described : listOf(look(permission, 'ipRanges')).map(block => (isMap(block) ? block : { cidrIp: block }));
};

export const securityGroup: Shape = {
  type: 'AWS::EC2::SecurityGroup',
  named: 'groupId',
  properties: {
    GroupId: 'groupId',
    GroupName: 'groupName',
    GroupDescription: 'description',
    VpcId: 'vpcId',
    SecurityGroupIngress: seen => rulesOf(look(seen, 'ipPermissions'), 'Source'),
    SecurityGroupEgress: seen => outboundOf(rulesOf(look(seen, 'ipPermissionsEgress'), 'Destination')),
  },
  whole: true,
  tells: ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
};

export const vpc: Shape = { type: 'AWS::EC2::VPC', named: 'vpcId', properties: { VpcId: 'vpcId', IsDefault: 'isDefault' }, whole: true };
export const subnet: Shape = {
  type: 'AWS::EC2::Subnet',
  named: 'subnetId',
  properties: { SubnetId: 'subnetId', VpcId: 'vpcId', MapPublicIpOnLaunch: 'mapPublicIpOnLaunch' },
  whole: true,
};
export const flowLog: Shape = {
  type: 'AWS::EC2::FlowLog',
  named: 'flowLogId',
  born: 'creationTime',
  properties: {
    Id: 'flowLogId',
    ResourceId: 'resourceId',
    ResourceType: seen => kinds[(textOf(look(seen, 'resourceId')) ?? '').split('-')[0] ?? ''],
    TrafficType: 'trafficType',
  },
  whole: true,
};
const kinds: Readonly<Record<string, string>> = { vpc: 'VPC', subnet: 'Subnet', eni: 'NetworkInterface' };

export const networkAcl: Shape = {
  type: 'AWS::EC2::NetworkAcl',
  named: 'networkAclId',
  properties: { Id: 'networkAclId', VpcId: 'vpcId' },
  whole: true,
  tells: ['AWS::EC2::NetworkAclEntry'],
  also: seen =>
    listOf(look(seen, 'entries'))
      .filter(entry => look(entry, 'ruleNumber') !== denyAll)
      .map(entry => ({
        type: 'AWS::EC2::NetworkAclEntry',
        called: `${look(entry, 'egress') === true ? 'egress' : 'ingress'}/${String(look(entry, 'ruleNumber'))}`,
        properties: {
          NetworkAclId: look(seen, 'networkAclId'),
          Protocol: look(entry, 'protocol'),
          RuleNumber: look(entry, 'ruleNumber'),
          RuleAction: look(entry, 'ruleAction'),
          Egress: look(entry, 'egress'),
          CidrBlock: look(entry, 'cidrBlock'),
          Ipv6CidrBlock: look(entry, 'ipv6CidrBlock'),
          PortRange: { From: look(entry, 'portRange.from'), To: look(entry, 'portRange.to') },
        },
      })),
};
/** The last rule of every list, which nobody wrote. */
const denyAll = 32767;

export const endpoint: Shape = {
  type: 'AWS::EC2::VPCEndpoint',
  named: 'vpcEndpointId',
  born: 'creationTimestamp',
  properties: {
    Id: 'vpcEndpointId',
    VpcEndpointType: 'vpcEndpointType',
    VpcId: 'vpcId',
    ServiceName: 'serviceName',
    PolicyDocument: seen => (look(seen, 'policyDocument') === undefined ? untold(silent) : documentAt('policyDocument')(seen)),
  },
};
export const endpointService: Shape = {
  type: 'AWS::EC2::VPCEndpointService',
  named: 'serviceId',
  properties: { ServiceId: 'serviceId', AcceptanceRequired: 'acceptanceRequired' },
};
export const address: Shape = {
  type: 'AWS::EC2::EIP',
  named: 'allocationId',
  properties: { AllocationId: 'allocationId', InstanceId: 'instanceId' },
  whole: true,
};

export const launchTemplate: Shape = {
  type: 'AWS::EC2::LaunchTemplate',
  named: seen => textOf(look(seen, 'launchTemplateId')) ?? textOf(look(seen, 'id')),
  properties: {
    LaunchTemplateId: seen => look(seen, 'launchTemplateId') ?? look(seen, 'id'),
    LaunchTemplateName: 'launchTemplateName',
    LaunchTemplateData: ifTold('launchTemplateData'),
  },
};
