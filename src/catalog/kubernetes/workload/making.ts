import type { Ailing, Fact, FixMaker, Part, Several } from '../../../model/index.ts';
import { podTypes } from './template.ts';

/** The containers of a fact, as far as they are known. */
export const partsIn = (asset: Ailing, field: string): readonly Part[] => {
  const fact = asset.fact(field) as Fact<Several<Part>>;
  return fact.is === 'unknown' ? [] : fact.value.items;
};
/** All that a pod runs: what starts first as well. */
export const everyPart = (asset: Ailing): readonly Part[] => [...partsIn(asset, 'containers'), ...partsIn(asset, 'starters')];
export const factOf = ({ facts }: Part, name: string): Fact | undefined => facts[name] as Fact | undefined;
export const saidOf = (part: Part, name: string): unknown => {
  const fact = factOf(part, name);
  return fact === undefined || fact.is === 'unknown' ? undefined : fact.value;
};

export const made = (check: string, make: FixMaker['make'], more: Pick<FixMaker, 'mind' | 'opens'> = {}): FixMaker => ({
  check: `kubernetes.workload.${check}`,
  types: podTypes,
  make,
  ...more,
});
