import { type Entry, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { connect } from './connectors.ts';
import { managedPolicy } from './policies.ts';
import { trust } from './role.ts';
import { complain, kept, make, type Part, passed, property, type Sam, tagList } from './sam.ts';
import { attributeOf, changed, entriesOf, filled, type Given, type GivenMap, isGiven, itemsOf, picked, refTo } from './tree.ts';

const createdBy: GivenMap = { 'graphqlapi:createdBy': 'SAM' };

/** `AWS::Serverless::GraphQLApi`: the API, its schema, keys, data sources, functions and resolvers, and the roles they need. */
export const graphQlApi = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const auth = property(part, 'Auth');
  const xray = ['XrayEnabled', 'Visibility', 'OwnerContact', 'IntrospectionConfig', 'QueryDepthLimit', 'ResolverCountLimit'];
  const additional = itemsOf(valueIn(auth, 'Additional'));
  if (!isGiven(auth)) complain(part, undefined, 'A GraphQL API needs Auth. Add it.');
  const properties: GivenMap = {
    Name: property(part, 'Name') ?? logicalId,
    ...picked(part.properties, xray),
    ...authentication(auth, true),
    AdditionalAuthenticationProviders: additional.length > 0 ? additional.map(one => authentication(one, false)) : undefined,
    LogConfig: logging(sam, part),
    Tags: tagList(property(part, 'Tags'), createdBy),
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::AppSync::GraphQLApi', stands: true }, properties, attributes: kept(part) });
  const authorizers = [auth, ...additional].map(one => valueIn(valueIn(one, 'LambdaAuthorizer'), 'AuthorizerUri')).filter(arn => arn !== undefined);
  authorizers.forEach((arn, i) => {
    permitAuthorizer(sam, part, arn, `${logicalId}ToLambdaAuthConnector${i + 1}`);
  });
  makeSchema(sam, part);
  makeParts(sam, part);
};

const apiId = (part: Part): GivenMap => ({ ApiId: attributeOf(part.logicalId, 'ApiId') });

/** The settings of each kind of authentication, for the default and for the others. */
const authentication = (auth: TreeNode | undefined, isDefault: boolean): GivenMap => {
  const pool = valueIn(auth, 'UserPool');
  return {
    ...picked(auth, [
      ['AuthenticationType', 'Type'],
      ['LambdaAuthorizerConfig', 'LambdaAuthorizer'],
      ['OpenIDConnectConfig', 'OpenIDConnect'],
    ]),
    UserPoolConfig: isGiven(pool) ? (isDefault || pool.is !== 'map' ? pool : changed(pool, { DefaultAction: undefined })) : undefined,
  };
};

/** Logging is on unless it is switched off; a role lets it write. */
const logging = (sam: Sam, part: Part): Given => {
  const written = property(part, 'Logging');
  if (textOf(written) === 'false') return undefined;
  if (written?.is === 'map' && valueIn(written, 'CloudWatchLogsRoleArn')) return written;
  const logicalId = `${part.logicalId}CloudWatchRole`;
  const policy = sam.partition === undefined ? managedPolicy(sam, logs) : filled(`arn:\${AWS::Partition}:iam::aws:policy/${logs}`);
  const properties: GivenMap = { AssumeRolePolicyDocument: trust('appsync.amazonaws.com'), ManagedPolicyArns: [policy] };
  make(sam, part, { logicalId, type: 'AWS::IAM::Role', properties, attributes: passed(part) });
  const role = { CloudWatchLogsRoleArn: attributeOf(logicalId, 'Arn') };
  return written?.is === 'map' ? changed(written, role) : { ...role, FieldLogLevel: 'ALL' };
};
const logs = 'service-role/AWSAppSyncPushToCloudWatchLogs';

const permitAuthorizer = (sam: Sam, part: Part, arn: TreeNode, logicalId: string): void => {
  const source = end('AWS::AppSync::GraphQLApi', { ResourceId: attributeOf(part.logicalId, 'ApiId') });
  const given = { source, destination: end('AWS::Lambda::Function', { Arn: arn }) };
  connect(sam, { part, logicalId, source: undefined, destination: undefined, permissions: ['Write'], given, span: part.span, attributes: passed(part) });
};
const end = (type: string, properties: GivenMap): { logicalId: undefined; written: string; type: string; properties: ReadonlyMap<string, Given> } => ({
  ...{ logicalId: undefined, written: type, type },
  properties: new Map(Object.entries(properties)),
});

const makeSchema = (sam: Sam, part: Part): void => {
  const [inline, uri] = [property(part, 'SchemaInline'), property(part, 'SchemaUri')];
  if (isGiven(inline) === isGiven(uri)) complain(part, uri, 'A GraphQL API needs a SchemaInline or a SchemaUri, and not both. Correct it.');
  const properties: GivenMap = { ...apiId(part), Definition: isGiven(inline) ? inline : undefined, DefinitionS3Location: isGiven(uri) ? uri : undefined };
  make(sam, part, { logicalId: `${part.logicalId}Schema`, type: 'AWS::AppSync::GraphQLSchema', properties, attributes: passed(part) });
};

const makeParts = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const add: Add = (suffix, type, properties, span, attributes = {}) =>
    make(sam, part, { logicalId: `${logicalId}${suffix}`, type: `AWS::AppSync::${type}`, properties, attributes: { ...passed(part), ...attributes }, span });
  for (const { key, value } of entriesOf(property(part, 'ApiKeys')))
    add(key, 'ApiKey', { ...apiId(part), ...picked(value, ['ApiKeyId', 'Description', ['Expires', 'ExpiresOn']]) }, value);
  const domain = property(part, 'DomainName');
  if (isGiven(domain)) {
    add('DomainName', 'DomainName', picked(domain, ['CertificateArn', 'DomainName', 'Description']), domain);
    add('DomainNameApiAssociation', 'DomainNameApiAssociation', { ...apiId(part), DomainName: refTo(`${logicalId}DomainName`) }, domain);
  }
  const cache = property(part, 'Cache');
  const cacheNames = ['ApiCachingBehavior', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled', 'Ttl', 'Type'];
  if (isGiven(cache)) add('ApiCache', 'ApiCache', { ...apiId(part), ...picked(cache, cacheNames) }, cache);
  const sources = makeSources(sam, part);
  const functions = makeFunctions(sam, part, sources, add);
  for (const { key: type, value } of entriesOf(property(part, 'Resolvers')))
    for (const entry of entriesOf(value)) makeResolver(part, type, entry, functions, add);
};
type Add = (suffix: string, type: string, properties: GivenMap, span: TreeNode, attributes?: GivenMap) => void;

/** Data sources by their names, by logical id. */
const makeSources = (sam: Sam, part: Part): ReadonlyMap<string, string> => {
  const written = property(part, 'DataSources');
  const sources = new Map<string, string>();
  for (const { key, value } of entriesOf(valueIn(written, 'DynamoDb'))) sources.set(key, makeTableSource(sam, part, key, value));
  for (const { key, value } of entriesOf(valueIn(written, 'Lambda'))) sources.set(key, makeFunctionSource(sam, part, key, value));
  return sources;
};

const makeTableSource = (sam: Sam, part: Part, name: string, written: TreeNode): string => {
  const logicalId = `${part.logicalId}${name}DynamoDBDataSource`;
  const region: Given = valueIn(written, 'Region') ?? refTo('AWS::Region');
  if (!valueIn(written, 'TableName')) complain(part, written, `The data source ${name} needs a TableName. Add it.`);
  const text = 'arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}';
  const arn: Given = valueIn(written, 'TableArn') ?? filled(text, { __TableName__: valueIn(written, 'TableName'), __Region__: region });
  const permissions = itemsOf(valueIn(written, 'Permissions')).map(item => textOf(item) ?? '');
  const role = sourceRole(sam, part, logicalId, written, {
    suffix: 'ToTableConnector',
    type: 'AWS::DynamoDB::Table',
    arn,
    permissions: permissions.length > 0 ? permissions : ['Read', 'Write'],
  });
  const config = { AwsRegion: region, ...picked(written, ['TableName', 'UseCallerCredentials', 'Versioned', ['DeltaSyncConfig', 'DeltaSync']]) };
  makeSource(sam, part, logicalId, name, written, { Type: 'AMAZON_DYNAMODB', DynamoDBConfig: config, ServiceRoleArn: role });
  return logicalId;
};

const makeFunctionSource = (sam: Sam, part: Part, name: string, written: TreeNode): string => {
  const logicalId = `${part.logicalId}${name}LambdaDataSource`;
  const arn = valueIn(written, 'FunctionArn');
  if (!arn) complain(part, written, `The data source ${name} needs a FunctionArn. Add it.`);
  const role = sourceRole(sam, part, logicalId, written, { suffix: 'ToLambdaConnector', type: 'AWS::Lambda::Function', arn, permissions: ['Write'] });
  makeSource(sam, part, logicalId, name, written, { Type: 'AWS_LAMBDA', LambdaConfig: { LambdaFunctionArn: arn }, ServiceRoleArn: role });
  return logicalId;
};

const makeSource = (sam: Sam, part: Part, logicalId: string, name: string, written: TreeNode, more: GivenMap): void => {
  const properties: GivenMap = { ...apiId(part), Name: valueIn(written, 'Name') ?? name, ...picked(written, ['Description']), ...more };
  make(sam, part, { logicalId, type: 'AWS::AppSync::DataSource', properties, attributes: passed(part), span: written });
};

interface Reached {
  readonly suffix: string;
  readonly type: string;
  readonly arn: Given;
  readonly permissions: readonly string[];
}
const sourceRole = (sam: Sam, part: Part, logicalId: string, written: TreeNode, { suffix, type, arn, permissions }: Reached): Given => {
  const given = valueIn(written, 'ServiceRoleArn');
  if (isGiven(given)) return given;
  const role = `${logicalId}Role`;
  const properties = { AssumeRolePolicyDocument: trust('appsync.amazonaws.com') };
  make(sam, part, { logicalId: role, type: 'AWS::IAM::Role', properties, attributes: passed(part), span: written });
  const ends = { source: end('AWS::AppSync::DataSource', { RoleName: refTo(role) }), destination: end(type, { Arn: arn }) };
  connect(sam, {
    part,
    logicalId: `${logicalId}${suffix}`,
    source: undefined,
    destination: undefined,
    permissions,
    given: ends,
    span: part.span,
    attributes: passed(part),
  });
  return attributeOf(role, 'Arn');
};

/** Functions by their names: what a resolver puts in its pipeline. */
const makeFunctions = (sam: Sam, part: Part, sources: ReadonlyMap<string, string>, add: Add): ReadonlyMap<string, Given> => {
  const functions = new Map<string, Given>();
  for (const { key, value } of entriesOf(property(part, 'Functions'))) {
    const id = valueIn(value, 'Id');
    functions.set(key, id ?? attributeOf(`${part.logicalId}${key}`, 'FunctionId'));
    if (id) continue;
    const properties: GivenMap = {
      ...{ ...apiId(part), Name: valueIn(value, 'Name') ?? key, DataSourceName: sourceOf(sam, part, value, sources) },
      ...picked(value, ['Description', 'MaxBatchSize', ['SyncConfig', 'Sync'], ['Code', 'InlineCode'], ['CodeS3Location', 'CodeUri']]),
      Runtime: runtime(valueIn(value, 'Runtime')),
    };
    add(key, 'FunctionConfiguration', properties, value);
  }
  return functions;
};
const runtime = (written: TreeNode | undefined): Given => written && picked(written, ['Name', ['RuntimeVersion', 'Version']]);

const sourceOf = (sam: Sam, part: Part, written: TreeNode, sources: ReadonlyMap<string, string>): Given => {
  const source = valueIn(written, 'DataSource');
  const name = textOf(source);
  if (name?.toLowerCase() === 'none') return attributeOf(noSource(sam, part), 'Name');
  const known = name === undefined ? undefined : sources.get(name);
  if (name !== undefined && known === undefined) complain(part, source, `There is no data source ${name}. Declare it under DataSources, or correct the name.`);
  if (!source) complain(part, written, 'A function needs a DataSource. Add it.');
  return known === undefined ? source : attributeOf(known, 'Name');
};

const noSource = (sam: Sam, part: Part): string => {
  const logicalId = `${part.logicalId}NoneDataSource`;
  make(sam, part, { logicalId, type: 'AWS::AppSync::DataSource', properties: { ...apiId(part), Name: logicalId, Type: 'NONE' }, attributes: passed(part) });
  return logicalId;
};

/** The code of a resolver that only passes on what its functions give. */
const passingCode = '\nexport function request(ctx) {\n    return {};\n}\n\nexport function response(ctx) {\n    return ctx.prev.result;\n}\n';

const makeResolver = (part: Part, type: string, { key, value }: Entry, functions: ReadonlyMap<string, Given>, add: Add): void => {
  const pipeline = itemsOf(valueIn(value, 'Pipeline')).map(item => functionOf(part, item, functions));
  const hasCode = valueIn(value, 'InlineCode') !== undefined || valueIn(value, 'CodeUri') !== undefined;
  const properties: GivenMap = {
    ...{ ...apiId(part), TypeName: type, FieldName: valueIn(value, 'FieldName') ?? key, Kind: 'PIPELINE' },
    ...picked(value, ['MaxBatchSize', ['CachingConfig', 'Caching'], ['SyncConfig', 'Sync'], ['Code', 'InlineCode'], ['CodeS3Location', 'CodeUri']]),
    ...(!hasCode && { Code: passingCode }),
    Runtime: hasCode ? runtime(valueIn(value, 'Runtime')) : (runtime(valueIn(value, 'Runtime')) ?? { Name: 'APPSYNC_JS', RuntimeVersion: '1.0.0' }),
    PipelineConfig: { Functions: pipeline },
  };
  add(`${type}${key}`, 'Resolver', properties, value, { DependsOn: [`${part.logicalId}Schema`] });
};

const functionOf = (part: Part, item: TreeNode, functions: ReadonlyMap<string, Given>): Given => {
  const known = functions.get(textOf(item) ?? '');
  if (known === undefined)
    complain(part, item, `There is no function ${textOf(item) ?? ''} for the pipeline. Declare it under Functions, or correct the name.`);
  return known ?? item;
};
