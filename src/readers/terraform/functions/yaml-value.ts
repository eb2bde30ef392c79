import {
  type AliasEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from 'js-yaml';
import { hasHoles, pieces } from '../../../model/index.ts';
import { isMapping, isSequence, toText } from '../types.ts';
import { type Failure, failed, failure, nothing, object, tuple, type Value } from '../value.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A collection that is being read. Of a mapping `key` is what the next value belongs to. */
interface Open {
  readonly is: 'document' | 'list' | 'map';
  readonly anchor: string | undefined;
  readonly items: Value[];
  readonly entries: Map<string, Value>;
  rest?: string;
  key?: Key;
}
type Key = { readonly name: string } | 'merge';
interface Reader {
  readonly text: string;
  readonly open: Open[];
  /** What each anchor stands for; `inside` while its own value is being read. */
  readonly anchors: Map<string, Value | 'inside'>;
  readonly documents: Value[];
}

const [deepest, longest] = [200, 5_000_000];
const supported: ReadonlySet<string> = new Set(['str', 'bool', 'int', 'float', 'null', 'timestamp', 'binary', 'map', 'seq']);

const anchorOf = (reader: Reader, event: ScalarEvent | SequenceEvent | MappingEvent | AliasEvent): string | undefined =>
  event.anchorStart < 0 ? undefined : reader.text.slice(event.anchorStart, event.anchorEnd).replace(/^[&*]/, '');

/** The short name of a tag that was written; a failure for one that is not supported. */
const tagOf = (reader: Reader, event: ScalarEvent | SequenceEvent | MappingEvent): string | undefined | Failure => {
  if (event.tagStart < 0) return undefined;
  const written = reader.text.slice(event.tagStart, event.tagEnd).replace(/^!<(.*)>$/, '$1');
  if (written === '!') return 'str';
  const short = written.replace(/^(?:!!|tag:yaml\.org,2002:)/, '');
  return short !== written && supported.has(short) ? short : failure(`unsupported tag "${written}"`);
};

/** A merge key adds the entries of one mapping, or of several. */
const merge = (into: Open, value: Value): Failure | undefined => {
  if (isSequence(value)) return value.items.map(item => merge(into, item)).find(wrong => wrong !== undefined);
  if (!isMapping(value)) return failure('a merge key needs a mapping');
  if (value.rest !== undefined) into.rest ??= value.rest;
  for (const [key, entry] of value.entries) into.entries.set(key, entry);
  return undefined;
};

const asKey = (value: Value, plain: boolean): Key | Failure => {
  if (plain && value.is === 'text' && value.value === '<<') return 'merge';
  const name = toText(value);
  return name === undefined ? failure('a mapping key must be a string') : { name };
};

const addEntry = (into: Open, key: Key, value: Value): Failure | undefined => {
  if (key === 'merge') return merge(into, value);
  if (hasHoles(key.name)) into.rest ??= `it depends on ${pieces(key.name)[1]}`;
  else into.entries.set(key.name, value);
  return undefined;
};

/** `plain` says that it is a scalar without quotes and tags. */
const add = (reader: Reader, value: Value, plain = false): Failure | undefined => {
  const into = reader.open.at(-1);
  if (into?.is !== 'map') {
    into?.items.push(value);
    return undefined;
  }
  const { key } = into;
  delete into.key;
  if (key !== undefined) return addEntry(into, key, value);
  const found = asKey(value, plain);
  if (typeof found === 'object' && 'is' in found) return found;
  into.key = found;
  return undefined;
};

const addScalar = (reader: Reader, event: ScalarEvent): Failure | undefined => {
  const tag = tagOf(reader, event);
  if (typeof tag === 'object') return tag;
  const plain = event.style === SCALAR_STYLE.PLAIN;
  const value = yamlScalar(event.valueStart < 0 ? '' : getScalarValue(reader.text, event), !plain, tag);
  if (failed(value)) return value;
  const anchor = anchorOf(reader, event);
  if (anchor !== undefined) reader.anchors.set(anchor, value);
  return add(reader, value, plain && tag === undefined);
};

const addAlias = (reader: Reader, event: AliasEvent): Failure | undefined => {
  const name = anchorOf(reader, event) ?? '';
  const value = reader.anchors.get(name);
  if (value === 'inside') return failure(`cannot refer to anchor "${name}" from inside its own definition`);
  return value ? add(reader, value) : failure(`reference to undefined anchor "${name}"`);
};

const openCollection = (reader: Reader, event: SequenceEvent | MappingEvent): Failure | undefined => {
  const tag = tagOf(reader, event);
  if (typeof tag === 'object') return tag;
  const anchor = anchorOf(reader, event);
  if (anchor !== undefined) reader.anchors.set(anchor, 'inside');
  reader.open.push({ is: event.type === EVENT_ID.MAPPING ? 'map' : 'list', anchor, items: [], entries: new Map() });
  return undefined;
};

const close = (reader: Reader): Failure | undefined => {
  const closed = reader.open.pop();
  if (!closed || closed.is === 'document') {
    reader.documents.push(closed?.items[0] ?? nothing);
    return undefined;
  }
  const value = closed.is === 'list' ? tuple(closed.items) : object(closed.entries, closed.rest);
  if (closed.anchor !== undefined) reader.anchors.set(closed.anchor, value);
  return add(reader, value);
};

const take = (reader: Reader, event: Event): Failure | undefined => {
  if (event.type === EVENT_ID.SCALAR) return addScalar(reader, event);
  if (event.type === EVENT_ID.ALIAS) return addAlias(reader, event);
  if (event.type === EVENT_ID.POP) return close(reader);
  if (event.type !== EVENT_ID.DOCUMENT) return openCollection(reader, event);
  reader.open.push({ is: 'document', anchor: undefined, items: [], entries: new Map() });
  return reader.documents.length > 0 ? failure('multiple YAML documents: only one is permitted') : undefined;
};

const parsed = (written: string): readonly Event[] | Failure => {
  try {
    return parseEvents(written, { maxDepth: deepest });
  } catch (error) {
    if (error instanceof YAMLException) return failure(`on line ${(error.mark?.line ?? 0) + 1}: ${error.reason}`);
    return failure('it is not valid YAML');
  }
};

/** The value that a YAML text says, by the rules that Terraform has for YAML. Holes stay in texts; one in place of a value is unknown. */
export const yamlValue = (written: string): Value | Failure => {
  if (written.length > longest) return failure('the YAML is longer than 5 MB');
  const events = parsed(written);
  if ('is' in events) return events;
  const reader: Reader = { text: written, open: [], anchors: new Map(), documents: [] };
  for (const event of events) {
    const wrong = take(reader, event);
    if (wrong) return wrong;
  }
  return reader.documents[0] && written.trim() !== '...' ? reader.documents[0] : failure('missing start of document');
};
