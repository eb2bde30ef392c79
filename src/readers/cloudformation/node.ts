import {
  hasHoles,
  hole,
  type ListNode,
  type MapNode,
  type Node,
  type Place,
  type ReferenceNode,
  type Scalar,
  type UnresolvedNode,
  type ValueNode,
} from '../../model/index.ts';

export const value = (of: Scalar | null, at: Place): ValueNode => ({ is: 'value', value: of, at });
export const list = (items: readonly Node[], at: Place, rest?: string): ListNode => ({ is: 'list', items, at, ...(rest !== undefined && { rest }) });
export const map = (entries: Iterable<readonly [string, Node]>, at: Place, rest?: string): MapNode => {
  const made: Record<string, Node> = Object.create(null);
  for (const [key, node] of entries) made[key] = node;
  return { is: 'map', entries: made, at, ...(rest !== undefined && { rest }) };
};

/** `name` is what would be shown in a text that it is a hole of. */
export const unresolved = (name: string, why: string, at: Place, among?: readonly Node[]): UnresolvedNode => ({
  is: 'unresolved',
  why,
  at,
  shape: hole(name),
  ...(among && among.length > 0 && { among }),
});

const dynamic = /\{\{resolve:([^{}]*)\}\}/g;
/** A text, unless parts of it are not known: holes, or references that are resolved when the stack is deployed. */
export const text = (of: string, at: Place, why = 'a part of it is not known before deployment'): Node => {
  if (!of.includes('{{resolve:')) return hasHoles(of) ? { is: 'unresolved', why, at, shape: of } : value(of, at);
  const shape = of.replaceAll(dynamic, (_, reference: string) => hole(`resolve:${reference}`));
  if (shape === of) return value(of, at);
  return { is: 'unresolved', why: `${storeOf(of)} gives it at deployment`, at, shape, sensitive: true };
};
const storeOf = (of: string): string =>
  of.includes('{{resolve:secretsmanager:') ? 'Secrets Manager' : of.includes('{{resolve:ssm') ? 'Parameter Store' : 'another service';

/** The same, seen from another place; where it was written is kept in `from`. */
export const seenAt = (node: Node, at: Place): Node => {
  const from = node.from ?? node.at;
  return from.file === at.file && from.line === at.line ? { ...node, at } : { ...node, at, from };
};

/** What would be shown of it in a text: `Bucket`, `Bucket.Arn`. */
export const nameOf = ({ to, attribute }: ReferenceNode): string => {
  const logicalId = to.slice(to.lastIndexOf(':') + 1);
  return attribute === undefined || attribute === 'Ref' ? logicalId : `${logicalId}.${attribute}`;
};

/** The text of a known scalar, as CloudFormation would write it; nothing for what is not known or not a scalar. */
export const knownText = (node: Node | undefined): string | undefined => {
  if (node?.is === 'value') return node.value === null ? '' : String(node.value);
  return node?.is === 'reference' ? knownText(node.value) : undefined;
};

/** What a node may be, as texts, where that is known. */
export const possibleTexts = (node: Node | undefined): readonly string[] | undefined => {
  const known = knownText(node);
  if (known !== undefined) return [known];
  if (node?.is !== 'unresolved' || !node.among) return undefined;
  const texts = node.among.map(knownText);
  return texts.some(of => of === undefined) ? undefined : texts.filter(of => of !== undefined);
};

export const whyUnknown = (node: Node | undefined): string => {
  if (node?.is === 'unresolved') return node.why;
  if (node?.is === 'reference') return `${nameOf(node)} is known after deployment`;
  return node?.is === 'list' && node.rest !== undefined ? node.rest : 'it is not a plain value';
};
