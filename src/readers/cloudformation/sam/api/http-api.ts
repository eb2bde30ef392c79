import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { checkDefinition } from '../checks/definition.ts';
import { locationOf } from '../function/code.ts';
import { complain, kept, make, type Part, passed, property, type Sam, settled } from '../sam.ts';
import { callIn, changed, choiceIn, entriesOf, type Given, type GivenMap, isGiven, itemsOf, opened, picked, refTo, treeOf } from '../tree.ts';
import { isTrue, withHttpAuth } from './authorizers.ts';
import { emptyHttp, isDefinition, mapMethods, mapPaths, pathsOf, routesOf } from './definition.ts';
import { makeHttpDomain, tagMap } from './domain.ts';

const createdBy: GivenMap = { 'httpapi:createdBy': 'SAM' };

/** `AWS::Serverless::HttpApi`: the API with its definition, a stage that deploys itself, and its domain. */
export const serverlessHttpApi = (sam: Sam, part: Part): void => {
  const { logicalId } = part;
  const [body, uri] = [property(part, 'DefinitionBody'), property(part, 'DefinitionUri')];
  if (isGiven(body) && isGiven(uri)) complain(part, uri, 'DefinitionBody and DefinitionUri say the same thing: only one of them is allowed. Take one away.');
  const definition = isGiven(uri) ? undefined : definitionOf(sam, part, isGiven(body) ? body : undefined);
  const location = isGiven(uri) ? locationOf(part, uri, { Bucket: 'Bucket', Key: 'Key', Version: 'Version' }) : undefined;
  const unknown = isGiven(uri) && !location ? new Map([['BodyS3Location', 'SAM uploads the definition at deployment']]) : undefined;
  const properties: GivenMap = {
    Body: definition,
    BodyS3Location: location,
    ...picked(part.properties, ['FailOnWarnings', 'IpAddressType']),
    DisableExecuteApiEndpoint: definition ? undefined : valueIn(part.properties, 'DisableExecuteApiEndpoint'),
    Description: definition && isDefinition(definition) ? undefined : valueIn(part.properties, 'Description'),
  };
  make(sam, part, { ...{ logicalId, type: 'AWS::ApiGatewayV2::Api', stands: true }, properties, attributes: kept(part), unknown });
  const stage = makeStage(sam, part, isGiven(uri) || (isGiven(body) && callIn(body)) ? {} : createdBy);
  makeHttpDomain(sam, part, refTo(stage), createdBy, 'together');
};

const definitionOf = (sam: Sam, part: Part, written: TreeNode | undefined): TreeNode => {
  if (written && !isDefinition(written)) {
    if (!callIn(written)) complain(part, written, 'The DefinitionBody is not an OpenAPI document: it needs openapi and paths. Correct it.');
    return written;
  }
  const started = startOf(sam, part, written);
  if (started.is === 'map') checkDefinition(part, started);
  const steps = [withDescription, withCors, withHttpAuth, withTags, withoutEndpoint];
  return started.is === 'map' ? steps.reduce<MapTree>((made, step) => step(sam, part, made), started) : started;
};

const startOf = (sam: Sam, part: Part, written: TreeNode | undefined): TreeNode => {
  const strict = isTrue(sam, property(part, 'FailOnWarnings'));
  const paths = pathsOf(sam, part, valueIn(written, 'paths'), mergedMethod, path => (strict && path === '$default' ? '/$default' : path));
  return withPathParameters(written?.is === 'map' ? changed(written, { paths }) : treeOf({ ...emptyHttp, paths }, part.span));
};

/** What is written for a method counts, and within its integration. */
const mergedMethod = (written: MapTree, added: MapTree): Given => {
  const own = valueIn(written, 'x-amazon-apigateway-integration');
  const other = valueIn(added, 'x-amazon-apigateway-integration');
  const integration = own?.is === 'map' && other ? { 'x-amazon-apigateway-integration': new Map([...opened(other), ...opened(own)]) } : {};
  return new Map<string, Given>([...opened(added), ...opened(written), ...Object.entries(integration)]);
};

/** The parameters of a path are said with each of its methods. */
const withPathParameters = (definition: TreeNode): TreeNode =>
  definition.is !== 'map'
    ? definition
    : mapPaths(definition, (item, path) => {
        const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
        return names.length === 0
          ? item
          : mapMethods(item, method => (valueIn(method, 'x-amazon-apigateway-integration') ? withParameters(method, names) : method));
      });
const withParameters = (method: MapTree, names: readonly string[]): MapTree => {
  const written = itemsOf(valueIn(method, 'parameters'));
  const kept = written.map(one =>
    one.is === 'map' && textOf(valueIn(one, 'in')) === 'path' && names.includes(textOf(valueIn(one, 'name')) ?? '') ? changed(one, { required: true }) : one,
  );
  const missing = names.filter(name => !written.some(one => textOf(valueIn(one, 'name')) === name && textOf(valueIn(one, 'in')) === 'path'));
  return changed(method, { parameters: [...kept, ...missing.map(name => ({ name, in: 'path', required: true }))] });
};

const withDescription = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const [description, name] = [property(part, 'Description'), property(part, 'Name')];
  const info = valueIn(definition, 'info');
  if (!isGiven(description) && !isGiven(name)) return definition;
  const said = new Map([
    ...opened(info),
    ...(isGiven(description) ? [['description', description] as const] : []),
    ...(isGiven(name) ? [['title', name] as const] : []),
  ]);
  return changed(definition, { info: said });
};

const withCors = (sam: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'CorsConfiguration');
  if (!isGiven(written)) return definition;
  const open = isTrue(sam, written);
  if (settled(sam, written) === 'false') return definition;
  return changed(definition, { 'x-amazon-apigateway-cors': open ? { allowOrigins: ['*'] } : cors(written) });
};
const cors = (written: TreeNode): Given => {
  const choice = choiceIn(written);
  if (choice) return { 'Fn::If': [choice.condition, cors(choice.yes), cors(choice.no)] };
  return written.is !== 'map' || callIn(written)
    ? written
    : new Map(
        entriesOf(written)
          .filter(({ value }) => textOf(value) !== 'false')
          .map(entry => [entry.key.charAt(0).toLowerCase() + entry.key.slice(1), entry] as const),
      );
};

const withTags = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const all = new Map([...opened(property(part, 'Tags')), ...Object.entries(createdBy)]);
  const before = new Map(itemsOf(valueIn(definition, 'tags')).map(tag => [textOf(valueIn(tag, 'name')) ?? '', tag] as const));
  const others = [...before].filter(([name]) => !all.has(name)).map(([, tag]) => tag);
  const ours = [...all].map(([name, value]) => new Map<string, Given>([...opened(before.get(name)), ['name', name], ['x-amazon-apigateway-tag-value', value]]));
  return changed(definition, { tags: [...others, ...ours] });
};

const withoutEndpoint = (_: Sam, part: Part, definition: MapTree): MapTree => {
  const written = property(part, 'DisableExecuteApiEndpoint');
  if (!isGiven(written)) return definition;
  const setting = { disableExecuteApiEndpoint: written };
  const servers = itemsOf(valueIn(definition, 'servers'));
  const all = servers.length > 0 ? servers : [treeOf({}, written)];
  return changed(definition, {
    servers: all.map(server => (server.is === 'map' ? changed(server, { 'x-amazon-apigateway-endpoint-configuration': setting }) : server)),
  });
};

const makeStage = (sam: Sam, part: Part, tags: GivenMap): string => {
  const { logicalId } = part;
  const written = property(part, 'StageName');
  const known = settled(sam, written);
  const isDefault = !isGiven(written) || known === '$default';
  const stage = isDefault ? `${logicalId}ApiGatewayDefaultStage` : `${logicalId}${(known ?? '').replaceAll(/[^A-Za-z0-9]/g, '')}Stage`;
  sam.names.set(`${logicalId}.Stage`, stage);
  make(sam, part, {
    ...{ logicalId: stage, type: 'AWS::ApiGatewayV2::Stage' },
    properties: {
      ...{ ApiId: refTo(logicalId), StageName: isGiven(written) ? written : '$default' },
      ...picked(part.properties, ['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings']),
      RouteSettings: routeSettings(part),
      AutoDeploy: true,
      Tags: tagMap(property(part, 'Tags'), tags),
    },
    attributes: { ...passed(part), Metadata: undefined },
  });
  return stage;
};

/** Settings of routes: those of the API, and those that events give theirs. */
const routeSettings = (part: Part): Given => {
  const written = property(part, 'RouteSettings');
  const { settings } = routesOf(part);
  if (settings.size === 0) return isGiven(written) ? written : undefined;
  const all = opened(written);
  for (const [route, given] of settings) {
    const [before, own] = [valueIn(written, route), treeOf(given ?? {}, part.span)];
    all.set(route, before?.is === 'map' && !callIn(own) ? new Map([...opened(before), ...opened(own)]) : given);
  }
  return all;
};
