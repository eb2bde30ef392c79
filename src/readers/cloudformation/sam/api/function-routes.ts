import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complainOf, permit, type SamEvent, said } from '../events/event.ts';
import { conditionOf, type Part, partitionText, property, settled } from '../sam.ts';
import { attributeIn, entriesOf, filled, type Given, type GivenMap, isGiven, refIn, treeOf, when } from '../tree.ts';
import { apiOf, isManaged, routesOf } from './definition.ts';
import { credentialsOf, securityOf } from './method-auth.ts';
import { type Address, addPolicy, addRoute, addressOf, cacheKeys, methodPattern, parametersOf, spelled } from './route.ts';
import { stageName } from './stage-name.ts';

/** `Api`: a method of a REST API that calls the function. */
export const restApiEvent = (event: SamEvent): void => {
  const address = addressOf(event);
  if (!address) return;
  const { sam } = event;
  const api = apiOf(event, 'RestApiId', 'AWS::Serverless::Api');
  checkId(event, 'RestApiId', api);
  if (permitted(event, api))
    permit(
      event,
      'apigateway.amazonaws.com',
      { SourceArn: sourceArn(event, 'RestApiId', methodPattern(address), partitionText(sam)) },
      `Permission${suffix(api && property(api, 'StageName'))}`,
    );
  if (api) addPolicy(event, api, address, property(api, 'StageName'));
  if (api && !isManaged(sam, api)) override(event, api, address);
  if (!api || !isManaged(sam, api)) return;
  const streams = settled(sam, said(event, 'ResponseTransferMode')) === 'RESPONSE_STREAM';
  const integration: GivenMap = {
    ...{ type: 'aws_proxy', httpMethod: 'POST', uri: streams ? streaming(event, partitionText(sam)) : invocation(event, partitionText(sam)) },
    credentials: credentialsOf(event, api),
    timeoutInMillis: said(event, 'TimeoutInMillis'),
    responseTransferMode: streams ? 'STREAM' : undefined,
    cacheKeyParameters: cacheKeys(event),
  };
  addRoute(event, api, address, {
    'x-amazon-apigateway-integration': integration,
    responses: {},
    security: securityOf(event, api),
    ...parametersOf(event, api),
  });
};

const suffix = (stage: TreeNode | undefined): string => {
  const text = textOf(stage);
  return text !== undefined && /^[A-Za-z0-9]+$/.test(text) ? text : stageName(stage).replace(/^Stage(?=.)/, '');
};

/** `OverrideApiAuth`: what the event demands counts for a method that the definition has already. */
const override = (event: SamEvent, api: Part, { path, method }: Address): void => {
  const overrides = settled(event.sam, valueIn(said(event, 'Auth'), 'OverrideApiAuth'))?.toLowerCase() === 'true';
  const security = overrides ? securityOf(event, api) : undefined;
  if (overrides && !security && !valueIn(said(event, 'Auth'), 'ResourcePolicy'))
    complainOf(event, 'OverrideApiAuth needs an Authorizer, ApiKeyRequired or a ResourcePolicy. Add one.');
  if (security) routesOf(api).demands.set(`${method} ${path}`, security);
};

/** The API of an event is one of the template, by its name. */
const checkId = (event: SamEvent, name: string, api: Part | undefined): void => {
  const written = said(event, name);
  const isName = refIn(written) !== undefined || textOf(written) !== undefined;
  if (!isName) complainOf(event, `${name} is a reference to an API of the template. Correct it.`, written);
  else if (!api && !event.sam.known(refIn(written) ?? ''))
    complainOf(event, `${name} names no such API of the template: nothing is added to it. Correct the name.`, written);
};

const permitted = (event: SamEvent, api: Part | undefined): boolean => {
  const auth = api && property(api, 'Auth');
  return settled(event.sam, valueIn(auth, 'AddDefaultFunctionPermissions'))?.toLowerCase() !== 'false' && api !== undefined;
};

const sourceArn = (event: SamEvent, id: string, pattern: string, partition: string): Given => {
  const text = `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${pattern}`;
  return filled(text, { __ApiId__: said(event, id), __Stage__: '*' });
};

/** What API Gateway calls: the function, or its alias. */
const invocation = (event: SamEvent, partition: string, call = '2015-03-31/functions/{}/invocations'): Given => {
  const { ref, arn } = event.target;
  const function_ = attributeIn(treeOf(arn, event.span));
  const name = function_ ? function_.join('.') : refIn(treeOf(ref, event.span));
  const uri = filled(`arn:${partition}:apigateway:\${AWS::Region}:lambda:path/${call.replace('{}', `\${${name}}`)}`);
  return when(conditionOf(event.part), uri);
};
const streaming = (event: SamEvent, partition: string): Given => invocation(event, partition, '2021-11-15/functions/{}/response-streaming-invocations');

const anyPath = '$default';

/** `HttpApi`: a route of an HTTP API that calls the function. Without a path it is the one for everything else. */
export const httpApiEvent = (event: SamEvent): void => {
  const { sam } = event;
  const [written, writtenMethod] = ['Path', 'Method'].map(name => settled(sam, said(event, name)));
  if ((writtenMethod === undefined) !== (written === undefined)) {
    complainOf(event, 'a Method and a Path go together. Add the other.');
    return;
  }
  const path = written ?? anyPath;
  const address = { path, method: spelled(writtenMethod ?? 'any') };
  const api = apiOf(event, 'ApiId', 'AWS::Serverless::HttpApi');
  checkId(event, 'ApiId', api);
  const pattern = path === anyPath ? '*' : path === `/${anyPath}` ? anyPath : methodPattern(address);
  if (path === anyPath || !hasAnyRoute(event))
    permit(event, 'apigateway.amazonaws.com', { SourceArn: sourceArn(event, 'ApiId', pattern, '${AWS::Partition}') });
  if (!api || !isManagedHttp(api)) return;
  const settings = said(event, 'RouteSettings');
  if (isGiven(settings))
    routesOf(api).settings.set(path === anyPath ? anyPath : `${routeMethod(address.method)} ${path}`, when(conditionOf(event.part), settings));
  const integration: GivenMap = {
    ...{ type: 'aws_proxy', httpMethod: 'POST', uri: invocation(event, '${AWS::Partition}') },
    payloadFormatVersion: said(event, 'PayloadFormatVersion') ?? '2.0',
    timeoutInMillis: said(event, 'TimeoutInMillis'),
  };
  const isDefault = path === anyPath || undefined;
  addRoute(event, api, address, { 'x-amazon-apigateway-integration': integration, responses: {}, isDefaultRoute: isDefault, security: securityOf(event, api) });
};
/** A function that answers everything else of an API as well has one permission for all of it. */
const hasAnyRoute = (event: SamEvent): boolean => {
  const own = nameOfApi(event.properties);
  return entriesOf(property(event.part, 'Events')).some(({ value }) => {
    const properties = valueIn(value, 'Properties');
    return settled(event.sam, valueIn(value, 'Type')) === 'HttpApi' && !valueIn(properties, 'Path') && nameOfApi(properties) === own;
  });
};
const nameOfApi = (properties: TreeNode | undefined): string | undefined => refIn(valueIn(properties, 'ApiId')) ?? textOf(valueIn(properties, 'ApiId'));

const routeMethod = (method: string): string => (method.startsWith('x-') ? 'ANY' : method.toUpperCase());
const isManagedHttp = (api: Part): boolean => !isGiven(property(api, 'DefinitionUri'));
