import type { Place } from '../../model/index.ts';
import type { BigFloat } from './types/big-float.ts';
import type { Type } from './types/type.ts';

/**
 * A value as Terraform's type system (cty) has it, with where it came from.
 * Texts may have holes (`model/text.ts`) where a part is not known; an entirely unknown text is `unknown`.
 */
export type Value = (NullValue | TextValue | NumberValue | BoolValue | Sequence | Mapping | InstanceValue | Unknown) & Mark;

/** What travels with a value through every operation that only passes it on. */
export interface Mark {
  /** Where it was written: the default of a variable, the expression of a local, an attribute of another resource. */
  readonly at?: Place;
  /** The attribute of a declaration that it is: companions bind through it. Lost by every operation that changes the value. */
  readonly ref?: { readonly to: string; readonly attribute: string };
  readonly sensitive?: true;
}
export interface NullValue {
  readonly is: 'null';
  /** What it would be if it were something; left out for the word `null`. */
  readonly of?: Type;
}
export interface TextValue {
  readonly is: 'text';
  readonly value: string;
  /** What `jsonencode` was given: its places and unknowns outlive the encoding. */
  readonly tree?: Value;
}
/** `value` is the nearest double. The number is what the shortest decimal of that double says; where it is another, `exact` has it. */
export interface NumberValue {
  readonly is: 'number';
  readonly value: number;
  readonly exact?: BigFloat;
}
export interface BoolValue {
  readonly is: 'bool';
  readonly value: boolean;
}
/** Sets are sorted as Terraform sorts them and hold no item twice. `rest` says why there may be more items, `of` the type of items where there is none to tell. */
export interface Sequence {
  readonly is: 'tuple' | 'list' | 'set';
  readonly items: readonly Value[];
  readonly rest?: string;
  readonly of?: Type;
}
/** Keys in the order they were written for objects, sorted for maps. `rest` says why there may be more entries, `of` the type of entries where there is none to tell. */
export interface Mapping {
  readonly is: 'object' | 'map';
  readonly entries: ReadonlyMap<string, Value>;
  readonly rest?: string;
  readonly of?: Type;
}
/** A whole resource, data source or module instance: attributes are worked out when asked for. */
export interface InstanceValue {
  readonly is: 'instance';
  readonly id: string;
  readonly attribute: (name: string) => Value;
  /** Names that are known to exist, for `keys()` and the like. */
  readonly names: () => readonly string[];
}
/** `why` in words a user understands: "var.x has no value", "known after apply", "data source". */
export interface Unknown {
  readonly is: 'unknown';
  readonly why: string;
  /** The expression as it would be shown in a hole: `var.x`, `aws_s3_bucket.b.arn`. */
  readonly text: string;
  /** It is one of these. */
  readonly among?: readonly Value[];
  /** When its type is known: `string`, `number`, `bool`, `list`, `set`, `map`, `object`, `tuple`. */
  readonly type?: string;
}

/** Why an attribute that nobody wrote is not known: only the reference says anything about it. */
export const untold = { resource: 'known after apply', data: 'data source' } as const;

export const nothing: Value = { is: 'null' };
/** Letters that Unicode lets be written in several ways stand beyond these. */
const composed = /[^\0-\u02ff]/;
/** Texts are kept in normal form C, as Terraform keeps them. */
export const text = (value: string): Value => ({ is: 'text', value: composed.test(value) ? value.normalize('NFC') : value });
export const number = (value: number): Value => ({ is: 'number', value });
export const yes: Value = { is: 'bool', value: true };
export const not: Value = { is: 'bool', value: false };
export const bool = (value: boolean): Value => (value ? yes : not);
export const tuple = (items: readonly Value[], rest?: string): Value => ({ is: 'tuple', items, ...(rest !== undefined && { rest }) });
export const object = (entries: ReadonlyMap<string, Value>, rest?: string): Value => ({ is: 'object', entries, ...(rest !== undefined && { rest }) });
export const unknown = (why: string, shown: string, more: { readonly among?: readonly Value[]; readonly type?: string } = {}): Value => ({
  is: 'unknown',
  why,
  text: shown,
  ...more,
});
/** The same value, marked as written at `place` unless it already says where. */
export const placed = (value: Value, place: Place): Value => (value.at ? value : { ...value, at: place });

/** A failed operation: a bad argument, a wrong type. The evaluator turns it into a problem with its place; the value becomes unknown. */
export interface Failure {
  readonly is: 'failure';
  readonly message: string;
  /** Where it went wrong, when that is in a file that was called for. */
  readonly at?: Place;
}
export const failure = (message: string): Failure => ({ is: 'failure', message });
export const failed = (value: Value | Failure): value is Failure => value.is === 'failure';

/** A pure function: known values in, value out. The evaluator handles unknown arguments unless `seesUnknown`. */
export interface PureFunction {
  /** How many arguments: least and most. */
  readonly takes: readonly [number, number];
  /** It is called even when an argument, or a part of one, is unknown. */
  readonly seesUnknown?: true;
  readonly call: (args: readonly Value[], from: FunctionSurroundings) => Value | Failure;
}
/** What functions that read files need. Paths are relative to the root module's folder. */
export interface FunctionSurroundings {
  readonly read: (path: string) => { readonly text: string } | { readonly problem: string };
  readonly list: (folder: string) => readonly string[] | undefined;
  /** Evaluates a template text with these variables (`templatefile`, `templatestring`). */
  readonly render: (template: string, variables: ReadonlyMap<string, Value>, file: string) => Value | Failure;
}
