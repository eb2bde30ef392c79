import type { AppendChange, ByHand, RemoveChange, SetChange, Source } from '../../../model/index.ts';
import type { Aim } from './aim.ts';
import type { Modules } from './modules.ts';
import type { Named } from './point.ts';
import type { Reach } from './reach.ts';
import type { Units } from './units.ts';

/** A change of what stands already. */
export type Alteration = SetChange | AppendChange | RemoveChange;
/** A plan that is being written. */
export interface Writing {
  readonly source: Source;
  readonly modules: Modules;
  readonly units: Units;
  readonly reach: Reach;
  readonly added: ReadonlyMap<string, Named>;
  readonly byHand: ByHand[];
  readonly reaches: Map<number, readonly string[]>;
}
/** A change that has found its place. */
export interface Aimed {
  readonly number: number;
  readonly change: Alteration;
  readonly aim: Aim;
}
