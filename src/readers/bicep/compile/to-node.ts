import type { Node } from '../../../model/index.ts';
import { list, map, value } from '../../node.ts';
import { expressionText, secretReference } from './expression-text.ts';
import { call, type LoopTerm, type MapTerm, type Term, textIn } from './term.ts';

/** A text as a template says it: one that looks like an expression begins with a second bracket. */
export const literal = (text: string): string => (text.startsWith('[') && text.endsWith(']') ? `[${text}` : text);

/** A term as the JSON of a template: expressions in brackets, loops as copies. */
export const toNode = (term: Term): Node => {
  switch (term.is) {
    case 'constant':
      return value(typeof term.value === 'string' ? literal(term.value) : term.value, term.at);
    case 'list':
      return list(term.items.map(toNode), term.at);
    case 'map':
      return mapNode(term);
    case 'secret':
      return toNode(secretReference(term));
    default:
      return value(`[${expressionText(term)}]`, term.at);
  }
};

/** Properties that are loops stand together under `copy`. */
const mapNode = (term: MapTerm): Node => {
  const entries: (readonly [string, Node])[] = [];
  const copies: Node[] = [];
  for (const [key, of] of term.entries) {
    const name = textIn(key);
    if (of.is === 'loop' && name !== undefined) copies.push(copyNode(name, of));
    else entries.push([keyText(key), toNode(of)]);
  }
  return map(copies.length > 0 ? [['copy', list(copies, term.at)], ...entries] : entries, term.at);
};

const keyText = (key: Term): string => {
  const name = textIn(key);
  if (name === undefined) return `[${expressionText(key)}]`;
  return name === 'copy' ? `[string('copy')]` : literal(name);
};

/** `{ name, count, input }`. */
export const copyNode = (name: string, loop: LoopTerm, input: (item: Term) => Node = inputNode): Node =>
  map(
    [
      ['name', value(name, loop.at)],
      ['count', value(countText(loop.over), loop.at)],
      ['input', input(loop.body(call('copyIndex', [name], loop.at)))],
    ],
    loop.at,
  );

export const countText = (over: Term): string => `[length(${expressionText(over)})]`;

/** What a copy repeats is read as an expression unless it is a text or an object. */
export const inputNode = (term: Term): Node => {
  if (term.is === 'list') return value(`[${expressionText(term)}]`, term.at);
  if (term.is !== 'constant' || typeof term.value === 'string') return toNode(term);
  return value(typeof term.value === 'number' ? `[int(${expressionText(term)})]` : `[${expressionText(term)}]`, term.at);
};
