import { type Node, same } from '../../../model/index.ts';
import { behind, knownText, possibleTexts, shapeOf } from '../node.ts';
import { jsonOf, sameJson } from './json.ts';

/** Whether two nodes are equal: `undefined` when what is not known decides. */
export const equal = (a: Node, b: Node): boolean | undefined => {
  const [left, right] = [behind(a), behind(b)];
  if (left.is === 'list' && right.is === 'list') return allEqual(left.items, right.items, left.rest === undefined && right.rest === undefined);
  const [first, second] = [jsonOf(left), jsonOf(right)];
  if (first !== undefined && second !== undefined) return sameJson(first, second);
  if (isCollection(left) !== isCollection(right) && !isOpen(left) && !isOpen(right)) return false;
  return texts(left, right);
};

const isOpen = ({ is }: Node): boolean => is === 'unresolved' || is === 'reference';
const isCollection = ({ is }: Node): boolean => is === 'list' || is === 'map';

const allEqual = (a: readonly Node[], b: readonly Node[], whole: boolean): boolean | undefined => {
  if (whole && a.length !== b.length) return false;
  const answers = a.slice(0, b.length).map((item, i) => equal(item, b[i] ?? item));
  if (answers.includes(false)) return false;
  return whole && !answers.includes(undefined) ? true : undefined;
};

const texts = (a: Node, b: Node): boolean | undefined => {
  const [left, right] = [possibleTexts(a), possibleTexts(b)];
  if (left && right && !left.some(text => right.includes(text))) return false;
  if (knownText(a) === undefined && knownText(b) === undefined) return differ(a, b);
  const [open, known] = knownText(a) === undefined ? [a, b] : [b, a];
  if (open.is !== 'unresolved' || open.shape === undefined || known.is !== 'value' || typeof known.value !== 'string') return undefined;
  return same(open.shape, known.value);
};
/** Two texts with holes are equal only when they have the same holes, and that is not certain for what changes from call to call. */
const differ = (a: Node, b: Node): boolean | undefined => (isOpen(a) && isOpen(b) && same(shapeOf(a), shapeOf(b)) === false ? false : undefined);
