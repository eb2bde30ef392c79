import { type Ailing, asked, askedAlone, type Change, type FixMaker, spelledList, spelledMap } from '../../../model/index.ts';
import { newNameOf, pointerTo } from '../policy-fixes.ts';
import { closing, narrowed, saidOf } from '../rule-fixes.ts';

const ssh = closing(port => port === 22);
const remoteDesktop = closing(port => port === 3389);
const anyPort = closing(() => true);

type Rule = Parameters<NonNullable<Parameters<typeof narrowed>[3]>>[0];
const isEverything = (rule: Rule): boolean => saidOf(rule, 'ports') === 'all';
const isAnything = (): boolean => true;

/** Outbound traffic of the rules that are meant, to the ranges that the charter names. Rules that were not asked about stay as they are. */
const outbound =
  (isMeant: (rule: Rule) => boolean) =>
  (asset: Ailing): readonly Change[] | undefined => {
    const { declaration } = asset;
    const letsAllOut = asset.declaration.type === 'AWS::EC2::SecurityGroup' && asset.fact('letsAllOut');
    if (!letsAllOut || letsAllOut.is === 'unknown' || letsAllOut.value !== true) return narrowed(asset, 'egress', () => 'outbound-ranges', isMeant);
    const rule = spelledMap({ Description: 'Networks that may be reached', IpProtocol: '-1', CidrIp: askedAlone('outbound-ranges') });
    return [{ do: 'set', on: declaration.id, path: ['SecurityGroupEgress'], to: spelledList(rule) }];
  };

/** The group that the network came with, taken over and left without rules. */
const lockDefaultGroup = (asset: Ailing): readonly Change[] => {
  const { id } = asset.declaration;
  const [type, body] = ['aws_default_security_group', spelledMap({ vpc_id: pointerTo(id, 'id') })];
  return [{ do: 'add', type, beside: id, name: newNameOf(asset, type), body }];
};

const recordInTerraform = (asset: Ailing): readonly Change[] => {
  const { id } = asset.declaration;
  const body = spelledMap({
    vpc_id: pointerTo(id, 'id'),
    traffic_type: 'ALL',
    log_destination_type: 's3',
    log_destination: asked('log-destination'),
  });
  return [{ do: 'add', type: 'aws_flow_log', beside: id, name: newNameOf(asset, 'aws_flow_log'), body }];
};
const recordInTemplate = (asset: Ailing): readonly Change[] => {
  const { id } = asset.declaration;
  const body = spelledMap({
    ResourceType: 'VPC',
    ResourceId: { is: 'pointer', of: id },
    TrafficType: 'ALL',
    LogDestinationType: 's3',
    LogDestination: asked('log-destination'),
  });
  return [{ do: 'add', type: 'AWS::EC2::FlowLog', beside: id, name: newNameOf(asset, 'AWS::EC2::FlowLog'), body }];
};

const groups = ['aws_security_group', 'AWS::EC2::SecurityGroup'];
const inbound = ['aws_security_group_rule', 'aws_vpc_security_group_ingress_rule', 'AWS::EC2::SecurityGroupIngress'];
const outgoing = ['aws_security_group_rule', 'aws_vpc_security_group_egress_rule', 'AWS::EC2::SecurityGroupEgress'];

export default [
  { check: 'aws.vpc.network-locks-its-default-group', types: ['aws_vpc'], make: lockDefaultGroup },
  { check: 'aws.vpc.network-records-its-traffic', types: ['aws_vpc', 'aws_default_vpc'], make: recordInTerraform },
  { check: 'aws.vpc.network-records-its-traffic', types: ['AWS::EC2::VPC'], make: recordInTemplate },
  { check: 'aws.vpc.group-keeps-ssh-closed', types: groups, make: ssh },
  { check: 'aws.vpc.group-keeps-rdp-closed', types: groups, make: remoteDesktop },
  { check: 'aws.vpc.group-keeps-risky-ports-closed', types: groups, make: anyPort },
  { check: 'aws.vpc.group-opens-web-ports-only', types: groups, make: anyPort },
  { check: 'aws.vpc.group-limits-outbound-traffic', types: groups, make: outbound(isEverything) },
  { check: 'aws.vpc.group-names-its-destinations', types: groups, make: outbound(isAnything) },
  { check: 'aws.vpc.rule-keeps-ssh-closed', types: inbound, make: ssh },
  { check: 'aws.vpc.rule-keeps-rdp-closed', types: inbound, make: remoteDesktop },
  { check: 'aws.vpc.rule-keeps-risky-ports-closed', types: inbound, make: anyPort },
  { check: 'aws.vpc.rule-opens-web-ports-only', types: inbound, make: anyPort },
  { check: 'aws.vpc.rule-limits-outbound-traffic', types: outgoing, make: outbound(isEverything) },
  { check: 'aws.vpc.rule-names-its-destinations', types: outgoing, make: outbound(isAnything) },
] satisfies readonly FixMaker[];
