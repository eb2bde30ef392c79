import type { AddChange, ByHand, Change, Declaration, Place, Source, Spelled, SpelledMap } from '../../../model/index.ts';
import { argument, type ModuleSource, type ResourceSource } from '../module-source.ts';
import { addJson } from './add-json.ts';
import { type Addition, headOf } from './addition.ts';
import { blocksOf } from './block-or-map.ts';
import type { Modules } from './modules.ts';
import { type Named, type Pointing, pointerText, unpointable } from './point.ts';
import { spellBody } from './spell.ts';
import { lineEnd, nextLine } from './text-lines.ts';
import { untouchable } from './untouchable.ts';
import type { Writing } from './writing.ts';

interface Adding {
  readonly additions: readonly Addition[];
  readonly names: ReadonlyMap<string, Named>;
}

/** Names what is to be added, before anything points to it. */
export const namesOf = (changes: readonly Change[], source: Source, modules: Modules, byHand: ByHand[]): Adding => {
  const additions = new Map<string, Addition>();
  const names = new Map<string, Named>();
  const same = new Map<string, string>();
  const taken = new Set<string>();
  changes.forEach((change, number) => {
    if (change.do !== 'add') return;
    const beside = source.declared.get(change.beside);
    const found = beside ? standing(beside, modules) : { why: `${change.beside} is not in the files that were read`, at: { file: '', line: 1 } };
    if ('why' in found || !beside) {
      byHand.push({ change: number, what: handSentence(change, 'why' in found ? found.why : ''), at: 'at' in found ? found.at : { file: '', line: 1 } });
      return;
    }
    const key = canonical(change, beside, source, same, modules);
    const known = additions.get(key);
    if (known) known.of.push(number);
    const addition = known ?? { change, of: [number], beside, ...found, name: freeName(change.type, found.source, found.module.source, taken) };
    additions.set(key, addition);
    for (const name of [change.name, `new:${change.name}`]) same.set(name, key);
    names.set(`new:${change.name.replace(/^new:/, '')}`, namedAs(addition));
  });
  return { additions: [...additions.values()], names };
};

const namedAs = ({ change, name, module, repeats }: Addition): Named => ({
  prefix: module.prefix,
  root: module.root,
  key: `${change.type}.${name}`,
  ...(repeats && { repeats }),
});
const handSentence = ({ type }: AddChange, why: string): string => `${why}: add a resource "${type}" by hand`;

type Standing = Pick<Addition, 'source' | 'module' | 'repeats' | 'instance'>;
const standing = (beside: Declaration, modules: Modules): Standing | { readonly why: string; readonly at: Place } => {
  const module = modules.of(beside);
  const { key, instance } = modules.address(beside);
  const source = module?.source.resources.get(key);
  const { at } = beside;
  if (!module || !source) return { why: `the block of ${beside.address} was not found where it was read`, at };
  if (module.fetched !== undefined) return { why: `${beside.address} is written by a module that is fetched (${module.fetched})`, at };
  const why = untouchable(source.section.file.name, source.section.file.text);
  if (why !== undefined) return { why, at };
  const repeats = argument(source.section, 'count') ? 'count' : argument(source.section, 'for_each') ? 'for_each' : undefined;
  return { source, module, ...(repeats && { repeats }), ...(instance !== undefined && { instance }) };
};

/** The change without what tells the instances of one block apart. */
const canonical = (change: AddChange, beside: Declaration, { declared }: Source, same: ReadonlyMap<string, string>, modules: Modules): string => {
  // In JSON, several blocks may stand on one line.
  const blockOf = (one: Declaration): string => (one.block ? `${one.block.id} ${modules.address(one).key}` : one.id);
  const block = blockOf(beside);
  const plain = (value: unknown, key: string): unknown => {
    if (key !== 'of' || typeof value !== 'string') return value;
    const target = declared.get(value);
    return same.get(value) ?? (target?.block && blockOf(target) === block ? '@beside' : value);
  };
  return `${block}\n${change.type}\n${JSON.stringify(change.body, (key, value) => plain(value, key))}`;
};

/** The name of the resource beside it, or one made from it that is free. */
const freeName = (type: string, beside: ResourceSource, { folder, resources }: ModuleSource, taken: Set<string>): string => {
  const base = beside.key.slice(beside.key.lastIndexOf('.') + 1);
  const suffix = type.startsWith(`${beside.type}_`) ? type.slice(beside.type.length + 1) : (type.split('_').at(-1) ?? type);
  const isFree = (name: string): boolean => !resources.has(`${type}.${name}`) && !taken.has(`${folder}\n${type}.${name}`);
  const candidates = [base, `${base}_${suffix}`];
  let name = candidates.find(isFree);
  for (let i = 2; name === undefined; i++) if (isFree(`${base}_${suffix}_${i}`)) name = `${base}_${suffix}_${i}`;
  taken.add(`${folder}\n${type}.${name}`);
  return name;
};

/** Writes what is to be added, each behind the block that it stands beside. */
export const addAll = (writing: Writing, additions: readonly Addition[]): void => {
  const json: Addition[] = [];
  for (const addition of additions) {
    const pointing = pointingOf(writing, addition);
    const why = unpointable(addition.change.body, pointing);
    if (why !== undefined) leave(writing, addition, why);
    else if (addition.source.section.file.name.endsWith('.json')) json.push(addition);
    else if (isBroken(writing, addition)) leave(writing, addition, `${addition.source.section.file.name} cannot be read as a whole`);
    else addHcl(writing, addition, pointing);
  }
  for (const { addition, why } of addJson(writing, json, addition => pointingOf(writing, addition))) leave(writing, addition, why);
};

export const leave = ({ byHand }: Writing, { change, of, beside }: Addition, why: string): void => {
  for (const number of of) byHand.push({ change: number, what: handSentence(change, why), at: beside.at });
};

const pointingOf = ({ source, added }: Writing, { module, source: beside, repeats, instance }: Addition): Pointing => ({
  declared: source.declared,
  added,
  prefix: module.prefix,
  root: module.root,
  ...(instance !== undefined && { key: instance }),
  ...(repeats === 'for_each' && { over: beside.key }),
  ...(repeats === 'count' && { counted: beside.key }),
});

const isBroken = ({ units }: Writing, { source }: Addition): boolean => {
  const { name, text } = source.section.file;
  return units.parsed(name, text).tree.errors.length > 0;
};

const addHcl = (writing: Writing, addition: Addition, pointing: Pointing): void => {
  const { change, of, source: beside, module, name } = addition;
  const { file, block } = beside.section;
  const { look, tree } = writing.units.parsed(file.name, file.text);
  const manner = { step: look.step, point: (pointer: Parameters<typeof pointerText>[0]) => pointerText(pointer, pointing) };
  const { isBlock, isList } = blocksOf(change.type, writing.source.form(change.type), module);
  const body = spellBody('', withLists(change.body, isList), isBlock, manner, look.step);
  const head = headOf(addition).map(([key, text]) => `${look.step}${key} = ${text}\n`);
  const width = Math.max(0, ...headOf(addition).map(([key]) => key.length));
  const heading = headOf(addition).length > 1 ? headOf(addition).map(([key, text]) => `${look.step}${key.padEnd(width)} = ${text}\n`) : head;
  const inside = [heading.join(''), body].filter(text => text !== '').join('\n');
  const [kind, type] = change.type.startsWith('data.') ? ['data', change.type.slice('data.'.length)] : ['resource', change.type];
  const text = `${kind} "${type}" "${name}" {\n${inside}}`;
  const last = lastCompanion(tree.body.items, block.start, beside.key, file.text);
  const at = lineEnd(file.text, last);
  const following = file.text.slice(nextLine(file.text, at));
  const after = following === '' || /^[ \t]*\r?\n/.test(following) ? '' : '\n';
  writing.units.insert(file.name, at, `\n\n${text}${after}`.replaceAll('\n', look.newline), of);
};

const withLists = ({ entries }: SpelledMap, isList: (path: string) => boolean): SpelledMap => ({
  is: 'map',
  entries: Object.fromEntries(
    Object.entries(entries).map(([name, value]): readonly [string, Spelled] => {
      const isOne = typeof value !== 'object' || value.is === 'map' || value.is === 'joined';
      return [name, isOne && isList(name) ? { is: 'list', items: [value] } : value];
    }),
  ),
});

/** Behind the resources about it that follow it already. */
const lastCompanion = (
  items: readonly { readonly start: number; readonly end: number; readonly is: string }[],
  start: number,
  key: string,
  text: string,
): number => {
  const names = new RegExp(`(?<![\\w.-])${key.replaceAll('.', '\\.')}(?![\\w-])`);
  let at = items.findIndex(item => item.start === start);
  while (at + 1 < items.length) {
    const next = items[at + 1];
    if (next?.is !== 'block' || !text.startsWith('resource', next.start) || !names.test(text.slice(next.start, next.end))) break;
    at++;
  }
  return items[at]?.end ?? text.length;
};
