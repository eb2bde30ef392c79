import { type MapTree, type TreeNode, textOf, valueIn } from '../../../text-tree/index.ts';
import { anyOf } from '../derived-conditions.ts';
import type { SamEvent } from '../events/event.ts';
import { type Part, property, type Sam, settled } from '../sam.ts';
import { callIn, changed, choiceIn, type Given, type GivenMap, isGiven, isNoValue, opened, refIn, treeOf, when } from '../tree.ts';

/** A method that an event adds to an API. */
interface Route {
  readonly method: TreeNode;
  readonly condition: string | undefined;
  readonly part: Part;
}

/** What the events of a template add to an API: path to method to what answers it. */
export interface Routes {
  readonly paths: Map<string, Map<string, Route>>;
  /** Statements for the resource policy of the API. */
  readonly policy: Given[];
  /** Those that events have written themselves, as texts. */
  readonly said: Set<string>;
  /** Settings of routes (HTTP APIs). */
  readonly settings: Map<string, Given>;
  readonly models: Set<string>;
  readonly validators: Map<string, GivenMap>;
  /** What events demand of methods that the definition has already: by path and method. */
  readonly demands: Map<string, readonly Given[]>;
}

const all = new WeakMap<Part, Routes>();
export const routesOf = (api: Part): Routes => {
  const routes = all.get(api) ?? {
    paths: new Map(),
    policy: [],
    said: new Set(),
    settings: new Map(),
    models: new Set(),
    validators: new Map(),
    demands: new Map(),
  };
  all.set(api, routes);
  return routes;
};

/** The API of an event when it is one of the template; its Id may be a reference or a plain name. */
export const apiOf = (event: SamEvent, name: string, type: string): Part | undefined => {
  const written = valueIn(event.properties, name);
  const id = refIn(written) ?? textOf(written);
  const api = id === undefined ? undefined : event.sam.parts.get(id);
  return api?.type === type ? api : undefined;
};

/** Whether SAM writes the definition of an API: always when none is given, and when it is told to merge. */
export const isManaged = (sam: Sam, api: Part): boolean =>
  (!isGiven(property(api, 'DefinitionBody')) && !isGiven(property(api, 'DefinitionUri'))) ||
  settled(sam, property(api, 'MergeDefinitions'))?.toLowerCase() === 'true';

/** What is written for the paths and what the events add to them; `merge` is for a method that both say. */
export const pathsOf = (sam: Sam, api: Part, written: TreeNode | undefined, merge: Merge, nameOf = (path: string): string => path): Map<string, Given> => {
  const paths = opened(written);
  for (const [path, methods] of routesOf(api).paths) {
    const name = valueIn(written, path) ? path : nameOf(path);
    paths.set(name, itemOf(sam, api, path, methods, valueIn(written, name), merge));
  }
  return paths;
};
type Merge = (written: MapTree, added: MapTree) => Given;

/** A path of the events alone whose methods all depend on conditions depends on them as well. */
const itemOf = (sam: Sam, api: Part, path: string, methods: ReadonlyMap<string, Route>, before: TreeNode | undefined, merge: Merge): Given => {
  const written = before?.is === 'map' && !callIn(before) ? before : undefined;
  const item = opened(written);
  for (const [name, { method, condition }] of methods) {
    const own = valueIn(written, name);
    const both = own?.is === 'map' && !callIn(own) && method.is === 'map' ? merge(own, method) : undefined;
    item.set(name, valueIn(own, 'x-amazon-apigateway-integration') ? both : when(condition, both ?? method));
  }
  return written ? item : when(pathCondition(sam, api, path, [...methods.values()]), item);
};

const pathCondition = (sam: Sam, api: Part, path: string, routes: readonly Route[]): string | undefined => {
  const conditions = routes.map(({ condition }) => condition).filter(condition => condition !== undefined);
  if (conditions.length < routes.length || conditions.length === 0) return undefined;
  return anyOf(sam, api, `${api.logicalId}${pathName(path)}PathCondition`, conditions);
};
/** A path as a part of a name: what a name may not hold is spelled. */
const pathName = (path: string): string =>
  path
    .replaceAll('/', 'SLASH')
    .replaceAll('{', 'OB')
    .replaceAll('}', 'CB')
    .replaceAll(/[^A-Za-z0-9]/g, '');

/** The definition as SAM starts it. */
export const emptyRest: GivenMap = { swagger: '2.0', info: { version: '1.0', title: { Ref: 'AWS::StackName' } } };
export const emptyHttp: GivenMap = { openapi: '3.0.1', info: { version: '1.0', title: { Ref: 'AWS::StackName' } } };

/** A definition that SAM can read: a map with paths and a version, not a call. */
export const isDefinition = (tree: TreeNode | undefined): tree is MapTree => {
  if (tree?.is !== 'map' || callIn(tree)) return false;
  const version = textOf(valueIn(tree, 'swagger')) ?? textOf(valueIn(tree, 'openapi'));
  return version !== undefined && valueIn(tree, 'paths')?.is === 'map';
};

/** Rewrites every path. What stands behind a condition is rewritten in both branches. */
export const mapPaths = (definition: MapTree, work: (item: MapTree, path: string) => MapTree): MapTree => {
  const paths = valueIn(definition, 'paths');
  if (paths?.is !== 'map') return definition;
  const entries = paths.entries.map(entry => ({ ...entry, value: behind(entry.value, item => work(item, entry.key)) }));
  return changed(definition, { paths: { ...paths, entries } });
};

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'any', 'x-amazon-apigateway-any-method']);
/** Rewrites every method of a path. */
export const mapMethods = (item: MapTree, work: (method: MapTree, name: string) => MapTree): MapTree => ({
  ...item,
  entries: item.entries.map(entry =>
    methods.has(entry.key.toLowerCase()) ? { ...entry, value: behind(entry.value, method => work(method, entry.key)) } : entry,
  ),
});
export const methodNames = (item: MapTree): readonly string[] => item.entries.map(({ key }) => key).filter(key => methods.has(key.toLowerCase()));

const behind = (tree: TreeNode, work: (tree: MapTree) => MapTree): TreeNode => {
  const choice = choiceIn(tree);
  if (!choice) return tree.is === 'map' && !callIn(tree) ? work(tree) : tree;
  const { condition, yes, no } = choice;
  return treeOf({ 'Fn::If': [condition, isNoValue(yes) ? yes : behind(yes, work), isNoValue(no) ? no : behind(no, work)] }, tree);
};

/** What is written may be one of the version 3 of OpenAPI. */
export const isOpenApi3 = (definition: MapTree): boolean => /^3(\.\d+){0,2}$/.test(textOf(valueIn(definition, 'openapi')) ?? '');
export const wants = (part: Part, ...path: readonly string[]): TreeNode | undefined => {
  const [first = '', ...rest] = path;
  return rest.reduce<TreeNode | undefined>((tree, name) => valueIn(tree, name), property(part, first));
};
