import { open } from '../engine/assess.ts';
import {
  type Asset,
  type Catalog,
  type DutyId,
  dutyIds,
  type Fact,
  type Holder,
  type Lens,
  type MapNode,
  type Node,
  type Origin,
  type Row,
} from '../model/index.ts';
import { lookUp } from './look-up.ts';
import { holderWords } from './party.ts';

/** Facts as a user states them, by name; `undefined` is "not known". */
export type Settings = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** The line of a kind of asset under some facts, with no estate. */
export interface Drawn {
  readonly rows: readonly Row[];
  readonly fact: (name: string) => Fact;
}

/** What is not set is as the cloud leaves it. The engine reads a declaration of the one format in which every fact has its own name. */
export const drawLine = (catalog: Catalog, kind: string, settings: Settings): Drawn => {
  const line = lookUp(catalog).lines.get(kind);
  if (!line) throw new Error(`the catalog has no line for ${kind}`);
  const asset = stated(line.of, settings);
  const at = { file: 'command line', line: 1 };
  const body: MapNode = { is: 'map', at, entries: Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, nodeOf(value, at)])) };
  const declaration = { id: kind, address: kind, type: kind, body, at, scope: 'command line', born: 'new' };
  const lenses = Object.fromEntries(
    Object.entries(asset.fields).flatMap(([name, field]) => (field.origin ? [] : [[name, { path: name } satisfies Lens<unknown>]])),
  );
  const opened = open(
    { declarations: [declaration], problems: [], suppressions: [], files: 0, complete: new Set(), unread: [] },
    {
      services: catalog.services,
      demarcations: [{ ...line, of: asset }],
      checks: [],
      mappings: [{ asset, types: [kind], knownBy: [], lenses }],
      computed: [],
      shipped: [],
    },
    { today: '' },
  );
  const found = opened.bound.found.get(kind);
  if (!found) throw new Error(`the line of ${kind} was not read`);
  return { rows: opened.rows(found), fact: opened.facts(found) };
};

/** A fact that is set is no longer worked out from others. */
const stated = (asset: Asset, settings: Settings): Asset => ({
  ...asset,
  fields: Object.fromEntries(
    Object.entries(asset.fields).map(([name, field]) => {
      const { origin, ...plain } = field;
      return [name, origin && !(name in settings) ? field : plain];
    }),
  ),
});

const nodeOf = (value: Settings[string], at: Node['at']): Node => {
  if (value === undefined) return { is: 'unresolved', why: 'it is not said', at };
  if (typeof value === 'object') return { is: 'list', items: value.map(item => ({ is: 'value', value: item, at })), at };
  return { is: 'value', value, at };
};

/** What one value of a fact does to the line: the duties that others hold then. */
export interface Move {
  readonly value: string | boolean;
  /** The line is drawn with this value. */
  readonly now: boolean;
  readonly moved: readonly { readonly duty: DutyId; readonly holders: readonly Holder[] }[];
}
/** A fact that moves the line, what it is worked out from, and what each of its values gives. */
export interface Mover {
  readonly field: string;
  readonly from: readonly string[];
  readonly values: readonly Move[];
}

/** Every fact of a few values that moves the line when it alone is another. */
export const moversOf = (catalog: Catalog, kind: string, settings: Settings): readonly Mover[] => {
  const base = drawLine(catalog, kind, settings);
  const fields = Object.entries(lookUp(catalog).lines.get(kind)?.of.fields ?? {});
  return fields.flatMap(([field, { values = [], origin }]) => {
    const fact = base.fact(field);
    const moves = values.filter(isWord).map(value => ({
      value,
      now: fact.is !== 'unknown' && fact.value === value,
      moved: moved(base, drawLine(catalog, kind, { ...settings, [field]: value })),
    }));
    return moves.some(move => move.moved.length > 0) ? [{ field, from: inputsOf(origin), values: moves }] : [];
  });
};
const isWord = (value: unknown): value is string | boolean => typeof value === 'string' || typeof value === 'boolean';

const inputsOf = (origin: Origin | undefined): readonly string[] => {
  if (origin?.by === 'decide') return [...new Set(origin.rows.flatMap(([pattern]) => Object.keys(pattern)))];
  if (origin?.by === 'work') return origin.from;
  return origin?.by === 'reach' ? [origin.link] : [];
};

/** The duties that others hold in the second line, with its holders. */
export const moved = (from: Drawn, to: Drawn): Move['moved'] =>
  dutyIds.flatMap(duty => {
    const before = from.rows.find(row => row.duty === duty)?.holders ?? [];
    const holders = to.rows.find(row => row.duty === duty)?.holders ?? [];
    return holderWords(before) === holderWords(holders) ? [] : [{ duty, holders }];
  });
