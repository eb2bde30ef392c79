import { at, derived, gather, isMap, mapping, on, present, refs, type Several, unreadable } from '../../../model/index.ts';
import { type Spelling, waysAt } from '../exposure.ts';
import { document } from '../policy.ts';
import { aclRulesAt } from './acl-rule.ts';
import { letsAllOutBeside } from './outbound-default.ts';
import { endpoint, endpointService, inboundRule, networkAcl, networkAclRule, outboundRule, publicAccessBlock, securityGroup, subnet, vpc } from './service.ts';

const common = { protocol: 'IpProtocol', from: 'FromPort', to: 'ToPort', description: 'Description' };
const inbound: Spelling = {
  ...common,
  blocks: ['CidrIp', 'CidrIpv6'],
  lists: ['SourcePrefixListId'],
  groups: ['SourceSecurityGroupId', 'SourceSecurityGroupName'],
};
const outbound: Spelling = { ...common, blocks: ['CidrIp', 'CidrIpv6'], lists: ['DestinationPrefixListId'], groups: ['DestinationSecurityGroupId'] };

/** Rules of lists are always resources of their own. */
const entry = aclRulesAt(
  '',
  { protocol: 'Protocol', from: 'PortRange.From', to: 'PortRange.To', blocks: ['CidrBlock', 'Ipv6CidrBlock'], number: 'RuleNumber', action: 'RuleAction' },
  {
    path: 'Egress',
    words: [
      [true, false],
      [false, true],
    ],
    omitted: true,
  },
);

export default [
  mapping(vpc, 'AWS::EC2::VPC', ['VpcId'], {
    /** A template cannot make one; live answers tell it. */
    isDefault: derived('', body => ({ value: isMap(body) && body['IsDefault'] === true })),
    isExcluded: on('AWS::EC2::VPCBlockPublicAccessExclusion', 'VpcId', present('VpcId')),
    flowLogs: on('AWS::EC2::FlowLog', 'ResourceId', at<Several<string>>('TrafficType'), { ResourceType: 'VPC' }),
    defaultGroup: unreadable('CloudFormation has no resource for the group that a VPC comes with'),
  }),
  mapping(subnet, 'AWS::EC2::Subnet', ['SubnetId'], {
    network: refs('VpcId'),
    givesPublicAddresses: at('MapPublicIpOnLaunch', false),
    isExcluded: on('AWS::EC2::VPCBlockPublicAccessExclusion', 'SubnetId', present('SubnetId')),
  }),
  mapping(securityGroup, 'AWS::EC2::SecurityGroup', ['GroupId', 'GroupName'], {
    name: at('GroupName'),
    description: at('GroupDescription'),
    /** A template cannot make one, nor give its name to another. */
    isDefault: derived('', body => ({ value: isMap(body) && body['GroupName'] === 'default' })),
    network: refs('VpcId'),
    ingress: gather(
      waysAt('SecurityGroupIngress', inbound),
      on('AWS::EC2::SecurityGroupIngress', 'GroupId', waysAt('', inbound)),
      on('AWS::EC2::SecurityGroupIngress', 'GroupName', waysAt('', inbound)),
    ),
    egress: gather(waysAt('SecurityGroupEgress', outbound), on('AWS::EC2::SecurityGroupEgress', 'GroupId', waysAt('', outbound))),
    letsAllOut: derived('SecurityGroupEgress', letsAllOutBeside),
  }),
  mapping(inboundRule, 'AWS::EC2::SecurityGroupIngress', ['Id'], { group: refs('GroupId'), ingress: waysAt('', inbound) }),
  mapping(outboundRule, 'AWS::EC2::SecurityGroupEgress', ['Id'], { group: refs('GroupId'), egress: waysAt('', outbound) }),
  mapping(networkAcl, 'AWS::EC2::NetworkAcl', ['Id'], {
    network: refs('VpcId'),
    rules: on('AWS::EC2::NetworkAclEntry', 'NetworkAclId', entry),
  }),
  mapping(networkAclRule, 'AWS::EC2::NetworkAclEntry', ['Id'], { list: refs('NetworkAclId'), rules: entry }),
  mapping(endpoint, 'AWS::EC2::VPCEndpoint', ['Id'], {
    type: at('VpcEndpointType', 'Gateway'),
    network: refs('VpcId'),
    service: at('ServiceName'),
    hasPolicy: present('PolicyDocument'),
    policy: document('PolicyDocument'),
  }),
  mapping(endpointService, 'AWS::EC2::VPCEndpointService', ['ServiceId'], {
    asksBeforeConnecting: at('AcceptanceRequired'),
    callers: on('AWS::EC2::VPCEndpointServicePermissions', 'ServiceId', at<Several<string>>('AllowedPrincipals')),
  }),
  mapping(publicAccessBlock, 'AWS::EC2::VPCBlockPublicAccessOptions', ['AccountId'], {
    mode: at('InternetGatewayBlockMode'),
  }),
];

/** Known, and with no duty of their own. */
export const pieces = [
  'AWS::EC2::SubnetRouteTableAssociation',
  'AWS::EC2::SubnetNetworkAclAssociation',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::EC2::DHCPOptions',
  'AWS::EC2::VPCDHCPOptionsAssociation',
  'AWS::EC2::GatewayRouteTableAssociation',
  'AWS::EC2::RouteTable',
  'AWS::EC2::Route',
  'AWS::EC2::NatGateway',
  'AWS::EC2::InternetGateway',
  'AWS::EC2::EgressOnlyInternetGateway',
  'AWS::EC2::CarrierGateway',
  'AWS::EC2::SubnetCidrBlock',
  'AWS::EC2::VPCCidrBlock',
];
