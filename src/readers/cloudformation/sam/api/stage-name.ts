import { type TreeNode, textOf } from '../../../text-tree/index.ts';
import { hashOf } from '../hash.ts';

/** What ends the logical id of a stage: its name, a hash for one that a logical id cannot hold, and nothing more for one that is not a plain text. */
export const stageName = (written: TreeNode | undefined): string => {
  const text = textOf(written);
  if (text === undefined) return 'Stage';
  return /^[A-Za-z0-9]+$/.test(text) ? `${text}Stage` : `Stage${hashOf(text)}`;
};
