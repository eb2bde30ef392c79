import type { Told, VerdictChange } from '../../engine/compare/compare.ts';
import type { Severity, Subject } from '../../model/index.ts';
import { lookUp } from '../look-up.ts';
import { holderWords } from '../party.ts';
import { type Compared, moveWords } from './words.ts';

/** The comparison for machines. Holders in the words of the model. */
export const diffJson = (compared: Compared): string => {
  const { comparison, names } = compared;
  const asset = ({ address, kind, scope, place: { file, line } }: Subject): object => ({ address, kind, scope, file, line });
  const known = [lookUp(compared.after.catalog), lookUp(compared.before.catalog)];
  const severityOf = (id: string, told: Told | undefined): Severity | undefined =>
    told?.severity ?? known.map(({ checks }) => checks.get(id)?.severity).find(one => one !== undefined);
  const change = ({ subject, check, before, after }: VerdictChange): object => ({
    ...asset(subject),
    check,
    before: before?.verdict,
    after: after?.verdict,
    severity: severityOf(check, after ?? before),
    because: (after ?? before)?.because,
  });
  return `${JSON.stringify(
    {
      demarc: 1,
      is: 'diff',
      before: names[0],
      after: names[1],
      problems: { before: compared.before.problems ?? 0, after: compared.after.problems ?? 0 },
      moves: comparison.moves.map(move => ({
        ...asset(move.after),
        was: move.before.address,
        duty: move.duty,
        from: holderWords(move.from),
        to: holderWords(move.to),
        because: moveWords(move, compared).because,
      })),
      opened: comparison.opened.map(change),
      closed: comparison.closed.map(change),
      accepted: comparison.accepted.map(change),
      doubtful: comparison.doubtful.map(change),
      added: comparison.added.map(asset),
      gone: comparison.gone.map(asset),
      renamed: comparison.renamed.map(({ before, after }) => ({ before: asset(before), after: asset(after) })),
      replaced: comparison.replaced.map(({ before, after }) => ({ before: asset(before), after: asset(after) })),
    },
    undefined,
    2,
  )}\n`;
};
