import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { hasHoles, pieces } from '../../../model/index.ts';
import { isMapping, isSequence, toText } from '../types.ts';
import { type Failure, failed, failure, nothing, object, tuple, type Value } from '../value.ts';
import { yamlScalar } from './yaml-scalar.ts';

interface Reader {
  /** What each anchor stands for; `inside` while its own value is being read. */
  readonly anchors: Map<string, Value | 'inside'>;
}
interface Entries {
  readonly entries: Map<string, Value>;
  rest: string | undefined;
}

const [deepest, longest] = [200, 2_000_000];
const supported: ReadonlySet<string> = new Set(['str', 'bool', 'int', 'float', 'null', 'timestamp', 'binary', 'map', 'seq']);

/** The short name of a tag that was written; a failure for one that is not supported. */
const tagOf = (node: Node): string | undefined | Failure => {
  const written = 'tag' in node ? node.tag : undefined;
  if (written === undefined || written === '!') return written === '!' ? 'str' : undefined;
  const short = written.replace(/^tag:yaml\.org,2002:/, '');
  return short !== written && supported.has(short) ? short : failure(`unsupported tag "${written.replace(/^tag:yaml\.org,2002:/, '!!')}"`);
};

const scalar = (node: Scalar): Value | Failure => {
  const tag = tagOf(node);
  if (typeof tag === 'object') return tag;
  return yamlScalar(String(node.value ?? ''), node.type !== 'PLAIN' && node.type !== undefined, tag);
};

const sequence = (reader: Reader, node: YAMLSeq, depth: number): Value | Failure => {
  const items: Value[] = [];
  for (const item of node.items) {
    const value = read(reader, item as Node | null, depth + 1);
    if (failed(value)) return value;
    items.push(value);
  }
  return tuple(items);
};

const merge = (into: Entries, value: Value): Failure | undefined => {
  if (isSequence(value)) return value.items.map(item => merge(into, item)).find(failure => failure !== undefined);
  if (!isMapping(value)) return failure('a merge key needs a mapping');
  into.rest ??= value.rest;
  for (const [key, entry] of value.entries) into.entries.set(key, entry);
  return undefined;
};

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.type === 'PLAIN' && key.value === '<<' && key.tag === undefined;

const pair = (reader: Reader, into: Entries, { key, value }: Pair, depth: number): Failure | undefined => {
  const entry = read(reader, value as Node | null, depth + 1);
  if (failed(entry)) return entry;
  if (isMergeKey(key)) return merge(into, entry);
  const name = read(reader, key as Node | null, depth + 1);
  const written = failed(name) ? undefined : toText(name);
  if (failed(name) || written === undefined) return failed(name) ? name : failure('a mapping key must be a string');
  if (hasHoles(written)) into.rest ??= `it depends on ${pieces(written)[1]}`;
  else into.entries.set(written, entry);
  return undefined;
};

const mapping = (reader: Reader, node: YAMLMap, depth: number): Value | Failure => {
  const into: Entries = { entries: new Map(), rest: undefined };
  for (const each of node.items) {
    const wrong = pair(reader, into, each, depth);
    if (wrong) return wrong;
  }
  return object(into.entries, into.rest);
};

const anchored = (reader: Reader, node: Node, value: () => Value | Failure): Value | Failure => {
  const anchor = 'anchor' in node ? node.anchor : undefined;
  if (anchor === undefined) return value();
  reader.anchors.set(anchor, 'inside');
  const result = value();
  if (!failed(result)) reader.anchors.set(anchor, result);
  return result;
};

const alias = (reader: Reader, source: string): Value | Failure => {
  const value = reader.anchors.get(source);
  if (value === 'inside') return failure(`cannot refer to anchor "${source}" from inside its own definition`);
  return value ?? failure(`reference to undefined anchor "${source}"`);
};

const read = (reader: Reader, node: Node | null | undefined, depth: number): Value | Failure => {
  if (depth > deepest) return failure(`the YAML is nested deeper than ${deepest} levels`);
  if (!node) return nothing;
  if (isAlias(node)) return alias(reader, node.source);
  if (isScalar(node)) return anchored(reader, node, () => scalar(node));
  const tag = tagOf(node);
  if (typeof tag === 'object') return tag;
  if (isSeq(node)) return anchored(reader, node, () => sequence(reader, node, depth));
  return isMap(node) ? anchored(reader, node, () => mapping(reader, node, depth)) : nothing;
};

/** The parser calls itself for each level: a text that is all brackets would exhaust the stack. */
const parsed = (written: string): ReturnType<typeof parseAllDocuments> | Failure => {
  try {
    return parseAllDocuments(written, { version: '1.2', schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false, stringKeys: false });
  } catch (error) {
    return failure(error instanceof RangeError ? 'the YAML is nested too deeply' : 'it is not valid YAML');
  }
};

/** The value that a YAML text says, by the rules that Terraform has for YAML. Holes stay in texts; one in place of a value is unknown. */
export const yamlValue = (written: string): Value | Failure => {
  if (written.length > longest) return failure('the YAML is longer than 2 MB');
  const documents = parsed(written);
  if ('is' in documents) return documents;
  if (!Array.isArray(documents) || documents.length === 0) return nothing;
  const [first, second] = documents;
  if (second) return failure('multiple YAML documents: only one is permitted');
  const error = first?.errors[0];
  if (error) return failure(`on line ${written.slice(0, error.pos[0]).split('\n').length}: ${error.code.toLowerCase().replaceAll('_', ' ')}`);
  return read({ anchors: new Map() }, first?.contents as Node | null, 0);
};
