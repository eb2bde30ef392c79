import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import type { Grants } from '../function/grants.ts';
import { bucketStatements } from '../function/invoke-config.ts';
import { settled } from '../sam.ts';
import { changed, filled, type Given, type GivenMap, isGiven, itemsOf, picked } from '../tree.ts';
import { complainOf, makeFor, needs, type SamEvent, said } from './event.ts';

const same = [
  ...['BatchSize', 'StartingPosition', 'StartingPositionTimestamp', 'Enabled', 'MaximumBatchingWindowInSeconds', 'MaximumRetryAttempts', 'KmsKeyArn'],
  ...['BisectBatchOnFunctionError', 'MaximumRecordAgeInSeconds', 'ParallelizationFactor', 'Topics', 'Queues', 'SourceAccessConfigurations'],
  ...['TumblingWindowInSeconds', 'FunctionResponseTypes', 'FilterCriteria', 'ScalingConfig', 'MetricsConfig', 'ProvisionedPollerConfig', 'LoggingConfig'],
];

/** A queue or stream that Lambda reads for the function: where it is named, what it must have, and what the role gets. */
interface Polled {
  readonly source?: string;
  readonly needs: readonly string[];
  readonly more?: (event: SamEvent) => GivenMap;
  readonly allow: (event: SamEvent, allows: Grants) => void;
}

const polled: Readonly<Record<string, Polled>> = {
  SQS: { source: 'Queue', needs: ['Queue'], allow: (_, { managed }) => void managed.add('service-role/AWSLambdaSQSQueueExecutionRole') },
  Kinesis: {
    source: 'Stream',
    needs: ['Stream', 'StartingPosition'],
    allow: (_, { managed }) => void managed.add('service-role/AWSLambdaKinesisExecutionRole'),
  },
  DynamoDB: {
    source: 'Stream',
    needs: ['Stream', 'StartingPosition'],
    allow: (_, { managed }) => void managed.add('service-role/AWSLambdaDynamoDBExecutionRole'),
  },
  MSK: {
    source: 'Stream',
    needs: ['Stream'],
    more: event => consumer(event, 'AmazonManagedKafkaEventSourceConfig'),
    allow: (event, allows) => allowMsk(event, allows),
  },
  MQ: { source: 'Broker', needs: ['Broker', 'Queues', 'SourceAccessConfigurations'], allow: (event, allows) => allowMq(event, allows) },
  DocumentDB: {
    source: 'Cluster',
    needs: ['Cluster', 'DatabaseName', 'SourceAccessConfigurations'],
    more: ({ properties }) => ({ DocumentDBEventSourceConfig: picked(properties, ['CollectionName', 'DatabaseName', 'FullDocument']) }),
    allow: (event, allows) => allowDocumentDb(event, allows),
  },
  SelfManagedKafka: {
    needs: ['KafkaBootstrapServers', 'Topics', 'SourceAccessConfigurations'],
    more: event => ({
      SelfManagedEventSource: { Endpoints: picked(event.properties, ['KafkaBootstrapServers']) },
      ...consumer(event, 'SelfManagedKafkaEventSourceConfig'),
    }),
    allow: (event, allows) => allowKafka(event, allows),
  },
};

export const isPolled = (type: string): boolean => Object.hasOwn(polled, type);

export const poll = (event: SamEvent, allows: Grants): void => {
  const kind = polled[event.type];
  if (!kind || !needs(event, ...kind.needs)) return;
  const auths = accesses(event).filter(({ type }) => mechanisms.has(type));
  if (auths.length > 1) complainOf(event, 'SourceAccessConfigurations has more than one way to authenticate. Leave one.');
  for (const { type } of accesses(event))
    if (event.type === 'MQ' && type !== 'BASIC_AUTH' && type !== 'VIRTUAL_HOST')
      complainOf(event, `${type} is not a type of SourceAccessConfigurations of MQ: BASIC_AUTH and VIRTUAL_HOST are. Correct it.`);
  const networks = new Set(
    accesses(event)
      .map(({ type }) => type)
      .filter(type => type.startsWith('VPC_')),
  );
  if (event.type === 'SelfManagedKafka' && networks.size === 1)
    complainOf(event, 'SourceAccessConfigurations needs VPC_SUBNET and VPC_SECURITY_GROUP together. Add the other.');
  const properties: GivenMap = {
    ...(kind.source !== undefined && { EventSourceArn: said(event, kind.source) }),
    FunctionName: event.target.ref,
    ...picked(event.properties, same),
    ...kind.more?.(event),
    DestinationConfig: destination(event, allows),
  };
  makeFor(event, '', 'AWS::Lambda::EventSourceMapping', properties);
  kind.allow(event, allows);
};

const consumer = (event: SamEvent, name: string): GivenMap => {
  const config = picked(event.properties, ['ConsumerGroupId', 'SchemaRegistryConfig']);
  return { [name]: Object.values(config).some(one => one !== undefined) ? config : undefined };
};

const failureActions: Readonly<Record<string, string>> = { SQS: 'sqs:SendMessage', SNS: 'sns:publish' };

/** Where batches go that failed: SAM lets the role write there. */
const destination = (event: SamEvent, allows: Grants): Given => {
  const config = said(event, 'DestinationConfig');
  const failure = valueIn(config, 'OnFailure');
  if (!isGiven(config) || (config.is === 'map' && config.entries.length === 0)) return undefined;
  if (config.is !== 'map' || failure?.is !== 'map') return config;
  const [type, arn] = [valueIn(failure, 'Type'), valueIn(failure, 'Destination')];
  const kind = settled(event.sam, type) ?? kindOf(arn);
  if (!arn) complainOf(event, 'OnFailure needs a Destination. Add its ARN.', failure);
  const statements =
    kind === 'S3' || kind === 'S3Bucket'
      ? bucketStatements(arn)
      : failureActions[kind ?? '']
        ? [{ Effect: 'Allow', Action: failureActions[kind ?? ''], Resource: arn }]
        : [];
  if (statements.length > 0) allows.put(named(event.id, kind ?? '', statements));
  return changed(config, { OnFailure: changed(failure, { Type: undefined }) });
};
const kindOf = (arn: TreeNode | undefined): string | undefined => /^arn:[^:]*:(sqs|sns|s3):/.exec(textOf(arn) ?? '')?.[1]?.toUpperCase();
const named = (id: string, kind: string, statements: readonly Given[]): GivenMap => ({
  PolicyName: `${id}${kind}Policy`,
  PolicyDocument: { Statement: statements },
});

const accesses = (event: SamEvent): readonly { readonly type: string; readonly uri: TreeNode | undefined }[] =>
  itemsOf(said(event, 'SourceAccessConfigurations')).map(item => ({ type: settled(event.sam, valueIn(item, 'Type')) ?? '', uri: valueIn(item, 'URI') }));

const secret = (of: Given): GivenMap => ({ Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: of });
const network: GivenMap = {
  Action: [
    ...['ec2:CreateNetworkInterface', 'ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'],
    ...['ec2:DescribeVpcs', 'ec2:DescribeSubnets', 'ec2:DescribeSecurityGroups'],
  ],
  Effect: 'Allow',
  Resource: '*',
};
const here = (text: string): GivenMap => filled(`arn:\${AWS::Partition}:${text}`);

/** Decrypts what a secret is encrypted with. */
const decrypt = (event: SamEvent): readonly Given[] => {
  const key = said(event, 'SecretsManagerKmsKeyId');
  if (!isGiven(key)) return [];
  const known = textOf(key);
  const text = `arn:\${AWS::Partition}:kms:\${AWS::Region}:\${AWS::AccountId}:key/${known ?? '${SecretsManagerKmsKeyId}'}`;
  const resource = filled(text, known === undefined ? { SecretsManagerKmsKeyId: key } : undefined);
  return [{ Action: ['kms:Decrypt'], Effect: 'Allow', Resource: resource }];
};

const allowMsk = (event: SamEvent, allows: Grants): void => {
  const registry = registryStatements(event);
  allows.managed.add('service-role/AWSLambdaMSKExecutionRole');
  const tls = accesses(event).filter(({ type }) => type === 'CLIENT_CERTIFICATE_TLS_AUTH');
  const statements = [...tls.map(({ uri }) => secret(uri)), ...registry];
  if (statements.length > 0) allows.put({ PolicyName: 'MSKExecutionRolePolicy', PolicyDocument: { Statement: statements } });
};

const allowMq = (event: SamEvent, allows: Grants): void => {
  const basic = accesses(event).find(({ type }) => type === 'BASIC_AUTH');
  if (!basic?.uri) {
    complainOf(event, 'SourceAccessConfigurations needs one of type BASIC_AUTH with a URI. Add it.');
    return;
  }
  const statements = [secret(basic.uri), { Action: ['mq:DescribeBroker'], Effect: 'Allow', Resource: said(event, 'Broker') }, ...decrypt(event)];
  const dynamic = textOf(said(event, 'DynamicPolicyName')) === 'true';
  const name = dynamic ? `${event.id}AMQPolicy` : 'SamAutoGeneratedAMQPolicy';
  allows.put({ PolicyName: name, PolicyDocument: { Statement: statements } });
};

const allowDocumentDb = (event: SamEvent, allows: Grants): void => {
  const basic = accesses(event).find(({ type }) => type === 'BASIC_AUTH');
  if (!basic?.uri) {
    complainOf(event, 'SourceAccessConfigurations needs one of type BASIC_AUTH with a URI. Add it.');
    return;
  }
  const on = (action: string, resource: Given): GivenMap => ({ Action: [action], Effect: 'Allow', Resource: resource });
  const statements = [
    secret(basic.uri),
    on('rds:DescribeDBClusterParameters', here('rds:${AWS::Region}:${AWS::AccountId}:cluster-pg:*')),
    on('rds:DescribeDBSubnetGroups', here('rds:${AWS::Region}:${AWS::AccountId}:subgrp:*')),
    on('rds:DescribeDBClusters', said(event, 'Cluster')),
    network,
    ...decrypt(event),
  ];
  allows.put({ PolicyName: 'SamAutoGeneratedDocumentDBPolicy', PolicyDocument: { Statement: statements } });
};

const mechanisms: ReadonlySet<string> = new Set(['BASIC_AUTH', 'SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH', 'CLIENT_CERTIFICATE_TLS_AUTH']);
const kafkaAuthentications: ReadonlySet<string> = new Set([
  ...['SASL_SCRAM_256_AUTH', 'SASL_SCRAM_512_AUTH', 'BASIC_AUTH', 'CLIENT_CERTIFICATE_TLS_AUTH', 'SERVER_ROOT_CA_CERTIFICATE'],
]);

const allowKafka = (event: SamEvent, allows: Grants): void => {
  const all = accesses(event);
  const authenticated = all.filter(({ type }) => kafkaAuthentications.has(type));
  const first = authenticated.find(({ type }) => type !== 'SERVER_ROOT_CA_CERTIFICATE') ?? authenticated[0];
  const secrets = authenticated.map(() => secret(first?.uri));
  const inNetwork = all.some(({ type }) => type === 'VPC_SUBNET' || type === 'VPC_SECURITY_GROUP');
  const statements = [...secrets, ...(inNetwork ? [network] : []), ...decrypt(event), ...registryStatements(event)];
  allows.add('SelfManagedKafkaExecutionRolePolicy', statements);
};

/** Lets the role read schemas, and the secrets that open their registry. */
const registryStatements = (event: SamEvent): readonly Given[] => {
  const config = said(event, 'SchemaRegistryConfig');
  if (!isGiven(config)) return [];
  const secrets = itemsOf(valueIn(config, 'AccessConfigs')).map(item => secret(valueIn(item, 'URI')));
  const uri = valueIn(config, 'SchemaRegistryURI');
  const text = uri?.is === 'map' ? textOf(valueIn(uri, 'Fn::Sub')) : textOf(uri);
  const name = /:glue:[^/]*:registry\/(.+)$/.exec(text ?? '')?.[1];
  if (name === undefined) return secrets;
  return [
    ...secrets,
    { Action: ['glue:GetRegistry'], Effect: 'Allow', Resource: uri },
    { Action: ['glue:GetSchemaVersion'], Effect: 'Allow', Resource: [here(`glue:\${AWS::Region}:\${AWS::AccountId}:schema/${name}/*`)] },
  ];
};
