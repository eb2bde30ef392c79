import { catalogFor } from '../../catalog/load.ts';
import type { OwnCheck, OwnExample } from '../../charter/checks/shapes.ts';
import { assess } from '../../engine/assess.ts';
import { ask } from '../../engine/judge.ts';
import { spoken } from '../../engine/words.ts';
import type { CheckResult, Checks, Estate, ExampleFormat, Place, PolicyCheck, PolicyExample, Tree } from '../../model/index.ts';
import { readEstate } from '../../readers/estate.ts';
import type { TreeNode } from '../../readers/text-tree/index.ts';
import type { Module } from './module.ts';

/** An example of a check of your own, ready to be tried. */
export interface Trial {
  readonly check: string;
  readonly of: string;
  readonly shows: string;
  readonly gives: string;
  readonly at: Place;
  /** An estate: the format and the text; none where the example has neither facts nor a source. */
  readonly estate?: readonly [format: ExampleFormat, text: string];
}
/** What a check says of its example; `wrong` is why it is not what was expected. */
export interface Tried extends Trial {
  readonly verdict?: string;
  readonly wrong?: string;
}

const sources = ['terraform', 'cloudformation', 'arm', 'bicep', 'manifest', 'assetInventory'] as const;
const declared = (of: string, facts: unknown): readonly [ExampleFormat, string] => [
  'declared',
  JSON.stringify({ assets: [{ kind: of, name: 'example', facts }] }),
];
const sourceOf = (example: Readonly<Partial<Record<(typeof sources)[number], string>>>): readonly [ExampleFormat, string] | undefined => {
  const format = sources.find(one => example[one] !== undefined);
  return format && [format, example[format] ?? ''];
};

export const trialsOfCharter = (checks: readonly OwnCheck[]): readonly Trial[] =>
  checks.flatMap(({ id, of, examples = [] }) => examples.map(example => trialOf(id, of, example, example.facts && plainOf(example.facts.tree), example.at)));
export const trialsOfModules = (modules: readonly Module[]): readonly Trial[] =>
  modules.flatMap(({ file, checks }) =>
    checks.flatMap(({ id, of, examples = [] }: PolicyCheck) => examples.map(example => trialOf(id, of, example, example.facts, { file, line: 1 }))),
  );
const trialOf = (check: string, of: string, example: OwnExample | PolicyExample, facts: unknown, at: Place): Trial => {
  const estate = facts === undefined ? sourceOf(example) : declared(of, facts);
  return { check, of, shows: example.shows ?? '', gives: example.gives, at, ...(estate && { estate }) };
};

/** A piece of YAML as plain values. */
const plainOf = (tree: TreeNode): unknown => {
  if (tree.is === 'scalar') return tree.value;
  return tree.is === 'list' ? tree.items.map(plainOf) : Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
};

const fileOf: Readonly<Record<ExampleFormat, string>> = {
  terraform: 'main.tf',
  cloudformation: 'template.yaml',
  arm: 'azuredeploy.json',
  bicep: 'main.bicep',
  manifest: 'manifest.yaml',
  assetInventory: 'assets.json',
  declared: 'demarc.json',
};

/** Tries an example: the estate is read and judged as any other is. */
export const tryOut = async (trial: Trial, checks: readonly Checks[], today: string): Promise<Tried> => {
  if (!trial.estate) return { ...trial, wrong: 'it has neither facts nor a source' };
  const [format, text] = trial.estate;
  const estate = await estateOf(format, text);
  const catalog = await catalogFor(estate);
  const { bound, facts } = assess(estate, { ...catalog, checks: [...catalog.checks, ...checks] }, { today });
  const found = [...bound.found.values()].find(one => one.asset.id === trial.of && bound.estate.declarations.includes(one.declaration));
  if (!found) return { ...trial, wrong: bound.estate.problems[0]?.message ?? `there is no ${trial.of} in it` };
  const check = checks.find(set => trial.check in set.checks)?.checks[trial.check];
  if (!check) return { ...trial, wrong: 'there is no such check' };
  // The check alone is on trial, whoever holds the duty in the example.
  const result = ask(trial.check, check, facts(found));
  return { ...trial, verdict: result.verdict, ...(result.verdict !== trial.gives && { wrong: whyOf(result) }) };
};
const whyOf = ({ verdict, because }: CheckResult): string => {
  const reasons = because.map(
    ({ field, inner, fact }) => `${spoken(inner ?? field)} is ${fact.is === 'unknown' ? `not known: ${fact.why}` : JSON.stringify(fact.value)}`,
  );
  return `it is ${verdict}${reasons.length === 0 ? '' : `: ${[...new Set(reasons)].join(', ')}`}`;
};

const estateOf = (format: ExampleFormat, text: string): Promise<Estate> => {
  const file = fileOf[format];
  const tree: Tree = { list: () => [file], read: path => (path === file ? { text } : { problem: 'there is no such file' }) };
  return readEstate([file], tree);
};
