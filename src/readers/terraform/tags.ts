import { object, unknown, type Value } from './value.ts';

/** Tags that a resource's own may replace, as long as those are not known. */
const uncertain = (defaults: ReadonlyMap<string, Value>, why: string): ReadonlyMap<string, Value> =>
  new Map([...defaults].map(([key, value]) => [key, { ...unknown(why, `tags.${key}`), ...(value.at && { at: value.at }) }]));

/** The tags of an aws resource with the `default_tags` of its provider; its own win. `undefined` when they cannot be put together. */
export const tagged = (defaults: Value, own: Value | undefined): Value | undefined => {
  if (!own || own.is === 'null') return defaults;
  if (!('entries' in defaults)) return undefined;
  if (own.is === 'unknown') return object(uncertain(defaults.entries, own.why), own.why);
  if (!('entries' in own)) return undefined;
  const rest = own.rest ?? defaults.rest;
  const inherited = own.rest === undefined ? defaults.entries : uncertain(defaults.entries, own.rest);
  return { ...object(new Map([...inherited, ...own.entries]), rest), ...(own.at && { at: own.at }), ...(own.sensitive && { sensitive: true }) };
};
