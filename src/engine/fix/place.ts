import type { Change, Companion, Declaration, Form, Lens, PairOf, Pointer, Spelled } from '../../model/index.ts';
import { type Bound, companionsAbout, type Found } from '../bind.ts';
import { follow, stepsOf, textOf } from '../follow.ts';
import { put } from './put.ts';

export type Forms = (type: string) => Form | undefined;

/** Where a lens of an asset would be written. */
export interface Spot {
  readonly lens: Lens<unknown>;
  /** The declaration that holds it; none where a companion has to be added. */
  readonly on?: Declaration;
}

/** A fix goes where the fact stands; else into a declaration that is there already; only then is one added, the first that the mapping names. Names that the provider does not have in its version are passed over. */
export const spotOf = (several: Lens<unknown>, found: Found, bound: Bound, form: Forms): Spot => {
  const spots = [several, ...(several.also ?? [])].map(lens => ({ lens, ...there(lens, found, bound) }));
  const stands = spots.find(({ lens, on }) => on && follow(on.body, lens.path, bound) !== undefined);
  if (stands) return stands;
  const gone = spots.filter(({ lens, on }) => isAbsent(lens.path, form(on?.type ?? lens.companion?.type ?? found.declaration.type)));
  const here = spots.filter(spot => !gone.includes(spot));
  const usable = gone.length > 0 && isOlder(found.declaration, form) ? gone : here.length > 0 ? here : spots;
  return usable.find(({ lens, on }) => on && isBegun(lens, on, bound)) ?? usable[0] ?? { lens: several };
};

export const isAbsent = (path: string, form: Form | undefined): boolean => [...(form?.absent ?? [])].some(one => path === one || path.startsWith(`${one}.`));
/** Whether the provider is older than the schema, which is of the newest version: `azurerm@3.97` is older than `azurerm@4`. Then it may have names that are gone now. */
export const isOlder = ({ under, type }: Declaration, form: Forms): boolean => {
  const [mine, theirs] = [under, form(type)?.version].map(text => /^([^@]*)@(\d+)/.exec(text ?? ''));
  return mine?.[1] !== undefined && mine[1] === theirs?.[1] && Number(mine[2]) < Number(theirs[2]);
};

const there = (lens: Lens<unknown>, found: Found, bound: Bound): { readonly on?: Declaration } => {
  if (!lens.companion) return { on: found.declaration };
  const on = companionsAbout(lens.companion, found.declaration.id, bound).find(one => isMeant(lens.companion, one, bound));
  return on ? { on } : {};
};
const isMeant = (companion: Companion | undefined, { body }: Declaration, bound: Bound): boolean =>
  Object.entries(companion?.where ?? {}).every(([path, value]) => {
    const node = follow(body, path, bound);
    return node !== undefined && textOf(node) === String(value);
  });
/** A companion that is there, or the block around the line. */
const isBegun = (lens: Lens<unknown>, { body }: Declaration, bound: Bound): boolean => {
  if (lens.companion) return true;
  const parent = lens.path.split('.').slice(0, -1).join('.');
  return parent !== '' && follow(body, parent, bound) !== undefined;
};

/** The change that writes a value at a spot, with all that has to be written along with it where its surroundings are new. */
export const changesAt = ({ lens, on }: Spot, to: Spelled, found: Found, bound: Bound): readonly Change[] => {
  if (!on) return [addition(lens, lens.companion as Companion, lens.pair ? amongOthers(lens.pair, to) : to, found)];
  const change: Change = lens.pair ? pairChange(lens.path, lens.pair, to, on, bound) : { do: 'set', on: on.id, path: stepsOf(lens.path), to };
  const gone = (lens.instead ?? []).filter(path => follow(on.body, path, bound) !== undefined);
  return [...missingNeeds(lens, on, bound), ...gone.map(path => ({ do: 'remove', on: on.id, path: stepsOf(path) }) as const), change];
};

/** The value of the pair that is there; else one more pair. */
const pairChange = (path: string, pair: PairOf, to: Spelled, { id, body }: Declaration, bound: Bound): Change => {
  const { key, value = 'value', wanted } = pair;
  const [there, steps] = [follow(body, path, bound), stepsOf(path)];
  if (!there) return { do: 'set', on: id, path: steps, to: amongOthers(pair, to) };
  if (key === undefined) return { do: 'set', on: id, path: [...steps, wanted], to };
  const items = there.is === 'list' ? there.items : [there];
  const index = items.findIndex(item => {
    const name = follow(item, key, bound);
    return name !== undefined && textOf(name) === wanted;
  });
  if (index >= 0) return { do: 'set', on: id, path: [...steps, ...(there.is === 'list' ? [index] : []), value], to };
  return { do: 'append', on: id, path: steps, item: onePair(pair, to) };
};
const onePair = ({ key = 'name', value = 'value', wanted, with: more }: PairOf, to: Spelled): Spelled => ({
  is: 'map',
  entries: { [key]: wanted, [value]: to, ...more },
});
const amongOthers = (pair: PairOf, to: Spelled): Spelled =>
  pair.key === undefined ? { is: 'map', entries: { [pair.wanted]: to } } : { is: 'list', items: [onePair(pair, to)] };

const missingNeeds = ({ needs = {} }: Lens<unknown>, on: Declaration, bound: Bound): readonly Change[] =>
  Object.entries(needs)
    .filter(([path]) => follow(on.body, path, bound) === undefined)
    .map(([path, to]) => ({ do: 'set', on: on.id, path: stepsOf(path), to }) as const);

const addition = (lens: Lens<unknown>, { type, by, where = {} }: Companion, to: Spelled, found: Found): Change => {
  const values: (readonly [string, Spelled])[] = [[by, pointerTo(by, found)], ...Object.entries(where), ...Object.entries(lens.needs ?? {}), [lens.path, to]];
  // A name comes first, as a person would write it.
  const named = values.filter(([path]) => /^name$/i.test(path)).concat(values.filter(([path]) => !/^name$/i.test(path)));
  const body = named.reduce<Spelled>((tree, [path, value]) => put(tree, stepsOf(path), value), { is: 'map', entries: {} });
  return { do: 'add', type, beside: found.declaration.id, name: `${found.declaration.address}|${type}|${JSON.stringify(where)}`, body: body as never };
};

/** The attribute of the asset that others name it by: its ARN or name where the companion asks for one, else its id. */
const pointerTo = (by: string, { declaration, mapping }: Found): Pointer => {
  const last = (by.split('.').at(-1) ?? by).toLowerCase();
  const asked = ['arn', 'name'].find(word => last.endsWith(word) && mapping.knownBy.includes(word));
  const attribute = asked ?? (mapping.knownBy.includes('id') ? 'id' : mapping.knownBy[0]);
  return { is: 'pointer', of: declaration.id, ...(attribute !== undefined && { attribute }) };
};
