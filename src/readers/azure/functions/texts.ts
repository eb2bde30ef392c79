import { hasHoles, hole, type Node, pieces } from '../../../model/index.ts';
import { base64, bytesOf, decode, utf8 } from '../../terraform/functions/bytes.ts';
import { behind, knownText, shapeOf, splitText } from '../node.ts';
import { type Answer, type Definition, type Definitions, define, defineMany, fault, type Given, longest, openNode } from './definition.ts';
import { formatted } from './format.ts';
import { guidOf, uniqueText } from './hashes.ts';
import { jsonShape, nodeOf, parsed } from './json.ts';

/** What does the same to every known piece of a text. */
const piecewise = (change: (piece: string) => string, name: string): Definition =>
  define(['shape'], ([written]) =>
    hasHoles(written)
      ? pieces(written)
          .map((piece, i) => (i % 2 === 0 ? change(piece) : hole(`${name}(${piece})`)))
          .join('')
      : change(written),
  );

const ofWhole = (change: (written: string) => Answer): Definition => define(['text'], ([written]) => change(written));

const decoded = (written: string): string | undefined => {
  const bytes = bytesOf(written);
  const answer = bytes && decode(bytes, 'utf-8');
  return typeof answer === 'object' ? answer.text : undefined;
};
const notBase64 = fault('takes a text in base64');

const dataUri = /^data:([^,]*?)(;base64)?,(.*)$/s;
const fromDataUri = (written: string): Answer => {
  const [, , encoded, data = ''] = dataUri.exec(written) ?? [];
  if (!written.startsWith('data:')) return fault('takes a data URI');
  return encoded ? (decoded(data) ?? notBase64) : (percentDecoded(data) ?? fault('takes a data URI'));
};

const percentDecoded = (written: string): string | undefined => {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
};
/** As .NET's `Uri.EscapeDataString` does; half a letter of two cannot be written so. */
const percentEncoded = (written: string): Answer => {
  try {
    return encodeURIComponent(written).replaceAll(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return fault('takes a text of whole letters');
  }
};

/** What follows the last slash of the base gives way to the relative part. */
const combined = (base: string, relative: string): string => {
  const tail = pieces(base).at(-1) ?? '';
  const at = base.length - tail.length + tail.lastIndexOf('/');
  const rest = relative.replace(/^\//, '');
  const root = /^[a-z][\w+.-]*:\/\//i.exec(base)?.[0].length ?? 0;
  if (tail.includes('/') && at >= root) return base.slice(0, at + 1) + rest;
  return hasHoles(base) ? `${hole(`the folder of ${pieces(base)[1] ?? ''}`)}/${rest}` : `${base}/${rest}`;
};

const replaced: Definition = define(['shape', 'text', 'text'], ([written, from, to]) =>
  from === '' ? written : hasHoles(written) ? replacedInPieces(written, from, to) : written.replaceAll(from, () => to),
);
const replacedInPieces = (written: string, from: string, to: string): string =>
  pieces(written)
    .map((piece, i) => (i % 2 === 0 ? piece.replaceAll(from, () => to) : hole(`replace(${piece}, '${from}', '${to}')`)))
    .join('');

const split: Definition = define(['shape', 'any'], ([written, by], { at, written: call }) => {
  const marks = (by.is === 'list' ? by.items : [by]).map(knownText);
  if (marks.some(mark => mark === undefined)) return openNode(by, { at, written: call });
  const parts = marks.reduce<readonly string[]>((all, mark) => (!mark ? all : all.flatMap(part => splitText(part, mark))), [written]);
  const open = hasHoles(written) ? { rest: 'a part of the text that is split is not known' } : {};
  return { ...nodeOf(parts, at), ...open } as Node;
});

const substring: Definition = define(['text', 'whole', 'whole?'], ([written, start, length = written.length - start]) =>
  start < 0 || length < 0 || start + length > written.length
    ? fault(`takes a place within the text: it has ${written.length} characters`)
    : written.slice(start, start + length),
);

/** Filled up with zeros, spaces or another letter to at least this length. */
const padLeft: Definition = define(['shape', 'whole', 'text?'], ([written, length, letter = ' '], { written: call }) => {
  if (hasHoles(written)) return hole(call);
  return letter.length === 1 && length <= 10_000
    ? written.padStart(length, letter)
    : fault('takes one letter to fill up with, and a length that is not too long');
});

/** A text of a scalar, the JSON of anything else; the tree goes with it. */
const string: Definition = define(['any'], ([node], { at }) => {
  const end = behind(node);
  if (end.is !== 'list' && end.is !== 'map') return shapeOf(end);
  const written = jsonShape(end);
  if (written.length > longest) return fault('gives a text that is longer than can be read');
  return hasHoles(written)
    ? { is: 'unresolved', why: 'a part of it is not known before deployment', at, shape: written, tree: end }
    : { is: 'value', value: written, at, tree: end };
});

const json: Definition = define(['any'], ([node], { at, written: call }) => {
  const end = behind(node);
  if ((end.is === 'value' || end.is === 'unresolved') && end.tree) return end.tree;
  const written = end.is === 'value' && typeof end.value === 'string' ? end.value : end.is === 'unresolved' ? end.shape : undefined;
  if (written === undefined) return end.is === 'value' ? end : fault('takes a text that holds JSON');
  const read = parsed(written.trim());
  if (read !== undefined) return nodeOf(read, at);
  return end.is === 'unresolved' ? { is: 'unresolved', why: end.why, at, shape: hole(call) } : fault('takes a text that holds JSON');
});

const foundAt = (find: (written: string, sought: string) => number): ((written: string, sought: string) => number) => {
  return (written, sought) => find(written.toLowerCase(), sought.toLowerCase());
};
export const firstAt = foundAt((written, sought) => written.indexOf(sought));
export const lastAt = foundAt((written, sought) => written.lastIndexOf(sought));

/** Whether a text begins (or ends) so: what is known of it may be enough to say. */
const begins = (edge: (pieces: readonly string[]) => string, test: (written: string, part: string) => boolean): Definition =>
  define(['shape', 'text'], ([written, part], given) => {
    const known = edge(pieces(written)).toLowerCase();
    const sought = part.toLowerCase();
    if (!hasHoles(written) || known.length >= sought.length) return test(known, sought);
    return test(sought, known) ? undetermined(written, given) : false;
  });
const undetermined = (written: string, { at, written: call }: Given): Answer => ({
  is: 'unresolved',
  why: `it depends on ${pieces(written)[1] ?? 'what is not known'}`,
  at,
  shape: hole(call),
});

const guid: Definition = defineMany('text', 1, parts => guidOf(parts.join('-')));
const join: Definition = define(['any', 'shape'], ([items, by], given) => {
  const list = behind(items);
  if (list.is !== 'list') return list.is === 'unresolved' ? undetermined(shapeOf(list), given) : fault('takes an array');
  return [...list.items.map(shapeOf), ...(list.rest === undefined ? [] : [hole(list.rest)])].join(by);
});

export const textFunctions: Definitions = {
  base64: ofWhole(written => base64(utf8(written))),
  base64tojson: define(['text'], ([written], { at }) => {
    const read = parsed(decoded(written) ?? '');
    return read === undefined ? notBase64 : nodeOf(read, at);
  }),
  base64tostring: ofWhole(written => decoded(written) ?? notBase64),
  datauri: ofWhole(written => `data:text/plain;charset=utf8;base64,${base64(utf8(written))}`),
  datauritostring: ofWhole(fromDataUri),
  startswith: begins(
    all => all[0] ?? '',
    (written, part) => written.startsWith(part),
  ),
  endswith: begins(
    all => all.at(-1) ?? '',
    (written, part) => written.endsWith(part),
  ),
  format: formatted,
  guid,
  join,
  json,
  newguid: define([], (_, { at, written }) => ({ is: 'unresolved', why: 'newGuid gives another value at each deployment', at, shape: hole(written) })),
  padleft: padLeft,
  replace: replaced,
  split,
  string,
  substring,
  tolower: piecewise(piece => piece.toLowerCase(), 'toLower'),
  toupper: piecewise(piece => piece.toUpperCase(), 'toUpper'),
  trim: define(['shape'], ([written]) => written.trim()),
  uniquestring: defineMany('text', 1, parts => uniqueText(parts.join('-'))),
  uri: define(['shape', 'shape'], ([base, relative]) => combined(base, relative)),
  uricomponent: ofWhole(percentEncoded),
  uricomponenttostring: ofWhole(written => percentDecoded(written) ?? fault('takes a text in which % stands before two hexadecimal digits')),
};
