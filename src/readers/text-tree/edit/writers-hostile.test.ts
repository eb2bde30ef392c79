import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Declaration, Node, Spelled, Tree, Writer } from '../../../model/index.ts';
import { armWriter } from '../../azure/edit.ts';
import { read as readArm } from '../../azure/reader.ts';
import { cloudformationWriter } from '../../cloudformation/edit.ts';
import { read as readCloudFormation } from '../../cloudformation/reader.ts';
import { withEdits } from '../../draft.ts';
import { kubernetesWriter } from '../../kubernetes/edit.ts';
import { read as readKubernetes } from '../../kubernetes/reader.ts';
import type { Read } from '../../reader.ts';
import { type Data, type Dice, diceOf, fulfilled, sameData, someMap, someWish, type Wish } from './generated.fixture.ts';
import { jsonOf, yamlOf } from './generated-texts.fixture.ts';
import { nodeAt } from './writing.ts';

interface Format {
  readonly file: string;
  readonly read: Read;
  readonly writer: Writer;
  /** A file that holds these bodies. */
  readonly text: (bodies: readonly Data[], dice: Dice) => string;
  /** Where a body stands in a declaration. */
  readonly path: readonly string[];
}

const template = (bodies: readonly Data[]): Data => ({
  Resources: Object.fromEntries(bodies.map((body, i) => [`R${i}`, { Type: 'X::Y::Z', Properties: body }])),
});
const manifest = (body: Data, i: number): Data => ({ apiVersion: 'x.io/v1', kind: 'Thing', metadata: { name: `r${i}` }, spec: body });
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const resource = (body: Data, i: number): Data => ({ type: 'Test.Test/things', apiVersion: '2024-01-01', name: `r${i}`, properties: body });

const formats: Readonly<Record<string, Format>> = {
  'CloudFormation in YAML': {
    ...{ file: 't.yaml', read: readCloudFormation, writer: cloudformationWriter, path: [] },
    text: (bodies, dice) => yamlOf(template(bodies), dice),
  },
  'CloudFormation in JSON': {
    ...{ file: 't.json', read: readCloudFormation, writer: cloudformationWriter, path: [] },
    text: (bodies, dice) => jsonOf(template(bodies), dice, false),
  },
  'manifests of Kubernetes': {
    ...{ file: 't.yaml', read: readKubernetes, writer: kubernetesWriter, path: ['spec'] },
    text: (bodies, dice) => {
      const documents = bodies.map((body, i) =>
        yamlOf(manifest(body, i), dice)
          .replaceAll('\r\n', '\n')
          .replace(/^(?:---\n)?/, '---\n'),
      );
      const text = documents.map(document => (document.endsWith('\n') ? document : `${document}\n`)).join('');
      return dice(4) === 0 ? text.replaceAll('\n', '\r\n') : text;
    },
  },
  'templates of Azure': {
    ...{ file: 't.json', read: readArm, writer: armWriter, path: ['properties'] },
    text: (bodies, dice) => jsonOf({ $schema: schema, resources: bodies.map(resource) }, dice, dice(2) === 0),
  },
};

const treeOf = (file: string, text: string): Tree => ({
  list: () => undefined,
  read: path => (path === file ? { text } : { problem: 'there is no such file' }),
});
const plainOf = (node: Node | undefined): Data | undefined => {
  if (node?.is === 'value') return node.value;
  if (node?.is === 'list') return node.items.map(item => plainOf(item) ?? null);
  return node?.is === 'map' ? Object.fromEntries(Object.entries(node.entries).map(([key, inner]) => [key, plainOf(inner) ?? null])) : undefined;
};
const spelledOf = (data: Data): Spelled => {
  if (data === null) return 'nothing';
  if (typeof data !== 'object') return data;
  return Array.isArray(data)
    ? { is: 'list', items: (data as readonly Data[]).map(spelledOf) }
    : { is: 'map', entries: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, spelledOf(value)])) };
};
/** What a format can read as data only: no nothing, no brackets that begin expressions. */
const tame = (data: Data): Data => {
  if (data === null) return 'nothing';
  if (typeof data === 'string') return /^\[|\$\{|^!/.test(data) ? 'tame' : data;
  if (typeof data !== 'object') return data;
  return Array.isArray(data) ? (data as readonly Data[]).map(tame) : Object.fromEntries(Object.entries(data).map(([key, value]) => [key, tame(value)]));
};

const changeOf = ({ do: kind, path, value }: Wish, on: string, before: readonly string[]): Change => {
  const at = { on, path: [...before, ...path] };
  if (kind === 'remove') return { do: kind, ...at };
  return kind === 'append' ? { do: kind, ...at, item: spelledOf(value) } : { do: kind, ...at, to: spelledOf(value) };
};

interface Tally {
  done: number;
  byHand: number;
}

const tryOne = (seed: number, { file, read, writer, text: textOf, path }: Format, tally: Tally): void => {
  const dice = diceOf(seed);
  const bodies = Array.from({ length: 1 + dice(3) }, () => tame(someMap(dice, 3, 1 + dice(4))));
  const text = textOf(bodies, dice);
  const open = (of: string): ReadonlyMap<string, Declaration> =>
    new Map(read([file], treeOf(file, of), {}).declarations.map(declaration => [declaration.id, declaration]));
  const declared = open(text);
  const ids = [...declared.keys()];
  const saidBy = (all: ReadonlyMap<string, Declaration>, i: number): Data | undefined => {
    const one = all.get(ids[i] ?? '');
    return one && (path.length === 0 ? plainOf(one.body) : plainOf(nodeAt(one.body, path)));
  };
  if (ids.length !== bodies.length || !bodies.every((body, i) => sameData(saidBy(declared, i), body))) return;
  const wishes = bodies.map((body): Wish => {
    const wish = someWish(dice, body);
    return wish.path.length === 0 ? { do: 'set', path: ['New'], value: tame(wish.value) } : { ...wish, value: tame(wish.value) };
  });
  const changes = wishes.map((wish, i) => changeOf(wish, ids[i] ?? '', path));
  const { edits, byHand } = writer.write(changes, { tree: treeOf(file, text), declared, form: () => undefined });
  const result = withEdits(text, edits);
  const story = (): string => `${JSON.stringify(changes)}\n${JSON.stringify(byHand)}\n${text}\n=====\n${result}`;
  const after = open(result);
  const hands = new Set(byHand.map(({ change }) => change));
  bodies.forEach((body, i) => {
    tally[hands.has(i) ? 'byHand' : 'done']++;
    const wanted = hands.has(i) ? body : fulfilled(body, wishes[i] as Wish);
    if (!sameData(saidBy(after, i), wanted)) throw new Error(`says something else: ${JSON.stringify(wanted)} ${story()}`);
  });
  if (text.includes('\r\n') && /(?<!\r)\n/.test(result)) throw new Error(`mixes line breaks: ${story()}`);
  const lasting = changes.filter((change, i) => !hands.has(i) && !(change.do === 'remove' && typeof change.path.at(-1) === 'number'));
  const again = writer.write(lasting, { tree: treeOf(file, result), declared: after, form: () => undefined });
  if (again.edits.length > 0) throw new Error(`is written twice: ${story()}`);
};

describe('writers of trees', () => {
  it.each(Object.entries(formats))(
    '%s: what was written is read again, and nothing else is changed',
    (_, format) => {
      const tally: Tally = { done: 0, byHand: 0 };
      fc.assert(
        fc.property(fc.integer(), seed => tryOne(seed, format, tally)),
        { numRuns: 4_000 },
      );
      if (process.env['SHOW']) console.log(tally);
      expect(tally.done).toBeGreaterThan(3_000);
    },
    180_000,
  );

  it('take thousands of changes in one file', () => {
    const { file, read, writer } = formats['CloudFormation in YAML'] as Format;
    const one = (i: number): string => `  R${i}:\n    Type: X::Y::Z\n    Properties:\n      Name: r${i} # ${i}\n`;
    const text = `Resources:\n${Array.from({ length: 1_000 }, (_, i) => one(i)).join('\n')}`;
    const declared = new Map(read([file], treeOf(file, text), {}).declarations.map(declaration => [declaration.id, declaration]));
    const changes = [...declared.keys()].flatMap((on): readonly Change[] => ['A', 'B', 'C'].map(name => ({ do: 'set', on, path: ['Inner', name], to: true })));
    const { edits, byHand } = writer.write(changes, { tree: treeOf(file, text), declared, form: () => undefined });
    expect([edits.length, byHand.length]).toEqual([1_000, 0]);
    expect(withEdits(text, edits)).toBe(text.replaceAll(/( # \d+\n)/g, '$1      Inner:\n        A: true\n        B: true\n        C: true\n'));
  }, 20_000);
});
