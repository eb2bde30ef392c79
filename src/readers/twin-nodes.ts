import { hasHoles, type ListNode, type MapNode, type Node, type Place, type Scalar, same } from '../model/index.ts';

/** Which of two wins where both know a value: the code, or what a plan or state knows. */
export type Prefer = 'code' | 'known';

/** How one declaration of the code is joined with what is known of it. */
export interface Joining {
  readonly prefer: Prefer;
  /** Whether an attribute that the code leaves out is taken. */
  readonly takes: (name: string) => boolean;
  /** Two values for one attribute. */
  readonly differ: (path: string, code: Node, known: Node) => void;
}

/** The same node at the place where the code speaks of it. */
const at = (node: Node, place: Place): Node => (node.at.file === place.file ? node : { ...node, at: place, from: node.from ?? node.at });

const behind = (node: Node): Node => (node.is === 'reference' && node.value ? behind(node.value) : node);
const isOpen = (node: Node): boolean => {
  const end = behind(node);
  return end.is === 'unresolved' || end.is === 'reference';
};
const isNothing = (node: Node | undefined): boolean => node === undefined || (node.is === 'value' && node.value === null);

const asNumber = (value: Scalar | null): number => (typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value));
/** Providers write numbers and flags as texts, and the other way round, and the names of places in their own way. */
const isSame = (a: Scalar | null, b: Scalar | null): boolean => a === b || loose(a) === loose(b) || (a !== null && b !== null && asNumber(a) === asNumber(b));
const loose = (value: Scalar | null): string => String(value).toLowerCase().replaceAll(' ', '');
/** Documents and scripts are written anew by providers, or kept as their hash: they differ where they say the same. */
const isDocument = (value: Scalar | null): boolean => typeof value === 'string' && /^\s*[[{]|\n/.test(value);

/** Whether what the code leaves open can be that. */
const mayBe = (code: Node, known: Node): boolean => {
  const end = behind(known);
  if (code.is !== 'unresolved' || end.is !== 'value') return true;
  if (code.among?.every(one => one.is === 'value' && !isSame(one.value, end.value))) return false;
  return code.shape === undefined || typeof end.value !== 'string' || !hasHoles(code.shape) || same(code.shape, end.value) !== false;
};

/** One node of the code with what is known of it, at the code's place. */
export const joined = (code: Node, known: Node | undefined, joining: Joining, path: string): Node => {
  if (known === undefined) return code;
  if (code.is === 'reference') return joinedReference(code, known, joining, path);
  if (isOpen(known)) return code.is === 'unresolved' && known.is === 'reference' ? { ...known, at: code.at } : code;
  const end = behind(known);
  if (code.is === 'unresolved') return filled(code, known, joining, path);
  if (code.is === 'map' && end.is === 'map') return joinedMaps(code, end, joining, path);
  if (code.is === 'list') return joinedLists(code, end, joining, path);
  return code.is === 'value' && end.is === 'value' ? joinedScalars(code, end, joining, path) : code;
};

const filled = (code: Node, known: Node, joining: Joining, path: string): Node => {
  if (!mayBe(code, known)) {
    joining.differ(path, code, known);
    if (joining.prefer === 'code') return code;
  }
  return { ...at(known, code.at), ...(code.sensitive && { sensitive: code.sensitive }) };
};

const joinedReference = (code: Node & { readonly is: 'reference' }, known: Node, joining: Joining, path: string): Node => {
  if (isOpen(known)) return code;
  if (isOpen(code)) return { ...code, value: at(behind(known), code.at) };
  const value = joined(behind(code), behind(known), joining, path);
  return joining.prefer === 'known' && value === behind(known) ? value : { ...code, value };
};

const joinedScalars = (code: Node & { readonly is: 'value' }, known: Node & { readonly is: 'value' }, joining: Joining, path: string): Node => {
  if (isSame(code.value, known.value)) return code;
  if (isDocument(code.value)) return joining.prefer === 'known' && isDocument(known.value) ? at(known, code.at) : code;
  if (code.value === null) return joining.takes(path) ? at(known, code.at) : code;
  joining.differ(path, code, known);
  return joining.prefer === 'code' ? code : known;
};

/** Only the source can say these. */
const isOfSource = (name: string): boolean => name.startsWith('@') || name.endsWith('_wo');

const joinedMaps = (code: MapNode, known: MapNode, joining: Joining, path: string): MapNode => {
  const entries: Record<string, Node> = Object.create(null);
  const named = (name: string): string => (path === '' ? name : `${path}.${name}`);
  for (const [name, node] of Object.entries(code.entries)) {
    const other = known.entries[name];
    if (other === undefined && joining.prefer === 'known' && !isOfSource(name)) continue;
    entries[name] = joined(node, other, joining, named(name));
  }
  for (const [name, node] of Object.entries(known.entries)) {
    if (!isNothing(code.entries[name]) || isNothing(node)) continue;
    if (joining.prefer === 'known' || code.rest !== undefined || joining.takes(named(name))) entries[name] = at(node, code.at);
  }
  const { rest: _, ...whole } = code;
  return { ...whole, entries };
};

const isLike = (code: Node | undefined, known: Node): boolean => {
  const [a, b] = [code && behind(code), behind(known)];
  if (!a || isOpen(a) || isOpen(b)) return a !== undefined;
  if (a.is === 'value' && b.is === 'value') return isSame(a.value, b.value) || isDocument(a.value);
  if (a.is !== 'map' || b.is !== 'map') return a.is === b.is;
  return Object.entries(a.entries).every(([name, node]) => {
    const [mine, other] = [behind(node), b.entries[name]];
    const theirs = other && behind(other);
    return mine.is !== 'value' || theirs?.is !== 'value' || isSame(mine.value, theirs.value);
  });
};

const mostCompared = 200;
/** For each item of the code the known one that it can be: the one at its place, or else the only one. Sets stand in another order than they are written in. */
const pairs = (code: readonly Node[], known: readonly Node[]): ReadonlyMap<Node, Node> => {
  const found = new Map<Node, Node>();
  const left = new Set(known);
  for (const [i, node] of code.entries()) {
    const there = known[i];
    const others = there && left.has(there) && isLike(node, there) ? [there] : known.length > mostCompared ? [] : [...left].filter(one => isLike(node, one));
    const [only] = others;
    if (!only || others.length > 1) continue;
    found.set(node, only);
    left.delete(only);
  }
  return found;
};

/** A block that may stand once only is a map in what is known, and a list of one in the code. */
const joinedLists = (code: ListNode, known: Node, joining: Joining, path: string): Node => {
  const theirs = known.is === 'list' ? known.items : known.is === 'map' ? [known] : undefined;
  if (!theirs) return code;
  const pair = pairs(code.items, theirs);
  const inner = (node: Node): Node => joined(node, pair.get(node), joining, path);
  if (code.rest === undefined && (joining.prefer === 'code' || theirs.length === code.items.length)) return { ...code, items: code.items.map(inner) };
  const back = new Map([...pair].map(([mine, other]) => [other, mine]));
  const items = theirs.map(other => {
    const mine = back.get(other);
    return mine ? inner(mine) : at(other, code.at);
  });
  const unpaired = joining.prefer === 'code' ? code.items.filter(node => !pair.has(node)) : [];
  const { rest: _, ...whole } = code;
  return { ...whole, items: [...items, ...unpaired] };
};
