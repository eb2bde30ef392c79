import type { Step } from '../../../model/index.ts';
import type { TreeNode } from '../tree.ts';
import type { Fresh } from './fresh.ts';
import type { Style } from './style.ts';
import type { Rules } from './walk.ts';

/** One change of a tree, said without its notation. */
export type Operation = SetOperation | AppendOperation | RemoveOperation;
export interface SetOperation {
  readonly do: 'set';
  readonly path: readonly Step[];
  readonly to: Fresh;
}
export interface AppendOperation {
  readonly do: 'append';
  readonly path: readonly Step[];
  readonly item: Fresh;
}
export interface RemoveOperation {
  readonly do: 'remove';
  readonly path: readonly Step[];
}

/** A text with its tree, and how it is written. */
export interface Written {
  readonly text: string;
  readonly root: TreeNode;
  readonly style: Style;
  readonly rules: Rules;
}
