import type { MapNode, Node } from '../../../model/index.ts';
import type { Resource, Run } from '../frame.ts';
import { entryOf, map, splitText, text } from '../node.ts';
import { linked } from './link.ts';
import type { Written } from './resource.ts';
import { evaluateValue } from './value.ts';

/** What the template says of a resource to Azure rather than to the resource. */
const ofTheTemplate: ReadonlySet<string> = new Set([
  'copy',
  'condition',
  'dependson',
  'resources',
  'comments',
  'existing',
  'scope',
  'type',
  'name',
  'import',
  'extension',
]);

/** A resource as Azure would show it: its properties, its id, what it is a part of, with references to what else is declared. */
export const bodyOf = ({ node, frame }: Written, resource: Resource): MapNode => {
  const { run } = frame.deployment;
  const entries: (readonly [string, Node])[] = [
    ['id', text(resource.resourceId, node.at, 'a part of the id is known at deployment')],
    ['name', text(splitText(resource.name, '/').at(-1) ?? '', entryOf(node, 'name')?.at ?? node.at)],
  ];
  if (resource.parentId !== undefined) entries.push(['parent', reference(resource.parentId, run, node)], ['root', reference(rootIdOf(resource), run, node)]);
  if (resource.scopeId !== undefined) entries.push(['scope', reference(resource.scopeId, run, node)]);
  for (const [key, entry] of Object.entries(node.entries)) {
    const small = key.toLowerCase();
    if (ofTheTemplate.has(small)) continue;
    entries.push([key, linked(evaluateValue(resource.child && small === 'properties' ? ownProperties(entry) : entry, frame), run)]);
  }
  return map(entries, node.at);
};

/** A nested deployment's template is read for itself. */
const ownProperties = (node: Node): Node =>
  node.is === 'map'
    ? map(
        Object.entries(node.entries).filter(([key]) => !['template', 'parameters'].includes(key.toLowerCase())),
        node.at,
      )
    : node;

/** What a child of a child belongs to in the end: the server of a database’s setting. */
const rootIdOf = ({ resourceId, type }: Resource): string =>
  splitText(resourceId, '/')
    .slice(0, 4 - 2 * type.split('/').length)
    .join('/');

const reference = (id: string, run: Run, { at }: Node): Node => linked(text(id, at, 'a part of the id is known at deployment'), run);
