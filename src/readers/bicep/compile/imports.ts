import type { Node } from '../../../model/index.ts';
import { declared, importedUnit } from './frame.ts';
import { exportIn, type JsonExport, leansOn, renamed } from './json-import.ts';
import { type Mention, mentionsIn, mentionsOf } from './mentions.ts';
import type { Meaning, Unit } from './unit.ts';

/** Something of another file that stands in the template, under a name of its own there. */
export type Imported =
  | { readonly is: 'bicep'; readonly unit: Unit; readonly symbol: Meaning; readonly name: string }
  | { readonly is: 'json'; readonly kind: JsonExport['kind']; readonly node: Node; readonly copy: boolean; readonly name: string };

interface Found {
  /** Of a Bicep file. */
  readonly symbols: Map<string, { readonly unit: Unit; readonly symbol: Meaning; readonly own: string; name?: string }>;
  /** Of a JSON template, by file and name. */
  readonly exports: Map<string, { readonly file: string; readonly own: string; readonly of: JsonExport; name?: string }>;
  /** What a file calls something of a JSON template. */
  readonly aliases: Map<string, string>;
  readonly waiting: Mention[];
}

export interface Imports {
  readonly all: readonly Imported[];
  readonly nameOf: (unit: Unit, name: string) => string;
}

/** What a template needs of other files: what it imports by name, what it mentions of whole files, and what those lean on. */
export const importsOf = (root: Unit): Imports => {
  const found: Found = { symbols: new Map(), exports: new Map(), aliases: new Map(), waiting: mentionsIn(root) };
  for (const [as, symbol] of root.symbols) if (symbol.is === 'imported') found.waiting.push({ unit: root, name: as, as });
  for (let next = found.waiting.pop(); next; next = found.waiting.pop()) follow(next, root, found);
  return named(found);
};

const keyOf = (file: string, name: string): string => `${file}\n${name}`;

const follow = (mention: Mention, root: Unit, found: Found): void => {
  const { unit, name, as, namespace } = mention;
  const through = namespace === undefined ? unit : importedUnit(unit, namespace);
  if (!through) followJson(unit, namespace ?? '', name, mention, found);
  const at = through && declared(through, name);
  if (at?.symbol.is === 'imported') followJson(at.unit, at.symbol.path, at.symbol.name, { ...mention, alias: at.name }, found);
  if (!at || at.unit === root || !('statement' in at.symbol) || at.symbol.is === 'extension') return;
  const key = keyOf(at.unit.file, at.name);
  const known = found.symbols.get(key);
  if (!known) found.waiting.push(...mentionsOf(at.symbol, at.unit));
  const one: NonNullable<typeof known> = known ?? { unit: at.unit, symbol: at.symbol, own: at.name };
  if (as !== undefined) one.name ??= as;
  found.symbols.set(key, one);
};

const followJson = (unit: Unit, path: string, own: string, { as, alias, namespaceName }: Mention, found: Found): void => {
  const located = unit.world.locate(path, unit);
  if ('problem' in located || located.kind !== 'json') return;
  const key = keyOf(located.file, own);
  found.aliases.set(keyOf(unit.file, alias ?? `${namespaceName}.${own}`), key);
  const one = noted(unit, located.file, own, found);
  if (one && as !== undefined) one.name ??= as;
};

const noted = (unit: Unit, file: string, name: string, found: Found): { name?: string } | undefined => {
  const template = unit.world.json(file);
  const waiting = [name];
  for (let own = waiting.pop(); own !== undefined && template; own = waiting.pop()) {
    const key = keyOf(file, own);
    const of = found.exports.has(key) ? undefined : exportIn(template, own);
    if (!of) continue;
    found.exports.set(key, { file, own, of });
    waiting.push(...leansOn(of.node));
  }
  return found.exports.get(keyOf(file, name));
};

/** What is not imported by name is called after the number of its file. */
const named = ({ symbols, exports, aliases }: Found): Imports => {
  const files = [...new Set([...[...symbols.values()].map(({ unit }) => unit.file), ...[...exports.values()].map(({ file }) => file)])].sort();
  const numbered = (file: string, own: string, name: string | undefined): string => name ?? `_${files.indexOf(file) + 1}.${own}`;
  const names = new Map<string, string>();
  for (const [key, { unit, own, name }] of symbols) names.set(key, numbered(unit.file, own, name));
  for (const [key, { file, own, name }] of exports) names.set(key, numbered(file, own, name));
  const all = [
    ...[...symbols].map(([key, { unit, symbol, own }]): Imported => ({ is: 'bicep', unit, symbol, name: names.get(key) ?? own })),
    ...[...exports].map(([key, { file, own, of }]): Imported => {
      const node = renamed(of.node, name => names.get(keyOf(file, name)) ?? name, of.copy ? own : undefined);
      return { is: 'json', kind: of.kind, node, copy: of.copy ?? false, name: names.get(key) ?? own };
    }),
  ];
  const nameOf = (unit: Unit, name: string): string => {
    const key = keyOf(unit.file, name);
    return names.get(aliases.get(key) ?? key) ?? name;
  };
  return { all, nameOf };
};
