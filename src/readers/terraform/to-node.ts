import { hasHoles, type ListNode, type MapNode, type Node, type Place, pieces, type Scalar } from '../../model/index.ts';
import type { ModuleValue } from './module-call.ts';
import type { Run } from './scope.ts';
import { type InstanceValue, type Mapping, type Sequence, type Unknown, untold, type Value } from './value.ts';

/** The attribute or block a value is written for: what stands in its lines is at its own place, the rest comes from elsewhere. */
interface Home {
  readonly run: Run;
  readonly at: Place;
  readonly lastLine: number;
}

/** A value on its way into a node, and the modules it stands in: one that holds itself would never end. */
interface Conversion extends Home {
  readonly start: number;
  readonly modules: Set<string>;
}

/** All nodes of one reading, and of one attribute: more would not fit into memory. */
const [mostNodes, mostOfOne] = [20_000_000, 1_000_000];
const deepest = 210;

interface Placed {
  readonly at: Place;
  readonly from?: Place;
  readonly sensitive?: true;
}

const isInside = ({ at, lastLine }: Home, place: Place): boolean => place.file === at.file && place.line >= at.line && place.line <= lastLine;

/** What stands in something secret is a secret. */
const placedIn = (value: Value, home: Home, around: Placed): Placed => {
  const { at } = value;
  const sensitive = value.sensitive ?? around.sensitive;
  if (!at || at === around.at) return sensitive ? { at: around.at, sensitive } : { at: around.at };
  const place: Placed = isInside(home, at) ? { at } : { at: around.at, from: at };
  return sensitive ? { ...place, sensitive } : place;
};

/** Without a prototype; made like this it takes a quarter of the memory of `Object.create(null)`. */
export const noEntries = (): Record<string, Node> => Object.setPrototypeOf({}, null) as Record<string, Node>;

/** Most nodes are values that stand where they are used: they are kept small. */
const valueNode = (value: Scalar | null, placed: Placed): Node => {
  const { at, from, sensitive } = placed;
  if (sensitive) return { is: 'value', value, ...placed };
  return from ? { is: 'value', value, at, from } : { is: 'value', value, at };
};

const listNode = (value: Sequence, placed: Placed, home: Conversion, depth: number): ListNode => {
  const items = value.items.map(item => nodeOf(item, home, placed, depth + 1));
  return value.rest === undefined ? { is: 'list', items, ...placed } : { is: 'list', items, rest: value.rest, ...placed };
};

const mapNode = (value: Mapping, placed: Placed, home: Conversion, depth: number): MapNode => {
  const entries = noEntries();
  for (const [key, entry] of value.entries) entries[key] = nodeOf(entry, home, placed, depth + 1);
  return value.rest === undefined ? { is: 'map', entries, ...placed } : { is: 'map', entries, rest: value.rest, ...placed };
};

const textNode = (value: Value & { is: 'text' }, placed: Placed, home: Conversion, depth: number): Node => {
  const tree = value.tree && { tree: nodeOf(value.tree, home, placed, depth + 1) };
  if (!hasHoles(value.value)) return tree ? { is: 'value', value: value.value, ...tree, ...placed } : valueNode(value.value, placed);
  const holes = pieces(value.value).filter((_, i) => i % 2 === 1);
  return { is: 'unresolved', why: `it depends on ${[...new Set(holes)].slice(0, 3).join(', ')}`, shape: value.value, ...tree, ...placed };
};

const unresolved = (value: Unknown, placed: Placed, home: Conversion, depth: number): Node => {
  const among = value.among?.map(member => nodeOf(member, home, placed, depth + 1));
  return { is: 'unresolved', why: value.why, ...(among && among.length > 0 && { among }), ...placed };
};

const isModule = (value: InstanceValue): value is ModuleValue => 'refuses' in value;
const instanceNode = (value: InstanceValue, placed: Placed, home: Conversion, depth: number): Node => {
  if (!isModule(value)) return { is: 'reference', to: value.id, ...placed };
  if (home.modules.has(value.id)) {
    const why = `${value.id.slice(value.id.indexOf(':') + 1)} depends on itself`;
    home.run.problems.add(home.at, `${why}: nothing in it has a value.`);
    return { is: 'unresolved', why, ...placed };
  }
  home.modules.add(value.id);
  const entries = noEntries();
  for (const name of value.names()) entries[name] = nodeOf(value.attribute(name), home, placed, depth + 1);
  home.modules.delete(value.id);
  return { is: 'map', entries, ...placed };
};

const plainNode = (value: Value, placed: Placed, home: Conversion, depth: number): Node => {
  switch (value.is) {
    case 'null':
      return valueNode(null, placed);
    case 'text':
      return textNode(value, placed, home, depth);
    case 'number':
    case 'bool':
      return valueNode(value.value, placed);
    case 'tuple':
    case 'list':
    case 'set':
      return listNode(value, placed, home, depth);
    case 'object':
    case 'map':
      return mapNode(value, placed, home, depth);
    case 'instance':
      return instanceNode(value, placed, home, depth);
    case 'unknown':
      return unresolved(value, placed, home, depth);
  }
};

/** Nobody wrote it: only the reference says anything about it. */
const isOpen = (value: Value): boolean => value.is === 'unknown' && (value.why === untold.resource || value.why === untold.data);

const nodeOf = (value: Value, home: Conversion, around: Placed, depth: number): Node => {
  const { spent, problems } = home.run;
  const placed = placedIn(value, home, around);
  if (depth > deepest) return { is: 'unresolved', why: 'it is nested too deeply', ...placed };
  if (++spent.nodes > mostNodes || spent.nodes - home.start > mostOfOne) {
    problems.add(home.at, 'This holds more values than can be read; the rest of them is treated as not known.');
    return { is: 'unresolved', why: 'there are too many values', ...placed };
  }
  if (!value.ref) return plainNode(value, placed, home, depth);
  const { to, attribute } = value.ref;
  if (isOpen(value)) return { is: 'reference', to, attribute, ...placed };
  return { is: 'reference', to, attribute, value: plainNode(value, placed, home, depth), ...placed };
};

/** The value as a node of the declaration it is written in. */
export const toNode = (value: Value, home: Home): Node => nodeOf(value, { ...home, start: home.run.spent.nodes, modules: new Set() }, { at: home.at }, 0);
