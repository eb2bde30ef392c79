import type { MapNode, Node } from '../../model/index.ts';

/** What only a strategic merge patch says: `$patch: delete`, `$retainKeys`, `$setElementOrder/containers`. */
const directive = /^\$(?:patch|retainKeys|setElementOrder\/|deleteFromPrimitiveList\/)/;
const mostNodes = 100_000;

/** Whether a document changes an object that stands elsewhere, and is none itself. */
export const isStrategicPatch = (body: MapNode): boolean => {
  const open: Node[] = [body];
  for (let seen = 0; seen < mostNodes; seen++) {
    const node = open.pop();
    if (!node) return false;
    if (node.is === 'list') open.push(...node.items);
    if (node.is !== 'map') continue;
    if (Object.keys(node.entries).some(key => directive.test(key))) return true;
    open.push(...Object.values(node.entries));
  }
  return false;
};
