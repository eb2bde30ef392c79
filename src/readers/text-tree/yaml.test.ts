import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { plainValue } from './plain-value.ts';
import { lineAt, type TreeFile } from './source.ts';
import { deepest, entryIn, type TreeNode, valueIn } from './tree.ts';
import { readYaml } from './yaml.ts';

const plain = (read: TreeFile): unknown => plainValue(read.documents[0]);
const messages = (read: TreeFile): readonly string[] => read.problems.map(({ line, message }) => `${line}: ${message}`);
const written = (read: TreeFile, node: TreeNode | undefined): string | undefined => node && read.source.text.slice(node.start, node.end);

describe('documents', () => {
  it('reads every one of a file', () => {
    const read = readYaml('a: 1\n---\n- b\n---\n# nothing\n---\nc\n', 'f');
    expect(read.documents.map(plainValue)).toEqual([{ a: 1 }, ['b'], null, 'c']);
    expect(read.problems).toEqual([]);
  });

  it('has none in an empty file', () => {
    expect(readYaml('# only a comment\n', 'f')).toMatchObject({ documents: [], problems: [] });
  });

  it('reads back what was dumped', () => {
    const scalar = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('yes', '012', '1.10', '2012-10-17', '~', '', ' x', '#', '<<', '!a', 'a: b'),
    );
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('on', '<<', '12')), tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom(-1, 0, 2), (value, flowLevel) => {
        const read = readYaml(dump(value, { flowLevel, noRefs: true }), 'f');
        expect(read.problems).toEqual([]);
        expect(plain(read)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it('reads JSON as the YAML it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(fc.string(), fc.integer(), fc.array(fc.boolean()))), value => {
        expect(plain(readYaml(JSON.stringify(value, null, 2), 'f'))).toEqual(value);
      }),
    );
  });
});

describe('places', () => {
  const text = [
    'Resources:',
    '  Topic: # a topic',
    '    Type: AWS::SNS::Topic',
    '    Names: [a, "b", {c: d} ,',
    '      # ]',
    '      e]',
    '    Text: |',
    '      one',
    '',
    '      two',
    '',
    'Next:',
    '  - x',
    "  - 'y z'",
  ].join('\n');
  const read = readYaml(text, 'f');
  const topic = valueIn(valueIn(read.documents[0], 'Resources'), 'Topic');

  it('are what was written', () => {
    expect(written(read, valueIn(topic, 'Type'))).toBe('AWS::SNS::Topic');
    expect(written(read, valueIn(topic, 'Names'))).toBe('[a, "b", {c: d} ,\n      # ]\n      e]');
    expect(written(read, valueIn(topic, 'Text'))).toBe('|\n      one\n\n      two');
    expect(written(read, valueIn(read.documents[0], 'Next'))).toBe("- x\n  - 'y z'");
  });

  it('end with what they hold', () => {
    expect(topic && lineAt(read.source, topic.start)).toBe(3);
    expect(topic && lineAt(read.source, topic.end - 1)).toBe(10);
    expect(read.documents[0]?.end).toBe(text.length);
  });

  it('hold for keys', () => {
    const entry = entryIn(topic, 'Names');
    expect(entry && text.slice(entry.keyStart, entry.keyEnd)).toBe('Names');
  });

  it('of empty values are where they would stand', () => {
    const empty = readYaml('a:\nb: !Tag\nc: 1\n', 'f');
    const [a, b] = ['a', 'b'].map(key => valueIn(empty.documents[0], key));
    expect(a && lineAt(empty.source, a.start)).toBe(1);
    expect(b).toMatchObject({ tag: '!Tag', text: '', value: '' });
    expect(b && lineAt(empty.source, b.start)).toBe(2);
  });

  it('count CRLF once', () => {
    const crlf = readYaml('a: 1\r\nb:\r\n  - 2\r\n', 'f');
    const b = entryIn(crlf.documents[0], 'b');
    expect(b && lineAt(crlf.source, b.keyStart)).toBe(2);
    expect(plain(crlf)).toEqual({ a: 1, b: [2] });
  });

  it('lie inside each other, in order', () => {
    const unit = fc.constantFrom('a', ': ', '- ', '\n', ' ', '  ', '[', ']', '{', '}', ', ', '"x"', '|', '\n  ', '!T ', '&a ', '*a', '# c\n', '1', '<<: ');
    const ordered = (node: TreeNode): boolean => {
      const inner = node.anchored ? [] : node.is === 'map' ? node.entries.map(entry => entry.value) : node.is === 'list' ? node.items : [];
      return node.start <= node.end && inner.every(one => one.start >= node.start && one.end <= node.end && ordered(one));
    };
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), of => {
        if (of.includes('<<')) return;
        const { documents, problems } = readYaml(of, 'f');
        if (problems.length === 0) expect(documents.every(ordered)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('tags', () => {
  it('of the format are kept as written, and leave texts alone', () => {
    const [root] = readYaml('a: !Ref 012\nb: !If [x, yes, !Sub "${a}"]\nc: !Foo {d: 1}\n', 'f').documents;
    expect(valueIn(root, 'a')).toMatchObject({ tag: '!Ref', value: '012' });
    expect(valueIn(root, 'b')).toMatchObject({ is: 'list', tag: '!If', items: [{ value: 'x' }, { value: true }, { tag: '!Sub', value: '${a}' }] });
    expect(valueIn(root, 'c')).toMatchObject({ is: 'map', tag: '!Foo' });
  });

  it('of YAML are applied', () => {
    expect(plain(readYaml('a: !!str 12\nb: !!int "7"\nc: !<tag:yaml.org,2002:str> yes\nd: ! 5\n', 'f'))).toEqual({ a: '12', b: 7, c: 'yes', d: '5' });
  });
});

describe('anchors', () => {
  it('are found by aliases, which keep their own place', () => {
    const read = readYaml('a: &x\n  - 1\nb: *x\n', 'f');
    const b = valueIn(read.documents[0], 'b');
    expect(plain(read)).toEqual({ a: [1], b: [1] });
    expect(written(read, b)).toBe('*x');
    expect(b?.anchored && lineAt(read.source, b.anchored.start)).toBe(2);
  });

  it('may be anchored again, and do not reach into the next document', () => {
    const read = readYaml('- &x 1\n- *x\n- &x 2\n- *x\n---\n- *x\n', 'f');
    expect(read.documents.map(plainValue)).toEqual([[1, 1, 2, 2], [null]]);
    expect(messages(read)).toEqual(['6: Nothing is anchored as &x: the alias *x is read as null. Add the anchor, or write the value here.']);
  });

  it('are merged by <<, the own keys first', () => {
    const read = readYaml('base: &base {a: 1, b: 1}\nmore: &more {b: 2, c: 2}\nx:\n  <<: [*base, *more]\n  a: 0\n', 'f');
    expect(plainValue(valueIn(read.documents[0], 'x'))).toEqual({ a: 0, b: 1, c: 2 });
    expect(read.problems).toEqual([]);
  });

  it('are not merged by a quoted <<', () => {
    expect(plain(readYaml('"<<": {a: 1}\n', 'f'))).toEqual({ '<<': { a: 1 } });
  });

  it('cannot hold themselves', () => {
    expect(messages(readYaml('a: &a [*a]\n', 'f'))).toHaveLength(1);
  });

  it('cannot blow up', () => {
    const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const lines = names.map(
      (name, i) =>
        `${name}: &${name} [${Array(10)
          .fill(i === 0 ? 'lol' : `*${names[i - 1]}`)
          .join(', ')}]`,
    );
    const read = readYaml(lines.join('\n'), 'f');
    expect(messages(read)).toEqual([expect.stringContaining('The aliases of this file expand to more than can be read')]);
    expect(sizeOf(read.documents[0])).toBeLessThan(1_100_000);
  });

  it('cannot nest without end', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
    const read = readYaml(['a0: &a0 x', ...lines].join('\n'), 'f');
    expect(depthOf(read.documents[0])).toBeLessThanOrEqual(deepest + 1);
    expect(read.problems).toHaveLength(1);
  });
});

const innerOf = (node: TreeNode | undefined): readonly TreeNode[] =>
  node?.is === 'map' ? node.entries.map(entry => entry.value) : node?.is === 'list' ? node.items : [];
const sizeOf = (node: TreeNode | undefined): number => innerOf(node).reduce((sum, inner) => sum + sizeOf(inner), 1);
const depthOf = (node: TreeNode | undefined): number => innerOf(node).reduce((most, inner) => Math.max(most, depthOf(inner) + 1), 1);

describe('faults', () => {
  it('keeps the last of two equal keys', () => {
    const read = readYaml('a: 1\nb: 2\na: 3\n', 'f');
    expect(plain(read)).toEqual({ a: 3, b: 2 });
    expect(messages(read)).toEqual(['3: The key a is written twice in this map: the last one counts. Remove the other.']);
  });

  it('leaves out keys that are no text', () => {
    const read = readYaml('? [a, b]\n: 1\nc: 2\n', 'f');
    expect(plain(read)).toEqual({ c: 2 });
    expect(messages(read)).toEqual(['1: A key must be a text: this one is a list or a map, and is left out with its value.']);
  });

  it('recovers what stands around a fault', () => {
    const read = readYaml('a: 1\nb:\n    c: 2\n  d: 3\ne: 4\n', 'f');
    expect(plain(read)).toMatchObject({ a: 1, b: { c: 2 }, e: 4 });
    expect(messages(read)).toEqual([expect.stringMatching(/^4: This is not valid YAML \(bad indentation of a mapping entry\)/)]);
  });

  it('reads brackets and quotes that go on with less indentation', () => {
    const read = readYaml('a:\n  b: [1, # [\n2,\n3\n]\n  c: "x\ny\n\nz"\n  d: \'{\n"e": 1\n}\'\nf: {\n}\ng: last\n', 'f');
    expect(plain(read)).toEqual({ a: { b: [1, 2, 3], c: 'x y\nz', d: '{ "e": 1 }' }, f: {}, g: 'last' });
    expect(read.problems).toEqual([]);
    const g = entryIn(read.documents[0], 'g');
    expect(g && lineAt(read.source, g.keyStart)).toBe(15);
  });

  it('does not try for ever to join the first line', () => {
    expect(readYaml('\n- [\t&a \t...\n*a-  ', 'f').problems).not.toEqual([]);
  });

  it('reports a bracket that is never closed', () => {
    const read = readYaml('a: 1\nb:\n  c: [1,\nd: 2\n', 'f');
    expect(plain(read)).toMatchObject({ a: 1 });
    expect(read.problems).toHaveLength(1);
  });
});

describe('hostile text', () => {
  it.each(['[', '{a: ', '- ', '? ', 'a: ', '&a ', '!a ', '"', "'", '%TAG ! x\n', '---\n', '---\na: [\n', '|\n', '*a ', '\t', '[]: ', '{}: '])(
    'of many %j is read in bounded time',
    part => {
      expect(() => readYaml(part.repeat(20_000), 'f')).not.toThrow();
    },
  );

  it('with very long gaps is read', () => {
    expect(plain(readYaml(`{a: 1${' \n'.repeat(500_000)}, b: |\n}`, 'f'))).toBeDefined();
    expect(plain(readYaml(`a: ${'\n'.repeat(500_000)}  - 1`, 'f'))).toEqual({ a: [1] });
  });

  it('is never more than problems', () => {
    const unit = fc.constantFrom(
      ...'{}[],:&*!|>\'"%@`#-?\\\n\t \u0000\uFEFF\u2028a1'.split(''),
      '  ',
      '\n- ',
      ': ',
      '<<: ',
      '*a',
      '&a ',
      '---\n',
      '...\n',
      '!!str ',
      '!<',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), text => {
        const { problems, source } = readYaml(text, 'f');
        expect(problems.every(({ line }) => line >= 1 && line <= source.lines.length)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
