import type { MapNode, Node } from '../../model/index.ts';
import { scalarText, unresolvedText } from './node.ts';
import { withVariables } from './template-tags.ts';

/** `${VARIABLES}` that a tool puts in before it applies the objects are holes; in scripts, and in what an object carries for others, they are those of somebody else. */
export const withHoles = (body: MapNode): MapNode => {
  const kind = scalarText(body.entries['kind']);
  return kind === 'ConfigMap' || kind === 'Secret' ? body : (holed(body) as MapNode);
};

const ofOthers: ReadonlySet<string> = new Set(['command', 'args', 'data', 'stringData']);

/** The same node when there is nothing to fill in. */
const holed = (node: Node): Node => {
  if (node.is === 'list') {
    const items = node.items.map(holed);
    return items.some((item, i) => item !== node.items[i]) ? { ...node, items } : node;
  }
  if (node.is === 'map') return holedMap(node);
  const shape = node.is === 'value' && typeof node.value === 'string' ? withVariables(node.value) : undefined;
  return shape === undefined ? node : { ...unresolvedText(shape, 'a variable is put in before it is applied', node.at), ...(node.from && { from: node.from }) };
};

const holedMap = (node: MapNode): MapNode => {
  let entries: Record<string, Node> | undefined;
  for (const key in node.entries) {
    const inner = node.entries[key] as Node;
    const made = ofOthers.has(key) ? inner : holed(inner);
    if (made === inner) continue;
    entries ??= Object.assign(Object.create(null), node.entries) as Record<string, Node>;
    entries[key] = made;
  }
  return entries ? { ...node, entries } : node;
};
