import type { Expression, Type } from '../syntax/syntax.ts';
import { declared, importedUnit } from './frame.ts';
import type { Meaning, Unit } from './unit.ts';
import { childrenOf } from './walk.ts';

/** Something of another file that stands in the template, under a name of its own there. */
export interface Imported {
  readonly unit: Unit;
  readonly symbol: Meaning;
  readonly name: string;
}

/** What a template needs of other files: what it imports by name, what it mentions of whole files, and what those lean on. */
export const importsOf = (root: Unit): ReadonlyMap<string, Imported> => {
  const found = new Map<string, Omit<Imported, 'name'> & { readonly name?: string }>();
  const waiting: (readonly [Unit, string, string | undefined])[] = [...imported(root)];
  for (const [unit, name] of mentionsIn(root)) waiting.push([unit, name, undefined]);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [unit, name, as] = next;
    const at = declared(unit, name);
    if (!at || at.unit === root || !('statement' in at.symbol) || at.symbol.is === 'extension') continue;
    const key = keyOf(at.unit, at.symbol.statement.name);
    const known = found.get(key);
    if (!known || (as !== undefined && known.name === undefined)) found.set(key, { ...at, ...(as !== undefined && { name: as }) });
    if (!known) for (const [in_, mention] of mentionsOf(at.symbol, at.unit)) waiting.push([in_, mention, undefined]);
  }
  return numbered(found, root);
};
export const keyOf = (unit: Unit, name: string): string => `${unit.file}\n${name}`;

const imported = (root: Unit): readonly (readonly [Unit, string, string])[] =>
  [...root.symbols].flatMap(([as, symbol]) => (symbol.is === 'imported' ? [[root, as, as] as const] : []));

/** What is not imported by name is called after the number of its file. */
const numbered = (found: ReadonlyMap<string, Omit<Imported, 'name'> & { readonly name?: string }>, _root: Unit): ReadonlyMap<string, Imported> => {
  const files = [...new Set([...found.values()].map(({ unit }) => unit.file))].sort();
  return new Map(
    [...found].map(([key, one]) => {
      const own = 'statement' in one.symbol ? one.symbol.statement.name : '';
      return [key, { ...one, name: one.name ?? `_${files.indexOf(one.unit.file) + 1}.${own}` }] as const;
    }),
  );
};

type Mentions = readonly (readonly [Unit, string])[];

const mentionsIn = (unit: Unit): Mentions =>
  unit.statements.flatMap((statement): Mentions => {
    const decorators = 'decorators' in statement ? statement.decorators.flatMap(of => inExpression(of, unit)) : [];
    const types = 'type' in statement && typeof statement.type === 'object' ? inType(statement.type, unit) : [];
    const values = 'value' in statement && statement.value ? inExpression(statement.value, unit) : [];
    const bodies = 'body' in statement ? inExpression(statement.body, unit) : [];
    const func = statement.is === 'func' ? [...inType(statement.output, unit), ...statement.parameters.flatMap(({ type }) => inType(type, unit))] : [];
    return [...decorators, ...types, ...values, ...bodies, ...func];
  });

const mentionsOf = (symbol: Meaning, unit: Unit): Mentions => {
  if (symbol.is === 'var') return inExpression(symbol.statement.value, unit);
  if (symbol.is === 'type') return inType(symbol.statement.type, unit);
  if (symbol.is !== 'func') return [];
  const { output, parameters, body } = symbol.statement;
  return [...inType(output, unit), ...parameters.flatMap(({ type }) => inType(type, unit)), ...inExpression(body, unit)];
};

const throughNamespace = (namespace: string, name: string, unit: Unit): Mentions => {
  const symbol = unit.symbols.get(namespace);
  const other = symbol?.is === 'namespace' ? importedUnit(unit, symbol.path) : undefined;
  return other ? [[other, name]] : [];
};

const inExpression = (root: Expression, unit: Unit): Mentions => {
  const found: (readonly [Unit, string])[] = [];
  const waiting = [root];
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if (of.is === 'name') found.push([unit, of.name]);
    if (of.is === 'call' && !of.of) found.push([unit, of.name]);
    if ((of.is === 'member' || of.is === 'call') && of.of?.is === 'name') found.push(...throughNamespace(of.of.name, of.name, unit));
    waiting.push(...childrenOf(of));
    if (of.is === 'object') waiting.push(...of.resources.map(({ body }) => body));
  }
  return found;
};

const inType = (root: Type, unit: Unit): Mentions => {
  const found: (readonly [Unit, string])[] = [];
  const waiting = [root];
  for (let of = waiting.pop(); of; of = waiting.pop()) {
    if (of.is === 'name') found.push([unit, of.name]);
    if (of.is === 'path' && of.of.is === 'name' && typeof of.step === 'object' && 'property' in of.step)
      found.push(...throughNamespace(of.of.name, of.step.property, unit));
    if (of.is === 'union') waiting.push(...of.members);
    else if (of.is === 'object') waiting.push(...of.properties.map(({ type }) => type));
    else if (of.is === 'tuple') waiting.push(...of.items.map(({ type }) => type));
    else if ('of' in of && typeof of.of === 'object') waiting.push(of.of);
  }
  return found;
};
