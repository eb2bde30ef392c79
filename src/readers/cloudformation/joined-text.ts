import { hole, type Node, type Place } from '../../model/index.ts';
import { knownText, nameOf, possibleTexts, text, unresolved, value, whyUnknown } from './node.ts';

/** Longer texts are not made: functions in functions could double them without end. */
export const longest = 1_000_000;
const mostChoices = 12;

/** One text of several parts. A text made wholly of one part is that part. */
export const joinedText = (parts: readonly Node[], at: Place): Node => {
  const told = parts.filter(part => part.is !== 'value' || part.value !== '');
  const [only] = told;
  if (told.length === 1 && only && only.is !== 'value') return { ...only, at };
  const shape = told.map(shapeOf).join('');
  if (shape.length > longest) return unresolved('a long text', 'it is longer than can be read', at);
  const unknown = told.filter(part => knownText(part) === undefined);
  const node = text(shape, at, whyUnknown(unknown[0]));
  const among = node.is === 'unresolved' && !node.sensitive ? choices(told, unknown, at) : undefined;
  const token = node.is === 'unresolved' ? tokenOf(told) : undefined;
  return { ...node, ...(among && { among }), ...(token !== undefined && { token }), ...(told.some(part => part.sensitive) && { sensitive: true }) };
};

/** Which text it is, where every part that is not known is one certain thing. */
const tokenOf = (parts: readonly Node[]): string | undefined => {
  const tokens = parts.map(
    part => knownText(part) ?? (part.is === 'reference' ? `\u0001${part.to}.${part.attribute}\u0001` : part.is === 'unresolved' && part.token),
  );
  return tokens.every(token => typeof token === 'string') ? tokens.join('') : undefined;
};

/** What it is in a text: what is not known is a hole. */
export const shapeOf = (part: Node): string => {
  const known = knownText(part);
  if (known !== undefined) return known;
  if (part.is === 'reference') return hole(nameOf(part));
  return part.is === 'unresolved' && part.shape !== undefined ? part.shape : hole('unknown');
};

/** When all that is not known is one of a few, so is the whole. */
const choices = (parts: readonly Node[], unknown: readonly Node[], at: Place): readonly Node[] | undefined => {
  const texts = unknown.length === 1 ? possibleTexts(unknown[0]) : undefined;
  if (!texts || texts.length > mostChoices) return undefined;
  return texts.map(choice => value(parts.map(part => knownText(part) ?? choice).join(''), at));
};
