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
export const nameExpression = ({ resource }: LocatedArm): string | undefined => {
  const text = textOf(valueAt(resource.tree, 'name'));
  if (text === undefined) return undefined;
  return isExpression(text) ? text.slice(1, -1).trim() : quoted(text.startsWith('[[') ? text.slice(1) : text);
};

export const idOf = ({ type, name }: Named): string | Unwritten => {
  const names = namesIn(name, type.split('/').length - 1);
  return names ? `resourceId('${type}', ${names.join(', ')})` : { why: 'the parts of its name are not told apart' };
};

/** The names of a resource of so many types: a child is named `parent/child`. */
const namesIn = (name: string, count: number): readonly string[] | undefined => {
  if (count === 1) return [name];
  const [, text] = /^'((?:[^']|'')*)'$/.exec(name) ?? [];
  if (text !== undefined) return text.split('/').length === count ? text.split('/').map(part => `'${part}'`) : undefined;
  const [, format, first] = /^format\('\{0\}\/([^'{}/]+)',\s*([^,]+)\)$/i.exec(name) ?? [];
  const [, before, last] = /^concat\(([^,]+),\s*'\/([^'/]+)'\)$/i.exec(name) ?? [];
  const [parent, child] = format === undefined ? [before, last] : [first, format];
  return count === 2 && parent !== undefined && child !== undefined ? [parent.trim(), `'${child}'`] : undefined;
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
