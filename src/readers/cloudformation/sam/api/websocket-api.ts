import { type Entry, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complain, kept, make, type Part, passed, property, type Sam, settled } from '../sam.ts';
import { entriesOf, filled, type Given, type GivenMap, isGiven, picked, refTo } from '../tree.ts';
import { makeHttpDomain, tagMap } from './domain.ts';

const createdBy: GivenMap = { 'websocketapi:createdBy': 'SAM' };
const apiNames = [
  'ApiKeySelectionExpression',
  'Description',
  'DisableExecuteApiEndpoint',
  'DisableSchemaValidation',
  'IpAddressType',
  'RouteSelectionExpression',
];
const routeNames = ['ApiKeyRequired', 'ModelSelectionExpression', 'OperationName', 'RequestModels', 'RequestParameters', 'RouteResponseSelectionExpression'];

/** `AWS::Serverless::WebSocketApi`: the API, its routes with what answers them, its authorizer, its stage and its domain. */
export const webSocketApi = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const routes = entriesOf(property(part, 'Routes'));
  if (routes.length === 0) complain(part, property(part, 'Routes'), 'A WebSocket API needs Routes. Add one.');
  if (!isGiven(property(part, 'RouteSelectionExpression'))) complain(part, undefined, 'A WebSocket API needs a RouteSelectionExpression. Add it.');
  const properties: GivenMap = {
    Name: property(part, 'Name') ?? logicalId,
    ProtocolType: 'WEBSOCKET',
    ...picked(part.properties, apiNames),
    Tags: tagMap(property(part, 'Tags'), createdBy),
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::ApiGatewayV2::Api', stands: true }, properties, attributes: kept(part) });
  const stageName = property(part, 'StageName');
  checkWebSocket(sam, part, routes);
  const stage = settled(sam, stageName) ?? (isGiven(stageName) ? undefined : 'default');
  for (const route of routes) makeRoute(sam, part, route, stage, stageName);
  if (routes.some(({ key }) => key === '$connect')) makeAuthorizer(sam, part);
  makeHttpDomain(sam, part, refTo(makeStage(sam, part, stage, routes)), createdBy, 'last');
};

const special: ReadonlySet<string> = new Set(['$connect', '$disconnect', '$default']);

const checkWebSocket = (sam: Sam, part: Part, routes: readonly Entry[]): void => {
  const auth = property(part, 'Auth');
  const type = settled(sam, valueIn(auth, 'AuthType'));
  if (isGiven(auth) && type !== 'NONE' && !routes.some(({ key }) => key === '$connect'))
    complain(part, auth, 'Auth holds for the route $connect, which there is not. Add it, or take Auth away.');
  if ((type === 'NONE' || type === 'AWS_IAM') && entriesOf(auth).length > 1) complain(part, auth, `AuthType ${type} takes no other settings. Take them away.`);
  if (textOf(property(part, 'StageName')) === '$default')
    complain(part, property(part, 'StageName'), 'The stage of a WebSocket API cannot be $default. Give it another name.');
  for (const { key, value } of routes) {
    if (!/^[A-Za-z0-9]+$/.test(key) && !special.has(key))
      complain(part, value, `${key} is not the name of a route: letters and digits, or $connect, $disconnect, $default. Correct it.`);
    if (key !== '$connect' && valueIn(value, 'RequestParameters')) complain(part, value, 'RequestParameters go with the route $connect only. Take them away.');
  }
};

const routeId = (key: string): string => {
  const name = key.replaceAll(/[^A-Za-z0-9]/g, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const makeRoute = (sam: Sam, part: Part, { key, keyStart, value }: Entry, stage: string | undefined, stageName: TreeNode | undefined): void => {
  const { logicalId } = part;
  const [id, arn] = [`${logicalId}${routeId(key)}`, valueIn(value, 'FunctionArn')];
  if (!isGiven(arn)) {
    complain(part, value, `The route ${key} needs a FunctionArn. Add it.`);
    return;
  }
  const span = { start: keyStart, end: value.end };
  const add = (suffix: string, type: string, properties: GivenMap): void =>
    make(sam, part, { logicalId: `${id}${suffix}`, type, properties, attributes: passed(part), span });
  add('Integration', 'AWS::ApiGatewayV2::Integration', {
    ...{ ApiId: refTo(logicalId), IntegrationType: 'AWS_PROXY', IntegrationUri: invocation('FunctionArn', arn) },
    ...picked(value, [['TimeoutInMillis', 'IntegrationTimeout']]),
  });
  const names = typeof stage === 'string' ? undefined : { StageName: stageName };
  const source = filled(
    `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${logicalId}.ApiId}/${stage ?? '${StageName}'}/${key}`,
    names,
  );
  add('Permission', 'AWS::Lambda::Permission', {
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    FunctionName: arn,
    SourceArn: source,
  });
  const type = textOf(valueIn(property(part, 'Auth'), 'AuthType'));
  const auth: GivenMap =
    key !== '$connect' || type === undefined
      ? {}
      : { AuthorizationType: type, AuthorizerId: type === 'CUSTOM' ? refTo(`${logicalId}ConnectAuthorizer`) : undefined };
  add('Route', 'AWS::ApiGatewayV2::Route', {
    ...{ ApiId: refTo(logicalId), RouteKey: key, Target: { 'Fn::Join': ['/', ['integrations', refTo(`${id}Integration`)]] } },
    ...picked(value, routeNames),
    ...auth,
  });
};

const invocation = (name: string, arn: Given): Given =>
  filled(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${name}}/invocations`, { [name]: arn });

const makeAuthorizer = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const auth = property(part, 'Auth');
  if (!isGiven(auth)) return;
  const type = settled(sam, valueIn(auth, 'AuthType'));
  if (!['CUSTOM', 'AWS_IAM', 'NONE'].includes(type ?? '')) complain(part, auth, 'The AuthType of a WebSocket API is AWS_IAM, CUSTOM or NONE. Correct it.');
  if (type !== 'CUSTOM') return;
  const arn = valueIn(auth, 'AuthArn');
  if (!isGiven(arn)) {
    complain(part, auth, 'AuthType CUSTOM needs an AuthArn. Add it.');
    return;
  }
  const name = `${logicalId}ConnectAuthorizer`;
  const role = valueIn(auth, 'InvokeRole');
  const properties: GivenMap = {
    ...{ ApiId: refTo(logicalId), AuthorizerType: 'REQUEST', Name: valueIn(auth, 'Name') ?? name, AuthorizerUri: invocation('AuthArn', arn) },
    ...picked(auth, ['IdentitySource', ['AuthorizerCredentialsArn', 'InvokeRole']]),
  };
  make(sam, part, { logicalId: name, type: 'AWS::ApiGatewayV2::Authorizer', properties, attributes: passed(part), span: auth });
  if (isGiven(role)) return;
  const source = filled('arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*', { __ApiId__: refTo(logicalId) });
  make(sam, part, {
    ...{ logicalId: `${logicalId}AuthorizerPermission`, type: 'AWS::Lambda::Permission', span: auth, attributes: passed(part) },
    properties: { Action: 'lambda:InvokeFunction', FunctionName: arn, Principal: 'apigateway.amazonaws.com', SourceArn: source },
  });
};

const makeStage = (sam: Sam, part: Part, known: string | undefined, routes: readonly Entry[]): string => {
  const { logicalId } = part;
  const written = property(part, 'StageName');
  const logical = isGiven(written) ? `${logicalId}${(known ?? '').replaceAll(/[^A-Za-z0-9]/g, '')}Stage` : `${logicalId}DefaultStage`;
  sam.names.set(`${logicalId}.Stage`, logical);
  const settings = property(part, 'RouteSettings');
  const after = isGiven(settings) ? routes.map(({ key }) => `${logicalId}${routeId(key)}Route`) : undefined;
  const properties: GivenMap = {
    ...{ ApiId: refTo(logicalId), StageName: isGiven(written) ? written : 'default', AutoDeploy: true },
    ...picked(part.properties, ['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings']),
    Tags: tagMap(settled(sam, property(part, 'PropagateTags')) === 'false' ? undefined : property(part, 'Tags'), createdBy),
  };
  make(sam, part, { logicalId: logical, type: 'AWS::ApiGatewayV2::Stage', properties, attributes: { ...passed(part), DependsOn: after } });
  return logical;
};
