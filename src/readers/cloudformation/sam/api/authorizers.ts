import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complain, make, type Part, partitionText, passed, property, type Sam, settled } from '../sam.ts';
import { callIn, changed, entriesOf, filled, type Given, type GivenMap, isGiven, isNull, itemsOf, listed, opened, refTo } from '../tree.ts';
import { mapMethods, mapPaths, routesOf } from './definition.ts';
import { scopesOf } from './method-auth.ts';
import { customStatements, resourcePolicyOf } from './resource-policy.ts';

/** `Auth` of a REST API: its authorizers, the one that holds for every method, API keys and the resource policy. */
export const withRestAuth = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const auth = property(part, 'Auth');
  const authorizers = valueIn(auth, 'Authorizers');
  const usual = settled(sam, valueIn(auth, 'DefaultAuthorizer'));
  if (authorizers && (authorizers.is !== 'map' || callIn(authorizers)) && !isNull(authorizers))
    complain(part, authorizers, 'Authorizers is a map of names to authorizers. Write it as one.');
  if (usual !== undefined && usual !== 'AWS_IAM' && !valueIn(authorizers, usual))
    complain(part, valueIn(auth, 'DefaultAuthorizer'), `The DefaultAuthorizer ${usual} is not one of its Authorizers. Declare it, or correct the name.`);
  const schemes = new Map(entriesOf(authorizers).map(({ key, value }) => [key, scheme(sam, part, key, value)] as const));
  const needsKey = isTrue(sam, valueIn(auth, 'ApiKeyRequired'));
  const demanded = mapPaths(overridden(part, definition), item =>
    mapMethods(item, (method, name) => demanding(sam, part, method, { usual, needsKey, isPreflight: name.toLowerCase() === 'options' })),
  );
  return withPolicy(part, withSchemes(demanded, schemes, usual === 'AWS_IAM', needsKey));
};

/** What events demand in the place of the API counts for methods that the definition has already. */
const overridden = (part: Part, definition: MapTree): MapTree => {
  const { demands } = routesOf(part);
  if (demands.size === 0) return definition;
  return mapPaths(definition, (item, path) =>
    mapMethods(item, (method, name) => {
      const security = demands.get(`${name} ${path}`);
      return security ? changed(method, { security }) : method;
    }),
  );
};

export const isTrue = (sam: Sam, tree: TreeNode | undefined): boolean => settled(sam, tree)?.toLowerCase() === 'true';

interface Demands {
  readonly usual: string | undefined;
  readonly needsKey: boolean;
  readonly isPreflight: boolean;
}

/** A method with the default authorizer and the API key, where it says nothing else. */
const demanding = (sam: Sam, part: Part, method: MapTree, { usual, needsKey, isPreflight }: Demands): MapTree => {
  const auth = property(part, 'Auth');
  const own = itemsOf(valueIn(method, 'security'));
  const names = own.flatMap(item => entriesOf(item).map(({ key }) => key));
  const saysNothing = names.every(name => name === 'api_key' || name === 'api_key_false');
  const takesUsual =
    usual !== undefined && saysNothing && !(isPreflight && settled(sam, valueIn(auth, 'AddDefaultAuthorizerToCorsPreflight'))?.toLowerCase() === 'false');
  const keyBefore = isPreflight && settled(sam, valueIn(auth, 'AddApiKeyRequiredToCorsPreflight'))?.toLowerCase() === 'false';
  const takesKey = needsKey && !names.includes('api_key') && !names.includes('api_key_false') && !keyBefore;
  const kept = own.filter(item => !valueIn(item, 'api_key_false'));
  const added: Given[] = [...(takesUsual ? [{ [usual]: scopesOf(part, usual, undefined) }] : []), ...(takesKey ? [{ api_key: [] }] : [])];
  if (added.length === 0 && kept.length === own.length) return method;
  const security = [...kept, ...added];
  return changed(method, { security });
};

const withSchemes = (definition: MapTree, authorizers: ReadonlyMap<string, Given>, byRole: boolean, needsKey: boolean): MapTree => {
  const schemes = new Map<string, Given>([...opened(valueIn(definition, 'securityDefinitions')), ...authorizers]);
  const used = usedSchemes(definition);
  if (byRole || used.has('AWS_IAM'))
    schemes.set('AWS_IAM', { 'x-amazon-apigateway-authtype': 'awsSigv4', type: 'apiKey', name: 'Authorization', in: 'header' });
  if (needsKey || used.has('api_key')) schemes.set('api_key', { type: 'apiKey', name: 'x-api-key', in: 'header' });
  return schemes.size > 0 ? changed(definition, { securityDefinitions: schemes }) : definition;
};

const usedSchemes = (definition: MapTree): ReadonlySet<string> => {
  const used = new Set<string>();
  mapPaths(definition, item =>
    mapMethods(item, method => {
      for (const one of itemsOf(valueIn(method, 'security'))) for (const { key } of entriesOf(one)) used.add(key);
      return method;
    }),
  );
  return used;
};

const withPolicy = (part: Part, definition: MapTree): MapTree => {
  const { policy } = routesOf(part);
  const custom = customStatements(resourcePolicyOf(part));
  const before = valueIn(definition, 'x-amazon-apigateway-policy');
  const statement = valueIn(before, 'Statement');
  const statements: Given[] = [...listed(statement), ...policy, ...(custom ? listed(custom) : [])];
  if (policy.length === 0 && !custom) return definition;
  const alone = statements.length === 1 && custom?.is !== 'list' ? statements[0] : statements;
  return changed(definition, { 'x-amazon-apigateway-policy': { Version: '2012-10-17', Statement: alone } });
};

/** What calls an authorizer's function, for its ARN. */
const authorizerUri = (sam: Sam, arn: Given): Given =>
  filled(`arn:${partitionText(sam)}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${__FunctionArn__}/invocations`, { __FunctionArn__: arn });

const header: GivenMap = { type: 'apiKey', in: 'header' };

const scheme = (sam: Sam, part: Part, name: string, written: TreeNode): Given => {
  const pool = valueIn(written, 'UserPoolArn');
  if (written.is !== 'map') complain(part, written, `The authorizer ${name} is a map of settings. Write it as one.`);
  return isGiven(pool) ? cognitoScheme(written, pool) : lambdaScheme(sam, part, name, written);
};

const cognitoScheme = (written: TreeNode, pool: TreeNode): Given => {
  const identity = valueIn(written, 'Identity');
  return {
    ...header,
    name: valueIn(identity, 'Header') ?? 'Authorization',
    'x-amazon-apigateway-authtype': 'cognito_user_pools',
    'x-amazon-apigateway-authorizer': {
      type: 'cognito_user_pools',
      providerARNs: listed(pool),
      identityValidationExpression: valueIn(identity, 'ValidationExpression'),
      authorizerResultTtlInSeconds: valueIn(identity, 'ReauthorizeEvery'),
    },
  };
};

const lambdaScheme = (sam: Sam, part: Part, name: string, written: TreeNode): Given => {
  const identity = valueIn(written, 'Identity');
  const arn = valueIn(written, 'FunctionArn');
  if (!isGiven(arn)) complain(part, written, `The authorizer ${name} needs a UserPoolArn or a FunctionArn. Add one.`);
  else permitAuthorizer(sam, part, name, written, arn);
  const byRequest = settled(sam, valueIn(written, 'FunctionPayloadType')) === 'REQUEST';
  const role = valueIn(written, 'FunctionInvokeRole');
  const sources = byRequest ? requestSources(identity, restSources).join(', ') : '';
  if (byRequest && sources === '' && textOf(valueIn(identity, 'ReauthorizeEvery')) !== '0')
    complain(
      part,
      written,
      `The authorizer ${name} of type REQUEST needs an Identity: at least one of Headers, QueryStrings, StageVariables and Context. Add one.`,
    );
  return {
    ...header,
    name: byRequest ? 'Unused' : (valueIn(identity, 'Header') ?? 'Authorization'),
    'x-amazon-apigateway-authtype': 'custom',
    'x-amazon-apigateway-authorizer': {
      type: byRequest ? 'request' : 'token',
      authorizerUri: authorizerUri(sam, arn),
      authorizerCredentials: textOf(role) === 'NONE' ? undefined : role,
      authorizerResultTtlInSeconds: valueIn(identity, 'ReauthorizeEvery'),
      identityValidationExpression: byRequest ? undefined : valueIn(identity, 'ValidationExpression'),
      identitySource: sources === '' ? undefined : sources,
    },
  };
};

const restSources: ReadonlyMap<string, string> = new Map([
  ['Headers', 'method.request.header.'],
  ['QueryStrings', 'method.request.querystring.'],
  ['StageVariables', 'stageVariables.'],
  ['Context', 'context.'],
]);
const httpSources: ReadonlyMap<string, string> = new Map([
  ['Headers', '$request.header.'],
  ['QueryStrings', '$request.querystring.'],
  ['StageVariables', '$stageVariables.'],
  ['Context', '$context.'],
]);

const requestSources = (identity: TreeNode | undefined, prefixes: ReadonlyMap<string, string>): readonly string[] =>
  [...prefixes].flatMap(([list, prefix]) => listed(valueIn(identity, list)).map(item => `${prefix}${textOf(item) ?? ''}`));

/** Lets API Gateway call an authorizer's function, unless a role of its own does. */
const permitAuthorizer = (sam: Sam, part: Part, name: string, written: TreeNode, arn: Given, partition = partitionText(sam)): void => {
  const disabled = valueIn(written, 'DisableFunctionDefaultPermissions');
  if (isTrue(sam, disabled)) return;
  const text = `arn:${partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/authorizers/*`;
  make(sam, part, {
    ...{ logicalId: `${part.logicalId}${name}AuthorizerPermission`, type: 'AWS::Lambda::Permission', span: written },
    properties: {
      ...{ Action: 'lambda:InvokeFunction', FunctionName: arn, Principal: 'apigateway.amazonaws.com' },
      SourceArn: filled(text, { __ApiId__: refTo(part.logicalId) }),
    },
    attributes: passed(part),
  });
};

/** `Auth` of an HTTP API. */
export const withHttpAuth = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const auth = property(part, 'Auth');
  const authorizers = valueIn(auth, 'Authorizers');
  const usual = settled(sam, valueIn(auth, 'DefaultAuthorizer'));
  const byRole = isTrue(sam, valueIn(auth, 'EnableIamAuthorizer'));
  if (usual === 'AWS_IAM' && !byRole && !valueIn(authorizers, usual))
    complain(part, auth, 'The DefaultAuthorizer AWS_IAM needs EnableIamAuthorizer: true. Add it.');
  if (usual !== undefined && usual !== 'AWS_IAM' && !valueIn(authorizers, usual))
    complain(part, valueIn(auth, 'DefaultAuthorizer'), `The DefaultAuthorizer ${usual} is not one of its Authorizers. Declare it, or correct the name.`);
  const schemes = new Map<string, Given>(entriesOf(authorizers).map(({ key, value }) => [key, httpScheme(sam, part, key, value)] as const));
  if (byRole && !schemes.has('AWS_IAM'))
    schemes.set('AWS_IAM', { 'x-amazon-apigateway-authtype': 'awsSigv4', type: 'apiKey', name: 'Authorization', in: 'header' });
  if (schemes.size === 0 && !byRole) return definition;
  const demanded = mapPaths(definition, item =>
    mapMethods(item, (method, name) =>
      name.toLowerCase() === 'options' ? method : demanding(sam, part, method, { usual, needsKey: false, isPreflight: false }),
    ),
  );
  const components = valueIn(demanded, 'components');
  const all = new Map([...opened(valueIn(components, 'securitySchemes')), ...schemes]);
  return changed(demanded, { components: new Map<string, Given>([...opened(components), ['securitySchemes', all]]) });
};

const httpScheme = (sam: Sam, part: Part, name: string, written: TreeNode): Given => {
  const arn = valueIn(written, 'FunctionArn');
  if (isGiven(arn)) return httpLambdaScheme(sam, part, name, written, arn);
  const jwt = valueIn(written, 'JwtConfiguration');
  if (!isGiven(jwt)) complain(part, written, `The authorizer ${name} needs a JwtConfiguration or a FunctionArn. Add one.`);
  return {
    type: 'oauth2',
    'x-amazon-apigateway-authorizer': {
      jwtConfiguration: jwt && lowered(jwt),
      identitySource: valueIn(written, 'IdentitySource'),
      type: 'jwt',
    },
  };
};
/** OpenAPI spells the keys with a small letter. */
const lowered = (tree: TreeNode): TreeNode =>
  tree.is === 'map' && !callIn(tree)
    ? { ...tree, entries: tree.entries.map(entry => ({ ...entry, key: entry.key.charAt(0).toLowerCase() + entry.key.slice(1) })) }
    : tree;

const httpLambdaScheme = (sam: Sam, part: Part, name: string, written: TreeNode, arn: TreeNode): Given => {
  const identity = valueIn(written, 'Identity');
  if (isTrue(sam, valueIn(written, 'EnableFunctionDefaultPermissions'))) permitAuthorizer(sam, part, name, written, arn, '${AWS::Partition}');
  const version = valueIn(written, 'AuthorizerPayloadFormatVersion');
  if (!version) complain(part, written, `The authorizer ${name} needs an AuthorizerPayloadFormatVersion. Add it.`);
  const sources = requestSources(identity, httpSources);
  return {
    ...header,
    name: 'Unused',
    'x-amazon-apigateway-authorizer': {
      type: 'request',
      authorizerUri: authorizerUri(sam, arn),
      authorizerCredentials: valueIn(written, 'FunctionInvokeRole'),
      authorizerPayloadFormatVersion: version,
      authorizerResultTtlInSeconds: valueIn(identity, 'ReauthorizeEvery'),
      identitySource: sources.length > 0 ? sources : undefined,
      enableSimpleResponses: isTrue(sam, valueIn(written, 'EnableSimpleResponses')) ? valueIn(written, 'EnableSimpleResponses') : undefined,
    },
  };
};
