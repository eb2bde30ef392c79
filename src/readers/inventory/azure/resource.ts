import type { Told } from '../inventory.ts';
import { dayAt, isMap, type Json, type JsonMap, textOf } from '../json.ts';
import { mapNode, type Untold } from '../nodes.ts';

/** What stands in the id of a resource: `/subscriptions/S/resourceGroups/G/providers/Microsoft.Web/sites/x`. */
export interface ResourceId {
  readonly subscription: string | undefined;
  /** `Microsoft.Web/sites`, with the types it is nested in. */
  readonly type: string;
  /** The ids of what it is nested in, the nearest and the outermost. */
  readonly parent: string | undefined;
  readonly root: string | undefined;
  /** Of what extends another resource (a lock, a role assignment): that resource. */
  readonly scope: string | undefined;
}

export const readResourceId = (id: string): ResourceId | undefined => {
  const at = id.toLowerCase().lastIndexOf('/providers/');
  const steps = at < 0 ? [] : id.slice(at + '/providers/'.length).split('/');
  if (steps.length < 3 || steps.length % 2 === 0) return undefined;
  const below = id.slice(0, at);
  const head = (names: number): string => `${below}/providers/${steps.slice(0, 1 + 2 * names).join('/')}`;
  const names = (steps.length - 1) / 2;
  return {
    subscription: /^\/subscriptions\/([^/]+)/i.exec(id)?.[1],
    type: [steps[0], ...steps.slice(1).filter((_, i) => i % 2 === 0)].join('/'),
    parent: names > 1 ? head(names - 1) : undefined,
    root: names > 1 ? head(1) : undefined,
    scope: /\/providers\//i.test(below) ? below : undefined,
  };
};

/** A resource as ARM has it, whatever the format that tells of it. */
export const resourceTold = (row: JsonMap, format: string, properties: Json | Untold, rest: string | undefined): readonly Told[] | string => {
  const id = textOf(row['id']);
  const known = id === undefined ? undefined : readResourceId(id);
  if (id === undefined || !known) return 'this is no Azure resource: it has no id that names a provider, a type and a name';
  const { subscription, parent, root, scope } = known;
  const nested = { ...(parent !== undefined && { parent, root }), ...(scope !== undefined && row['scope'] === undefined && { scope }) };
  return [
    {
      id: format === '' ? id : `${format}:${id}`,
      type: textOf(row['type']) ?? known.type,
      scope: textOf(row['subscriptionId']) ?? subscription ?? 'tenant',
      region: textOf(row['location']),
      born: dayAt(row, births),
      tells: [],
      // A query, or a list of one group, says nothing of what is not in it.
      listed: 'no',
      body: at => mapNode({ ...nested, ...row, properties }, at, { rest, anyCase: true }),
    },
  ];
};

const births = ['properties.creationTime', 'properties.timeCreated', 'properties.createdDate', 'creationTime', 'timeCreated', 'systemData.createdAt'];

export const isResource = (item: Json | undefined): item is JsonMap => isMap(item) && textOf(item['id']) !== undefined;
/** The id of a resource, as files that are about something else have it as well. */
export const namesResources = (beginning: string): boolean =>
  /"id"\s*:\s*"\/(?:subscriptions|providers)\//i.test(beginning) && !/"(?:terraform_version|\$schema|resource_changes|languageVersion)"\s*:/.test(beginning);
