import { object, type Value } from '../terraform/value.ts';
import { type Config, valueIn } from './config.ts';
import { mergeDeep, mergeShallow } from './merge.ts';

/** The inputs of a file with those of the files that it includes: its own win, and of two includes the first. */
export const inputsOf = (config: Config): Value => {
  const own = valueIn(config, config.items, 'inputs') ?? object(new Map());
  return config.includes().reduce((inputs, { strategy, config: included }) => {
    if (strategy === 'no_merge') return inputs;
    const theirs = valueIn(included, included.items, 'inputs') ?? object(new Map());
    return strategy === 'deep' ? mergeDeep(theirs, inputs) : mergeShallow(theirs, inputs);
  }, own);
};
