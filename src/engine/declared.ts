import {
  type Asset,
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
  const known = new Set(['name', ...names.map(nameOfFact)]);
  return Object.entries(declaration.body.entries).flatMap(([typed, { at }]) =>
    known.has(typed) ? [] : [{ file: at.file, line: at.line, message: `${asset.id} has no fact "${typed}". It has ${names.join(', ')}.` }],
  );
};
