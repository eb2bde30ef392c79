import { describe, expect, it } from 'vitest';
import type { Step } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import { readJson } from '../json.ts';
import type { TreeFile } from '../source.ts';
import { readYaml } from '../yaml.ts';
import { editedFile } from './file.ts';
import { type Data, freshOf } from './generated.fixture.ts';
import type { Operation } from './operation.ts';

const stepsOf = (path: string): readonly Step[] => path.split('/').map(step => (/^\d+$/.test(step) ? Number(step) : step));
/** `set a/b 1`, `append a x`, `remove a/0`; values are JSON. */
const operationOf = (line: string): Operation => {
  const [, kind, path = '', value] = /^(\w+) (\S+)(?: (.*))?$/.exec(line) ?? [];
  const data = value === undefined ? null : (JSON.parse(value) as Data);
  if (kind === 'remove') return { do: 'remove', path: stepsOf(path) };
  return kind === 'append' ? { do: 'append', path: stepsOf(path), item: freshOf(data) } : { do: 'set', path: stepsOf(path), to: freshOf(data) };
};

/** A text after changes, or why one of them was refused. */
const edited = (text: string, changes: readonly string[], json = false): string => {
  const read = (of: string): TreeFile => (json ? readJson(of, 'f', { comments: true }) : readYaml(of, 'f'));
  const first = read(text);
  const file = editedFile('f', first, json, { opaque: node => (node.tag ? `${node.tag} gives the value` : undefined) }, read);
  const region = first.documents[0] && file.region(first.documents[0]);
  for (const change of changes) {
    const refusal = region?.change(operationOf(change), [0]);
    if (refusal) return `refused: ${refusal.why}`;
  }
  const edits = file.edits();
  return edits ? withEdits(text, edits) : 'refused: broken';
};

const yaml: readonly (readonly [string, string, readonly string[], string])[] = [
  ['a value, and nothing around it', 'a: 1   # one\nb: 2\n', ['set a 3'], 'a: 3   # one\nb: 2\n'],
  ['the quotes that stand', `a: "x"\nb: 'y'\nc: z\n`, ['set a "n"', 'set b "it\'s"', 'set c "yes"'], `a: "n"\nb: 'it''s'\nc: "yes"\n`],
  [
    'what is nothing yet',
    'a:\nb: ~   # none\nc: {}\nd: []\n',
    ['set a/x 1', 'set b/x 1', 'set c/x 1', 'append d 1'],
    'a:\n  x: 1\nb:   # none\n  x: 1\nc:\n  x: 1\nd:\n  - 1\n',
  ],
  ['lists with their dashes below the key', 'a:\n- x\n- v: 1\n', ['append a {"v":2,"z":[1]}'], 'a:\n- x\n- v: 1\n- v: 2\n  z:\n  - 1\n'],
  [
    'lists with wide dashes',
    'a:\n    -   x: 1\n        v: 2\n',
    ['append a {"x":3,"v":4}', 'set a/0/z 5'],
    'a:\n    -   x: 1\n        v: 2\n        z: 5\n    -   x: 3\n        v: 4\n',
  ],
  ['braces', 'a: {b: 1, c: [x]}\n', ['set a/d/e true', 'append a/c "v"', 'remove a/b'], 'a: {c: [x, v], d: {e: true}}\n'],
  ['braces with room', 'a: { b: 1 }\n', ['set a/c {"d":1}'], 'a: { b: 1, c: { d: 1 } }\n'],
  ['braces over several lines', 'a: {\n  b: 1, # one\n  c: 2 # two\n}\n', ['set a/d 3', 'remove a/b'], 'a: {\n  c: 2, # two\n  d: 3\n}\n'],
  ['the order of the alphabet', 'a: 1\nb: 2\nd: 4\nf: 6\n', ['set c 3'], 'a: 1\nb: 2\nc: 3\nd: 4\nf: 6\n'],
  ['what stands behind a text of several lines', 'a: |\n  one\n\n  two\n\nb: 1\n', ['set c 1', 'set a "x"'], 'a: x\n\nb: 1\nc: 1\n'],
  ['a text that keeps its empty lines', 'm:\n  a: |+\n    one\n\nb: 1\n', ['set m/c 1'], 'm:\n  a: |+\n    one\n\n  c: 1\nb: 1\n'],
  ['a text of several lines', 'a: x # c\n', ['set a "one\\ntwo\\n"'], 'a: | # c\n  one\n  two\n'],
  ['JSON in a text', 'a: |\n  {\n    "b": 1\n  }\n', ['set a/c 2'], 'a: |\n  {\n    "b": 1,\n    "c": 2\n  }\n'],
  ['JSON in quotes', `a: '{"b":["x"]}'\n`, ['append a/b "y"'], `a: '{"b":["x","y"]}'\n`],
  ['lines that end with CRLF', 'a: 1\r\nb:\r\n  c: 1\r\n', ['set b/d {"e":1}', 'remove a'], 'b:\r\n  c: 1\r\n  d:\r\n    e: 1\r\n'],
  ['a file without a last line break', 'a:\n  b: 1', ['set a/c 2'], 'a:\n  b: 1\n  c: 2'],
  ['one of two empty lines', 'a: 1\n\nb: 2\n\nc: 3\n', ['remove b'], 'a: 1\n\nc: 3\n'],
  ['the first key of an item', 'a:\n  - b: 1\n    c: 2\n', ['remove a/0/b'], 'a:\n  - c: 2\n'],
  ['the last of all', 'a:\n  - b\nc:\n  d: 1\n', ['remove a/0', 'remove c/d'], 'a: []\nc: {}\n'],
  ['an alias at the end of the way', 'x: &x {k: 1}\na: *x\n', ['set a {"k":2}'], 'x: &x {k: 1}\na:\n  k: 2\n'],
  ['an anchor that nobody uses', 'a: &a\n  b: 1\n', ['set a/b 2'], 'a: &a\n  b: 2\n'],
  ['a key that a merge brought', 'x: &x\n  k: 1\na:\n  <<: *x\n  l: 1\n', ['set a/k 2'], 'x: &x\n  k: 1\na:\n  <<: *x\n  l: 1\n  k: 2\n'],
  ['flags that stand in quotes', 'a: "false"\nb: "3"\n', ['set a true', 'set b 4'], 'a: "true"\nb: "4"\n'],
  ['only what differs', 'a:\n  # why\n  b: 1 # one\n  c: [x]\n', ['set a {"b":1,"c":["v"],"d":2}'], 'a:\n  # why\n  b: 1 # one\n  c: [v]\n  d: 2\n'],
  ['nothing where it stands already', 'a: {b: [1, 2]}\n', ['set a/b [1,2]', 'append a/b 2', 'remove c'], 'a: {b: [1, 2]}\n'],
  ['the first item by a name', 'a:\n  - b: 1\n  - b: 2\n', ['set a/b 3'], 'a:\n  - b: 3\n  - b: 2\n'],
];
const refused: readonly (readonly [string, string, readonly string[], string])[] = [
  ['into an alias', 'x: &x {k: 1}\na: *x\n', ['set a/k 2'], 'it is taken from &x, which is written elsewhere'],
  ['where an alias looks', 'x: &x {k: 1}\na: *x\n', ['set x/k 2'], '*x uses it again elsewhere'],
  ['into what a merge brought', 'x: &x {k: {l: 1}}\na:\n  <<: *x\n', ['set a/k/l 2'], 'it is taken in by a merge key (<<)'],
  ['over a call', 'a: !If [x, 1, 2]\n', ['set a 1'], '!If gives the value'],
  ['past the end of a list', 'a: [1]\n', ['set a/3 1'], 'the list has no item 3'],
  ['into a plain value', 'a: x\n', ['set a/b 1'], 'a plain value stands where it would go'],
  ['beside one value', 'a: x\n', ['append a 1'], 'one value stands there, and not a list'],
];

describe('YAML', () => {
  it.each(yaml)('keeps %s', (_, text, changes, after) => expect(edited(text, changes)).toBe(after));
  it.each(refused)('is not written %s', (_, text, changes, why) => expect(edited(text, changes)).toBe(`refused: ${why}`));
});

const json: readonly (readonly [string, string, readonly string[], string])[] = [
  ['two blanks', '{\n  "a": 1\n}\n', ['set b/c [1]'], '{\n  "a": 1,\n  "b": {\n    "c": [\n      1\n    ]\n  }\n}\n'],
  ['tabs', '{\n\t"a": []\n}\n', ['append a {"b":1}'], '{\n\t"a": [\n\t\t{\n\t\t\t"b": 1\n\t\t}\n\t]\n}\n'],
  ['one line', '{"a":1,"b":{"c":[]}}', ['set b/d true', 'append b/c 1', 'remove a'], '{"b":{"c":[1],"d":true}}'],
  ['lists on one line', '{\n  "a": ["x"],\n  "b": 1\n}', ['set c ["y","z"]', 'append a "w"'], '{\n  "a": ["x", "w"],\n  "b": 1,\n  "c": ["y", "z"]\n}'],
  ['comments', '{\n  // why\n  "a": 1, // one\n  "b": 2 // two\n}\n', ['set c 3', 'remove a'], '{\n  // why\n  "b": 2, // two\n  "c": 3\n}\n'],
  ['trailing commas', '{\n  "a": 1,\n}\n', ['set b 2'], '{\n  "a": 1,\n  "b": 2,\n}\n'],
  ['the last member', '{\n  "a": 1,\n  "b": 2\n}\n', ['remove b'], '{\n  "a": 1\n}\n'],
  ['the only member', '{\n  "a": {\n    "b": 1\n  }\n}\n', ['remove a/b'], '{\n  "a": {}\n}\n'],
  ['CRLF', '{\r\n  "a": 1\r\n}\r\n', ['set b 2'], '{\r\n  "a": 1,\r\n  "b": 2\r\n}\r\n'],
];
describe('JSON', () => {
  it.each(json)('keeps %s', (_, text, changes, after) => expect(edited(text, changes, true)).toBe(after));
});
