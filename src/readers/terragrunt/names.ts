import type { Block } from '../terraform/hcl/syntax.ts';
import { rootOutputs } from '../terraform/module-call.ts';
import { evaluate } from '../terraform/scope.ts';
import { blocksIn, type Item } from '../terraform/source.ts';
import { nothing, object, placed, unknown, type Value } from '../terraform/value.ts';
import { type Config, mergedConfigs, scopeOf, valueIn } from './config.ts';
import { inputsOf } from './inputs.ts';
import { treePath } from './paths.ts';

/** Something of which each part is worked out when it is asked for; `what` names it where a part does not exist. */
const lazily = (what: string, names: () => readonly string[], attribute: (name: string) => Value | undefined): Value => {
  const refuses = (name: string): string | undefined => (names().includes(name) ? undefined : `${what} has no ${name}.`);
  const value = {
    is: 'instance' as const,
    id: what,
    names,
    attribute: (name: string): Value => attribute(name) ?? unknown(refuses(name) ?? `${what}.${name} is not known`, `${what}.${name}`),
    refuses,
  };
  return value;
};
const labelsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(block => block.labels[0]?.text ?? '');

/** A name that only Terragrunt knows, in one of its files. */
export const namesOf = (config: Config, name: string): Value | undefined => {
  if (name === 'include') return includeValue(config);
  if (name === 'dependency') return dependencyValue(config);
  if (name === 'feature') return featureValue(config);
  if (name === 'unit' || name === 'stack') return config.frame.placed?.(name);
  if (name === 'values') return config.frame.values ?? unknown('the stack that makes this unit is not read', 'values');
  return undefined;
};

const includeValue = (config: Config): Value => {
  const includes = (config.child ?? config).includes();
  const bare = includes.find(include => include.name === '');
  const ofBare = bare && configValue(bare.config, 'include');
  return lazily(
    'include',
    () => [...includes.map(include => include.name), ...(ofBare?.is === 'instance' ? ofBare.names() : [])],
    name => {
      const found = includes.find(include => include.name === name);
      if (found) return configValue(found.config, `include.${name}`);
      return ofBare?.is === 'instance' ? ofBare.attribute(name) : undefined;
    },
  );
};

const featureValue = (config: Config): Value => {
  const blocks = mergedConfigs(config.child ?? config).flatMap(one => blocksIn(one.items, 'feature').map(block => ({ one, block })));
  return lazily(
    'feature',
    () => labelsOf(blocks.map(({ block }) => block)),
    name => {
      const found = blocks.find(({ block }) => block.labels[0]?.text === name);
      return found && object(new Map([['value', valueIn(found.one, found.block.body.items, 'default') ?? nothing]]));
    },
  );
};

/** The dependencies of a unit may stand in the files that it includes; its own win. */
const dependencyValue = (config: Config): Value => {
  const unit = config.child ?? config;
  const all = [...new Set([...mergedConfigs(unit), config])].flatMap(one => blocksIn(one.items, 'dependency').map(block => ({ one, block })));
  return lazily(
    'dependency',
    () => labelsOf(all.map(({ block }) => block)),
    name => {
      const found = all.find(({ block }) => block.labels[0]?.text === name);
      return found && object(new Map([['outputs', outputsOf(found.one, name, found.block.body.items)]]));
    },
  );
};

/** What the unit that a dependency names gives out. Mocks are no outputs: they only stand in until there are some, unless nobody asks for others. */
const outputsOf = (config: Config, name: string, items: readonly Item[]): Value => {
  const { frame } = config;
  const what = `dependency "${name}"`;
  const skipped = valueIn(config, items, 'skip_outputs');
  if (skipped?.is === 'bool' && skipped.value) return valueIn(config, items, 'mock_outputs') ?? object(new Map());
  const path = valueIn(config, items, 'config_path');
  const target = path?.is === 'text' ? frame.world.moduleOf(treePath(path.value.replace(/\/terragrunt\.hcl$/, ''), frame.unit)) : undefined;
  const open = (output: string): Value =>
    unknown(`${what} is not read: what it gives out is known only when it is deployed`, `dependency.${name}.outputs.${output}`);
  if (!target) return { ...unknown(`${what} is not read`, `dependency.${name}.outputs`) };
  const outputs = rootOutputs(target.run, target.module);
  if (outputs.is !== 'instance') return open('');
  return lazily(what, outputs.names, output => (outputs.names().includes(output) ? outputs.attribute(output) : undefined));
};

const ownBlocks: ReadonlySet<string> = new Set(['locals', 'include', 'dependency', 'dependencies', 'feature']);

/** A block as a value: its attributes, and its blocks by label or type. */
const blockValue = (config: Config, items: readonly Item[], depth = 0): Value => {
  const entries = new Map<string, Value>();
  for (const item of items) {
    if (item.is === 'attribute') entries.set(item.name, placed(evaluate(item.value, scopeOf(config)), config.source.placeAt(item.value.start)));
    else if (depth < 10) entries.set(item.type, blockValue(config, item.body.items, depth + 1));
  }
  return object(entries);
};
const labelled = (config: Config, blocks: readonly Block[]): Value => {
  if (blocks.every(block => block.labels.length === 0)) return blockValue(config, blocks[0]?.body.items ?? []);
  return object(new Map(blocks.map(block => [block.labels[0]?.text ?? '', blockValue(config, block.body.items)])));
};

/** A whole file as `read_terragrunt_config` and exposed includes give it. */
export const configValue = (config: Config, what: string): Value => {
  const { items } = config;
  const names = (): readonly string[] => [
    'locals',
    'inputs',
    'dependency',
    'feature',
    ...items.flatMap(item => (item.is === 'attribute' ? item.name : item.type)),
  ];
  return lazily(what, names, name => {
    if (name === 'locals') return localsValue(config);
    if (name === 'inputs') return inputsOf(config);
    if (name === 'dependency') return dependencyValue(config);
    if (name === 'feature') return featureValue(config);
    const attribute = valueIn(config, items, name);
    const blocks = blocksIn(items, name);
    return attribute ?? (blocks.length > 0 && !ownBlocks.has(name) ? labelled(config, blocks) : undefined);
  });
};

const localsValue = (config: Config): Value => {
  const entries = new Map<string, Value>();
  for (const block of blocksIn(config.items, 'locals'))
    for (const item of block.body.items) if (item.is === 'attribute') entries.set(item.name, localValue(config, item.name));
  return object(entries);
};
/** As a reference to it is worked out: once, and not in a circle. */
const localValue = (config: Config, name: string): Value => {
  const at = { start: 0, end: 0 };
  return evaluate({ is: 'attr', of: { is: 'variable', name: 'local', ...at }, name, ...at }, scopeOf(config));
};
