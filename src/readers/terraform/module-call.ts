import { hasHoles, hole, type Place } from '../../model/index.ts';
import { type Expansion, expand, namesIn, type Repetition } from './expand.ts';
import { moduleBelow } from './module-folder.ts';
import { argument, type CallSource, type ModuleSource } from './module-source.ts';
import { once } from './once.ts';
import { join } from './path.ts';
import { bind, evaluate, inFile, kept, type Module, quiet, type Root, type Run, type Scope, scopeIn } from './scope.ts';
import { fileOf, type Section } from './source.ts';
import { didYouMean } from './suggestion.ts';
import { type InstanceValue, nothing, object, placed, tuple, unknown, type Value } from './value.ts';

/** A module instance in an expression: it knows its outputs, and refuses other names. */
export interface ModuleValue extends InstanceValue {
  readonly refuses: (name: string) => string | undefined;
}

const ownArguments: ReadonlySet<string> = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);
const mostLevels = 50;
const mostModules = 200_000;

export const isLocal = (source: string): boolean => /^\.\.?(\/|$)/.test(source) || source.startsWith('/');

const placeOfSource = ({ section }: CallSource): Place => {
  const source = argument(section, 'source');
  return source ? source.file.placeAt(source.value.start) : section.file.placeAt(section.block.start);
};

const pathOf = (module: Module): string => (module.caller ? [pathOf(module.caller.module), module.caller.call.name].filter(step => step !== '').join('.') : '');
const levels = (module: Module): number => (module.caller ? 1 + levels(module.caller.module) : 0);
const isInside = (module: Module, folder: string): boolean =>
  module.source.folder === folder || (module.caller !== undefined && isInside(module.caller.module, folder));

interface Target {
  readonly source: ModuleSource;
  readonly locked?: string;
}
type Found = Target | Missing;
interface Missing {
  readonly missing: string;
  /** It would be fetched, so that it is only not here. */
  readonly elsewhere?: true;
}

const loadedFrom = (run: Run, module: Module, call: CallSource, folder: string, locked: string | undefined): Found => {
  if (isInside(module, folder))
    return { missing: `module "${call.name}" calls the folder it stands in (${folder || '.'}), directly or through others: a circle that cannot be read` };
  if (levels(module) >= mostLevels) return { missing: `module "${call.name}" is the ${mostLevels}th module inside another: it is not read` };
  const source = run.load(folder);
  if (!source) return { missing: `module "${call.name}": there are no Terraform files in ${folder || '.'}, so that its resources are not assessed` };
  return { source, ...(locked !== undefined && { locked }) };
};

/** OpenTofu works a source out before anything else, so that it need not be a plain text. */
const sourceOf = (run: Run, module: Module, call: CallSource): string | undefined => {
  const written = call.source === undefined ? argument(call.section, 'source') : undefined;
  const value = written && evaluate(written.value, scopeIn(run, module, written.file));
  return value?.is === 'text' && !hasHoles(value.value) ? value.value : call.source;
};

const versionOf = ({ section }: CallSource): string | undefined => {
  const version = argument(section, 'version')?.value;
  return version?.is === 'text' ? version.value : undefined;
};

/** Where a module lies that Terraform fetches: where `terraform init` has put it, or in the folder that the user names. */
const fetchedFolder = (run: Run, module: Module, call: CallSource, source: string): string | undefined => {
  const folder = module.root.fetched.get([pathOf(module), call.name].filter(step => step !== '').join('.'));
  if (folder !== undefined && run.load(folder)) return folder;
  const { modulesFrom } = run.options;
  return modulesFrom === undefined ? undefined : moduleBelow(modulesFrom, source, versionOf(call), run.tree);
};

const find = (run: Run, module: Module, call: CallSource): Found => {
  const { name } = call;
  const source = sourceOf(run, module, call);
  if (source === undefined) return { missing: `module "${name}" has no source that can be read: its resources are not assessed` };
  if (isLocal(source)) return loadedFrom(run, module, call, join(module.source.folder, source), module.locked);
  const folder = fetchedFolder(run, module, call, source);
  if (folder !== undefined) return loadedFrom(run, module, call, folder, `written by the module ${source}, which is fetched: set its input instead`);
  const advice = 'run "terraform init", or give the folder that holds it with --modules-from';
  return {
    missing: `module "${name}" is not in the files that were read (source ${source}), so that its resources are not assessed: ${advice}`,
    elsewhere: true,
  };
};

/** Where the module of a call is; what is missing is reported once. */
const targetOf = (run: Run, module: Module, call: CallSource): Found =>
  kept(module, `module ${call.name}`, () => {
    const found = find(run, module, call);
    if ('missing' in found) run.problems.add(placeOfSource(call), `${found.missing}.`);
    else checkArguments(run, call, found.source);
    return found;
  });

const checkArguments = (run: Run, { name, section }: CallSource, source: ModuleSource): void => {
  for (const item of section.items) {
    if (item.is !== 'attribute' || ownArguments.has(item.name) || source.variables.has(item.name)) continue;
    run.problems.add(
      fileOf(section, item).placeAt(item.start),
      `module "${name}" has no variable ${item.name} (${source.folder || '.'} does not declare it).${didYouMean(item.name, source.variables.keys())}`,
    );
  }
};

const emptyModule = (source: ModuleSource, root: Root, prefix: string): Module => ({
  source,
  root,
  prefix,
  memo: new Map(),
  shared: new Map(),
  nodes: new Map(),
  kept: new Map(),
  expansions: new Map(),
  values: new Map(),
});
export const rootModule = (source: ModuleSource, root: Root): Module => emptyModule(source, root, '');

const instanceOf = (run: Run, module: Module, call: CallSource, target: Target, by: Expansion['by'], repetition: Repetition): Module => {
  const { name } = call;
  const maybe = repetition.maybe ?? module.maybe;
  const repeats = by === 'one' ? module.repeats : by;
  return {
    ...emptyModule(target.source, module.root, `${module.prefix}module.${name}${repetition.suffix}.`),
    caller: { module, call, scope: callScope(run, module, call, repetition) },
    ...(maybe !== undefined && { maybe }),
    ...(target.locked !== undefined && { locked: target.locked }),
    ...(repeats && { repeats }),
  };
};

const expansionOf = (run: Run, module: Module, call: CallSource): Expansion => {
  const subject = () => ({ name: `${module.prefix}module.${call.name}`, place: call.section.file.placeAt(call.section.block.start) });
  once(run, module.memo, call, subject, () => {
    module.expansions.set(call, expand(call.section, scopeIn(run, module, call.section.file)));
    return nothing;
  });
  return module.expansions.get(call) ?? { by: 'one', instances: [] };
};

const limited = (run: Run, call: CallSource, wanted: readonly Repetition[]): readonly Repetition[] => {
  const left = Math.max(0, mostModules - run.spent.modules);
  run.spent.modules += Math.min(left, wanted.length);
  if (wanted.length > left) run.problems.add(placeOfSource(call), `There are more than ${mostModules} module instances in all: those after that are not read.`);
  return wanted.slice(0, left);
};

interface Child {
  readonly repetition: Repetition;
  readonly module: Module;
}
const children = (run: Run, module: Module, call: CallSource): readonly Child[] =>
  kept(module, `instances ${call.name}`, () => {
    const found = targetOf(run, module, call);
    if ('missing' in found) return [];
    const { by, instances } = expansionOf(run, module, call);
    return limited(run, call, instances).map(repetition => ({ repetition, module: instanceOf(run, module, call, found, by, repetition) }));
  });

/** The instances of a call whose module is not there: what they are given is known all the same. */
export const missingInstances = (run: Run, module: Module, call: CallSource): readonly Repetition[] =>
  'elsewhere' in targetOf(run, module, call) ? limited(run, call, expansionOf(run, module, call).instances) : [];
/** Where the arguments of a call are worked out. */
export const callScope = (run: Run, module: Module, { section }: CallSource, repetition: Repetition): Scope => {
  const around = bind(scopeIn(run, module, section.file, undefined, repetition.suffix !== ''), namesIn(repetition));
  return repetition.maybe === undefined ? around : quiet(around);
};

/** The instances of the module that a call makes; none when it cannot be read. */
export const calledModules = (run: Run, module: Module, call: CallSource): readonly Module[] => children(run, module, call).map(child => child.module);

const outputValue = (run: Run, module: Module, name: string, section: Section): Value => {
  const subject = () => ({ name: `${module.prefix}output.${name}`, place: section.file.placeAt(section.block.start) });
  const written = argument(section, 'value');
  if (!written) return unknown(`output "${name}" has no value`, `${module.prefix}${name}`);
  return once(run, module.memo, section, subject, () => {
    const scope = scopeIn(run, module, written.file);
    const value = placed(evaluate(written.value, scope), written.file.placeAt(written.value.start));
    const secret = argument(section, 'sensitive');
    const hidden = secret && evaluate(secret.value, inFile(scope, secret.file));
    return hidden?.is === 'bool' && hidden.value ? { ...value, sensitive: true } : value;
  });
};

const moduleValue = (run: Run, { module }: Child): Value => {
  const { outputs } = module.source;
  const refuses = (name: string): string | undefined =>
    outputs.has(name) ? undefined : `${module.prefix.slice(0, -1)} has no output "${name}".${didYouMean(name, outputs.keys())}`;
  const attribute = (name: string): Value => {
    const section = outputs.get(name);
    return section ? outputValue(run, module, name, section) : unknown(refuses(name) ?? '', module.prefix + name);
  };
  const value: ModuleValue = { is: 'instance', id: `${module.root.scope}:${module.prefix.slice(0, -1)}`, attribute, names: () => [...outputs.keys()], refuses };
  return value;
};

/** The outputs of a root, as those who read its state see them. */
export const rootOutputs = (run: Run, module: Module): Value => moduleValue(run, { repetition: { suffix: '' }, module });

const keyText = ({ key }: Repetition): string => (key === undefined ? hole('each.key') : String(key));

const together = (run: Run, module: Module, call: CallSource): Value => {
  const instances = children(run, module, call);
  const values = instances.map(child => moduleValue(run, child));
  const { by, rest } = expansionOf(run, module, call);
  if (by === 'count') return tuple(values, rest);
  if (by === 'for_each') return object(new Map(values.map((value, i) => [keyText(instances[i]?.repetition ?? { suffix: '' }), value])), rest);
  return values[0] ?? unknown(`module "${call.name}" is not read`, `${module.prefix}module.${call.name}`);
};

/** `module.name` as an expression sees it. */
export const callValue = (run: Run, module: Module, call: CallSource): Value => {
  const found = targetOf(run, module, call);
  if ('missing' in found) return unknown(`module "${call.name}" is not in the files that were read`, `${module.prefix}module.${call.name}`);
  const known = module.values.get(call);
  if (known) return known;
  const value = together(run, module, call);
  if (module.expansions.has(call)) module.values.set(call, value);
  return value;
};
