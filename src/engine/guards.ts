import type { Catalog, Check, Standing } from '../model/index.ts';
import type { Found } from './bind.ts';
import type { FactsOf } from './facts.ts';
import { fits } from './fits.ts';
import { perCatalog } from './per-catalog.ts';

const byRule = perCatalog(({ guards = [] }) => {
  const all = new Map<string, NonNullable<Catalog['guards']>[number][]>();
  for (const guard of guards) all.set(guard.by.id, [...(all.get(guard.by.id) ?? []), guard]);
  return all;
});

/** What one asset keeps, when it is a rule of the organisation. */
export const guardsOf = (found: Found, facts: FactsOf, catalog: Catalog): readonly Standing[] =>
  (byRule(catalog).get(found.asset.id) ?? [])
    .filter(guard => fits(guard.when, facts).is === true)
    .map(({ kind, facts: kept, keeps }) => {
      const { scope, address, at } = found.declaration;
      return { scope, address, kind, facts: kept, keeps, file: at.file, line: at.line };
    });

/** The guards that keep what a check looks at. */
export const guardsOfCheck = (guards: readonly Standing[], kind: string, check: Check): readonly Standing[] => {
  const facts = new Set(check.expect.flatMap(way => Object.keys(way)));
  return guards.filter(guard => guard.kind === kind && guard.facts.some(fact => facts.has(fact)));
};
