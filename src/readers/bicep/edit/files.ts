import type { Declaration, Source } from '../../../model/index.ts';
import { placeIn, propertyIn } from '../compile/frame.ts';
import type { Resource, Unit, World } from '../compile/unit.ts';
import { worldOf } from '../compile/world.ts';
import type { Expression } from '../syntax/syntax.ts';
import { grouped } from './grouped.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';
import { untouchable } from './untouchable.ts';

/** One use of a Bicep file: the names of its parameters mean what this use gives them. */
export interface Use {
  readonly unit: Unit;
  /** Which use it is: the id of its deployment. */
  readonly key: string;
  /** The module that leads here, in the use that it stands in; nothing for what is deployed by itself. */
  readonly call?: { readonly module: Resource; readonly use: Use };
  /** The module of a registry that this use stands in: it is not changed there. */
  readonly locked?: string;
  /** The parameters file that it is deployed with, after those that this one extends. */
  readonly given?: readonly Unit[];
}

/** A declaration in its source. */
export interface Standing {
  readonly is: 'standing';
  readonly declaration: Declaration;
  readonly resource: Resource;
  readonly use: Use;
}

/** The files that declarations stand in, each read once. */
export interface Files {
  readonly world: World;
  readonly standing: (declaration: Declaration) => Standing | Refusal;
}

export const openFiles = (source: Source): Files => {
  const world = worldOf({ tree: source.tree, problem: () => undefined });
  const known = new Map<string, Standing | Refusal>();
  const lines = new Map<Unit, ReadonlyMap<number, readonly Resource[]>>();
  const uses = new Map<string, Use | undefined>();
  let modules: ReadonlyMap<string, readonly Declaration[]> | undefined;

  const standing = (declaration: Declaration): Standing | Refusal => {
    const before = known.get(declaration.id) ?? found(declaration);
    known.set(declaration.id, before);
    return before;
  };
  const found = (declaration: Declaration): Standing | Refusal => {
    const { at, block, address } = declaration;
    const unit = world.unit(at.file);
    if (!unit) return refusal(`${at.file} cannot be read`, at);
    const why = untouchable(unit.file, unit.source.text);
    if (why !== undefined) return refusal(why, at);
    const resource = onLine(unit, declaration);
    if (!resource) return refusal(`where ${address} is written was not found`, at);
    if (isBroken(resource) || unit.source.text[resource.body.start] !== '{') return refusal('a part of it cannot be read', at);
    const use = useOf(deploymentOf(declaration), at.file);
    if (!use) return refusal('the module that leads to it was not found', at);
    return block?.locked !== undefined && use.locked === undefined ? refusal(block.locked, at) : { is: 'standing', declaration, resource, use };
  };
  const onLine = (unit: Unit, { at, type }: Declaration): Resource | undefined => {
    const index = lines.get(unit) ?? grouped(unit.resources, resource => placeIn(resource, resource.statement).line);
    lines.set(unit, index);
    const there = index.get(at.line) ?? [];
    return there.find(resource => resource.type.toLowerCase() === type.toLowerCase()) ?? (there.length === 1 ? there[0] : undefined);
  };
  const useOf = (key: string, file: string): Use | undefined => {
    const whole = `${key}\n${file}`;
    if (!uses.has(whole)) uses.set(whole, undefined).set(whole, madeUse(key, file));
    return uses.get(whole);
  };
  const madeUse = (key: string, file: string): Use | undefined => {
    const unit = world.unit(file);
    if (!unit) return undefined;
    if (/\.bicep$/.test(key) && world.unit(key) === unit) return { unit, key };
    if (/\.bicepparam$/.test(key)) return { unit, key, given: chainOf(world.unit(key)) };
    modules ??= modulesIn(source);
    const calls = (modules.get(bare(key)) ?? []).map(standing).filter(one => !isRefusal(one));
    const call = calls.find(({ resource: module }) => fileOf(module) === unit.file) ?? calls[0];
    if (!call) return undefined;
    const locked = call.use.locked ?? registryPath(call.resource);
    return { unit, key, call: { module: call.resource, use: call.use }, ...(locked !== undefined && { locked }) };
  };
  return { world, standing };
};

const registryPath = ({ statement }: Resource): string | undefined =>
  statement.is === 'module' && /^(?:br|ts)[:/]/.test(statement.path) ? statement.path : undefined;

/** What could only be read in part is not edited. */
const isBroken = (resource: Resource): boolean => resource.statement.broken === true || (resource.around !== undefined && isBroken(resource.around));

const longestChain = 20;
/** A parameters file after those that it extends. */
const chainOf = (last: Unit | undefined): readonly Unit[] => {
  const chain: Unit[] = [];
  for (let of = last; of && chain.length < longestChain && !chain.includes(of); of = extended(of)) chain.unshift(of);
  return chain;
};
const extended = (unit: Unit): Unit | undefined => {
  const written = unit.statements.find(statement => statement.is === 'extends');
  const located = written?.is === 'extends' && written.path !== undefined ? unit.world.locate(written.path, unit) : undefined;
  return located && !('problem' in located) ? unit.world.unit(located.file) : undefined;
};

const fileOf = ({ statement, unit }: Resource): string | undefined => {
  const located = statement.is === 'module' ? unit.world.locate(statement.path, unit) : undefined;
  return located && !('problem' in located) ? unit.world.unit(located.file)?.file : undefined;
};

/** Ids begin with that of the deployment: the file that is deployed, and the names of the modules that lead on. */
export const deploymentOf = ({ id, address }: Declaration): string => id.slice(0, Math.max(0, id.lastIndexOf(`:${address}`)));

const deployments = 'Microsoft.Resources/deployments';
const bare = (text: string): string => text.replaceAll(/[\uE000-\uE003{}$]/g, '');

/** Modules by the id of the deployment that they make. */
const modulesIn = ({ declared }: Source): ReadonlyMap<string, readonly Declaration[]> => {
  const all = [...declared.values()].filter(({ type, at }) => type === deployments && at.file.endsWith('.bicep'));
  return grouped(all, one => bare(`${deploymentOf(one)}/${ownName(one)}`));
};
const ownName = ({ address }: Declaration): string => {
  const named = address.lastIndexOf(`${deployments}/`);
  return (named < 0 ? address : address.slice(named + deployments.length + 1)).split('/').at(-1) ?? '';
};

/** What a module is given, as it is written. */
export const argumentsOf = (module: Resource): Expression | undefined => propertyIn(module, 'params');
