import type { Place } from '../model/index.ts';
import type { Source, TreeNode } from '../readers/text-tree/index.ts';

/** A place with its column, from 1. */
export interface Spot extends Place {
  readonly column: number;
}

/** What a part of the charter looks like: the parser, its messages and the JSON schema all follow from it. `about` is what stands there, as a sentence would say it. */
export type Shape<T = unknown> = (Text | Word | Day | Count | Share | Flag | ListShape | MapShape | RecordShape | Left | Tree) & Gives<T>;
interface Gives<T> {
  readonly about: string;
  /** Never there: what reading it gives. */
  readonly gives?: T;
}
/** `names` is what it refers to (a team, a party), `defines` what it brings into the world. */
export interface Text {
  readonly is: 'text';
  readonly names?: Named;
  readonly defines?: Named;
  readonly like?: { readonly pattern: RegExp; readonly example: string };
}
export interface Word {
  readonly is: 'word';
  readonly words: readonly string[];
}
export interface Day {
  readonly is: 'day';
}
export interface Count {
  readonly is: 'count';
  readonly least: number;
  readonly most: number;
}
/** Percent, 0 to 100; `99.95%` and 99.95 are one. */
export interface Share {
  readonly is: 'share';
}
export interface Flag {
  readonly is: 'flag';
}
/** `single`: one item may be written without a list. */
export interface ListShape {
  readonly is: 'list';
  readonly item: Shape;
  readonly single: boolean;
}
/** Names that are free, each with the same. */
export interface MapShape {
  readonly is: 'map';
  readonly value: Shape;
}
export interface RecordShape {
  readonly is: 'record';
  /** As a message says it: `team`. */
  readonly name: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
  /** It says where something applies: with nothing in it, or a key that is not known, it would apply to everything. */
  readonly narrows: boolean;
}
/** What somebody else reads. */
export interface Left {
  readonly is: 'left';
  readonly schema: object;
}

/** What is read once the catalog is there: kept as it stands. */
export interface Tree {
  readonly is: 'tree';
  readonly schema: object;
}
export interface Raw {
  readonly tree: TreeNode;
  readonly source: Source;
}

/** What can be named in one place and defined in another, or in the catalog. */
export type Named =
  | 'scope'
  | 'team'
  | 'party'
  | 'agreement'
  | 'attestation'
  | 'exception'
  | 'data class'
  | 'check'
  | 'service'
  | 'vendor'
  | 'framework'
  | 'regulation'
  | 'regulation in force';

export type Read<S> = S extends Gives<infer T> ? T : never;
type Shapes = Readonly<Record<string, Shape>>;
type RecordOf<R extends Shapes, O extends Shapes> = { readonly [K in keyof R]: Read<R[K]> } & { readonly [K in keyof O]?: Read<O[K]> } & { readonly at: Spot };

export const text = (about: string, like?: Text['like']): Shape<string> => ({ is: 'text', about, ...(like && { like }) });
export const idOf = (defines: Named, like?: Text['like']): Shape<string> => ({
  is: 'text',
  about: `what the ${defines} is called elsewhere in the charter`,
  defines,
  ...(like && { like }),
});
export const named = (names: Named, about: string): Shape<string> => ({ is: 'text', about, names });
export const word = <const W extends string>(words: readonly W[], about: string): Shape<W> => ({ is: 'word', about, words });
export const day = (about: string): Shape<string> => ({ is: 'day', about });
export const count = (about: string, least: number, most: number): Shape<number> => ({ is: 'count', about, least, most });
export const share = (about: string): Shape<number> => ({ is: 'share', about });
export const flag = (about: string): Shape<boolean> => ({ is: 'flag', about });
export const listOf = <T>(item: Shape<T>, about: string = item.about): Shape<readonly T[]> => ({ is: 'list', about, item, single: false });
export const several = <T>(item: Shape<T>, about: string = item.about): Shape<readonly T[]> => ({ is: 'list', about, item, single: true });
export const mapOf = <T>(value: Shape<T>, about: string): Shape<Readonly<Record<string, T>>> => ({ is: 'map', about, value });
export const left = (about: string, schema: object): Shape<never> => ({ is: 'left', about, schema });
export const tree = (about: string, schema: object): Shape<Raw> => ({ is: 'tree', about, schema });
export const record = <R extends Shapes, O extends Shapes>(name: string, about: string, required: R, optional: O): Shape<RecordOf<R, O>> => ({
  is: 'record',
  name,
  about,
  keys: { ...required, ...optional },
  required: Object.keys(required),
  narrows: false,
});
export const narrowing = <O extends Shapes>(name: string, about: string, optional: O): Shape<RecordOf<Record<never, never>, O>> => ({
  is: 'record',
  name,
  about,
  keys: optional,
  required: [],
  narrows: true,
});
