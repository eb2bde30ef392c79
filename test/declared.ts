import type { Declaration, Estate, MapNode, Node, Place } from '../src/model/index.ts';

/** What a test may write for a node: a scalar, list, map, `{ ref: 'aws_x.y.attribute' }` or `{ unknown: 'var.x has no value', among: [...] }`. */
export type Written = string | number | boolean | null | readonly Written[] | { readonly [key: string]: Written };

const at: Place = { file: 'main.tf', line: 1, endLine: 9 };

export const nodeOf = (value: Written): Node => {
  if (Array.isArray(value)) return { is: 'list', items: (value as readonly Written[]).map(nodeOf), at };
  if (typeof value !== 'object' || value === null) return { is: 'value', value: value as string | number | boolean | null, at };
  const map = value as { readonly [key: string]: Written };
  if (typeof map['ref'] === 'string') {
    const dot = map['ref'].lastIndexOf('.');
    return { is: 'reference', to: map['ref'].slice(0, dot), attribute: map['ref'].slice(dot + 1), at };
  }
  if (typeof map['unknown'] === 'string')
    return { is: 'unresolved', why: map['unknown'], at, ...(Array.isArray(map['among']) && { among: (map['among'] as readonly Written[]).map(nodeOf) }) };
  return { is: 'map', entries: Object.assign(Object.create(null), Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, nodeOf(inner)]))), at };
};

/** A declaration written by hand: its id is its address, its type the first word of the address. */
export const declared = (address: string, body: { readonly [key: string]: Written }, more: Partial<Declaration> = {}): Declaration => ({
  id: address,
  address,
  type: address
    .replace(/^(?:module\.[^.]+\.)*(data\.)?/, '$1')
    .split('.')
    .slice(0, address.startsWith('data.') ? 2 : 1)
    .join('.'),
  body: nodeOf(body) as MapNode,
  at,
  scope: 'prod',
  born: 'new',
  ...more,
});

export const estateWith = (declarations: readonly Declaration[], more: Partial<Estate> = {}): Estate => ({
  declarations,
  problems: [],
  suppressions: [],
  files: 1,
  complete: new Set(),
  unread: [],
  ...more,
});
