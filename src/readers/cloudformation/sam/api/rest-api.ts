import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { checkDefinition } from '../checks/definition.ts';
import { locationOf } from '../function/code.ts';
import { complain, kept, make, type Part, passed, propagates, property, resolved, type Sam, settled, tagList } from '../sam.ts';
import { callIn, changed, entriesOf, type Given, type GivenMap, isGiven, listed, opened, picked, refTo, treeOf } from '../tree.ts';
import { withRestAuth } from './authorizers.ts';
import { withRestCors } from './cors.ts';
import { emptyRest, isDefinition, isManaged, isOpenApi3, pathsOf, routesOf } from './definition.ts';
import { makeRestDomain } from './domain.ts';
import { stageName } from './stage-name.ts';
import { makeUsagePlan } from './usage-plan.ts';

const apiNames = [
  ...[
    'Name',
    'Description',
    'BinaryMediaTypes',
    'MinimumCompressionSize',
    'FailOnWarnings',
    'ApiKeySourceType',
    'Mode',
    'SecurityPolicy',
    'EndpointAccessMode',
    'Policy',
  ],
];
const stageNames = ['AccessLogSetting', 'CacheClusterEnabled', 'CacheClusterSize', 'CanarySetting', 'MethodSettings', 'TracingEnabled', 'Variables'];

/** `AWS::Serverless::Api`: the API with its definition, a deployment, a stage, and what its authorizers, domain and usage plan need. */
export const serverlessApi = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const [body, uri] = [property(part, 'DefinitionBody'), property(part, 'DefinitionUri')];
  if (isGiven(body) && isGiven(uri)) complain(part, uri, 'DefinitionBody and DefinitionUri say the same thing: only one of them is allowed. Take one away.');
  const version = textOf(property(part, 'OpenApiVersion'));
  if (version !== undefined && !/^[23](\.\d+){0,2}$/.test(version))
    complain(part, property(part, 'OpenApiVersion'), 'OpenApiVersion is a version such as 3.0.1. Correct it.');
  if (textOf(property(part, 'StageName')) === '') complain(part, property(part, 'StageName'), 'StageName is empty. Give the stage a name.');
  if (!isGiven(property(part, 'StageName'))) complain(part, undefined, 'An API needs a StageName. Add it.');
  const definition = definitionOf(sam, part);
  const location = isGiven(uri) && !definition ? locationOf(part, uri, { Bucket: 'Bucket', Key: 'Key', Version: 'Version' }) : undefined;
  const unknown = isGiven(uri) && !definition && !location ? new Map([['BodyS3Location', 'SAM uploads the definition at deployment']]) : undefined;
  const properties: GivenMap = {
    ...picked(part.properties, apiNames),
    Body: definition,
    BodyS3Location: location,
    ...endpoint(sam, part),
    DisableExecuteApiEndpoint: undefined,
    Tags: propagates(sam, part) ? tagList(property(part, 'Tags')) : undefined,
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::ApiGateway::RestApi', stands: true }, properties, attributes: kept(part), unknown });
  const stage = makeStage(sam, part);
  makeRestDomain(sam, part, stage);
  makeUsagePlan(sam, part, stage);
};

/** SAM's `Type: REGIONAL`, or the word alone, for `Types`. */
const endpoint = (sam: Sam, part: Part): GivenMap => {
  const written = property(part, 'EndpointConfiguration');
  const regional = sam.partition !== undefined && sam.partition !== 'aws';
  if (isGiven(written) && callIn(written)) return { EndpointConfiguration: { Types: [written] }, Parameters: { endpointConfigurationTypes: written } };
  if (!isGiven(written)) return regional ? { EndpointConfiguration: { Types: ['REGIONAL'] }, Parameters: { endpointConfigurationTypes: 'REGIONAL' } } : {};
  const endpoints = valueIn(written, 'VPCEndpointIds') ?? valueIn(written, 'VpcEndpointIds');
  const others: GivenMap = { VpcEndpointIds: endpoints, ...picked(written, ['IpAddressType']) };
  const type = written.is === 'map' ? valueIn(written, 'Type') : written;
  if (!type) return { EndpointConfiguration: { ...picked(written, ['Types']), ...others } };
  return { EndpointConfiguration: { Types: [type], ...others }, Parameters: { endpointConfigurationTypes: type } };
};

const definitionOf = (sam: Sam, part: Part): MapTree | undefined => {
  const written = property(part, 'DefinitionBody');
  const managed = isManaged(sam, part);
  if (!managed && !isGiven(written)) return undefined;
  const started = startOf(sam, part, managed, isGiven(written) ? written : undefined);
  if (started && !managed) checkDefinition(part, started);
  return started && isDefinition(started) ? completed(sam, part, started) : started;
};

const startOf = (sam: Sam, part: Part, managed: boolean, written: TreeNode | undefined): MapTree | undefined => {
  if (!managed || (written && !isDefinition(written))) return written?.is === 'map' ? written : undefined;
  const paths = pathsOf(sam, part, valueIn(written, 'paths'), (own, added) => new Map([...opened(own), ...opened(added)]));
  const made = treeOf(
    written ? new Map<string, Given>([['info', emptyRest['info']], ...opened(written), ['paths', paths]]) : { ...emptyRest, paths },
    part.span,
  );
  return made.is === 'map' ? made : undefined;
};

/** The definition with CORS, authorizers, models and the like. */
const completed = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const steps = [withRestCors, withRestAuth, withResponses, withModels, withMediaTypes, withVersion, withoutEndpoint];
  return steps.reduce((made, step) => step(sam, part, made), definition);
};

const withResponses = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'GatewayResponses');
  if (!isGiven(written)) return definition;
  const responses = new Map(entriesOf(written).map(({ key, value }) => [key, responseOf(value)] as const));
  return changed(definition, { 'x-amazon-apigateway-gateway-responses': responses });
};
const prefixes: ReadonlyMap<string, string> = new Map([
  ['Headers', 'gatewayresponse.header.'],
  ['Paths', 'gatewayresponse.path.'],
  ['QueryStrings', 'gatewayresponse.querystring.'],
]);
const responseOf = (written: TreeNode): Given => {
  const parameters = entriesOf(valueIn(written, 'ResponseParameters')).flatMap(({ key, value }) =>
    entriesOf(value).map(entry => [`${prefixes.get(key) ?? ''}${entry.key}`, entry] as const),
  );
  return {
    ...picked(written, [['statusCode', 'StatusCode']]),
    responseTemplates: valueIn(written, 'ResponseTemplates') ?? {},
    responseParameters: new Map(parameters),
  };
};

const withModels = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'Models');
  const { validators } = routesOf(part);
  const checked = validators.size > 0 ? changed(definition, { 'x-amazon-apigateway-request-validators': validators }) : definition;
  if (!isGiven(written)) return checked;
  const models = new Map<string, Given>([
    ...opened(valueIn(definition, 'definitions')),
    ...entriesOf(written).map(({ key, value }) => [key.toLowerCase(), value] as const),
  ]);
  return changed(checked, { definitions: models });
};

const withMediaTypes = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'BinaryMediaTypes');
  if (!isGiven(written)) return definition;
  const types = listed(resolved(sam, written)).map(unescaped);
  return changed(definition, { 'x-amazon-apigateway-binary-media-types': types });
};
/** `image~1png` is how CloudFormation has `image/png` written. */
const unescaped = (tree: TreeNode): TreeNode => {
  if (tree.is === 'scalar') return typeof tree.value === 'string' ? treeOf(tree.text.replaceAll('~1', '/'), tree) : tree;
  return tree.is === 'list'
    ? { ...tree, items: tree.items.map(unescaped) }
    : { ...tree, entries: tree.entries.map(entry => ({ ...entry, value: unescaped(entry.value) })) };
};

const withoutEndpoint = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'DisableExecuteApiEndpoint');
  if (!isGiven(written)) return definition;
  const setting = { disableExecuteApiEndpoint: written };
  if (!isOpenApi3(definition)) return changed(definition, { 'x-amazon-apigateway-endpoint-configuration': setting });
  const servers = listed(valueIn(definition, 'servers'));
  const all = servers.length > 0 ? servers : [treeOf({}, written)];
  return changed(definition, {
    servers: all.map(server => (server.is === 'map' ? changed(server, { 'x-amazon-apigateway-endpoint-configuration': setting }) : server)),
  });
};

/** A definition of SAM's own in the version that is asked for, and what was added in the words of Swagger 2 in those of OpenAPI 3. */
const withVersion = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const version = settled(sam, property(part, 'OpenApiVersion'));
  const asked = version !== undefined && /^3(\.\d+)*$/.test(version) && !isGiven(property(part, 'DefinitionBody')) ? version : undefined;
  if (asked === undefined && (!isOpenApi3(definition) || valueIn(definition, 'swagger'))) return definition;
  const components = opened(valueIn(definition, 'components'));
  const add = (name: string, tree: TreeNode | undefined): void => {
    if (tree) components.set(name, tree);
  };
  add('securitySchemes', valueIn(definition, 'securityDefinitions'));
  add('schemas', valueIn(definition, 'definitions'));
  const moved = changed(definition, {
    ...(asked !== undefined && { swagger: undefined, openapi: asked }),
    ...{ securityDefinitions: undefined, definitions: undefined },
    components: components.size > 0 ? components : undefined,
  });
  return asked === undefined ? withOptions(withOptions(moved)) : withOptions(moved);
};

/** The answers to preflight requests in the words of OpenAPI 3. SAM does it twice for a definition that is given: a schema in a schema. */
const withOptions = (definition: MapTree): MapTree => {
  const paths = valueIn(definition, 'paths');
  if (paths?.is !== 'map') return definition;
  const entries = paths.entries.map(entry => {
    const options = valueIn(entry.value, 'options');
    return entry.value.is === 'map' && options?.is === 'map' ? { ...entry, value: changed(entry.value, { options: inThree(options) }) } : entry;
  });
  return changed(definition, { paths: { ...paths, entries } });
};
const inThree = (options: MapTree): MapTree => {
  const plain = changed(options, { consumes: undefined, produces: undefined });
  const responses = valueIn(options, 'responses');
  const answer = valueIn(responses, '200');
  const headers = valueIn(answer, 'headers');
  if (responses?.is !== 'map' || answer?.is !== 'map' || headers?.is !== 'map') return plain;
  const schemas = new Map(headers.entries.map(({ key, value }) => [key, { schema: value }] as const));
  return changed(plain, { responses: changed(responses, { '200': changed(answer, { headers: schemas }) }) });
};

/** The stage, which deploys the API as it is now. */
const makeStage = (sam: Sam, part: Part): string => {
  const { logicalId } = part;
  const written = property(part, 'StageName');
  const deployment = `${logicalId}Deployment`;
  const openApi = settled(sam, property(part, 'OpenApiVersion'));
  make(sam, part, {
    ...{ logicalId: deployment, type: 'AWS::ApiGateway::Deployment' },
    properties: { RestApiId: refTo(logicalId), StageName: openApi === undefined ? 'Stage' : undefined },
    attributes: { ...passed(part), Metadata: undefined },
  });
  sam.names.set(`${logicalId}.Deployment`, deployment);
  const stage = `${logicalId}${stageName(written)}`;
  sam.names.set(`${logicalId}.Stage`, stage);
  make(sam, part, {
    ...{ logicalId: stage, type: 'AWS::ApiGateway::Stage' },
    properties: {
      ...{ RestApiId: refTo(logicalId), DeploymentId: refTo(deployment), StageName: written },
      ...picked(part.properties, stageNames),
      Tags: tagList(property(part, 'Tags')),
    },
    attributes: { ...passed(part), Metadata: undefined },
  });
  return stage;
};
