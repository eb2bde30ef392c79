import type { Whose } from '../../../../src/reports/party.ts';
import { type State, stateOf } from '../../../../src/reports/tally.ts';
import type { MatrixColumn } from './columns.ts';

export const whoseWords: Readonly<Record<Whose, string>> = {
  customer: 'yours',
  shared: 'both have duties',
  provider: "the provider's",
  'third-party': "a third party's",
  open: 'depends on an unknown',
  unstudied: 'not studied yet',
  nobody: "nobody's",
  'not-applicable': 'nothing to do',
};
/** In a legend; what nobody holds has a line of its own there. */
export const told: readonly Whose[] = ['customer', 'shared', 'provider', 'third-party', 'open', 'unstudied'];

/** What stands in a picture: a legend says no more. */
export interface Present {
  readonly states: ReadonlySet<State>;
  readonly parties: ReadonlySet<Whose>;
}
export const presentIn = (columns: readonly MatrixColumn[]): Present => {
  const present = { states: new Set<State>(), parties: new Set<Whose>() };
  for (const { counted } of columns)
    for (const cells of counted)
      for (const cell of cells) {
        present.states.add(stateOf(cell));
        present.parties.add(cell.whose);
      }
  return present;
};
