import { hasHoles, same, shown as shownText } from '../../model/index.ts';
import { alternatives } from './among.ts';
import { numberText, secret } from './types.ts';
import { type Failure, failed, failure, type InstanceValue, type Mapping, type Mark, type Sequence, type Unknown, unknown, type Value } from './value.ts';

const [longestText, longestKey] = [200, 60];

type Reference = NonNullable<Mark['ref']>;

const names: Readonly<Record<Value['is'], string>> = {
  null: 'null',
  text: 'a text',
  number: 'a number',
  bool: 'a bool',
  tuple: 'a list',
  list: 'a list',
  set: 'a set',
  object: 'an object',
  map: 'a map',
  instance: 'a resource',
  unknown: 'a value that is not known',
};
export const kindOf = (value: Value): string => names[value.is];

/** Is the one declaration that stands for all instances of a block whose number is not known. */
const standsForAll = (value: Value | undefined): value is InstanceValue & Value => value?.is === 'instance' && value.id.endsWith('[*]');

const deeper = ({ to, attribute }: Reference, key: string): Reference | undefined =>
  attribute.length + key.length < longestText ? { to, attribute: `${attribute}.${key}` } : undefined;

/** What stands in a container knows which attribute it is part of, and is as secret as the container. */
const partOf = (container: Value, key: string, part: Value): Value => {
  const ref = part.ref ?? (container.ref && deeper(container.ref, key));
  const at = part.at ?? container.at;
  if (ref === part.ref && at === part.at && (!container.sensitive || part.sensitive)) return part;
  return { ...part, ...(ref && { ref }), ...(at && { at }), ...(container.sensitive && { sensitive: true }) };
};

const lengthened = (text: string, step: string): string => (text.length + step.length > longestText ? `${text.replace(/…$/, '')}…` : text + step);
const shownKey = (key: Value): string => {
  const written = keyText(key);
  if (written === undefined || key.sensitive || written.length > longestKey || hasHoles(written)) return '[…]';
  return `[${key.is === 'text' ? JSON.stringify(written) : written}]`;
};

/** The key in the path of a reference, which is not the place for a secret. */
const stepTo = (key: Value): string => (key.sensitive ? '*' : (keyText(key) ?? '*'));

const partOfUnknown = (value: Unknown & Value, key: string, step: string, take: (from: Value) => Value | Failure): Value => {
  const found = value.among?.map(take) ?? [];
  const among = alternatives(found.filter(part => !failed(part)));
  const part: Value = { is: 'unknown', why: value.why, text: lengthened(value.text, step), ...(among && found.length > 0 && { among }) };
  return partOf(value, key, part);
};

const entryOf = (mapping: Mapping, key: string, shown: () => string): Value | Failure => {
  const entry = mapping.entries.get(key);
  if (entry) return entry;
  for (const [name, candidate] of mapping.entries) {
    if (standsForAll(candidate)) return candidate;
    if (hasHoles(name) && same(name, key) !== false) return unknown(`the key ${shownText(name)} is not known`, shown());
  }
  if (mapping.rest !== undefined) return unknown(mapping.rest, shown());
  return failure(mapping.is === 'object' ? `it has no attribute "${key}"` : `it has no key "${key}"`);
};

/** A module refuses names that are not among its outputs; a resource has attributes that nobody wrote. */
interface Strict extends InstanceValue {
  readonly refuses?: (name: string) => string | undefined;
}
const ofInstance = (instance: Strict, name: string): Value | Failure => {
  const refusal = instance.refuses?.(name);
  return refusal === undefined ? instance.attribute(name) : failure(refusal);
};

/** `of.name` */
export const attributeOf = (of: Value, name: string, shown: () => string): Value | Failure => {
  if (of.is === 'instance') return ofInstance(of, name);
  if (of.is === 'unknown') return partOfUnknown(of, name, `.${name}`, from => attributeOf(from, name, shown));
  if (of.is !== 'object' && of.is !== 'map') return failure(`${kindOf(of)} has no attribute "${name}"`);
  const entry = entryOf(of, name, shown);
  return failed(entry) ? entry : partOf(of, name, entry);
};

const itemOf = (sequence: Sequence, key: Value, shown: () => string): Value | Failure => {
  if (sequence.is === 'set') return failure('a set has no order, so its items have no index: turn it into a list first');
  const index = key.is === 'number' ? key.value : key.is === 'text' && /^\d+$/.test(key.value) ? Number(key.value) : undefined;
  if (index === undefined || !Number.isInteger(index) || index < 0) return failure('the index of a list is a whole number from 0 on');
  const item = sequence.items[index];
  if (item) return item;
  if (standsForAll(sequence.items[0])) return sequence.items[0];
  if (sequence.rest !== undefined) return unknown(sequence.rest, shown());
  return failure(`there is no item ${index}: the list has ${sequence.items.length}`);
};

const keyText = (key: Value): string | undefined =>
  key.is === 'text' ? key.value : key.is === 'number' ? numberText(key) : key.is === 'bool' ? String(key.value) : undefined;

/** With a key that is not known it is one of the items, or of those that the key may name. */
const itemByUnknown = (of: Value, key: Unknown & Value, shown: () => string): Value => {
  const candidates = key.among ? key.among.map(each => indexed(of, each, shown)).filter(each => !failed(each)) : allOf(of);
  const [first] = candidates;
  if (standsForAll(first) && candidates.length === 1) return first;
  const among = candidates.length > 0 ? alternatives(candidates) : undefined;
  return unknown(key.why, shown(), among && { among });
};
const allOf = (of: Value): readonly Value[] => {
  if ('items' in of) return of.rest === undefined || standsForAll(of.items[0]) ? of.items : [];
  return 'entries' in of && of.rest === undefined ? [...of.entries.values()] : 'entries' in of ? [...of.entries.values()].filter(standsForAll) : [];
};

/** `of[key]` */
export const indexed = (of: Value, key: Value, shown: () => string): Value | Failure => {
  if (of.is === 'unknown') return partOfUnknown(of, stepTo(key), shownKey(key), from => indexed(from, key, shown));
  if (key.is === 'unknown') return partOf(of, '*', itemByUnknown(of, key, shown));
  const found = byKey(of, key, shown);
  return failed(found) && key.sensitive ? failure('it has nothing under this key, which is a secret') : found;
};
const byKey = (of: Exclude<Value, Unknown>, key: Exclude<Value, Unknown>, shown: () => string): Value | Failure => {
  const written = keyText(key);
  if (written === undefined) return failure(`${kindOf(key)} cannot be an index`);
  if ('items' in of) return hiddenBy(key, marked(of, stepTo(key), itemOf(of, key, shown)));
  if ('entries' in of) {
    const entry = marked(of, stepTo(key), hasHoles(written) ? byHoled(of, written, shown) : entryOf(of, written, shown));
    return of.is === 'map' ? hiddenBy(key, entry) : entry;
  }
  return of.is === 'instance' ? ofInstance(of, written) : failure(`${kindOf(of)} has no items, so it cannot be indexed`);
};
/** Which item it is tells the secret that the key is. */
const hiddenBy = (key: Value, part: Value | Failure): Value | Failure => (key.sensitive && !failed(part) ? secret(part) : part);
const marked = (of: Value, key: string, part: Value | Failure): Value | Failure => (failed(part) ? part : partOf(of, key, part));

const byHoled = (of: Mapping, key: string, shown: () => string): Value | Failure => {
  const exact = of.entries.get(key);
  if (exact) return exact;
  const candidates = [...of.entries].filter(([name]) => same(key, name) !== false).map(([, value]) => value);
  if (of.rest === undefined && candidates.length === 0) return failure(`it has no key like "${key}"`);
  const among = of.rest === undefined ? alternatives(candidates) : undefined;
  return unknown('the key is not known', shown(), among && { among });
};
