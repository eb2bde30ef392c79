import type { AppendChange, Change, Form, Spelled, Step } from '../../model/index.ts';
import type { Bound } from '../bind.ts';
import { follow } from '../follow.ts';
import { type Forms, isAbsent, isOlder } from './place.ts';

const named = (path: readonly Step[]): readonly string[] => path.filter(step => typeof step === 'string' && step !== '*').map(String);
const dotted = (path: readonly Step[]): string => named(path).join('.');

/** The paths whose change makes a new resource in place of the old one, with all that the old one held. */
export const replacesOf = (changes: readonly Change[], bound: Bound, form: Forms): readonly string[] =>
  changes.flatMap(change => {
    if (change.do === 'add') return [];
    const declaration = bound.declared.get(change.on);
    const known = declaration && form(declaration.type);
    const names = named(change.path);
    const replaced = names.map((_, i) => names.slice(0, i + 1).join('.')).find(path => known?.replaces.has(path));
    return declaration && replaced !== undefined ? [`${declaration.address}.${replaced}`] : [];
  });

/** What the provider demands beside what is written, where a block or a declaration is new: a fix without it would not deploy. */
export const missingOf = (changes: readonly Change[], bound: Bound, form: Forms): readonly string[] => {
  const missing = new Set<string>();
  for (const change of changes) {
    if (change.do === 'add') for (const path of missingIn(change.body, '', form(change.type))) missing.add(`${change.type}.${path}`);
    if (change.do === 'set' || change.do === 'append') for (const path of missingAround(change.on, change.path, changes, bound, form)) missing.add(path);
    if (change.do === 'append') for (const path of missingInItem(change, bound, form)) missing.add(path);
  }
  return [...missing];
};

/** What the provider's schema does not have, or no longer has. */
export const absentAmong = (changes: readonly Change[], bound: Bound, form: Forms): readonly string[] =>
  changes.flatMap(change => {
    if (change.do === 'remove') return [];
    const beside = bound.declared.get(change.do === 'add' ? change.beside : change.on);
    if (!beside || isOlder(beside, form)) return [];
    const type = change.do === 'add' ? change.type : beside.type;
    const paths = change.do === 'add' ? pathsIn(change.body) : [dotted(change.path)];
    const stands = (path: string): boolean => change.do !== 'add' && follow(beside.body, path, bound) !== undefined;
    const wrong = paths.find(path => isAbsent(path, form(type)) && !stands(path));
    return wrong === undefined ? [] : [`${type} has no ${wrong} in the newest version of its provider`];
  });
const pathsIn = (value: Spelled, path = ''): readonly string[] => {
  const own = path === '' ? [] : [path];
  if (typeof value !== 'object' || value.is !== 'map') return own;
  return [...own, ...Object.entries(value.entries).flatMap(([name, entry]) => pathsIn(entry, below(path, name)))];
};

/** What would be taken away though the provider demands it. */
export const demandedAmong = (changes: readonly Change[], bound: Bound, form: Forms): readonly string[] =>
  changes.flatMap(change => {
    const declaration = change.do === 'remove' && typeof change.path.at(-1) === 'string' ? bound.declared.get(change.on) : undefined;
    if (change.do !== 'remove' || !declaration) return [];
    const names = named(change.path);
    const demanded = form(declaration.type)
      ?.required.get(names.slice(0, -1).join('.'))
      ?.includes(names.at(-1) ?? '');
    return demanded ? [`${dotted(change.path)} cannot be left out: the provider demands it`] : [];
  });

/** What stands there already and may not stand beside what is written. */
export const excludedBy = (changes: readonly Change[], bound: Bound, form: Forms): readonly string[] =>
  changes.flatMap(change => {
    if (change.do !== 'set') return [];
    const declaration = bound.declared.get(change.on);
    const others = (declaration && form(declaration.type)?.excludes.get(dotted(change.path))) ?? [];
    const goes = (path: string): boolean => changes.some(one => one.do === 'remove' && one.on === change.on && dotted(one.path) === path);
    const stands = (path: string): boolean => declaration !== undefined && follow(declaration.body, path, bound) !== undefined;
    return others
      .filter(path => stands(path) && !goes(path))
      .map(path => `${dotted(change.path)} may not stand beside ${path}: the provider takes one of them`);
  });

/** Of a new block that is written whole. A map that is no block has no form. */
const missingIn = (value: Spelled, path: string, form: Form | undefined): readonly string[] => {
  if (typeof value !== 'object' || !form) return [];
  if (value.is === 'list') return value.items.flatMap(item => missingIn(item, path, form));
  if (value.is !== 'map') return [];
  const own = (form.required.get(path) ?? []).filter(name => !(name in value.entries)).map(name => below(path, name));
  return [...own, ...Object.entries(value.entries).flatMap(([name, entry]) => missingIn(entry, below(path, name), form))];
};
const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

/** Of a block that is one more of its kind. */
const missingInItem = ({ on, path, item }: AppendChange, bound: Bound, form: Forms): readonly string[] => {
  const declaration = bound.declared.get(on);
  return declaration ? missingIn(item, dotted(path), form(declaration.type)).map(name => `${declaration.address}.${name}`) : [];
};

/** Of blocks that are made on the way to a value. */
const missingAround = (on: string, path: readonly Step[], all: readonly Change[], bound: Bound, form: Forms): readonly string[] => {
  const declaration = bound.declared.get(on);
  const known = declaration && form(declaration.type);
  if (!declaration || !known) return [];
  const written = new Set(all.flatMap(change => ((change.do === 'set' || change.do === 'append') && change.on === on ? [dotted(change.path)] : [])));
  return path.slice(0, -1).flatMap((_, i) => {
    const steps = path.slice(0, i + 1);
    if (follow(declaration.body, steps.join('.'), bound) !== undefined) return [];
    const around = dotted(steps);
    const wanted = (known.required.get(around) ?? []).map(name => below(around, name));
    return wanted.filter(name => ![...written].some(one => one === name || one.startsWith(`${name}.`))).map(name => `${declaration.address}.${name}`);
  });
};
