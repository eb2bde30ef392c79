import type { Because, Catalog, CheckResult, DutyId, Fact, Ledger, Origin, Subject } from '../../model/index.ts';
import type { Assessed } from '../assess.ts';
import type { FactsOf } from '../facts.ts';

/** One state of an estate, as far as it can be compared with another: an estate that was read, or a ledger that was kept. */
export interface Snapshot {
  readonly ledger: Ledger;
  readonly catalog: Catalog;
  /** The facts of an asset, where they are known. */
  readonly factsOf: (subject: Subject) => KnownFacts | undefined;
  /** The facts on which the line turned for a duty of an asset. */
  readonly turnsOn: (subject: Subject, duty: DutyId) => readonly Because[];
  /** What a check says of an asset where it is neither unmet nor unproven, if that is known: `none` is not asked. */
  readonly verdictOf: (subject: Subject, check: string) => CheckResult['verdict'] | undefined;
  /** Its scopes are told from here: of two folders that lie apart, what stands below them is compared. */
  readonly base?: string;
  /** What the source says was renamed. */
  readonly renames?: readonly Renamed[];
  /** How many things of it could not be read. */
  readonly problems?: number;
  /** It knows its addresses before and after (a plan): none is guessed. */
  readonly exact?: true;
}
export interface KnownFacts {
  readonly names: readonly string[];
  readonly of: FactsOf;
  /** Where a fact comes from that others decide. */
  readonly origin: (name: string) => Origin | undefined;
}
/** An address, or the beginning of one, that stands for another since (`moved` in Terraform). */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** An estate as it was read. */
export const snapshotOf = (
  { ledger, catalog, bound, facts, rows }: Assessed,
  { base, renames, exact }: Pick<Snapshot, 'base' | 'renames' | 'exact'> = {},
): Snapshot => ({
  ledger,
  catalog,
  factsOf: ({ id }) => {
    const found = bound.found.get(id);
    return found && { names: Object.keys(found.asset.fields), of: facts(found), origin: name => found.asset.fields[name]?.origin };
  },
  turnsOn: ({ id }, duty) => {
    const found = bound.found.get(id);
    return (found && rows(found).find(row => row.duty === duty)?.turnsOn) ?? [];
  },
  verdictOf: ({ id }, check) => {
    const found = bound.found.get(id);
    return (
      found &&
      rows(found)
        .flatMap(row => row.results)
        .find(result => result.check === check)?.verdict
    );
  },
  problems: bound.estate.problems.length,
  ...(base !== undefined && { base }),
  ...(renames && { renames }),
  ...(exact && { exact }),
});

/** A scope as it is told from the base. */
export const scopeWithin = (scope: string, base: string | undefined): string => {
  if (base === undefined || base === '.' || base === '') return scope;
  return scope === base ? '.' : scope.startsWith(`${base}/`) ? scope.slice(base.length + 1) : scope;
};

export const factIn = (facts: KnownFacts | undefined, name: string): Fact | undefined => (facts?.names.includes(name) ? facts.of(name) : undefined);
