import type { MapNode, Node, Place } from '../../../model/index.ts';
import { list, map, seenAt } from '../node.ts';

/** A resource's properties with what `Globals` says for its kind: maps are merged, lists are added to, and for the rest the resource's own value counts. */
export const withGlobals = (own: MapNode, globals: Node | undefined, at: Place): MapNode => (globals?.is === 'map' ? mergedMaps(globals, own, at) : own);

const mergedMaps = (common: MapNode, own: MapNode, at: Place): MapNode => {
  const kept = Object.entries(common.entries).filter(([key]) => own.entries[key] === undefined);
  const merged = Object.entries(own.entries).map(([key, node]): [string, Node] => [key, mergedNodes(common.entries[key], node, at)]);
  return map([...kept.map(([key, node]): [string, Node] => [key, seenAt(node, at)]), ...merged], own.at, own.rest ?? common.rest);
};

const mergedNodes = (common: Node | undefined, own: Node, at: Place): Node => {
  if (common?.is === 'map' && own.is === 'map') return mergedMaps(common, own, at);
  if (common?.is === 'list' && own.is === 'list') return list([...common.items.map(item => seenAt(item, at)), ...own.items], own.at, own.rest ?? common.rest);
  return own;
};
