import type { Declaration, MapNode, Node, Problem, Tree } from '../../model/index.ts';
import { lockedVersions, versionWithin } from '../terraform/version.ts';
import { declared, idOf } from './declare.ts';
import { type Instance, resourceOf, withoutKeys } from './instance.ts';
import { inside, isObject, objectOf } from './json-value.ts';
import { openNode, type Seen, takenFrom } from './open-value.ts';
import { type PlanFile, readPlan } from './plan-file.ts';
import { type Provider, providerOf } from './provider.ts';
import { instancesOf } from './reference.ts';

export interface PlanReading {
  readonly declarations: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** What the plan was made from; nothing when it could not be read. */
  readonly plan?: PlanFile;
}

const resourceIn = ({ configuration }: PlanFile, instance: Instance): unknown =>
  configuration?.modules.get(withoutKeys(instance.module))?.resources.get(resourceOf(instance));

const scopeOf = (scope: string, alias: string | undefined): string => (alias === undefined ? scope : `${scope}@${alias}`);

const isStructure = (node: Node | undefined): boolean => {
  const end = node?.is === 'reference' ? node.value : node;
  return end?.is === 'list' || end?.is === 'map' || (end?.is === 'value' && typeof end.value === 'string' && /^[[{]/.test(end.value));
};

/**
 * What is not written of a thing that is there already is what others have made of it: rules, policies, settings that stand in resources of their own.
 * Where the plan changes something that names this thing, it may not stay so.
 */
const withoutStale = (body: MapNode, instance: Instance, expressions: unknown, { touched }: PlanFile): MapNode => {
  const names = ['id', 'arn', 'name'].flatMap(name => {
    const node = body.entries[name];
    return node?.is === 'value' && typeof node.value === 'string' ? [node.value] : [];
  });
  if (!instance.exists || !isObject(expressions) || !names.some(name => touched.has(name))) return body;
  const entries: Record<string, Node> = Object.create(null);
  for (const [name, node] of Object.entries(body.entries)) {
    const stale = !(name in expressions) && isStructure(node) && name !== 'tags' && name !== 'tags_all';
    entries[name] = stale ? { is: 'unresolved', why: 'the plan changes what may be set here', at: node.at } : node;
  }
  return { ...body, entries };
};

interface Providers {
  readonly of: (resource: unknown) => Provider;
  readonly versionOf: (provider: Provider) => string | undefined;
}
const providersIn = ({ configuration, variables }: PlanFile, folder: string, tree: Tree): Providers => {
  const known = new Map<unknown, Provider>();
  const locked = lockedVersions(folder, tree);
  const of = (resource: unknown): Provider => {
    const key = inside(resource, 'provider_config_key');
    const provider = known.get(key) ?? (configuration ? providerOf(configuration, objectOf(resource), variables) : { name: undefined });
    known.set(key, provider);
    return provider;
  };
  const versionOf = ({ name, source, constraint }: Provider): string | undefined => {
    const version = locked.get(source ?? '') ?? (constraint === undefined ? undefined : versionWithin([constraint]));
    return version && name && `${name}@${version}`;
  };
  return { of, versionOf };
};

const declarationsOf = (plan: PlanFile, scope: string, tree: Tree): readonly Declaration[] => {
  const { configuration, instances } = plan;
  const providers = providersIn(plan, scope === '.' ? '' : scope, tree);
  const all = instancesOf(instances, configuration ?? { modules: new Map(), providers: {}, variables: {} });
  const own = (instance: Instance): string => scopeOf(scope, providers.of(resourceIn(plan, instance)).alias);
  const names: Seen['names'] = new Map();
  return instances.map(instance => {
    const resource = resourceIn(plan, instance);
    const provider = providers.of(resource);
    const expressions = isObject(resource) ? objectOf(resource['expressions']) : undefined;
    const seen: Seen = { instance, resource, all, idOf: one => idOf(one, own(one)), names };
    const under = providers.versionOf(provider);
    const declaration = declared(instance, {
      scope: own(instance),
      expressions,
      ...(provider.region !== undefined && { region: provider.region }),
      ...(under !== undefined && { under }),
      writing: {
        open: (name, expression, at) => openNode(seen, name, expression, at),
        taken: (value, expression) => takenFrom(seen, value, expression),
      },
    });
    return { ...declaration, body: withoutStale(declaration.body, instance, expressions, plan) };
  });
};

/** Every resource that a plan would leave, with the ids that reading its source gives them. */
export const readPlanFile = (file: string, text: string, scope: string, tree: Tree): PlanReading => {
  const plan = readPlan(file, text);
  if ('problems' in plan) return { declarations: [], problems: plan.problems };
  const declarations = declarationsOf(plan, scope, tree);
  return { declarations, problems: plan.json.problems, plan };
};
