import type { AddChange, Declaration } from '../../../model/index.ts';
import { argument, type ResourceSource } from '../module-source.ts';
import type { ModuleAt } from './modules.ts';

/** One more resource, for one change or for those of all instances of a block. */
export interface Addition {
  readonly change: AddChange;
  readonly of: number[];
  readonly beside: Declaration;
  readonly source: ResourceSource;
  readonly module: ModuleAt;
  readonly name: string;
  readonly repeats?: 'count' | 'for_each';
  readonly instance?: string | number;
}
/** What is taken over from the resource beside it: how often it is made, and its provider. */
export const headOf = ({ source, repeats }: Addition): readonly (readonly [string, string])[] => {
  const { section, key } = source;
  const written = (name: string): readonly (readonly [string, string])[] => {
    const found = argument(section, name);
    return found ? [[name, found.file.text.slice(found.value.start, found.value.end)]] : [];
  };
  return [...(repeats === 'count' ? written('count') : repeats === 'for_each' ? [['for_each', key] as const] : []), ...written('provider')];
};
