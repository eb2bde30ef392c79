import { formsFor } from '../catalog/forms/index.ts';
import { liveForms } from '../catalog/forms/live.ts';
import type { Catalog } from '../model/index.ts';
import { companionTypes } from '../readers/azure/companion-types.ts';
import { readEstate } from '../readers/estate.ts';
import { loadWriters, writeWith } from '../readers/writers.ts';
import { type Bench, benchFor } from '../reports/guide/bench.ts';
import { type Guide, guideOf } from '../reports/guide/guide.ts';
import type { Known, LiveFacts } from '../reports/guide/live.ts';
import { kindsReached } from '../reports/guide/recipe.ts';
import type { KnownCheck } from '../reports/look-up.ts';

/** What guides are made with, for some kinds of asset. */
export interface Guides {
  readonly of: (check: KnownCheck, about?: { readonly type: string; readonly known: Known }) => Guide;
}

export const openGuides = async (kinds: readonly string[], catalog: Catalog): Promise<Guides> => {
  const [bench, facts] = await Promise.all([openBench(kinds, catalog), liveFacts()]);
  return { of: (check, about) => guideOf(check, bench, { facts, ...about }) };
};

/** The blank sources of the types of these kinds, of those that their facts reach, and of their companions. */
const openBench = async (kinds: readonly string[], catalog: Catalog): Promise<Bench> => {
  const types = typesOf(kinds, catalog);
  const [writers, form] = await Promise.all([loadWriters(), formsFor(types)]);
  return benchFor(catalog, types, { read: readEstate, write: (changes, source) => writeWith(writers, changes, source), form });
};
const liveFacts = async (): Promise<LiveFacts> => ({
  ...(await liveForms()),
  onlyOne: type => companionTypes.get(type.toLowerCase())?.name,
});

const typesOf = (kinds: readonly string[], catalog: Catalog): ReadonlySet<string> => {
  const wanted = new Set(kinds);
  for (const { asset } of catalog.mappings) if (kinds.includes(asset.id)) for (const kind of kindsReached(asset)) wanted.add(kind);
  const own = catalog.mappings.filter(({ asset }) => wanted.has(asset.id));
  const lenses = own.flatMap(mapping => Object.values(mapping.lenses)).flatMap(lens => ('unreadable' in lens ? [] : [lens, ...(lens.also ?? [])]));
  return new Set([...own.flatMap(({ types }) => types), ...lenses.flatMap(({ companion }) => companion?.type ?? [])]);
};
