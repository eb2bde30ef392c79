import { asMapping, isMapping, isSequence } from '../terraform/types.ts';
import { object, tuple, unknown, type Value } from '../terraform/value.ts';

const mappingOf = (value: Value) => (isMapping(value) || value.is === 'instance' ? asMapping(value) : undefined);

/** What the second says wins, entry by entry. Where it is not known what it says, the first may still be replaced. */
const merged = (under: Value, over: Value, both: (under: Value, over: Value) => Value): Value => {
  const [below, above] = [mappingOf(under), mappingOf(over)];
  if (over.is === 'null') return under;
  if (under.is === 'null' || (!below && under.is !== 'unknown')) return over;
  const why = over.is === 'unknown' ? over.why : above?.rest;
  const rest = why ?? (under.is === 'unknown' ? under.why : below?.rest);
  const entries = new Map<string, Value>();
  for (const [key, value] of below?.entries ?? []) entries.set(key, why === undefined ? value : { ...unknown(why, key), ...(value.at && { at: value.at }) });
  for (const [key, value] of above?.entries ?? []) {
    const before = below?.entries.get(key);
    entries.set(key, before ? both(before, value) : value);
  }
  return { ...object(entries, rest), ...(over.at && { at: over.at }) };
};

export const mergeShallow = (under: Value, over: Value): Value => merged(under, over, (_, value) => value);

/** Maps are merged all the way down, and lists are put one behind the other. */
export const mergeDeep = (under: Value, over: Value, depth = 0): Value => {
  if (depth > 50) return over;
  if (isSequence(under) && isSequence(over)) return { ...tuple([...under.items, ...over.items], under.rest ?? over.rest), ...(over.at && { at: over.at }) };
  if (!mappingOf(under) || !(mappingOf(over) || over.is === 'null')) return over;
  return merged(under, over, (before, value) => mergeDeep(before, value, depth + 1));
};
