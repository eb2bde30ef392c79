import { type Entry, entryIn, type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import type { SamEvent } from '../events/event.ts';
import { complain, type Part, type Sam, settled } from '../sam.ts';
import { callIn, entriesOf, isNoValue, isNull, listed } from '../tree.ts';
import { eventShapes, globalNames, resourceShapes, type Shape, type Shapes } from './shapes.ts';
import { checkWithin } from './within.ts';

const described: Readonly<Record<Exclude<Shape, 'any'>, string>> = { text: 'a text', list: 'a list', map: 'a map', flag: 'true or false' };

/** Whether a value has the shape that is asked for. What a function gives is not known here. */
const fits = (tree: TreeNode, shape: Shape): boolean => {
  if (shape === 'any' || callIn(tree) || isNull(tree)) return true;
  if (shape === 'list') return tree.is === 'list';
  if (shape === 'map') return tree.is === 'map';
  return tree.is === 'scalar' && (shape === 'text' || typeof tree.value === 'boolean' || /^(true|false|\{\{.*)$/i.test(tree.text));
};

/** Properties that there are not, and values of another shape. */
const checkShapes = (entries: readonly Entry[], shapes: Shapes, what: string, tell: (span: TreeNode, message: string) => void): void => {
  for (const { key, value } of entries) {
    const shape = shapes.get(key);
    if (shape === undefined) tell(value, `${what} has no property ${key}. Correct its name, or take it away.`);
    else if (shape !== 'any' && !fits(value, shape)) tell(value, `${key} is ${described[shape]}. Correct it.`);
  }
};

const ownTags: ReadonlySet<string> = new Set([
  ...['lambda:createdBy', 'httpapi:createdBy', 'stateMachine:createdBy', 'websocketapi:createdBy'],
  ...['serverlessrepo:applicationId', 'serverlessrepo:semanticVersion'],
]);

/** What can be told of a resource before anything is made of it. */
export const checkResource = (sam: Sam, part: Part): void => {
  const shapes = resourceShapes[part.type];
  const tell = (span: TreeNode, message: string): void => complain(part, span, message);
  if (!/^[A-Za-z0-9]+$/.test(part.logicalId)) complain(part, undefined, 'The name of a resource is made of letters and digits only. Correct it.');
  const written = valueIn(part.tree, 'Properties');
  if (written && written.is !== 'map' && !isNull(written)) tell(written, 'Properties is a map. Write it as one.');
  if (written && callIn(written)?.name.startsWith('Fn::') && !entryIn(written, 'Fn::Transform'))
    tell(written, 'Properties cannot be what a function gives. Write them as a map.');
  if (shapes) checkShapes(part.properties.entries, shapes, part.type, tell);
  checkAttributes(part, tell);
  for (const { key, value } of entriesOf(valueIn(part.properties, 'Tags')))
    if (ownTags.has(key)) tell(value, `${key} is a tag that SAM sets itself. Take it away.`);
  checkWithin(part.type, part.properties, tell);
  checkRules(sam, part);
};

const checkAttributes = (part: Part, tell: (span: TreeNode, message: string) => void): void => {
  const depends = valueIn(part.tree, 'DependsOn');
  if (depends && listed(depends).some(item => textOf(item) === undefined))
    tell(depends, 'DependsOn is the name of a resource, or a list of names. Correct it.');
  const condition = valueIn(part.tree, 'Condition');
  if (condition && condition.is !== 'scalar') tell(condition, 'Condition is the name of a condition. Correct it.');
  const ignored = valueIn(part.tree, 'IgnoreGlobals');
  const names = globalNames[part.type.slice('AWS::Serverless::'.length)];
  for (const item of listed(ignored))
    if (textOf(item) !== '*' && names && !names.has(textOf(item) ?? ''))
      tell(item, `IgnoreGlobals takes * or names of properties that Globals may have. Correct ${textOf(item) ?? 'it'}.`);
};

/** Properties that must be there, or exclude each other. */
const checkRules = (sam: Sam, part: Part): void => {
  const has = (name: string): TreeNode | undefined => {
    const value = valueIn(part.properties, name);
    return value && !isNull(value) && !isNoValue(value) ? value : undefined;
  };
  for (const [type, ...names] of exclusive) {
    if (part.type !== type) continue;
    const [first, second] = names.map(name => has(name));
    if (first && second) complain(part, second, `${names.join(' and ')} exclude each other. Take one away.`);
  }
  for (const [type, ...names] of required) {
    if (part.type === type && !names.some(name => has(name))) complain(part, undefined, `It needs ${names.join(' or ')}. Add it.`);
  }
  for (const [type, outer, ...inner] of nested) {
    const value = part.type === type ? has(outer) : undefined;
    if (value?.is !== 'map' || callIn(value)) continue;
    for (const name of inner) if (!entryIn(value, name)) complain(part, value, `${outer} needs ${name}. Add it.`);
  }
  if (part.type === 'AWS::Serverless::Function') checkFunction(sam, part, has);
};

const exclusive: readonly (readonly [string, string, string])[] = [
  ['AWS::Serverless::Function', 'CapacityProviderConfig', 'ProvisionedConcurrencyConfig'],
  ['AWS::Serverless::Function', 'CapacityProviderConfig', 'ReservedConcurrentExecutions'],
  ['AWS::Serverless::Function', 'CapacityProviderConfig', 'SnapStart'],
  ['AWS::Serverless::Function', 'CapacityProviderConfig', 'EphemeralStorage'],
  ['AWS::Serverless::HttpApi', 'DefinitionUri', 'Tags'],
  ['AWS::Serverless::HttpApi', 'DefinitionUri', 'CorsConfiguration'],
  ['AWS::Serverless::HttpApi', 'DefinitionUri', 'DisableExecuteApiEndpoint'],
  ['AWS::Serverless::HttpApi', 'DefinitionUri', 'Auth'],
  ['AWS::Serverless::Api', 'DefinitionUri', 'Cors'],
  ['AWS::Serverless::Api', 'DefinitionUri', 'DisableExecuteApiEndpoint'],
  ['AWS::Serverless::Api', 'DefinitionUri', 'MergeDefinitions'],
  ['AWS::Serverless::Api', 'DefinitionUri', 'GatewayResponses'],
  ['AWS::Serverless::Api', 'DefinitionUri', 'Models'],
];
const required: readonly (readonly [string, ...string[]])[] = [
  ['AWS::Serverless::CapacityProvider', 'VpcConfig'],
  ['AWS::Serverless::LayerVersion', 'ContentUri'],
];
const nested: readonly (readonly [string, string, ...string[]])[] = [
  ['AWS::Serverless::CapacityProvider', 'VpcConfig', 'SubnetIds'],
  ['AWS::Serverless::SimpleTable', 'PrimaryKey', 'Name', 'Type'],
];

const checkFunction = (sam: Sam, part: Part, has: (name: string) => TreeNode | undefined): void => {
  const isImage = settled(sam, has('PackageType')) === 'Image';
  if (!isImage && !(has('Handler') && has('Runtime')) && !has('ImageUri') && !metadataBuilds(part))
    complain(part, undefined, 'A function of a zip file needs a Handler and a Runtime. Add them.');
  const tenancy = has('TenancyConfig');
  if (!tenancy) return;
  for (const name of ['FunctionUrlConfig', 'SnapStart', 'ProvisionedConcurrencyConfig']) {
    const other = has(name);
    if (other) complain(part, other, `${name} does not go with a TenancyConfig. Take one away.`);
  }
  for (const { key, value } of entriesOf(has('Events'))) {
    const type = settled(sam, valueIn(value, 'Type'));
    if (type !== 'Api' && type !== 'HttpApi')
      complain(part, value, `the event ${key}: a function with a TenancyConfig has events of type Api and HttpApi only. Take it away.`);
  }
};
/** An image that SAM builds from a Dockerfile. */
const metadataBuilds = (part: Part): boolean => entriesOf(valueIn(part.tree, 'Metadata')).some(({ key }) => key.startsWith('Docker'));

/** Properties of an event that there are not, and values of another shape. */
export const checkEvent = (event: SamEvent, tell: (message: string, span?: TreeNode) => void): void => {
  const shapes = Object.hasOwn(eventShapes, event.type) ? eventShapes[event.type] : undefined;
  const where = (span: TreeNode, message: string): void => tell(message, span);
  if (shapes) checkShapes(event.properties.entries, shapes, `An event of type ${event.type}`, where);
  checkWithin(`event ${event.type}`, event.properties, where);
};

/** What `Globals` may not say. */
export const checkGlobals = (globals: TreeNode, tell: (span: TreeNode, message: string) => void): void => {
  if (globals.is !== 'map' || globals.entries.length === 0) {
    tell(globals, 'Globals is a map of kinds of resources to their common properties. Write it as one.');
    return;
  }
  for (const { key, value } of globals.entries) {
    const names = Object.hasOwn(globalNames, key) ? globalNames[key] : undefined;
    if (!names) tell(value, `Globals has no section ${key}. Take one of ${Object.keys(globalNames).join(', ')}.`);
    else if (value.is !== 'map') tell(value, `Globals: ${key} is a map of properties. Write it as one.`);
    else checkSection(value, key, names, tell);
  }
};
const checkSection = (section: MapTree, name: string, names: ReadonlySet<string>, tell: (span: TreeNode, message: string) => void): void => {
  for (const { key, value } of section.entries) if (!names.has(key)) tell(value, `Globals: ${key} of ${name} cannot be common. Say it with each resource.`);
};
