import type { Block, Declaration, MapNode, Node } from '../../model/index.ts';
import { bodyOf, type Writing } from './attributes.ts';
import { addressOf, type Instance, inModule, resourceOf, withoutKeys } from './instance.ts';
import { placeOf } from './json-file.ts';
import type { JsonObject } from './json-value.ts';

/** What is known of an instance beside its values. */
export interface Around {
  readonly scope: string;
  /** What its source writes, where the file says so. */
  readonly expressions: JsonObject | undefined;
  readonly region?: string;
  /** `aws@5.31`. */
  readonly under?: string;
  readonly writing: Omit<Writing, 'json' | 'start'>;
}

const textIn = (node: Node | undefined): string | undefined => {
  const end = node?.is === 'reference' ? node.value : node;
  return end?.is === 'value' && typeof end.value === 'string' && end.value !== '' ? end.value : undefined;
};

/** From its own settings, from its ARN, or as its provider is set up. */
const regionOf = ({ type }: Instance, body: MapNode, configured: string | undefined): string | undefined => {
  const isAws = /^(?:data\.)?aws_/.test(type);
  const own = textIn(body.entries['region']) ?? (isAws ? textIn(body.entries['arn'])?.split(':')[3] : textIn(body.entries['location']));
  return own !== undefined && own !== '' ? own : configured;
};

const created = [
  'create_date',
  'created_at',
  'created_date',
  'created_time',
  'creation_date',
  'creation_time',
  'creation_timestamp',
  'create_time',
  'time_created',
];
const dayOf = (body: MapNode): string | undefined => {
  for (const name of created) {
    const day = /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(textIn(body.entries[name]) ?? '')?.[0];
    if (day !== undefined) return day;
  }
  return undefined;
};

/** The aws provider tells a resource's own tags from all that it has, its `default_tags` included: those are meant. */
const withAllTags = (body: MapNode): MapNode => {
  const all = body.entries['tags_all'];
  if (all?.is !== 'map' || Object.keys(all.entries).length === 0) return body;
  const own = body.entries['tags'];
  const entries: Record<string, Node> = Object.assign(Object.create(null), all.entries, own?.is === 'map' ? own.entries : {});
  return { ...body, entries: Object.assign(Object.create(null), body.entries, { tags: { ...(own ?? all), is: 'map', entries } }) };
};

export const blockOf = (instance: Instance): Block => {
  const { json, module, key } = instance;
  return {
    id: `${json.source.file}:${withoutKeys(inModule(module, resourceOf(instance)))}`,
    ...(key !== undefined && { repeats: typeof key === 'number' ? 'count' : 'for_each' }),
    locked: 'it is written in the source, which is not here',
  };
};

export const idOf = (instance: Instance, scope: string): string => `${scope}:${addressOf(instance)}`;

/** An instance as a declaration like the one its source would give. */
export const declared = (instance: Instance, { scope, expressions, region: configured, under, writing }: Around): Declaration => {
  const { json, whole, values, unknown, sensitive, type, mode, maybe } = instance;
  const at = placeOf(json, whole);
  const body = withAllTags(bodyOf({ ...writing, json, start: values?.start ?? 0 }, values, { unknown, sensitive, expressions }, at));
  const [region, born] = [regionOf(instance, body, configured), mode === 'data' ? undefined : instance.exists ? dayOf(body) : 'new'];
  return {
    id: idOf(instance, scope),
    address: addressOf(instance),
    type: mode === 'data' ? `data.${type}` : type,
    body,
    at,
    scope,
    ...(region !== undefined && { region }),
    ...(born !== undefined && { born }),
    ...(under !== undefined && { under }),
    block: blockOf(instance),
    ...(maybe !== undefined && { maybe }),
  };
};
