import {
  type Computed,
  type Declaration,
  hasHoles,
  type MapNode,
  type Node,
  type Plain,
  pieces,
  type ReferenceNode,
  reference,
  type Step,
  type UnresolvedNode,
  unresolved,
} from '../model/index.ts';
import { treeOf } from './json-text.ts';

/** What is needed to walk through references. */
export interface Lookup {
  readonly declared: ReadonlyMap<string, Declaration>;
  readonly computed: ReadonlyMap<string, Computed>;
  /** What was worked out already, by id and attribute. */
  readonly known: Map<string, Node>;
}

/** Where a dotted path leads; `undefined` when nothing is written there. What lies behind something unresolved is unresolved. */
export const follow = (node: Node, path: string, lookup: Lookup): Node | undefined => {
  let here: Node | undefined = worked(node, lookup);
  for (const step of stepsOf(path)) {
    if (!here) return undefined;
    here = into(here, step, lookup);
    here &&= worked(here, lookup);
  }
  return here?.is === 'value' && here.value === null ? undefined : here;
};

const paths = new Map<string, readonly Step[]>();
/** The steps of a dotted path; numbers are positions in lists. */
export const stepsOf = (path: string): readonly Step[] => {
  const known = paths.get(path);
  if (known) return known;
  const steps = path === '' ? [] : path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));
  paths.set(path, steps);
  return steps;
};

const into = (node: Node, step: Step, lookup: Lookup): Node | undefined => {
  switch (node.is) {
    case 'map':
      return (
        node.entries[step] ??
        (node.anyCase && inAnyCase(node, String(step))) ??
        (node.rest === undefined ? undefined : { is: 'unresolved', why: node.rest, at: node.at })
      );
    case 'list':
      return typeof step === 'number' ? (node.items[step] ?? unresolvedRest(node)) : node.items[0] ? into(node.items[0], step, lookup) : unresolvedRest(node);
    case 'reference':
      return node.value ? into(node.value, step, lookup) : { is: 'unresolved', why: `${nameOf(node, lookup)} is not known yet`, at: node.at };
    case 'unresolved':
      return intoUnresolved(node, step, lookup);
    case 'value': {
      const tree = treeOf(node);
      return tree && into(tree, step, lookup);
    }
  }
};
const inAnyCase = ({ entries }: MapNode, name: string): Node | undefined => {
  const small = name.toLowerCase();
  const key = Object.keys(entries).find(key => key.length === name.length && key.toLowerCase() === small);
  return key === undefined ? undefined : entries[key];
};
const unresolvedRest = (node: Node & { readonly is: 'list' }): Node | undefined =>
  node.rest === undefined ? undefined : { is: 'unresolved', why: node.rest, at: node.at };
const intoUnresolved = (node: UnresolvedNode, step: Step, lookup: Lookup): Node => {
  const tree = node.tree ?? (node.shape === undefined ? undefined : treeOf({ is: 'value', value: node.shape, at: node.at }));
  if (!tree) return intoFew(node, step, lookup);
  return into(tree, step, lookup) ?? { is: 'value', value: null, at: node.at };
};

/** Where each of a few leads, which may be nowhere (null); where all lead to the same, that is known. */
const intoFew = (node: UnresolvedNode, step: Step, lookup: Lookup): Node => {
  const few = node.among?.map(one => behind(worked(one, lookup))) ?? [];
  if (!few.some(one => one.is === 'map' || one.is === 'list')) return node;
  const { at, from, why, sensitive } = node;
  const among = few.map(one => into(one, step, lookup) ?? ({ is: 'value', value: null, at } as const));
  const [first] = among;
  if (first?.is === 'value' && among.every(one => one.is === 'value' && one.value === first.value)) return first;
  return { is: 'unresolved', why, at, among, ...(from && { from }), ...(sensitive && { sensitive }) };
};

/** A reference to an attribute that can be worked out becomes its value; any other node stays as it is. */
const worked = (node: Node, lookup: Lookup): Node => {
  if (node.is !== 'reference') return node;
  const target = lookup.declared.get(node.to);
  const computed = target && lookup.computed.get(`${target.type}.${node.attribute}`);
  if (!computed || !target) return node;
  const key = `${node.to}.${node.attribute}`;
  const before = lookup.known.get(key);
  if (before) return before;
  lookup.known.set(key, { is: 'unresolved', why: `${target.address} depends on itself`, at: node.at });
  const value = computed.value(target.body, (from, path) => follow(from, path, lookup));
  lookup.known.set(key, value);
  return value;
};

/** What stands behind references, as far as it is known. */
export const behind = (node: Node): Node => (node.is === 'reference' && node.value ? behind(node.value) : node);

/** The plain text of a node: a text, number or flag that is wholly known. */
export const textOf = (node: Node): string | undefined => {
  const end = behind(node);
  return end.is === 'value' && end.value !== null && !(typeof end.value === 'string' && hasHoles(end.value)) ? String(end.value) : undefined;
};

/** The node as a plain value for derived facts: texts stay texts and keep their holes, the rest of what is not known stays visible. */
export const plain = (node: Node, lookup: Lookup): Plain => {
  const end = behind(worked(node, lookup));
  switch (end.is) {
    case 'value':
      return end.value;
    case 'map':
      return {
        ...Object.fromEntries(Object.entries(end.entries).map(([key, value]) => [key, plain(value, lookup)])),
        ...(end.rest !== undefined && { [unresolved]: end.rest }),
      };
    case 'list':
      return [...end.items.map(item => plain(item, lookup)), ...(end.rest === undefined ? [] : [{ [unresolved]: end.rest }])];
    case 'reference':
      return referenceText(end, lookup) ?? { [unresolved]: `${nameOf(end, lookup)} is not known` };
    case 'unresolved':
      return shapeOf(end) ?? { [unresolved]: end.why };
  }
};

/** The shape of an unresolved text, when at least one piece of it is known. */
export const shapeOf = ({ shape }: UnresolvedNode): string | undefined =>
  shape !== undefined && pieces(shape).some((piece, i) => i % 2 === 0 && piece !== '') ? shape : undefined;

/** What a reference is called in the source. */
export const nameOf = ({ to, attribute }: ReferenceNode, lookup: Lookup): string =>
  `${lookup.declared.get(to)?.address ?? to}${attribute ? `.${attribute}` : ''}`;

/** A reference to something that was read, as a text that stands for it. */
export const referenceText = (node: ReferenceNode, lookup: Lookup): string | undefined => {
  return lookup.declared.has(node.to) ? reference(nameOf(node, lookup)) : undefined;
};
