import type { Declaration, Source } from '../../../model/index.ts';
import { importedUnit } from '../compile/frame.ts';
import type { Resource, Unit } from '../compile/unit.ts';
import { childrenOf } from '../compile/walk.ts';
import type { Expression } from '../syntax/syntax.ts';
import { argumentsOf, type Files, type Standing, type Use } from './files.ts';
import { isRefusal } from './refusal.ts';
import { argumentSource, entryNamed, paramSource, sourceOf, variableSource } from './slot.ts';

/** The ids of all declarations that draw on a source: a resource, a variable, a parameter, what a module is given. */
export const reachOf = (source: Source, files: Files): ((of: string) => readonly string[]) => {
  let index: ReadonlyMap<string, readonly string[]> | undefined;
  return of => {
    index ??= indexed(source, files);
    return index.get(of) ?? [];
  };
};

const indexed = ({ declared }: Source, files: Files): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  const known: Known = new Map();
  for (const declaration of declared.values()) {
    const standing = isBicep(declaration) ? files.standing(declaration) : undefined;
    if (!standing || isRefusal(standing)) continue;
    for (const of of sourcesOf(standing, known)) {
      const there = index.get(of);
      if (there) there.push(declaration.id);
      else index.set(of, [declaration.id]);
    }
  }
  return index;
};
export const isBicep = ({ at, live }: Declaration): boolean => live === undefined && at.file.endsWith('.bicep');

/** What was worked out, by resource or name and by use. */
type Known = Map<string, ReadonlySet<string>>;

const sourcesOf = ({ resource, use }: Standing, known: Known): ReadonlySet<string> => {
  const key = `${sourceOf(resource)}\n${use.key}`;
  const before = known.get(key);
  if (before) return before;
  const found = new Set([sourceOf(resource)]);
  drawOn(resource.statement.body, resource.unit, use, found);
  known.set(key, found);
  return found;
};

interface Drawn {
  readonly of: Expression;
  readonly unit: Unit;
  readonly use: Use;
}
/** Adds all that an expression mentions, and what that mentions in turn. */
const drawOn = (of: Expression, unit: Unit, use: Use, found: Set<string>): void => {
  const waiting: Drawn[] = [{ of, unit, use }];
  const mention = (name: string, from: Drawn): void => {
    for (const [source, next] of meaningsOf(name, from)) {
      if (found.has(source)) continue;
      found.add(source);
      if (next) waiting.push(next);
    }
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.of.is === 'name') mention(next.of.name, next);
    if (next.of.is === 'member' && next.of.of.is === 'name') mention(`${next.of.of.name}.${next.of.name}`, next);
    const { unit: inUnit, use: inUse } = next;
    for (const inner of childrenOf(next.of)) waiting.push({ of: inner, unit: inUnit, use: inUse });
  }
};

type Meaning = readonly [string, Drawn | undefined];
const meaningsOf = (name: string, { unit, use }: Drawn): readonly Meaning[] => {
  const [first = '', second] = name.split('.');
  const symbol = unit.symbols.get(first);
  if (symbol?.is === 'var') return [[variableSource(unit, first), { of: symbol.statement.value, unit, use }]];
  if (symbol?.is === 'param') return paramMeanings(first, symbol.statement.value, unit, use);
  const [path, named] = symbol?.is === 'imported' ? [symbol.path, symbol.name] : symbol?.is === 'namespace' ? [symbol.path, second] : [];
  const there = path === undefined ? undefined : importedUnit(unit, path);
  const meant = named === undefined ? undefined : there?.symbols.get(named);
  if (!there || meant?.is !== 'var' || named === undefined) return [];
  return [[variableSource(there, named), { of: meant.statement.value, unit: there, use: { unit: there, key: `import ${there.file}` } }]];
};

const paramMeanings = (name: string, fallback: Expression | undefined, unit: Unit, use: Use): readonly Meaning[] => {
  const byDefault: Meaning = [paramSource(unit, name), fallback && { of: fallback, unit, use }];
  if (use.call) {
    const { module, use: outer } = use.call;
    const passed = argumentNamed(module, name);
    return passed ? [[argumentSource(module, name), { of: passed, unit: module.unit, use: outer }]] : [byDefault, [argumentSource(module, name), undefined]];
  }
  for (const file of use.given?.toReversed() ?? []) {
    const written = file.statements.find(statement => statement.is === 'param' && statement.name === name);
    if (written?.is === 'param' && written.value) return [[paramSource(file, name), { of: written.value, unit: file, use: { unit: file, key: file.file } }]];
  }
  return [byDefault];
};
const argumentNamed = (module: Resource, name: string): Expression | undefined => {
  const whole = argumentsOf(module);
  return whole?.is === 'object' ? entryNamed(whole, name)?.value : whole;
};
