import { type JsonFile, type Piece, plainOf } from './json-file.ts';
import { inside, isObject, type JsonObject, listOf, objectOf, textIn } from './json-value.ts';

/** What a plan says of the source it was made from: which expression every attribute was given, though not what it computes. */
export interface Configuration {
  /** By module without keys (`module.a.module.b`, empty for the root) and then by resource (`aws_s3_bucket.b`). */
  readonly modules: ReadonlyMap<string, ConfiguredModule>;
  readonly providers: JsonObject;
  /** Of the root module. */
  readonly variables: JsonObject;
}
export interface ConfiguredModule {
  readonly resources: ReadonlyMap<string, JsonObject>;
  readonly calls: JsonObject;
  readonly outputs: JsonObject;
}

const deepest = 100;

const resourcesOf = (module: unknown): ReadonlyMap<string, JsonObject> => {
  const resources = new Map<string, JsonObject>();
  for (const resource of listOf(inside(module, 'resources'))) {
    const address = textIn(resource, 'address');
    if (isObject(resource) && address !== undefined) resources.set(address, resource);
  }
  return resources;
};

/** Nothing when the plan has no configuration: what is written and what is computed cannot be told apart then. */
export const configurationOf = (json: JsonFile, piece: Piece | undefined): Configuration | undefined => {
  const configuration = plainOf(json, piece);
  const root = inside(configuration, 'root_module');
  if (!isObject(root)) return undefined;
  const modules = new Map<string, ConfiguredModule>();
  const waiting: { readonly path: string; readonly module: JsonObject; readonly depth: number }[] = [{ path: '', module: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, module, depth } = next;
    const calls = objectOf(module['module_calls']);
    modules.set(path, { resources: resourcesOf(module), calls, outputs: objectOf(module['outputs']) });
    for (const name of depth < deepest ? Object.keys(calls) : []) {
      const inner = inside(calls[name], 'module');
      if (isObject(inner)) waiting.push({ path: path === '' ? `module.${name}` : `${path}.module.${name}`, module: inner, depth: depth + 1 });
    }
  }
  return { modules, providers: objectOf(inside(configuration, 'provider_config')), variables: objectOf(root['variables']) };
};
