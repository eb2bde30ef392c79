import { existsSync, statSync } from 'node:fs';
import type { Assessed } from '../engine/assess.ts';
import { compare, type VerdictChange } from '../engine/compare/compare.ts';
import { snapshotOf } from '../engine/compare/snapshot.ts';
import type { Subject } from '../model/index.ts';
import { type Compared, moveWords } from '../reports/diff/words.ts';
import type { ComparedLedger } from '../reports/html/compared.ts';
import type { EstateFlags } from './open-estate.ts';
import { renamesBelow, stateOf } from './states.ts';
import { treePath } from './tree-path.ts';

/** What differs from an earlier state: a kept ledger, a revision, a folder. Subjects by their numbers in the ledger of now. */
export const comparedWith = async (base: string, estate: Assessed, paths: readonly string[], flags: EstateFlags): Promise<ComparedLedger> => {
  const [only] = paths;
  // Of two folders that lie apart, what stands below them is compared.
  const apart = paths.length === 1 && only !== undefined && isFolder(base) && isFolder(only);
  const before = await stateOf(base, { ...flags, path: paths }, apart);
  const after = snapshotOf(estate, { ...(apart && { base: treePath(only) }), renames: renamesBelow(paths) });
  const comparison = compare(before.state, after);
  return encoded({ before: before.state, after, comparison, names: [before.name, only ?? '.'] }, estate);
};
const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const encoded = (compared: Compared, { ledger }: Assessed): ComparedLedger => {
  const { moves, opened, closed, doubtful, added, gone } = compared.comparison;
  const numbers = new Map(ledger.subjects.map(({ id }, i) => [id, i] as const));
  const numbered = <T>(subject: Subject, make: (number: number) => T): readonly T[] => {
    const number = numbers.get(subject.id);
    return number === undefined ? [] : [make(number)];
  };
  const changes = (all: readonly VerdictChange[]): ComparedLedger['opened'] =>
    all.flatMap(({ subject, check, before, after }) =>
      numbered(subject, number => ({
        subject: number,
        check,
        ...(before && { before: before.verdict }),
        ...(after && { after: after.verdict }),
        ...(after?.severity && { severity: after.severity }),
      })),
    );
  return {
    names: compared.names,
    moves: moves.flatMap(move => {
      const { from, to, because } = moveWords(move, compared);
      return numbered(move.after, subject => ({ subject, duty: move.duty, from, to, because }));
    }),
    opened: changes(opened),
    closed: changes(closed),
    doubtful: changes(doubtful),
    added: added.flatMap(subject => numbered(subject, number => number)),
    gone: gone.map(({ address }) => address),
  };
};
