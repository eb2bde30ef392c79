import type { Declaration, Node, Place } from '../../model/index.ts';
import { declareModule } from '../terraform/declare.ts';
import { isLocal, rootModule } from '../terraform/module-call.ts';
import { moduleBelow } from '../terraform/module-folder.ts';
import { configurationFiles, loadModule, type ModuleSource } from '../terraform/module-source.ts';
import { fetchedModules } from '../terraform/root.ts';
import type { Given, Module, Root, Run } from '../terraform/scope.ts';
import { attributeIn, blocksIn } from '../terraform/source.ts';
import { blankModule, surroundingsOf } from '../terraform/surroundings.ts';
import { givenValues, readAutomatic, type Values } from '../terraform/tfvars.ts';
import { toNode } from '../terraform/to-node.ts';
import { unknown, type Value } from '../terraform/value.ts';
import { lockedVersions } from '../terraform/version.ts';
import { type Config, mergedConfigs, valueIn } from './config.ts';
import { filesOver } from './extra-arguments.ts';
import { generatedFiles } from './generate.ts';
import { inputsOf } from './inputs.ts';
import { pathIn, treePath } from './paths.ts';
import { originalOf, type World } from './world.ts';

/** A unit: a folder that Terragrunt runs a module for. */
export interface Unit {
  readonly world: World;
  readonly run: Run;
  readonly config: Config;
  readonly folder: string;
}

/** Where the module of a unit comes from, and where that is written. */
interface Found {
  readonly folder: string;
  /** Why it must not be edited. */
  readonly locked?: string;
}
interface Missing {
  /** What it takes to have it. */
  readonly missing: string;
  readonly source: string;
  readonly place: Place;
}

const writtenSource = ({ config }: Unit): { readonly value: Value; readonly place: Place } | undefined => {
  for (const one of mergedConfigs(config)) {
    for (const block of blocksIn(one.items, 'terraform')) {
      const value = valueIn(one, block.body.items, 'source');
      if (value) return { value, place: one.source.placeAt(attributeIn(block.body.items, 'source')?.start ?? block.start) };
    }
  }
  return undefined;
};

const hasModule = ({ world }: Unit, folder: string): boolean => configurationFiles(world.tree.list(folder) ?? []).length > 0;

const fetched = ({ world }: Unit, source: string): string | undefined => {
  const { modulesFrom } = world.options;
  if (modulesFrom === undefined) return undefined;
  const registry = /^tfr:\/\/([^/]*)\/([^?]*)(?:\?version=(.*))?$/.exec(source);
  const [, host = '', path = '', version] = registry ?? [];
  return moduleBelow(modulesFrom, registry ? [host, path].filter(step => step !== '').join('/') : source, version, world.tree);
};

/** The folder of the module that a unit runs; its own where no source is written. */
const sourceOf = (unit: Unit): Found | Missing | undefined => {
  const { folder } = unit;
  const written = writtenSource(unit);
  if (!written) return hasModule(unit, folder) ? { folder: originalOf(folder, unit.world.copies) } : undefined;
  const { value, place } = written;
  if (value.is !== 'text' || /[\uE000\uE001]/.test(value.value)) {
    const why = value.is === 'unknown' ? `: ${value.why}` : '';
    return { missing: `the source of this unit is not known${why}, so that its resources are not assessed.`, source: '', place };
  }
  const path = originalOf(treePath(pathIn(value.value), folder), unit.world.copies);
  if ((isLocal(value.value) || !/::|:\/\//.test(value.value)) && hasModule(unit, path)) return { folder: path };
  const found = isLocal(value.value) ? undefined : fetched(unit, value.value);
  if (found !== undefined) return { folder: found, locked: `written by the module ${value.value}, which is fetched: set its input instead` };
  const missing = isLocal(value.value)
    ? `there are no Terraform files in ${path || '.'}, so that the resources of this unit are not assessed.`
    : `the module of this unit is not in the files that were read (source ${value.value}), so that its resources are not assessed: give the folder that holds it with --modules-from.`;
  return { missing, source: value.value, place };
};

/** The module of the folder, with what Terragrunt generates into it and copies beside it. */
const loaded = (unit: Unit, folder: string): ModuleSource | undefined => {
  const { run, config } = unit;
  const added = generatedFiles(unit, config, folder);
  if (added.size === 0) return run.load(folder);
  const source = loadModule(folder, run.tree, added);
  for (const problem of source?.problems ?? []) run.problems.add(problem, problem.message);
  return source;
};

/** Variables of the environment, which is how Terragrunt passes its inputs on. What is null is not passed on. */
const inputValues = (inputs: Value, source: ModuleSource): Values => {
  const values = new Map<string, Given>();
  const entries = 'entries' in inputs ? inputs.entries : new Map<string, Value>();
  for (const [name, value] of entries) if (value.is !== 'null') values.set(name, { value });
  const rest = inputs.is === 'unknown' ? inputs.why : 'rest' in inputs ? inputs.rest : undefined;
  if (rest !== undefined) for (const name of source.variables.keys()) if (!entries.has(name)) values.set(name, { value: unknown(rest, `var.${name}`) });
  return values;
};

/** Worked out when the first variable is asked for: what a unit gives out may not need what it takes in. */
const given = (unit: Unit, folder: string, source: ModuleSource): Root['given'] => {
  const { run, config } = unit;
  let values: Root['given'] | undefined;
  const work = (): Root['given'] => {
    const blank = blankModule(run, folder);
    const under = inputValues(inputsOf(config), source);
    const beside = originalOf(unit.folder, unit.world.copies) === folder ? [] : readAutomatic(run, unit.folder, blank);
    return givenValues(run, folder, blank, { under: [under], over: [...beside, ...filesOver(config, blank)] });
  };
  return name => {
    values ??= work();
    return values(name);
  };
};

const rootOf = (unit: Unit, folder: string, source: ModuleSource): Root => {
  const { run } = unit;
  const beside = run.options.beside?.(unit.folder, run.tree);
  const own = given(unit, folder, source);
  return {
    folder,
    scope: unit.folder || '.',
    given: beside ? name => own(name) ?? beside.variable(name) : own,
    surroundings: surroundingsOf(run, folder),
    locked: new Map([...lockedVersions(folder, run.tree), ...lockedVersions(unit.folder, run.tree)]),
    fetched: fetchedModules(folder, run.tree),
    ...(beside && { beside }),
  };
};

/** What a unit runs: its module, or why that is not there; nothing when it only groups others. */
export type Ran = { readonly module: Module; readonly folder: string } | { readonly missing: Missing };
export const moduleOf = (unit: Unit): Ran | undefined => {
  const found = sourceOf(unit);
  if (!found) return undefined;
  if ('missing' in found) return { missing: found };
  const source = loaded(unit, found.folder);
  if (!source) return undefined;
  const module = rootModule(source, rootOf(unit, found.folder, source));
  return { module: found.locked === undefined ? module : { ...module, locked: found.locked }, folder: found.folder };
};

/** A module that is not there, with what it is given: nothing else is known of what it makes. */
const missingModule = ({ run, folder, config }: Unit, source: string, place: Place): Declaration => {
  const inputs = toNode(inputsOf(config), { run, at: place, lastLine: place.line });
  const entries: Record<string, Node> = Object.assign(Object.create(null), inputs.is === 'map' ? inputs.entries : {}, {
    source: { is: 'value', value: source, at: place },
  });
  const scope = folder || '.';
  const rest = inputs.is === 'map' ? inputs.rest : inputs.is === 'unresolved' ? inputs.why : undefined;
  return {
    id: `${scope}:module`,
    address: scope,
    type: 'module',
    body: { is: 'map', entries, at: place, ...(rest !== undefined && { rest }) },
    at: place,
    scope,
    born: 'new',
  };
};

/** Everything that a unit makes. */
export const declareUnit = (unit: Unit, ran: Ran | undefined, into: Declaration[]): void => {
  if (!ran) return;
  if ('module' in ran) {
    declareModule(unit.run, ran.module, into);
    return;
  }
  const { missing, source, place } = ran.missing;
  unit.run.problems.add(place, missing);
  into.push(missingModule(unit, source, place));
};
