import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** What metadata say under a key: a map in Terraform, a list of keys and values in Google's own schema. */
const saidUnder = (metadata: Plain, key: string): Plain => {
  if (isMap(metadata)) return metadata[key];
  if (isUnresolved(metadata)) return (metadata as { readonly [key: string]: Plain } & typeof metadata)[key] ?? metadata;
  const items = Array.isArray(metadata) ? (metadata as readonly Plain[]) : [];
  const item = items.find(one => isMap(one) && one['key'] === key);
  return isMap(item) ? item['value'] : items.find(isUnresolved);
};

/** Whether a switch in metadata is on: the words that Google takes for true, or nothing said at all. */
const switchOf = (said: Plain): Worked<boolean | undefined> => {
  if (isUnresolved(said)) return { unknown: said[unresolved] };
  if (said === undefined || said === null) return { value: undefined };
  if (typeof said === 'string' && /[\uE000\uE002]/.test(said)) return { unknown: 'the value of the switch is not known' };
  return { value: /^(?:true|1|y|yes)$/i.test(String(said).trim()) };
};
const onOrOff = (said: Worked<boolean | undefined>): Worked<boolean> =>
  'unknown' in said ? { unknown: said.unknown, among: [true, false] } : { value: said.value ?? false };

export const isTrue = (said: Plain): Worked<boolean> => onOrOff(switchOf(said));

export const isOn =
  (key: string) =>
  (metadata: Plain): Worked<boolean> =>
    isTrue(saidUnder(metadata, key));

/** A switch that leaves the matter to the project when it is not set. */
export const isOnHere =
  (key: string) =>
  (metadata: Plain): Worked<'on' | 'off' | 'unsaid'> => {
    const said = switchOf(saidUnder(metadata, key));
    if ('unknown' in said) return { unknown: said.unknown };
    return { value: said.value === undefined ? 'unsaid' : said.value ? 'on' : 'off' };
  };
