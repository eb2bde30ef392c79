import type { AddChange, Source } from '../../../model/index.ts';
import type { Files, Standing } from './files.ts';
import type { Point } from './fresh.ts';
import { isRefusal, type Refusal, refusal } from './refusal.ts';

/** The symbolic names of what the plan adds, by what its pointers call it. */
export type Names = ReadonlyMap<string, { readonly symbol: string; readonly beside: Standing }>;

/** How one place of a file speaks of other resources: by their symbolic names. */
export const pointFrom = (from: Standing, source: Source, files: Files, names: Names): Point => {
  const no = (why: string): Refusal => refusal(why, from.declaration.at);
  return (of, attribute) => {
    const added = names.get(of);
    if (added)
      return added.beside.resource.unit === from.resource.unit ? spelled(added.symbol, attribute) : no('it would speak of what stands in another file');
    const target = source.declared.get(of);
    const standing = target && files.standing(target);
    if (!target || !standing) return no(`it would speak of ${of}, which was not read`);
    if (isRefusal(standing) || standing.resource.unit !== from.resource.unit) return no(`it would speak of ${target.address}, which stands in another file`);
    const { resource } = standing;
    if (resource.loop && resource !== from.resource) return no(`it would speak of ${resource.name}, which a loop makes`);
    return spelled(resource.loop ? `${resource.name}[${resource.loop.index ?? freeIndex(from)}]` : resource.name, attribute);
  };
};
const spelled = (symbol: string, attribute: string | undefined): string => (attribute === undefined ? symbol : `${symbol}.${attribute}`);

/** A name for the index of a loop that has none. */
export const freeIndex = ({ resource: { unit, loop } }: Standing): string =>
  ['i', 'index', 'position'].find(name => name !== loop?.item && !unit.symbols.has(name)) ?? 'loopIndex';

/** Names for all that is added, none of them used in its file. */
export const namesOf = (changes: readonly AddChange[], standingOf: (change: AddChange) => Standing | Refusal): Names => {
  const names = new Map<string, { readonly symbol: string; readonly beside: Standing }>();
  const taken = new Map<string, Set<string>>();
  for (const change of changes) {
    const beside = standingOf(change);
    if (isRefusal(beside)) continue;
    const { unit } = beside.resource;
    const used = taken.get(unit.file) ?? new Set([...unit.symbols.keys(), ...unit.resources.map(({ statement }) => statement.name)]);
    taken.set(unit.file, used);
    const wanted = beside.resource.statement.name + suffixOf(change);
    let symbol = wanted;
    for (let i = 2; used.has(symbol); i++) symbol = `${wanted}${i}`;
    used.add(symbol);
    names.set(`new:${change.name}`, { symbol, beside });
  }
  return names;
};

/** `BlobServices`; of settings that are told by their names `ConfigWeb`. */
const suffixOf = ({ type, body }: AddChange): string => {
  const last = type.split('/').at(-1) ?? '';
  const name = body.entries['name'];
  return (
    capital(last) +
    (typeof name === 'string'
      ? name
          .split(/[^A-Za-z0-9]+/)
          .map(capital)
          .join('')
      : '')
  );
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
