import type { Seen } from '../assets.ts';
import type { Listed, Told } from '../inventory.ts';
import { dayOf, type Json, look, textOf } from '../json.ts';
import { mapNode, type Untold } from '../nodes.ts';
import { type Shape, silent } from './shape.ts';

/** Whose an asset is. */
export interface Whose {
  readonly account: string;
  readonly region?: string | undefined;
}

/** What is known beside the answer itself. */
export interface Given extends Partial<Pick<Told, 'id' | 'born' | 'when' | 'gone'>> {
  readonly listed: Listed;
  /** Only what was asked for is in the answer: that something is not there says nothing. */
  readonly partial?: boolean;
}

const none: readonly string[] = [];

/** An answer about one asset as the asset, and the companions that it tells of. */
export const toldBy = (shape: Shape, seen: Json, whose: Whose, given: Given): readonly Told[] => {
  if (shape.skip?.(seen) === true) return [];
  const id = given.id ?? (typeof shape.named === 'string' ? textOf(look(seen, shape.named)) : shape.named(seen));
  if (id === undefined) return [];
  const { when, gone = false, listed, partial = false } = given;
  const tells = partial ? none : typeof shape.tells === 'function' ? shape.tells(seen) : (shape.tells ?? none);
  const common = { scope: whose.account, region: whose.region, when, gone, listed };
  const asset: Answer = {
    ...common,
    id,
    type: shape.type,
    born: given.born ?? dayOf(shape.born === undefined ? undefined : look(seen, shape.born)),
    tells,
    seen,
    body: (at, all) =>
      mapNode(partial ? told(propertiesOf(shape, together(all, seen))) : propertiesOf(shape, together(all, seen)), at, {
        rest: shape.whole && !partial ? undefined : silent,
      }),
  };
  const companions = gone ? [] : (shape.also?.(seen) ?? []);
  return [
    asset,
    ...companions.map(({ type, called, properties }): Told => ({ ...common, id: `${id}/${called}`, type, tells: none, body: at => mapNode(properties, at) })),
  ];
};

interface Answer extends Told {
  readonly seen: Json;
}
/** Several answers about one asset, as one: what a later one says counts. */
const together = (all: readonly Seen[], own: Json): Json =>
  all.length < 2 ? own : Object.assign({}, ...all.map(one => ('seen' in one ? (one as Answer).seen : {})));

const propertiesOf = ({ properties }: Shape, seen: Json): Readonly<Record<string, Json | Untold>> => {
  const all: Record<string, Json | Untold> = {};
  for (const [name, from] of Object.entries(properties)) all[name] = (typeof from === 'string' ? look(seen, from) : from(seen)) ?? null;
  return all;
};

const told = (properties: Readonly<Record<string, Json | Untold>>): typeof properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
