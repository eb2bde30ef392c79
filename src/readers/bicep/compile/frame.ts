import type { Place } from '../../../model/index.ts';
import { placeOf } from '../../text-tree/index.ts';
import type { Expression, Span } from '../syntax/syntax.ts';
import { call, get, type Term } from './term.ts';
import type { Frame, Meaning, Resource, Target, Unit } from './unit.ts';

const nothing: ReadonlyMap<string, Term> = new Map();
export const frameOf = (unit: Unit, target: Target): Frame => ({ unit, target, locals: nothing });

export const lower = (of: Expression, frame: Frame): Term => frame.target.lower(of, frame);
export const placeIn = ({ unit }: { readonly unit: Unit }, span: Span): Place => placeOf(unit.source, span);
export const report = ({ unit }: { readonly unit: Unit }, span: Span, message: string): void => {
  const { file, line } = placeOf(unit.source, span);
  unit.world.problem({ file, line, message });
};

export const bound = (frame: Frame, names: Iterable<readonly [string, Term]>): Frame => ({ ...frame, locals: new Map([...frame.locals, ...names]) });

/** A resource of a name: nested in one of the resources around, or declared by the file. */
export const resourceNamed = (name: string, frame: Frame): Resource | undefined => {
  if (frame.locals.has(name)) return undefined;
  for (let around = frame.around; around; around = around.around) {
    const child = around.children.get(name);
    if (child) return child;
  }
  const symbol = frame.unit.symbols.get(name);
  return symbol?.is === 'resource' ? symbol.resource : undefined;
};

/** What a name stands for: in which file it is declared, and what it is called there. */
export interface Declared {
  readonly unit: Unit;
  readonly symbol: Meaning;
  readonly name: string;
}

/** What a name stands for when nothing is bound to it. */
export const symbolNamed = (name: string, frame: Frame): Declared | undefined => (frame.locals.has(name) ? undefined : declared(frame.unit, name));

const longestImport = 50;
/** Imports are followed to where they lead, or to where they leave Bicep. */
export const declared = (from: Unit, named: string): Declared | undefined => {
  let [unit, name] = [from, named];
  for (let steps = 0; steps < longestImport; steps++) {
    const symbol = unit.symbols.get(name);
    if (symbol?.is !== 'imported') return symbol && { unit, symbol, name };
    const next = importedUnit(unit, symbol.path);
    if (!next) return { unit, symbol, name };
    [unit, name] = [next, symbol.name];
  }
  return undefined;
};

/** What the template calls something of this file, or of the file that is imported as `namespace`. */
export const nameIn = (frame: Frame, name: string, namespace?: { readonly name: string; readonly path: string }): string => {
  const unit = namespace ? importedUnit(frame.unit, namespace.path) : frame.unit;
  if (!unit) return frame.target.nameOf(frame.unit, `${namespace?.name}.${name}`);
  const found = declared(unit, name);
  return frame.target.nameOf(found?.unit ?? unit, found?.name ?? name);
};

export const importedUnit = (unit: Unit, path: string): Unit | undefined => {
  const located = unit.world.locate(path, unit);
  return 'problem' in located || located.kind === 'json' ? undefined : unit.world.unit(located.file);
};

/** The frame of a resource's body, at an index of its loop when it has one. */
export const bodyFrame = (resource: Resource, target: Target, index?: Term): Frame => {
  const base: Frame = { ...frameOf(resource.unit, target), ...(resource.around && { around: resource.around }) };
  const { loop } = resource;
  if (!loop) return { ...base, around: resource };
  const at = index ?? call('copyIndex', [], placeIn(resource, loop));
  const item = get(lower(loop.of, base), at);
  return { ...bound(base, [[loop.item, item], ...(loop.index === undefined ? [] : [[loop.index, at] as const])]), around: resource };
};

export const propertyIn = (resource: Resource, name: string): Expression | undefined => {
  const found = resource.body.entries.findLast(entry => entry.is === 'property' && entry.key.is === 'literal' && entry.key.value === name);
  return found?.is === 'property' ? found.value : undefined;
};
