import { type Asset, type Catalog, type Check, type Checks, type Demarcation, type Duty, dutyOf, type Service } from '../model/index.ts';

export interface KnownCheck extends Check {
  readonly id: string;
  readonly of: Asset;
  readonly layer: Duty['layer'];
}
/** The catalog by name. What a ledger names is always there; names a user gave go through `find`. */
export interface LookUp {
  readonly checks: ReadonlyMap<string, KnownCheck>;
  readonly services: ReadonlyMap<string, Service>;
  readonly lines: ReadonlyMap<string, Demarcation>;
  readonly check: (id: string) => KnownCheck;
}

const cache = new WeakMap<Catalog, LookUp>();
export const lookUp = (catalog: Catalog): LookUp => {
  const known = cache.get(catalog) ?? build(catalog);
  cache.set(catalog, known);
  return known;
};

const build = (catalog: Catalog): LookUp => {
  const checks = new Map(catalog.checks.flatMap(known).map(check => [check.id, check]));
  const check = (id: string): KnownCheck => {
    const found = checks.get(id);
    if (!found) throw new Error(`the catalog has no check ${id}`);
    return found;
  };
  return {
    checks,
    check,
    services: new Map(catalog.services.map(service => [service.id, service])),
    lines: new Map(catalog.demarcations.map(line => [line.of.id, line])),
  };
};

const known = ({ of, checks }: Checks): readonly KnownCheck[] =>
  Object.entries(checks).map(([id, check]) => ({ ...check, id, of, layer: dutyOf(check.duty).layer }));
