import type { VerdictChange } from '../../engine/compare/compare.ts';
import type { Subject } from '../../model/index.ts';
import { holderWords } from '../party.ts';
import { type Compared, moveWords } from './words.ts';

/** The comparison for machines. Holders in the words of the model. */
export const diffJson = (compared: Compared): string => {
  const { comparison, names } = compared;
  const asset = ({ address, kind, scope, place: { file, line } }: Subject): object => ({ address, kind, scope, file, line });
  const change = ({ subject, check, before, after }: VerdictChange): object => ({
    ...asset(subject),
    check,
    before: before?.verdict,
    after: after?.verdict,
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
