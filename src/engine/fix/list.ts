import type { Scalar, Step, Wanted } from '../../model/index.ts';
import { put } from './put.ts';
import { byHand, changing, type Remedy } from './remedy.ts';

/** A list of plain values in a source. */
export interface ListSpot {
  readonly on: string;
  readonly path: readonly Step[];
  /** Something is written there already. */
  readonly stands: boolean;
  /** What a person would call it. */
  readonly shown: string;
  /** Without any item the thing around would make no sense. */
  readonly keepsOne?: true;
}

/** What makes a list as it is wanted: what is missing is put in, what must not be there is taken out. */
export const listAt = (wanted: Wanted, items: readonly unknown[], spot: ListSpot): Remedy => {
  switch (wanted.wanted) {
    case 'holds':
      return adding(wanted.value, spot);
    case 'holds-one-of':
      return wanted.values[0] === undefined ? byHand(spot.shown) : adding(wanted.values[0], spot);
    case 'lacks':
      return without(item => item === wanted.value, items, spot);
    case 'holds-none-of':
      return without(item => wanted.values.includes(item as Scalar), items, spot);
    case 'only':
      return without(item => !wanted.values.includes(item as Scalar), items, spot);
    case 'empty':
      return without(() => true, items, spot);
    default:
      return byHand(spot.shown);
  }
};

const adding = (item: Scalar, { on, path, stands }: ListSpot): Remedy =>
  changing(stands ? { do: 'append', on, path, item } : { do: 'set', on, path, to: put(undefined, [0], item) });

/** From the last to the first, so that the places of those that are left stay what they are. */
const without = (isGone: (item: unknown) => boolean, items: readonly unknown[], { on, path, stands, shown, keepsOne }: ListSpot): Remedy => {
  const gone = items.flatMap((item, i) => (isGone(item) ? [i] : []));
  if (!stands || gone.length === 0 || path.includes('*')) return byHand(shown);
  if (gone.length === items.length && keepsOne) return byHand(shown);
  if (gone.length === items.length) return changing({ do: 'remove', on, path });
  return changing(...gone.reverse().map(i => ({ do: 'remove', on, path: [...path, i] }) as const));
};
