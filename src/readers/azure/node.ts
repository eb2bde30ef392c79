import { hasHoles, hole, type MapNode, type Node, type Place, pieces, type ReferenceNode, type Scalar } from '../../model/index.ts';
import { value } from '../node.ts';

export { isSmall, knownText, list, possibleTexts, seenAt, sizeOf, value } from '../node.ts';

/** Azure takes the names of properties whatever their letters' case. */
export const map = (entries: Iterable<readonly [string, Node]>, at: Place, rest?: string): MapNode => {
  const made: Record<string, Node> = Object.setPrototypeOf({}, null);
  for (const [key, node] of entries) made[key] = node;
  return { is: 'map', entries: made, at, anyCase: true, ...(rest !== undefined && { rest }) };
};

/** The entry of that name; else the one whose name differs only in the case of its letters. */
export const entryOf = (node: Node | undefined, name: string): Node | undefined => {
  if (node?.is !== 'map') return undefined;
  const exact = node.entries[name];
  if (exact) return exact;
  const small = name.toLowerCase();
  for (const key in node.entries) if (key.length === name.length && key.toLowerCase() === small) return node.entries[key];
  return undefined;
};
export const itemsOf = (node: Node | undefined): readonly Node[] => (node?.is === 'list' ? node.items : []);
export const entriesOf = (node: Node | undefined): readonly (readonly [string, Node])[] => (node?.is === 'map' ? Object.entries(node.entries) : []);

/** A text as it is written in the template; nothing for anything else. */
export const textIn = (node: Node | undefined): string | undefined => (node?.is === 'value' && typeof node.value === 'string' ? node.value : undefined);

/** A text, of which parts may not be known. */
export const text = (of: string, at: Place, why = 'a part of it is not known before deployment'): Node =>
  hasHoles(of) ? { is: 'unresolved', why, at, shape: of } : value(of, at);

/** As Azure writes a scalar in a text. */
export const scalarText = (of: Scalar): string => (typeof of === 'boolean' ? (of ? 'True' : 'False') : String(of));

/** What it is in a text: what is not known is a hole. */
export const shapeOf = (node: Node): string => {
  if (node.is === 'value') return node.value === null ? '' : scalarText(node.value);
  if (node.is === 'unresolved' && node.shape !== undefined) return node.shape;
  if (node.is === 'reference') return node.value ? shapeOf(node.value) : hole(nameOf(node));
  return hole(whyUnknown(node));
};
const nameOf = ({ to, attribute }: ReferenceNode): string => `${to.slice(to.lastIndexOf(':') + 1)}${attribute ? `.${attribute}` : ''}`;

/** The same node without a reference around it. */
export const behind = (node: Node): Node => (node.is === 'reference' && node.value ? behind(node.value) : node);

export const whyUnknown = (node: Node | undefined): string => {
  if (node?.is === 'unresolved') return node.why;
  if (node?.is === 'reference') return node.value ? whyUnknown(node.value) : `${nameOf(node)} is known after deployment`;
  return (node?.is === 'list' || node?.is === 'map') && node.rest !== undefined ? node.rest : 'it is not a plain value';
};

/** Cuts a text where a letter stands, and leaves the letters inside its holes alone. */
export const splitText = (whole: string, by: string): readonly string[] => {
  if (!hasHoles(whole)) return whole.split(by);
  const parts: string[] = [''];
  for (const [i, piece] of pieces(whole).entries()) {
    const [first = '', ...more] = i % 2 === 1 ? [hole(piece)] : piece.split(by);
    parts.push(`${parts.pop() ?? ''}${first}`, ...more);
  }
  return parts;
};
