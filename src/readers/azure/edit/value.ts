import type { Joined, Pointer, Spelled } from '../../../model/index.ts';
import { dataOf, type Fresh, freshScalar, isUnwritten, plainly, type Unwritten } from '../../text-tree/edit/index.ts';
import { textOf } from '../../text-tree/index.ts';
import { isExpression } from '../expression/parse.ts';
import { type LocatedArm, valueAt } from './template-file.ts';

/** A resource that pointers may name: its whole type, and its name as an expression without brackets. */
export interface Named {
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string | undefined;
  readonly symbol?: string | undefined;
  /** The file and template that it stands in. */
  readonly template: unknown;
}
export interface Spelling {
  readonly namedBy: (id: string) => Named | Unwritten;
  readonly template: unknown;
}

/** A value as a template writes it. */
export const spellValue = (spelled: Spelled, spelling: Spelling): Fresh | Unwritten =>
  typeof spelled === 'string'
    ? freshScalar(literal(spelled))
    : plainly(spelled, special => {
        if (special.is === 'pointer') return bracketed(pointed(special, spelling));
        if (special.is === 'joined') return joined(special, spelling);
        if (special.is !== 'json') return { why: 'it has no words for this value' };
        const inner = spellValue(special.of, spelling);
        return isUnwritten(inner) ? inner : freshScalar(literal(JSON.stringify(dataOf(inner))));
      });

/** A text that truly begins with a bracket has two of them. */
export const literal = (text: string): string => (isExpression(text) || text.startsWith('[[') ? `[${text}` : text);
const bracketed = (expression: string | Unwritten): Fresh | Unwritten => (typeof expression === 'string' ? freshScalar(inBrackets(expression)) : expression);
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** An expression as a value: a text that is only quoted needs no brackets. */
export const inBrackets = (expression: string): string => {
  const [, text] = /^'((?:[^']|'')*)'$/.exec(expression) ?? [];
  return text === undefined ? `[${expression}]` : literal(text.replaceAll("''", "'"));
};

/** The name of a written resource, as an expression. */
export const nameExpression = ({ resource }: { readonly resource: Pick<LocatedArm['resource'], 'tree'> }): string | undefined => {
  const text = textOf(valueAt(resource.tree, 'name'));
  if (text === undefined) return undefined;
  return isExpression(text) ? text.slice(1, -1).trim() : quoted(text.startsWith('[[') ? text.slice(1) : text);
};

export const idOf = ({ type, name }: Named): string | Unwritten => {
  const names = namesIn(name, type.split('/').length - 1);
  return names ? `resourceId('${type}', ${names.join(', ')})` : { why: 'the parts of its name are not told apart' };
};

/** The names of a resource of so many types, as expressions: a child is named `parent/child`. */
const namesIn = (name: string, count: number): readonly string[] | undefined => {
  if (count === 1) return [name];
  const pieces = piecesOf(name);
  const names: string[][] = [[]];
  for (const piece of pieces ?? []) {
    const [, text] = literalText.exec(piece) ?? [];
    if (text === undefined) names.at(-1)?.push(piece);
    else
      for (const [i, part] of text.split('/').entries()) {
        if (i > 0) names.push([]);
        if (part !== '') names.at(-1)?.push(`'${part}'`);
      }
  }
  return names.length === count && names.every(parts => parts.length > 0)
    ? names.map(parts => (parts.length === 1 ? (parts[0] ?? '') : `concat(${parts.join(', ')})`))
    : undefined;
};

const literalText = /^'((?:[^']|'')*)'$/;
/** What an expression puts together: the arguments of `concat`, the pieces of `format`. */
const piecesOf = (name: string): readonly string[] | undefined => {
  if (literalText.test(name)) return [name];
  const [, called = '', inside = ''] = /^(concat|format)\((.*)\)$/is.exec(name) ?? [];
  const parts = argumentsOf(inside);
  if (called.toLowerCase() === 'concat') return parts;
  const [, template] = literalText.exec(parts[0] ?? '') ?? [];
  return template?.split(/(\{\d+\})/).flatMap(piece => {
    const index = /^\{(\d+)\}$/.exec(piece)?.[1];
    return index === undefined ? (piece === '' ? [] : [`'${piece}'`]) : (parts[Number(index) + 1] ?? []);
  });
};

/** Arguments between commas that stand in no brackets and no quotes of their own. */
const argumentsOf = (text: string): readonly string[] => {
  const found: string[] = [''];
  let [depth, inText] = [0, false];
  for (const sign of text) {
    if (sign === "'") inText = !inText;
    else if (!inText && '([{'.includes(sign)) depth++;
    else if (!inText && ')]}'.includes(sign)) depth--;
    if (sign === ',' && depth === 0 && !inText) found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map(one => one.trim());
};

const pointed = ({ of, attribute = 'id' }: Pointer, { namedBy, template }: Spelling): string | Unwritten => {
  const named = namedBy(of);
  if (isUnwritten(named)) return named;
  if (named.template !== template) return { why: `${named.type} stands in another deployment: pass its id on as a parameter` };
  const id = idOf(named);
  if (attribute === 'name') return named.name;
  if (typeof id !== 'string' || attribute === 'id') return id;
  if (attribute.startsWith('properties.')) return `reference(${id}).${attribute.slice('properties.'.length)}`;
  return named.apiVersion === undefined ? { why: `its ${attribute} is not known` } : `reference(${id}, '${named.apiVersion}', 'Full').${attribute}`;
};

const joined = ({ parts }: Joined, spelling: Spelling): Fresh | Unwritten => {
  if (parts.every(part => typeof part === 'string')) return freshScalar(literal(parts.join('')));
  const pieces = parts.map(part => (typeof part === 'string' ? quoted(part) : pointed(part, spelling)));
  const whyNot = pieces.find(piece => typeof piece !== 'string');
  return typeof whyNot === 'object' ? whyNot : freshScalar(`[concat(${pieces.join(', ')})]`);
};
