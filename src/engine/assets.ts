import { type Asset, type Declaration, isLike, type Mapping } from '../model/index.ts';
import { declaredMappings } from './declared.ts';
import { follow, type Lookup, textOf } from './follow.ts';
import { perCatalog } from './per-catalog.ts';

/** An asset that was found in the estate: its declaration, and the mapping that reads it. */
export interface Found {
  readonly asset: Asset;
  readonly mapping: Mapping;
  readonly declaration: Declaration;
}

/** The declarations that are assets. What was found is made when it is asked for: there may be millions. */
export interface Assets {
  readonly get: (id: string) => Found | undefined;
  readonly of: (declaration: Declaration) => Found | undefined;
  readonly values: () => Iterable<Found>;
}

/** Azure takes the names of its types whatever the case of their letters; they are told by their slash. */
export const typeKey = (type: string): string => (type.includes('/') ? type.toLowerCase() : type);
export const mappingsByType = perCatalog<ReadonlyMap<string, readonly Mapping[]>>(catalog => {
  const byType = new Map<string, Mapping[]>();
  for (const mapping of [...catalog.mappings, ...declaredMappings(catalog)])
    for (const type of mapping.types) byType.set(typeKey(type), [...(byType.get(typeKey(type)) ?? []), mapping]);
  return byType;
});

export const assetsAmong = (lookup: Lookup, mappings: ReturnType<typeof mappingsByType>): Assets => {
  /** Which mapping is meant, where that depends on more than the type. */
  const meant = new Map<string, Mapping | undefined>();
  const mappingOf = (declaration: Declaration): Mapping | undefined => {
    const all = mappings.get(typeKey(declaration.type));
    const [only] = all ?? [];
    if (!all || (all.length === 1 && !only?.where)) return only;
    if (!meant.has(declaration.id))
      meant.set(
        declaration.id,
        all.find(mapping => isMeant(mapping, declaration, lookup)),
      );
    return meant.get(declaration.id);
  };
  const of = (declaration: Declaration): Found | undefined => {
    const mapping = mappingOf(declaration);
    return mapping && { asset: mapping.asset, mapping, declaration };
  };
  return {
    of,
    get: id => {
      const declaration = lookup.declared.get(id);
      return declaration && of(declaration);
    },
    *values() {
      for (const declaration of lookup.declared.values()) {
        const found = of(declaration);
        if (found) yield found;
      }
    },
  };
};

const isMeant = (mapping: Mapping, declaration: Declaration, lookup: Lookup): boolean =>
  Object.entries(mapping.where ?? {}).every(([path, glob]) => {
    const node = follow(declaration.body, path, lookup);
    const text = node === undefined ? '' : textOf(node);
    return text !== undefined && isLike(text, glob) === true;
  });
