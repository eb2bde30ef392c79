import { type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { complainOf, needs, type SamEvent, said } from '../events/event.ts';
import { conditionOf, type Part, settled } from '../sam.ts';
import { dataOf, entriesOf, type Given, type GivenMap, isGiven, isOn, itemsOf, listed, treeOf } from '../tree.ts';
import { isOpenApi3, routesOf } from './definition.ts';
import { customStatements, hasLists, pathPattern, statementsOf } from './resource-policy.ts';

/** The path and the method of an event, the method as OpenAPI spells it. */
export interface Address {
  readonly path: string;
  readonly method: string;
}
const anyMethod = 'x-amazon-apigateway-any-method';

export const addressOf = (event: SamEvent): Address | undefined => {
  if (!needs(event, 'Path', 'Method')) return undefined;
  const [path, method] = [settled(event.sam, said(event, 'Path')), settled(event.sam, said(event, 'Method'))];
  if (path === undefined || method === undefined) {
    complainOf(event, 'its Path and Method must be known when SAM runs. Write them as texts.');
    return undefined;
  }
  return { path, method: spelled(method) };
};
export const spelled = (method: string): string => (method.toLowerCase() === 'any' ? anyMethod : method.toLowerCase());

/** Adds a method to an API. */
export const addRoute = (event: SamEvent, api: Part, { path, method }: Address, given: GivenMap): void => {
  const { paths } = routesOf(api);
  const methods = paths.get(path) ?? new Map();
  paths.set(path, methods);
  const before = methods.get(method);
  if (before && (before.part === event.part || before.condition === undefined || conditionOf(event.part) === undefined))
    complainOf(event, `${method} ${path} of ${api.logicalId} is answered by ${before.part.logicalId} already. Give it a path or a method of its own.`);
  methods.set(method, { method: treeOf(given, event.span), condition: conditionOf(event.part), part: event.part });
};

/** The part of an ARN that names the method: `GET/orders/*`. */
export const methodPattern = ({ path, method }: Address): string => {
  const trimmed = pathPattern(path);
  return `${method === anyMethod ? '*' : method.toUpperCase()}${trimmed.endsWith('/') && trimmed !== '/' ? trimmed.slice(0, -1) : trimmed}`;
};

/** Adds what the `ResourcePolicy` of an event says to the policy of its API. */
export const addPolicy = (event: SamEvent, api: Part, address: Address, stage: Given): void => {
  const own = valueIn(said(event, 'Auth'), 'ResourcePolicy');
  const common = valueIn(valueIn(api.properties, 'Auth'), 'ResourcePolicy');
  const pattern = methodPattern(address);
  const slash = pattern.indexOf('/');
  const custom = customStatements(own);
  if (custom) addOnce(api, listed(custom));
  for (const written of [own, common])
    if (hasLists(written)) routesOf(api).policy.push(...statementsOf(written, pattern.slice(slash), pattern.slice(0, slash), stage));
};

/** The same statement stands there once, however many events say it. */
const addOnce = (api: Part, statements: readonly TreeNode[]): void => {
  const { policy, said } = routesOf(api);
  for (const statement of statements) {
    const text = JSON.stringify(dataOf(statement));
    if (!said.has(text)) policy.push(statement);
    said.add(text);
  }
};

/** `RequestModel` and `RequestParameters` as parameters of OpenAPI. */
export const parametersOf = (event: SamEvent, api: Part): GivenMap => {
  const openApi3 = isThree(event, api);
  const body3 = valueIn(api.properties, 'DefinitionBody');
  const parameters = listedParameters(event, body3?.is === 'map' && isOpenApi3(body3));
  const model = modelOf(event, api);
  if (!model) return { parameters: parameters.length > 0 ? parameters : undefined };
  const { name, required, validator } = model;
  const body = openApi3
    ? { requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } }, required } }
    : { parameters: [{ in: 'body', name, schema: { $ref: `#/definitions/${name}` }, required }, ...parameters] };
  return { parameters: parameters.length > 0 ? parameters : undefined, ...body, 'x-amazon-apigateway-request-validator': validator };
};

const isThree = (event: SamEvent, api: Part): boolean => {
  const version = settled(event.sam, valueIn(api.properties, 'OpenApiVersion'));
  const body = valueIn(api.properties, 'DefinitionBody');
  return (version?.startsWith('3') ?? false) || (body?.is === 'map' && isOpenApi3(body));
};

const modelOf = (
  event: SamEvent,
  api: Part,
): { readonly name: string; readonly required: TreeNode | undefined; readonly validator: string | undefined } | undefined => {
  const written = said(event, 'RequestModel');
  if (!isGiven(written)) return undefined;
  const name = textOf(valueIn(written, 'Model'));
  const models = valueIn(api.properties, 'Models');
  if (name === undefined || !valueIn(models, name)) {
    complainOf(event, `${api.logicalId} has no model ${name ?? 'of that name'}. Declare it under Models, or correct the name.`, written);
    return undefined;
  }
  return { name: name.toLowerCase(), required: valueIn(written, 'Required'), validator: validatorOf(event, api, written) };
};

const validatorOf = (event: SamEvent, api: Part, written: TreeNode): string | undefined => {
  const [body, parameters] = [valueIn(written, 'ValidateBody'), valueIn(written, 'ValidateParameters')];
  if (!body && !parameters) return undefined;
  const [forBody, forParameters] = [body, parameters].map(one => settled(event.sam, one)?.toLowerCase() === 'true');
  const name = forBody ? (forParameters ? 'body-and-params' : 'body-only') : forParameters ? 'params-only' : 'no-validation';
  routesOf(api).validators.set(name, { validateRequestBody: forBody, validateRequestParameters: forParameters });
  return name;
};

const places: ReadonlyMap<string, string> = new Map([
  ['querystring', 'query'],
  ['path', 'path'],
  ['header', 'header'],
]);

interface Parameter {
  readonly written: string;
  readonly required: boolean | TreeNode;
  readonly cached: boolean;
}
const namedParameters = (event: SamEvent): readonly Parameter[] =>
  itemsOf(said(event, 'RequestParameters')).flatMap((item): Parameter[] => {
    const text = textOf(item);
    if (text !== undefined) return [{ written: text, required: false, cached: false }];
    return entriesOf(item).map(({ key, value }) => ({ written: key, required: valueIn(value, 'Required') ?? false, cached: isOn(valueIn(value, 'Caching')) }));
  });

const listedParameters = (event: SamEvent, openApi3: boolean): readonly GivenMap[] =>
  namedParameters(event).flatMap(({ written, required }) => {
    const [, , place = '', ...name] = written.split('.');
    const where = places.get(place);
    if (!written.startsWith('method.request.') || !where || name.length === 0) {
      complainOf(event, `${written} is not a request parameter. Write method.request. and querystring, path or header and its name.`);
      return [];
    }
    const type = openApi3 ? { schema: { type: 'string' } } : { type: 'string' };
    return [{ name: name.join('.'), in: where, required, ...type }];
  });

/** Parameters by which answers are cached. */
export const cacheKeys = (event: SamEvent): Given => {
  const keys = namedParameters(event).filter(({ cached }) => cached);
  return keys.length > 0 ? keys.map(({ written }) => written) : undefined;
};
