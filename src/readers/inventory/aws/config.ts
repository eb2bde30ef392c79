import type { Form, Told } from '../inventory.ts';
import { dayOf, isMap, type Json, type JsonMap, look, textOf, unwrapped } from '../json.ts';
import { mapNode } from '../nodes.ts';
import { type Given, toldBy, type Whose } from './seen.ts';
import { silent } from './shape.ts';
import { shapes } from './shapes/index.ts';
import { recorded } from './shapes/s3.ts';

/**
 * AWS Config: snapshot and history files, and what `aws configservice` answers to get-resource-config-history, batch-get-resource-config and
 * select-resource-config. The items: https://docs.aws.amazon.com/config/latest/developerguide/config-item-table.html
 */
export const awsConfig: Form = {
  format: 'aws-config',
  is: beginning => /"(?:base)?configurationItems?"\s*:\s*[[{]/i.test(beginning) || /"Results"\s*:\s*\[\s*"\{\\"/.test(beginning),
  under: ['configurationItems', 'baseConfigurationItems', 'BaseConfigurationItems', 'Results'],
  telling: ({ file, beginning }) => {
    const listed = isSnapshot(beginning, file) ? 'region' : 'no';
    const partial = /"Results"\s*:/.test(beginning);
    return item => itemTold(itemIn(unwrapped(item)), { listed, partial });
  },
};

/**
 * A snapshot has an item for every resource of the types that are recorded in its region, so where it has one of a type it has all; of a type
 * without items it cannot be told whether it is recorded. A history has only what changed.
 * https://docs.aws.amazon.com/config/latest/developerguide/config-concepts.html
 */
const isSnapshot = (beginning: string, file: string): boolean =>
  /"(?:configSnapshotId|requestId)"\s*:\s*"/.test(beginning) && !file.includes('_ConfigHistory_');

/** A notice of a change has the item in it. */
const itemIn = (item: Json | undefined): Json | undefined => look(item, 'configurationItem') ?? look(item, 'detail.configurationItem') ?? item;

const itemTold = (item: Json | undefined, given: Given): readonly Told[] | string => {
  const [type, resource] = [textOf(look(item, 'resourceType')), textOf(look(item, 'resourceId'))];
  if (type === undefined || (resource === undefined && textOf(look(item, 'arn')) === undefined))
    return 'this is no configuration item: it has no resourceType and resourceId';
  if (type === 'AWS::Config::ResourceCompliance') return [];
  const account = textOf(look(item, 'accountId')) ?? textOf(look(item, 'awsAccountId')) ?? 'unknown account';
  const region = textOf(look(item, 'awsRegion'));
  const whose: Whose = { account, region: region === 'global' ? undefined : region };
  const status = textOf(look(item, 'configurationItemStatus')) ?? 'OK';
  const more = {
    ...given,
    id: textOf(look(item, 'arn')) ?? [account, region ?? '', type, resource].join('/'),
    born: dayOf(look(item, 'resourceCreationTime')),
    when: textOf(look(item, 'configurationItemCaptureTime')) ?? '',
    gone: status.startsWith('ResourceDeleted'),
  };
  return configurationTold(named[type] ?? type, item, whose, more);
};
/** Types that CloudFormation has other names for. */
const named: Readonly<Record<string, string>> = {
  'AWS::IAM::Policy': 'AWS::IAM::ManagedPolicy',
  'AWS::OpenSearch::Domain': 'AWS::OpenSearchService::Domain',
};

type Known = Given & { readonly id: string; readonly born: string | undefined; readonly when: string; readonly gone: boolean };
/** The configuration as the service's API describes it, or as CloudFormation does: the types that AWS Config took up later have capitals. */
const configurationTold = (type: string, item: Json | undefined, whose: Whose, given: Known): readonly Told[] => {
  const configuration = unwrapped(look(item, 'configuration'));
  const shape = shapes.get(type);
  const isWritten = isMap(configuration) && !given.gone;
  if (shape && isWritten && !hasCapitals(configuration)) {
    const extra = unwrapped(look(item, 'supplementaryConfiguration'));
    // The item was parsed for this alone, and is large: it is added to rather than copied.
    if (isMap(extra) && Object.keys(extra).length > 0) Object.assign(configuration, extra, { [recorded]: true });
    return toldBy(shape, Object.assign(configuration, { accountId: whose.account }), whose, given);
  }
  const properties = isWritten && hasCapitals(configuration) ? withToldNothings(type, configuration, given.partial ?? false) : {};
  return [{ type, scope: whose.account, region: whose.region, tells: [], ...given, body: at => mapNode(properties, at, { rest: silent }) }];
};

const hasCapitals = (configuration: JsonMap): boolean => {
  for (const key in configuration) return /^[A-Z]/.test(key);
  return false;
};

/** What AWS Config records of these types, so that what is missing is not set. https://github.com/awslabs/aws-config-resource-schema */
const recordedOf: Readonly<Record<string, readonly string[]>> = {
  'AWS::EC2::LaunchTemplate': ['LaunchTemplateData'],
  'AWS::ECS::Cluster': ['ClusterSettings', 'Configuration', 'DefaultCapacityProviderStrategy'],
  'AWS::ECS::Service': ['CapacityProviderStrategy', 'LaunchType', 'NetworkConfiguration', 'PlatformVersion'],
  'AWS::ECS::TaskDefinition': ['ContainerDefinitions', 'ExecutionRoleArn', 'IpcMode', 'NetworkMode', 'PidMode', 'TaskRoleArn', 'Volumes'],
  'AWS::ECS::CapacityProvider': ['AutoScalingGroupProvider'],
  'AWS::EKS::Cluster': ['EncryptionConfig', 'Logging', 'ResourcesVpcConfig'],
  'AWS::EKS::FargateProfile': ['Subnets'],
  'AWS::ElasticLoadBalancingV2::Listener': ['DefaultActions', 'Protocol', 'SslPolicy'],
  'AWS::IAM::OIDCProvider': ['ClientIdList'],
};
const withToldNothings = (type: string, configuration: JsonMap, partial: boolean): JsonMap => {
  if (partial) return configuration;
  const nothings = Object.fromEntries((recordedOf[type] ?? []).map(name => [name, null]));
  const id = type === 'AWS::EC2::LaunchTemplate' ? { LaunchTemplateId: configuration['Id'] } : {};
  return { ...nothings, ...configuration, ...id };
};
