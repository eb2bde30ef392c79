import { evaluate, type Module, type Scope, scopeIn } from '../terraform/scope.ts';
import { attributeIn, type Item, type SourceFile } from '../terraform/source.ts';
import { placed, type Value } from '../terraform/value.ts';
import type { Frame } from './world.ts';

/** A file of Terragrunt, read for a unit. */
export interface Config {
  readonly frame: Frame;
  readonly source: SourceFile;
  readonly items: readonly Item[];
  /** Where its locals and its expressions are worked out. */
  readonly module: Module;
  /** The config of the unit, for a file that it includes. */
  readonly child?: Config;
  readonly includes: () => readonly Include[];
}
export interface Include {
  /** Empty for an include without a label. */
  readonly name: string;
  readonly strategy: 'no_merge' | 'shallow' | 'deep';
  readonly config: Config;
}

export const scopeOf = ({ frame, module, source }: Config): Scope => scopeIn(frame.run, module, source);
/** What an attribute of a file or of one of its blocks comes to. */
export const valueIn = (config: Config, items: readonly Item[], name: string): Value | undefined => {
  const attribute = attributeIn(items, name);
  return attribute && placed(evaluate(attribute.value, scopeOf(config)), config.source.placeAt(attribute.value.start));
};
export const textIn = (config: Config, items: readonly Item[], name: string): string | undefined => {
  const value = valueIn(config, items, name);
  return value?.is === 'text' ? value.value : undefined;
};

/** The config and those that it takes in, the one that wins first. */
export const mergedConfigs = (config: Config): readonly Config[] => [
  config,
  ...config.includes().flatMap(include => (include.strategy === 'no_merge' ? [] : [include.config])),
];
