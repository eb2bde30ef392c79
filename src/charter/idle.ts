import type { Assessed } from '../engine/assess.ts';
import type { Problem } from '../model/index.ts';
import type { Charter } from './charter.ts';
import { clausesOf } from './clauses.ts';
import { applying } from './govern.ts';
import type { Spot } from './shape.ts';

/** Exceptions and clauses that fit nothing in an estate: what they were about was renamed or is gone, or they are misspelt. */
export const idleRules = ({ ledger, bound, catalog }: Pick<Assessed, 'ledger' | 'bound' | 'catalog'>, charter: Charter, today: string): readonly Problem[] => {
  const govern = applying(charter, today)(bound, catalog);
  const used = new Set<Spot>();
  for (const subject of ledger.subjects) {
    const found = subject.answers === 'asset' ? bound.found.get(subject.id) : undefined;
    const { exceptions, clauses } = found ? govern.of(found) : govern.once(subject);
    for (const { exception } of exceptions) used.add(exception.at);
    for (const { clause } of clauses) used.add(clause.at);
  }
  const rules = [
    ...charter.exceptions.map(({ id, at }) => ({ name: `Exception ${id}`, at })),
    ...clausesOf(charter).map(({ agreement, clause }) => ({ name: `A clause of ${agreement.id}`, at: clause.at })),
  ];
  return rules
    .filter(({ at }) => !used.has(at))
    .map(({ name, at }) => ({ ...at, message: `${name} fits nothing that was read: correct its where (an asset may have a new name), or take it away.` }));
};
