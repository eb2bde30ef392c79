import { gunzipSync } from 'node:zlib';
import { isInfinite, isMapping, isSequence, markedAs } from '../types.ts';
import { type Failure, failed, failure, object, text, tuple, type Value } from '../value.ts';
import { base64, bytesOf, decode, encode, isUntold, utf8 } from './bytes.ts';
import { csvRows } from './csv.ts';
import { type Definitions, define, wrong } from './definition.ts';
import { mapKnown } from './holes.ts';
import { jsonText } from './json-text.ts';
import { jsonValue } from './json-value.ts';
import { anything, holed, textual } from './parameters.ts';
import { yamlText } from './yaml-text.ts';
import { yamlValue } from './yaml-value.ts';

const gives = { gives: 'string' } as const;
const notBase64 = wrong('str', 'failed to decode base64 data');
const notUtf8 = failure('The result of decoding the provided string is not valid UTF-8.');
const tooLong = failure('The result would be longer than 10 MB.');

const utf8Text = (bytes: Uint8Array): Value | Failure => {
  const result = decode(bytes, 'utf-8');
  return typeof result === 'string' ? notUtf8 : text(result.text);
};

const base64decode = define(
  [textual('str')],
  ([written]) => {
    const bytes = bytesOf(written);
    return bytes ? utf8Text(bytes) : notBase64;
  },
  gives,
);

const unzipped = (bytes: Uint8Array): Uint8Array | undefined => {
  try {
    return gunzipSync(bytes, { maxOutputLength: 10_000_000 });
  } catch {
    return undefined;
  }
};

const base64gunzip = define(
  [textual('str')],
  ([written]) => {
    const bytes = bytesOf(written);
    const content = bytes && unzipped(bytes);
    if (!bytes) return notBase64;
    return content ? utf8Text(content) : wrong('str', 'failed to decode gzip data');
  },
  gives,
);

/** Compressors differ in their output, and what differs here would be another value than Terraform's. */
const base64gzip = define([textual('str')], (_, call) => call.unknown('what a compressor gives is not worked out'), gives);

const textdecodebase64 = define(
  [textual('source'), textual('encoding')],
  ([written, encoding], call) => {
    const bytes = bytesOf(written);
    if (isUntold(encoding)) return call.unknown(`the encoding ${encoding} is not worked out`);
    if (!bytes) return wrong('source', 'the given value has an invalid base64 symbol');
    const result = decode(bytes, encoding);
    if (result === 'unsupported') return wrong('encoding', `"${encoding}" is not a supported IANA encoding name or alias`);
    return result === 'invalid' ? wrong('source', `the given string contains bytes that are not valid in ${encoding}`) : text(result.text);
  },
  gives,
);

const textencodebase64 = define(
  [textual('string'), textual('encoding')],
  ([written, encoding], call) => {
    if (isUntold(encoding)) return call.unknown(`the encoding ${encoding} is not worked out`);
    if (decode(new Uint8Array(), encoding) === 'unsupported') return wrong('encoding', `"${encoding}" is not a supported IANA encoding name or alias`);
    const bytes = encode(written, encoding);
    if (bytes === 'unsupported') return call.unknown(`the encoding ${encoding} is not worked out`);
    return bytes === 'invalid' ? wrong('string', `the given string contains characters that cannot be represented in ${encoding}`) : text(base64(bytes));
  },
  gives,
);

const escapedByte = (byte: number): string => {
  const letter = String.fromCharCode(byte);
  if (/[A-Za-z0-9\-_.~]/.test(letter)) return letter;
  return letter === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
};
const urlencode = define([holed('str')], ([written]) => text(mapKnown(written, known => Array.from(utf8(known), escapedByte).join(''))), gives);

const unescaped = (written: string): Uint8Array | undefined => {
  if (/%(?![0-9a-fA-F]{2})/.test(written)) return undefined;
  const parts = written.replaceAll('+', ' ').split(/(%[0-9a-fA-F]{2})/);
  return Uint8Array.from(parts.flatMap(part => (part.startsWith('%') ? [Number.parseInt(part.slice(1), 16)] : [...utf8(part)])));
};
const urldecode = define(
  [textual('str')],
  ([written]) => {
    const bytes = unescaped(written);
    return bytes ? utf8Text(bytes) : wrong('str', 'failed to decode URL: invalid URL escape');
  },
  gives,
);

const csvdecode = define(
  [textual('str')],
  ([written]) => {
    const rows = csvRows(written);
    return 'is' in rows ? wrong('str', rows.message) : { is: 'list', items: rows };
  },
  { gives: 'list' },
);

const jsonencode = define(
  [anything('val')],
  ([value], call) => {
    if (value.is === 'unknown' || value.is === 'instance') return call.unknown(value.is === 'unknown' ? value.why : 'known after apply');
    if (value.is === 'number' && isInfinite(value)) return wrong('val', 'infinity cannot be written as JSON');
    const written = jsonText(value);
    return written === undefined ? tooLong : { is: 'text', value: written, tree: value };
  },
  { reveals: true, whole: true, gives: 'string' },
);

/** A value as JSON would have given it back: lists as tuples, maps as objects. */
const afterJson = (value: Value): Value => {
  if (isSequence(value)) return markedAs(tuple(value.items.map(afterJson), value.rest), value);
  if (!isMapping(value)) return value;
  return markedAs(object(new Map([...value.entries].map(([key, entry]) => [key, afterJson(entry)])), value.rest), value);
};

const jsondecode = define([anything('str')], ([value], call) => {
  if (value.is === 'text' && value.tree) return afterJson(value.tree);
  const read = holed('str').read(value, call);
  if ('wrong' in read) return wrong('str', read.wrong);
  if ('stop' in read) return read.stop;
  const result = jsonValue(read.got);
  return failed(result) ? wrong('str', result.message) : result;
});

const yamldecode = define([holed('src')], ([written]) => {
  const result = yamlValue(written);
  return failed(result) ? wrong('src', result.message) : result;
});

const yamlencode = define(
  [anything('value')],
  ([value], call) => {
    if (value.is === 'unknown' || value.is === 'instance') return call.unknown(value.is === 'unknown' ? value.why : 'known after apply');
    const written = yamlText(value);
    return written === undefined ? tooLong : text(written);
  },
  { reveals: true, gives: 'string' },
);

export const encodingFunctions: Definitions = {
  base64decode,
  base64encode: define([textual('str')], ([written]) => text(base64(utf8(written))), gives),
  base64gunzip,
  base64gzip,
  csvdecode,
  jsondecode,
  jsonencode,
  textdecodebase64,
  textencodebase64,
  urldecode,
  urlencode,
  yamldecode,
  yamlencode,
};
