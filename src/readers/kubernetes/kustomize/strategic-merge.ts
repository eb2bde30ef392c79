import type { ListNode, MapNode, Node, Place } from '../../../model/index.ts';
import { brought, entriesOf, map, scalarText, textAt } from '../node.ts';
import { mergeKeys } from './merge-keys.ts';

/** Merges a patch into an object as the API of Kubernetes would: maps by key, lists by the key of their items, everything else replaced. Nothing when the patch deletes it. */
export const merged = (target: MapNode, patch: MapNode): MapNode | undefined => {
  const kind = textAt(target, 'kind') ?? '';
  const made = mergedMap(target, patch, { kind, apiVersion: textAt(target, 'apiVersion') ?? '', path: [] });
  return made?.is === 'map' ? made : undefined;
};

interface Here {
  readonly kind: string;
  readonly apiVersion: string;
  readonly path: readonly string[];
}

const directive = '$patch';
const directiveOf = (node: Node): string | undefined => (node.is === 'map' ? scalarText(node.entries[directive]) : undefined);

const mergedNode = (target: Node | undefined, patch: Node, host: Place, here: Here): Node | undefined => {
  if (patch.is === 'value' && patch.value === null) return undefined;
  if (patch.is === 'map') return mergedMap(target?.is === 'map' ? target : map([], target?.at ?? host), patch, here);
  if (patch.is === 'list') return mergedList(target, patch, host, here);
  return brought(patch, target?.at ?? host);
};

const mergedMap = (target: MapNode, patch: MapNode, here: Here): Node | undefined => {
  const says = directiveOf(patch);
  if (says === 'delete') return undefined;
  const base = says === 'replace' ? map([], target.at) : target;
  const entries: Record<string, Node> = Object.assign(Object.create(null), base.entries);
  for (const [key, node] of entriesOf(patch)) {
    if (key === directive) continue;
    const made = mergedNode(base.entries[key], node, base.entries[key]?.at ?? target.at, { ...here, path: [...here.path, key] });
    if (made === undefined) delete entries[key];
    else entries[key] = made;
  }
  return { ...base, entries };
};

const mergedList = (target: Node | undefined, patch: ListNode, host: Place, here: Here): Node => {
  const says = patch.items.map(directiveOf);
  const items = patch.items.filter((item, i) => says[i] !== 'replace' || entriesOf(item).length > 1);
  const keys = mergeKeys(here);
  const whole = items.length < patch.items.length || keys === undefined || target?.is !== 'list';
  const place = target?.at ?? host;
  if (whole) return { ...brought({ ...patch, items: [] }, place), items: items.flatMap(item => cleaned(item, place, here)) } as ListNode;
  return { ...target, items: mergedItems(target, items, keys, here) };
};

/** What the patch names stands first, in its order, as kustomize puts it. */
const mergedItems = (target: ListNode, items: readonly Node[], keys: readonly string[], here: Here): readonly Node[] => {
  const left = [...target.items];
  const named = items.flatMap(item => {
    const found = left.findIndex(one => isSameItem(one, item, keys));
    const [before] = found < 0 ? [] : left.splice(found, 1);
    const made = mergedNode(before, item, before?.at ?? target.at, here);
    return made === undefined ? [] : [made];
  });
  return [...named, ...left];
};

/** Items without the key are texts of a set. A key that neither has says nothing. */
const isSameItem = (a: Node, b: Node, keys: readonly string[]): boolean => {
  if (a.is !== 'map' || b.is !== 'map') return scalarText(a) !== undefined && scalarText(a) === scalarText(b);
  const [first = ''] = keys;
  if (a.entries[first] === undefined || b.entries[first] === undefined) return false;
  return keys.every(
    key => scalarText(a.entries[key]) === scalarText(b.entries[key]) || (key !== first && (a.entries[key] === undefined || b.entries[key] === undefined)),
  );
};

/** A new item without the directives, and without what it says is nothing. */
const cleaned = (item: Node, host: Place, here: Here): readonly Node[] => {
  const made = mergedNode(undefined, item, host, here);
  return made === undefined ? [] : [made];
};
