import {
  type Asset,
  type Catalog,
  type Declaration,
  type Estate,
  type Field,
  type Fields,
  isUnresolved,
  type Lens,
  type Mapping,
  nameOfFact,
  type Plain,
  type Problem,
  unresolved,
  type Worked,
} from '../model/index.ts';
import type { Found } from './assets.ts';
import { nearest } from './nearest.ts';
import { perCatalog } from './per-catalog.ts';

/** How a kind of asset is declared by hand: every fact under its own name, and its kind as the type. */
export const declaredMappings = perCatalog<readonly Mapping[]>(({ demarcations }) => demarcations.map(({ of }) => declaredMapping(of)));

const declaredMapping = (asset: Asset): Mapping => ({ asset, types: [asset.id], knownBy: ['name'], lenses: lensesOf(asset.fields) });
const lensesOf = (fields: Fields): Readonly<Record<string, Lens<unknown>>> =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => (field.origin ? [] : [[name, lensOf(nameOfFact(name), field)]])));

const lensOf = (path: string, field: Field<unknown>): Lens<unknown> => {
  if (field.parts) return { path, named: 'name' in field.parts ? 'name' : (Object.keys(field.parts)[0] ?? 'name'), each: lensesOf(field.parts) };
  return field.values && field.kind === 'scalar' ? { path, via: plain => oneOfThem(plain, field.values ?? []) } : { path };
};

const switches: Readonly<Record<string, boolean>> = { on: true, yes: true, true: true, off: false, no: false, false: false };
/** A word of a fact, however it is spelled; what is none of them is not guessed. */
const oneOfThem = (plain: Plain, values: readonly unknown[]): Worked<unknown> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: values };
  if (typeof plain === 'boolean' && values.includes(plain)) return { value: plain };
  const typed = nameOfFact(String(plain));
  const word = values.includes(true) ? switches[typed] : values.find(value => nameOfFact(String(value)) === typed);
  return word === undefined ? { unknown: `"${String(plain)}" is none of ${values.map(String).join(', ')}`, among: values } : { value: word };
};

/** Facts that a declared asset does not have, each with its place. */
export const strangeFacts = ({ asset, declaration }: Found): readonly Problem[] => {
  const names = Object.entries(asset.fields).flatMap(([name, field]) => (field.origin ? [] : [name]));
  const known = new Map(['name', ...names].map(name => [nameOfFact(name), name]));
  return Object.entries(declaration.body.entries).flatMap(([typed, { at }]) => {
    if (known.has(typed)) return [];
    const near = known.get(nearest(typed, known.keys()) ?? '');
    const hint = near === undefined ? `It has ${names.join(', ')}.` : `Did you mean ${near}?`;
    return [{ file: at.file, line: at.line, message: `${asset.id} has no fact "${typed}". ${hint}` }];
  });
};

/** Assets that were declared by hand as a kind that does not exist, each with its place. */
export const strangeKinds = ({ declarations }: Estate, catalog: Catalog): readonly Problem[] => {
  const strange = declarations.filter(isByHand).filter(({ type }) => !knownKinds(catalog).has(type));
  return strange.map(({ type, at }) => {
    const near = nearest(type, knownKinds(catalog));
    const hint = near === undefined ? 'demarc services lists the kinds.' : `Did you mean ${near}?`;
    return { file: at.file, line: at.line, message: `There is no kind of asset "${type}". ${hint}` };
  });
};
const isByHand = ({ id, type }: Declaration): boolean => id.startsWith(`declared ${type} `);
const knownKinds = perCatalog<ReadonlySet<string>>(({ kinds, demarcations }) => new Set(kinds ?? demarcations.map(({ of }) => of.id)));
