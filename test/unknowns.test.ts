import { describe, expect, it } from 'vitest';
import { catalog } from '../src/catalog/index.ts';
import { open } from '../src/engine/assess.ts';
import { ask } from '../src/engine/judge.ts';
import type { Check, Declaration, Estate, MapNode, Node, Step } from '../src/model/index.ts';
import { type Case, cases, estateOfCase, replaced } from './examples-of.ts';

const pathsOf = (node: Node, here: readonly Step[] = []): readonly (readonly Step[])[] => [
  ...(here.length > 0 ? [here] : []),
  ...(node.is === 'map' ? Object.entries(node.entries).flatMap(([key, value]) => pathsOf(value, [...here, key])) : []),
  ...(node.is === 'list' ? node.items.flatMap((item, i) => pathsOf(item, [...here, i])) : []),
];
const put = (node: Node, [step, ...rest]: readonly Step[], to: (before: Node) => Node): Node => {
  if (step === undefined) return to(node);
  if (node.is === 'map') return { ...node, entries: Object.assign(Object.create(null), node.entries, { [step]: put(node.entries[step] as Node, rest, to) }) };
  return node.is === 'list' ? { ...node, items: node.items.map((item, i) => (i === step ? put(item, rest, to) : item)) } : node;
};

const at = (node: Node, path: readonly Step[]): Node =>
  path.reduce<Node>((here, step) => (here.is === 'map' ? here.entries[step] : here.is === 'list' ? here.items[Number(step)] : undefined) ?? here, node);

type Verdicts = ReadonlyMap<string, string>;
/** The checks of the example, asked of every asset they are about; who holds the duty plays no part here. */
const verdicts = (estate: Estate, only: readonly (readonly [string, Check, string])[]): Verdicts => {
  const opened = open(estate, catalog, { today: '2026-11-22' });
  const all = new Map<string, string>();
  for (const found of opened.bound.found.values()) {
    const facts = opened.facts(found);
    for (const [id, check, kind] of only) if (kind === found.asset.id) all.set(`${found.declaration.id} ${id}`, ask(id, check, facts).verdict);
  }
  return all;
};

const asked = catalog.checks.flatMap(set => Object.entries(set.checks).map(([id, check]) => [id, check, set.of.id] as const));

/** Other values that might stand in the place of this one. */
const others = (node: Node): readonly (string | number | boolean)[] => {
  if (node.is !== 'value' || node.value === null) return ['*', ''];
  if (typeof node.value === 'boolean') return [!node.value];
  if (typeof node.value === 'number') return [0, 22, 65_535];
  return ['*', '', 'something-else', '0.0.0.0/0', ...(node.value === 'true' ? ['false'] : node.value === 'false' ? ['true'] : [])];
};

/** Where an unknown value gives `met`, no other value that might stand there may give `unmet`. */
const wrongs = (one: Case): readonly string[] => {
  const estate = estateOfCase(one);
  const checks = asked.filter(([id]) => id in one.example.gives);
  return estate.declarations.flatMap(declaration =>
    pathsOf(declaration.body).flatMap(path => {
      const change = (to: (before: Node) => Node): Verdicts => verdicts(replaced(estate, declaration, put(declaration.body, path, to) as MapNode), checks);
      const unknown = change(before => ({ is: 'unresolved', why: 'var.x has no value', at: before.at }));
      const met = [...unknown.keys()].filter(key => unknown.get(key) === 'met');
      return (met.length === 0 ? [] : others(at(declaration.body, path))).flatMap(value => {
        const closed = change(before => ({ is: 'value', value, at: before.at }));
        return met
          .filter(key => closed.get(key) === 'unmet')
          .map(key => `${describePath(declaration, path)}: ${key} is met when not known, and unmet when it is ${JSON.stringify(value)}`);
      });
    }),
  );
};
const describePath = (declaration: Declaration, path: readonly Step[]): string => `${declaration.address} ${path.join('.')}`;

describe('an unknown value never gives met where another value would not', () => {
  it.each(cases.map(one => [one.name, one] as const))('%s', (_, one) => {
    expect(wrongs(one)).toEqual([]);
  });
});
