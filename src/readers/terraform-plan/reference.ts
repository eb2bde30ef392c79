import type { Configuration } from './configuration.ts';
import { referencesIn } from './expression.ts';
import { type Instance, inModule, type Key, resourceOf, suffixOf, withoutKeys } from './instance.ts';
import { inside } from './json-value.ts';

/** One step of a reference: a name, or a key in brackets. */
interface Step {
  readonly name?: string;
  readonly key?: Key;
}
const written = /\.?([A-Za-z_][\w-]*)|\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\]|\.(\d+|\*)/y;

/** `aws_subnet.a[0].id` as its steps; nothing when it is not written so. */
export const stepsOf = (reference: string): readonly Step[] | undefined => {
  const steps: Step[] = [];
  written.lastIndex = 0;
  while (written.lastIndex < reference.length) {
    const found = written.exec(reference);
    if (!found) return undefined;
    const [, name, text, index, member] = found;
    steps.push(name !== undefined ? { name } : { key: text ?? (index !== undefined ? Number(index) : (member ?? '')) });
  }
  return steps;
};

/** What an expression leads to: an attribute of one instance. */
export interface Target {
  readonly instance: Instance;
  readonly attribute?: string;
}

/** All instances of a plan by module and resource: `module.a["k"]|aws_s3_bucket.b`. */
export interface Instances {
  readonly configuration: Configuration;
  readonly byResource: ReadonlyMap<string, OfResource>;
  /** By module without its last key: the keys of its instances. */
  readonly moduleKeys: ReadonlyMap<string, ReadonlySet<string>>;
}

interface OfResource {
  readonly all: Instance[];
  readonly byKey: Map<Key | undefined, Instance>;
}

const endKey = /\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/;
const outward = (module: string): string => module.replace(endKey, '').replace(/\.?module\.[^.[\]]+$/, '');

export const instancesOf = (all: readonly Instance[], configuration: Configuration): Instances => {
  const byResource = new Map<string, OfResource>();
  const moduleKeys = new Map<string, Set<string>>();
  const addModules = (module: string): void => {
    for (let inner = module; inner !== '' && !moduleKeys.get(inner.replace(endKey, ''))?.has(inner); inner = outward(inner)) {
      const bare = inner.replace(endKey, '');
      moduleKeys.set(bare, (moduleKeys.get(bare) ?? new Set()).add(inner));
    }
  };
  for (const instance of all) {
    const at = `${instance.module}|${resourceOf(instance)}`;
    const same: OfResource = byResource.get(at) ?? { all: [], byKey: new Map() };
    byResource.set(at, same);
    same.all.push(instance);
    same.byKey.set(instance.key, instance);
    addModules(instance.module);
  }
  return { configuration, byResource, moduleKeys };
};

/** Where an expression stands: in a module instance, for an instance with a key of its own. */
interface Place {
  readonly module: string;
  readonly key: Key | undefined;
  /** What `each` goes over there. */
  readonly each: unknown;
  readonly depth: number;
}
const deepest = 50;
const mostTargets = 200;

/** The instances that an expression names, through variables, outputs and `each`; nothing when one of its names cannot be followed. */
export const targetsOf = (expression: unknown, from: Place, all: Instances): readonly Target[] | undefined => {
  const references = referencesIn(expression);
  if (from.depth > deepest || references.length === 0) return undefined;
  const keyed = references.some(reference => /^(?:each|count)\./.test(reference));
  const targets: Target[] = [];
  for (const reference of references) {
    if (/^(?:each\.key|count\.|path\.|terraform\.)/.test(reference)) continue;
    const found = targetsOfOne(stepsOf(reference) ?? [], from, all, keyed);
    if (!found || targets.length + found.length > mostTargets) return undefined;
    targets.push(...found);
  }
  return targets.length > 0 ? targets : undefined;
};

const targetsOfOne = (steps: readonly Step[], from: Place, all: Instances, keyed: boolean): readonly Target[] | undefined => {
  const [first, second, third, ...rest] = steps;
  if (first?.name === undefined || second?.name === undefined) return undefined;
  if (first.name === 'var') return ofVariable(second.name, from, all);
  if (first.name === 'module') return ofOutput(second.name, [...(third ? [third] : []), ...rest], from, all, keyed);
  if (first.name === 'each') return ofEach(third?.name, from, all);
  if (first.name === 'local' || first.name === 'self') return undefined;
  if (first.name === 'data') return third?.name === undefined ? undefined : ofResource(`data.${second.name}.${third.name}`, rest, from, all, keyed);
  return ofResource(`${first.name}.${second.name}`, [...(third ? [third] : []), ...rest], from, all, keyed);
};

const ofResource = (resource: string, rest: readonly Step[], from: Place, all: Instances, keyed: boolean): readonly Target[] | undefined => {
  const found = all.byResource.get(`${from.module}|${resource}`);
  const [next, after] = rest;
  const key = next?.key !== undefined && next.key !== '*' ? next.key : keyed ? from.key : undefined;
  const attribute = next?.name ?? after?.name;
  const one = key === undefined ? undefined : (found?.byKey.get(key) ?? found?.byKey.get(undefined));
  const instances = key === undefined ? found?.all : one && [one];
  if (!instances || instances.length === 0 || instances.length > mostTargets) return undefined;
  return instances.map(instance => ({ instance, ...(attribute !== undefined && { attribute }) }));
};

/** `each.value` of a `for_each` over a resource is the instance with the same key. */
const ofEach = (attribute: string | undefined, from: Place, all: Instances): readonly Target[] | undefined => {
  const over = targetsOf(from.each, { ...from, each: undefined, depth: from.depth + 1 }, all);
  const same = over?.filter(({ instance }) => instance.key === from.key);
  return same && same.length > 0 ? same.map(({ instance }) => ({ instance, ...(attribute !== undefined && { attribute }) })) : undefined;
};

const callOf = (module: string, all: Instances): { readonly call: unknown; readonly from: Place } | undefined => {
  const found = /^(?:(.*)\.)?module\.([^.[\]]+)(?:\[(?:"((?:[^"\\]|\\.)*)"|(\d+))\])?$/s.exec(module);
  if (!found) return undefined;
  const [, outer = '', name = '', text, index] = found;
  const call = inside(all.configuration.modules.get(withoutKeys(outer))?.calls, name);
  return { call, from: { module: outer, key: text ?? (index === undefined ? undefined : Number(index)), each: inside(call, 'for_each_expression'), depth: 0 } };
};

const ofVariable = (name: string, { module, depth }: Place, all: Instances): readonly Target[] | undefined => {
  const caller = callOf(module, all);
  return caller && targetsOf(inside(inside(caller.call, 'expressions'), name), { ...caller.from, depth: depth + 1 }, all);
};

const ofOutput = (name: string, rest: readonly Step[], from: Place, all: Instances, keyed: boolean): readonly Target[] | undefined => {
  const bare = inModule(from.module, `module.${name}`);
  const [next, after] = rest;
  const key = next?.key !== undefined && next.key !== '*' ? next.key : keyed ? from.key : undefined;
  const output = next?.name ?? after?.name;
  if (output === undefined) return undefined;
  const expression = inside(inside(all.configuration.modules.get(withoutKeys(bare))?.outputs, output), 'expression');
  const modules = [...(all.moduleKeys.get(bare) ?? [])].filter(module => key === undefined || module === bare || module === bare + suffixOf(key));
  const targets = modules.flatMap(module => targetsOf(expression, { module, key: undefined, each: undefined, depth: from.depth + 1 }, all) ?? []);
  return targets.length > 0 ? targets : undefined;
};
