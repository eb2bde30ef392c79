import { describe, expect, it } from 'vitest';
import type { Declaration, MapNode, Node, Step } from '../src/model/index.ts';
import { assessEstate, type Case, cases, estateOfCase, replaced } from './examples-of.ts';

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

type Verdicts = Readonly<Record<string, string>>;
const verdicts = (estate: ReturnType<typeof estateOfCase>, only: readonly string[]): Verdicts => {
  const assessed = assessEstate(estate);
  const all = [...assessed.bound.found.values()].flatMap(found =>
    assessed
      .rows(found)
      .flatMap(row =>
        row.results.filter(result => only.includes(result.check)).map(result => [`${found.declaration.id} ${result.check}`, result.verdict] as const),
      ),
  );
  return Object.fromEntries(all);
};

const others: readonly (string | number | boolean)[] = [true, false, '*', '', 0, 22, 'something-else', '0.0.0.0/0'];

/** Where an unknown value gives `met`, no other value that might stand there may give `unmet`. */
const wrongs = (one: Case): readonly string[] => {
  const estate = estateOfCase(one);
  const checks = Object.keys(one.example.gives);
  return estate.declarations.flatMap(declaration =>
    pathsOf(declaration.body).flatMap(path => {
      const change = (to: (before: Node) => Node): Verdicts => verdicts(replaced(estate, declaration, put(declaration.body, path, to) as MapNode), checks);
      const open = change(before => ({ is: 'unresolved', why: 'var.x has no value', at: before.at }));
      const met = Object.keys(open).filter(key => open[key] === 'met');
      if (met.length === 0) return [];
      return others.flatMap(value => {
        const closed = change(before => ({ is: 'value', value, at: before.at }));
        return met
          .filter(key => closed[key] === 'unmet')
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
