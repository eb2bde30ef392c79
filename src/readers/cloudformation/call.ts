import type { Span, TreeNode } from '../text-tree/index.ts';

/** A function of CloudFormation where it is called, in long form (`Fn::Sub: …`) or short form (`!Sub …`). */
export interface Call extends Span {
  /** The long name: `Ref`, `Condition`, `Fn::Sub`. */
  readonly name: string;
  readonly argument: TreeNode;
}

export const callOf = (node: TreeNode): Call | undefined => {
  if (node.tag?.startsWith('!')) return { name: longName(node.tag.slice(1)), argument: untagged(node), start: node.start, end: node.end };
  if (node.is !== 'map' || node.entries.length !== 1) return undefined;
  const [only] = node.entries;
  if (!only || !(only.key === 'Ref' || (only.key.startsWith('Fn::') && !only.key.startsWith('Fn::ForEach')))) return undefined;
  return { name: only.key, argument: only.value, start: node.start, end: node.end };
};

/** As `callOf`, and `{Condition: Name}` besides: among conditions that is a call, in a policy it is not. */
export const conditionCallOf = (node: TreeNode): Call | undefined => {
  const only = node.is === 'map' && node.entries.length === 1 ? node.entries[0] : undefined;
  return only?.key === 'Condition' ? { name: 'Condition', argument: only.value, start: node.start, end: node.end } : callOf(node);
};

const longName = (short: string): string => (short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`);
const untagged = ({ tag: _, ...node }: TreeNode): TreeNode => node;

/** The arguments of a call that takes a list. */
export const argumentsOf = (call: Call): readonly TreeNode[] => (call.argument.is === 'list' && !call.argument.tag ? call.argument.items : []);
