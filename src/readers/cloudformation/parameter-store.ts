import { type Node, pieces } from '../../model/index.ts';
import type { Frame } from './frame.ts';
import { joinedText } from './joined-text.ts';
import { text, unresolved } from './node.ts';
import { storedParameter } from './shared.ts';

const prefix = 'resolve:ssm:';

/** A text with what Parameter Store gives it (`{{resolve:ssm:/name}}`), where a stack of the estate puts it there. */
export const fromParameterStore = (node: Node, frame: Frame): Node => {
  if (node.is !== 'unresolved' || !node.shape?.includes(`\uE000${prefix}`)) return node;
  const told = pieces(node.shape);
  const found = told.map((piece, i) => (i % 2 === 1 && piece.startsWith(prefix) ? storedParameter(withoutVersion(piece), frame, node.at) : undefined));
  if (found.every(value => value === undefined)) return node;
  const parts = told.map((piece, i) => found[i] ?? (i % 2 === 0 ? text(piece, node.at) : unresolved(piece, node.why, node.at)));
  const secret = told.some((piece, i) => i % 2 === 1 && piece.startsWith('resolve:') && !found[i]);
  return { ...joinedText(parts, node.at), ...(secret && { sensitive: true as const }) };
};

const withoutVersion = (piece: string): string => piece.slice(prefix.length).replace(/:\d+$/, '');
