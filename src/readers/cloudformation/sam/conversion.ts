import type { MapNode, Node, ReferenceNode } from '../../../model/index.ts';
import type { Resource, Stack } from '../frame.ts';
import { list, map, value } from '../node.ts';
import { once } from '../once.ts';

/** A SAM resource: what the template declares, and its properties with the globals in them. */
export interface SamResource {
  readonly declared: Resource;
  readonly properties: () => MapNode;
  /** A property that is written as a plain text: names of resources are made from such before anything is evaluated. */
  readonly literal: (property: string) => string | undefined;
  readonly stack: Stack;
}

/** What SAM makes of one kind of resource. */
export interface Conversion {
  /** The section of `Globals` that holds for it. */
  readonly globals: string;
  readonly type: string;
  readonly body: (resource: SamResource) => Entries;
  /** The resources it adds. */
  readonly implies?: (resource: SamResource) => readonly Resource[];
}
export type Entries = readonly (readonly [string, Node | undefined])[];

/** Properties that both have, under the plain type's names: a name, or a pair of the plain name and SAM's. */
export const carried = (from: MapNode, names: readonly (string | readonly [string, string])[]): Entries =>
  names.map(name => (typeof name === 'string' ? [name, from.entries[name]] : [name[0], from.entries[name[1]]]));

/** What stands beside the properties (`@DeletionPolicy`). */
export const attributesOf = (from: MapNode): Entries => Object.entries(from.entries).filter(([key]) => key.startsWith('@'));

export const bodyOfEntries = (entries: Entries, like: MapNode): MapNode =>
  map(
    entries.flatMap(([key, node]) => (node ? [[key, node] as const] : [])),
    like.at,
    like.rest,
  );

/** A resource that SAM adds beside the one that is declared. It exists when `exists` says so, or with the declared one. */
export const impliedResource = (
  { declared, stack, properties }: SamResource,
  logicalId: string,
  type: string,
  body: () => Entries,
  exists: Resource['exists'] = declared.exists,
): Resource => {
  const made = once<MapNode | undefined>(() => bodyOfEntries(body(), { is: 'map', entries: {}, at: properties().at }), undefined);
  const { at, repeats } = declared;
  return {
    ...{ id: `${stack.id}:${logicalId}`, logicalId, type, at, exists, ...(repeats && { repeats }) },
    body: () => made() ?? map([], at, 'it depends on itself'),
    property: () => undefined,
  };
};

export const referenceTo = ({ id, at }: Resource, attribute = 'Ref'): ReferenceNode => ({ is: 'reference', to: id, attribute, at });

/** SAM writes tags as a map, most plain types as a list. */
export const tagList = (tags: Node | undefined): Node | undefined => {
  if (tags?.is !== 'map') return tags;
  const items = Object.entries(tags.entries).map(([key, node]) => map([['Key', value(key, node.at)] as const, ['Value', node] as const], node.at));
  return list(items, tags.at, tags.rest);
};
