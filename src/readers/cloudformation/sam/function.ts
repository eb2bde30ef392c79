import type { Node } from '../../../model/index.ts';
import type { Resource } from '../frame.ts';
import { knownText, map, unresolved, value } from '../node.ts';
import { attributesOf, type Conversion, carried, impliedResource, referenceTo, type SamResource, tagList } from './conversion.ts';
import { impliedRole, type RolePlan } from './role.ts';

const sameNames = [
  ...['FunctionName', 'Handler', 'Runtime', 'Description', 'MemorySize', 'Timeout', 'Environment', 'VpcConfig', 'KmsKeyArn', 'ReservedConcurrentExecutions'],
  ...['Layers', 'FileSystemConfigs', 'ImageConfig', 'PackageType', 'Architectures', 'EphemeralStorage', 'SnapStart', 'RuntimeManagementConfig'],
  ...['LoggingConfig', 'RecursiveLoop', 'CodeSigningConfigArn', 'TenancyConfig'],
];

export const functionConversion: Conversion = {
  globals: 'Function',
  type: 'AWS::Lambda::Function',
  body: resource => {
    const properties = resource.properties();
    const { DeadLetterQueue: queue, Tracing: tracing, Role: role } = properties.entries;
    return [
      ...carried(properties, sameNames),
      ['Code', codeOf(resource)],
      [
        'Role',
        role ??
          referenceTo(
            impliedRole(resource, () => planOf(resource)),
            'Arn',
          ),
      ],
      ['TracingConfig', tracing && map([['Mode', tracing]], tracing.at)],
      ['DeadLetterConfig', queue?.is === 'map' && queue.entries['TargetArn'] ? map([['TargetArn', queue.entries['TargetArn']]], queue.at) : queue],
      ['Tags', tagList(properties.entries['Tags'])],
      ...attributesOf(properties),
    ];
  },
  implies: resource => [impliedRole(resource, () => planOf(resource)), ...functionUrl(resource)],
};

const codeOf = (resource: SamResource): Node | undefined => {
  const { CodeUri: uri, InlineCode: inline, ImageUri: image } = resource.properties().entries;
  if (inline) return map([['ZipFile', inline]], inline.at);
  if (image) return map([['ImageUri', image]], image.at);
  return uri?.is === 'map' ? map(carriedLocation(uri.entries), uri.at) : uri && unresolved('CodeUri', 'SAM packages the code at deployment', uri.at);
};

const carriedLocation = (entries: Readonly<Record<string, Node>>): readonly (readonly [string, Node])[] =>
  Object.entries(entries).map(([key, node]) => [locations.get(key) ?? key, node]);
const locations = new Map([
  ['Bucket', 'S3Bucket'],
  ['Key', 'S3Key'],
  ['Version', 'S3ObjectVersion'],
]);

/** What SAM lets the function's role do for the events it polls. */
const pollers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    SQS: 'service-role/AWSLambdaSQSQueueExecutionRole',
    Kinesis: 'service-role/AWSLambdaKinesisExecutionRole',
    DynamoDB: 'service-role/AWSLambdaDynamoDBExecutionRole',
    MSK: 'service-role/AWSLambdaMSKExecutionRole',
  }),
);

const planOf = (resource: SamResource): RolePlan => {
  const { VpcConfig: network, Tracing: tracing, Events: events } = resource.properties().entries;
  const kinds = events?.is === 'map' ? Object.values(events.entries).map(event => (event.is === 'map' ? knownText(event.entries['Type']) : undefined)) : [];
  const polled = [...new Set(kinds)].flatMap(kind => pollers.get(kind ?? '') ?? []);
  return {
    service: 'lambda.amazonaws.com',
    managed: [
      'service-role/AWSLambdaBasicExecutionRole',
      ...(network ? ['service-role/AWSLambdaVPCAccessExecutionRole'] : []),
      ...(tracing && knownText(tracing) !== 'Disabled' ? ['AWSXRayDaemonWriteAccess'] : []),
      ...polled,
    ],
  };
};

/** A function URL that asks for no signature is open to everyone, through a permission that SAM adds. */
const functionUrl = (resource: SamResource): readonly Resource[] => {
  const config = (): Node | undefined => resource.properties().entries['FunctionUrlConfig'];
  const exists: Resource['exists'] = () => (config() ? resource.declared.exists() : false);
  const auth = (): Node | undefined => entryOf(config(), 'AuthType');
  const target = referenceTo(resource.declared);
  const url = impliedResource(
    resource,
    `${resource.declared.logicalId}Url`,
    'AWS::Lambda::Url',
    () => [['TargetFunctionArn', target], ...['AuthType', 'Cors', 'InvokeMode'].map(name => [name, entryOf(config(), name)] as const)],
    exists,
  );
  const permission = impliedResource(
    resource,
    `${resource.declared.logicalId}UrlPublicPermissions`,
    'AWS::Lambda::Permission',
    () => [
      ['Action', value('lambda:InvokeFunctionUrl', target.at)],
      ['FunctionName', target],
      ['Principal', value('*', target.at)],
      ['FunctionUrlAuthType', auth()],
    ],
    () => (knownText(auth()) === 'NONE' ? exists() : false),
  );
  return [url, permission];
};

const entryOf = (node: Node | undefined, name: string): Node | undefined => (node?.is === 'map' ? node.entries[name] : undefined);
