import { entryIn, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { callIn, entriesOf, isNoValue, isNull, itemsOf } from '../tree.ts';

/**
 * What must be true within the properties of a resource or an event: a path, `*` for every entry, and what stands there.
 * `map`: perhaps with no other keys than those. `plain`: a text, not what a function gives. `one of`: a text among those.
 */
type Rule = readonly [path: string, kind: Kind, words?: string];
type Kind = 'map' | 'list' | 'flag' | 'plain' | 'plain list' | 'number' | 'one of' | 'needs' | 'excludes';

const domain: readonly Rule[] = [
  ['Domain.AccessAssociation', 'map'],
  ['Domain.MutualTlsAuthentication', 'map'],
  ['Domain.MutualTlsAuthentication', 'map', 'TruststoreUri TruststoreVersion'],
  ['Domain.Route53', 'map'],
  ['Domain.Route53.SeparateRecordSetGroup', 'flag'],
];
const queue: readonly Rule[] = [
  ['DeadLetterConfig.QueueLogicalId', 'plain'],
  ['DeadLetterConfig', 'needs', 'Arn Type'],
];
const registry: readonly Rule[] = [
  ['SchemaRegistryConfig', 'needs', 'SchemaRegistryURI'],
  ['SchemaRegistryConfig', 'needs', 'EventRecordFormat'],
  ['SchemaRegistryConfig', 'needs', 'SchemaValidationConfigs'],
];
const failure: Rule = ['DestinationConfig.OnFailure.Type', 'one of', 'SQS SNS S3 S3Bucket Kafka'];

/** By type of resource; those of events begin with `event `. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  'AWS::Serverless::Api': [
    ...domain,
    ['DefinitionBody', 'map'],
    ['Auth.DefaultAuthorizer', 'plain'],
    ['Auth.Authorizers.*.Identity', 'map'],
    ['Auth.Authorizers.*.Identity.Headers', 'plain list'],
    ['Auth.ResourcePolicy', 'map'],
    ['Auth.ResourcePolicy.SourceVpcWhitelist', 'list'],
    ['Auth.ResourcePolicy.SourceVpcBlacklist', 'list'],
    ['Cors', 'map', 'AllowMethods AllowHeaders AllowOrigin AllowCredentials MaxAge'],
    ['EndpointConfiguration', 'excludes', 'VPCEndpointIds VpcEndpointIds'],
    ['GatewayResponses', 'map'],
    ['GatewayResponses.*', 'map'],
    ['GatewayResponses.*', 'map', 'ResponseParameters ResponseTemplates StatusCode'],
    ['GatewayResponses.*.ResponseParameters', 'map'],
    ['GatewayResponses.*.ResponseParameters', 'map', 'Headers Paths QueryStrings'],
    ['GatewayResponses.*.StatusCode', 'number'],
    ['OpenApiVersion', 'plain'],
  ],
  'AWS::Serverless::HttpApi': [
    ...domain,
    ['Auth.DefaultAuthorizer', 'plain'],
    ['Auth.Authorizers.*.JwtConfiguration', 'map'],
    ['Auth.Authorizers.*.Identity', 'map'],
    ['Auth.Authorizers.*.Identity.Headers', 'plain list'],
    ['CorsConfiguration', 'map', 'AllowMethods AllowHeaders AllowOrigins AllowCredentials ExposeHeaders MaxAge'],
  ],
  'AWS::Serverless::WebSocketApi': [...domain, ['IpAddressType', 'one of', 'ipv4 dualstack']],
  'AWS::Serverless::Function': [
    ['DeploymentPreference.Alarms', 'list'],
    ['DeploymentPreference.PassthroughCondition', 'flag'],
    ['AutoPublishCodeSha256', 'plain'],
    ['FunctionUrlConfig.Cors', 'map'],
    ['FunctionUrlConfig.Cors', 'map', 'AllowOrigins AllowMethods AllowCredentials AllowHeaders ExposeHeaders MaxAge'],
    ['FunctionUrlConfig.Cors.MaxAge', 'number'],
    ['FunctionUrlConfig.Cors.AllowOrigins', 'list'],
    ['FunctionUrlConfig.Cors.AllowMethods', 'list'],
    ['Events.*.Properties', 'map'],
  ],
  'AWS::Serverless::StateMachine': [
    ['Definition', 'map'],
    ['Events.*.Properties', 'map'],
  ],
  'AWS::Serverless::CapacityProvider': [['InstanceRequirements', 'excludes', 'AllowedTypes ExcludedTypes']],
  'AWS::Serverless::Application': [
    ['Location.ApplicationId', 'plain'],
    ['Location.SemanticVersion', 'plain'],
  ],
  'event Api': [
    ['RequestModel.ValidateBody', 'flag'],
    ['RequestModel.ValidateParameters', 'flag'],
    ['Auth.ApiKeyRequired', 'flag'],
  ],
  'event Schedule': queue,
  'event ScheduleV2': queue,
  'event EventBridgeRule': queue,
  'event CloudWatchEvent': queue,
  'event MSK': [...registry, failure],
  'event SelfManagedKafka': [...registry, failure, ['SecretsManagerKmsKeyId', 'plain'], ['Topics', 'plain list', '1']],
  'event MQ': [['SecretsManagerKmsKeyId', 'plain']],
  'event Kinesis': [failure],
  'event DynamoDB': [failure],
};

/** What is wrong within a resource or an event. */
export const checkWithin = (type: string, properties: TreeNode, tell: (span: TreeNode, message: string) => void): void => {
  for (const [path, kind, words] of rules[type] ?? []) {
    const [step = ''] = path.split('.', 1);
    const within = entryIn(properties, step) ? found(properties, path.split('.'), '') : [];
    for (const { tree, name } of within) {
      const fault = isNull(tree) || isNoValue(tree) ? undefined : faultOf(tree, kind, words?.split(' '));
      if (fault !== undefined) tell(tree, `${name} ${fault}. Correct it.`);
    }
  }
};

interface Found {
  readonly tree: TreeNode;
  readonly name: string;
}
const found = (tree: TreeNode, [step = '', ...rest]: readonly string[], before: string): readonly Found[] => {
  if (step === '') return [{ tree, name: before }];
  const named = (name: string): string => (before === '' ? name : `${before}.${name}`);
  if (step === '*') return callIn(tree) ? [] : entriesOf(tree).flatMap(({ key, value }) => found(value, rest, named(key)));
  const value = valueIn(tree, step);
  return value ? found(value, rest, named(step)) : [];
};

const faultOf = (tree: TreeNode, kind: Kind, words: readonly string[] = []): string | undefined => {
  if (kind === 'plain') return isPlain(tree) ? undefined : 'is a text, or a parameter';
  if (callIn(tree)) return undefined;
  return faults[kind](tree, words);
};

/** A text that SAM knows when it runs: written out, or the value of a parameter or a mapping. */
const isPlain = (tree: TreeNode): boolean => {
  if (tree.is === 'scalar') return !tree.text.startsWith('{{resolve:');
  return callIn(tree)?.name === 'Ref' || callIn(tree)?.name === 'Fn::FindInMap';
};

const faults: Readonly<Record<Exclude<Kind, 'plain'>, (tree: TreeNode, words: readonly string[]) => string | undefined>> = {
  map: (tree, words) => {
    if (tree.is !== 'map') return words.length > 0 && tree.is === 'scalar' ? undefined : 'is a map';
    const strange = words.length > 0 ? tree.entries.find(({ key }) => !words.includes(key)) : undefined;
    return strange && `has no ${strange.key}: it takes ${words.join(', ')}`;
  },
  list: tree => (tree.is === 'list' ? undefined : 'is a list'),
  flag: tree => (tree.is === 'scalar' && /^(true|false)$/i.test(tree.text) ? undefined : 'is true or false'),
  'plain list': (tree, [most]) => {
    if (itemsOf(tree).some(item => textOf(item) === undefined)) return 'is a list of texts';
    return most !== undefined && itemsOf(tree).length > Number(most) ? `has ${most} item at the most` : undefined;
  },
  number: tree => (tree.is === 'scalar' && tree.text.trim() !== '' && !Number.isNaN(Number(tree.text)) ? undefined : 'is a number'),
  'one of': (tree, words) => (tree.is === 'scalar' && words.includes(tree.text) ? undefined : `is one of ${words.join(', ')}`),
  needs: (tree, words) => (words.some(word => valueIn(tree, word)) ? undefined : `needs ${words.join(' or ')}`),
  excludes: (tree, words) => (words.every(word => valueIn(tree, word)) ? `takes only one of ${words.join(' and ')}` : undefined),
};
