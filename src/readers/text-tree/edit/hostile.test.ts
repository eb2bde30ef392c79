import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withEdits } from '../../draft.ts';
import { readJson } from '../json.ts';
import type { TreeFile } from '../source.ts';
import { readYaml } from '../yaml.ts';
import { editedFile } from './file.ts';
import { type Data, dataIn, diceOf, fulfilled, operationOf, sameData, someMap, someWish, type Wish } from './generated.fixture.ts';
import { jsonOf, yamlOf } from './generated-texts.fixture.ts';

const rules = { opaque: () => undefined };
const editing = (text: string, json: boolean) => {
  const read = (of: string): TreeFile => (json ? readJson(of, 'f', { comments: true }) : readYaml(of, 'f'));
  const first = read(text);
  return { read, first, file: editedFile('f', first, json, rules, read) };
};
const commentsIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?:#|\/\/) c\d+/g) ?? []);

/** What cannot be had, whoever writes. */
const merited: ReadonlySet<string> = new Set([
  'it is the whole declaration',
  'a plain value stands where it would go',
  'one value stands there, and not a list',
]);

interface Counts {
  done: number;
  refused: number;
  skipped: number;
  readonly whys: Map<string, number>;
}
const counts = (): Counts => ({ done: 0, refused: 0, skipped: 0, whys: new Map() });

/** One text, a few changes: each is made as it was meant, or refused and nothing happens. */
const tryOne = (seed: number, json: boolean, tally: Counts): void => {
  const dice = diceOf(seed);
  const data = someMap(dice, 3, 1 + dice(6));
  const text = json ? jsonOf(data, dice, dice(2) === 0) : yamlOf(data, dice);
  const { first, file, read } = editing(text, json);
  const [root] = first.documents;
  if (!root || first.problems.length > 0 || !sameData(dataIn(root), data)) {
    tally.skipped++;
    return;
  }
  const region = file.region(root);
  if (!region) throw new Error(`no region of ${JSON.stringify(text)}`);
  let wanted: Data = data;
  const wishes: Wish[] = [];
  let keepsComments = true;
  for (let number = 0; number <= dice(3); number++) {
    const wish = someWish(dice, wanted);
    const next = fulfilled(wanted, wish);
    const refusal = region.change(operationOf(wish), [number]);
    if (refusal) {
      if (!merited.has(refusal.why)) tally.refused++;
      tally.whys.set(refusal.why, (tally.whys.get(refusal.why) ?? 0) + 1);
      continue;
    }
    tally.done++;
    if (next !== undefined) wanted = next;
    wishes.push(wish);
    if (wish.do === 'remove' || wish.do === 'set') keepsComments = false;
  }
  const edits = file.edits();
  if (!edits) throw new Error(`broken: ${JSON.stringify(text)} by ${JSON.stringify(wishes)}`);
  const result = withEdits(text, edits);
  const again = read(result);
  const said = again.documents[0] && dataIn(again.documents[0]);
  const story = (): string => `${JSON.stringify(wishes)}\n${text}\n=====\n${result}\n===== ${JSON.stringify(wanted)}`;
  if (!sameData(said, wanted)) throw new Error(`says something else: ${story()}`);
  if (again.problems.length > 0) throw new Error(`has problems: ${story()}`);
  if (text.includes('\r\n') && /(?<!\r)\n/.test(result)) throw new Error(`mixes line breaks: ${story()}`);
  if (keepsComments) for (const one of commentsIn(text)) if (!commentsIn(result).has(one)) throw new Error(`loses ${one}: ${story()}`);
  const last = wishes.at(-1);
  if (!last || (last.do === 'remove' && typeof last.path.at(-1) === 'number')) return;
  const second = editing(result, json);
  const node = second.first.documents[0];
  if (node && !second.file.region(node)?.change(operationOf(last), [0]) && second.file.edits()?.length !== 0) throw new Error(`is written twice: ${story()}`);
};

const runs = (count: number, json: boolean): Counts => {
  const tally = counts();
  fc.assert(
    fc.property(fc.integer(), seed => tryOne(seed, json, tally)),
    { numRuns: count },
  );
  return tally;
};

describe('texts that are edited', () => {
  it('say what was to be written and nothing else, in YAML', () => {
    const { done, refused, skipped, whys } = runs(10_000, false);
    if (process.env['SHOW']) console.log({ done, refused, skipped }, whys);
    expect(refused).toBeLessThan(done / 20);
    expect(skipped).toBeLessThan(1_000);
  }, 180_000);

  it('say what was to be written and nothing else, in JSON', () => {
    const { done, refused, whys, skipped } = runs(20_000, true);
    if (process.env['SHOW']) console.log({ done, refused, skipped }, whys);
    expect(refused).toBeLessThan(done / 20);
    expect(skipped).toBe(0);
  }, 180_000);
});
