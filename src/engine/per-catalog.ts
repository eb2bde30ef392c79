import type { Catalog } from '../model/index.ts';

/** What follows from the catalog alone is worked out once for it. */
export const perCatalog = <T>(work: (catalog: Catalog) => T): ((catalog: Catalog) => T) => {
  const known = new WeakMap<Catalog, { readonly value: T }>();
  return catalog => {
    const before = known.get(catalog);
    if (before) return before.value;
    const value = work(catalog);
    known.set(catalog, { value });
    return value;
  };
};
