import type { Place, Step } from '../../../model/index.ts';
import { placeIn } from '../compile/frame.ts';
import type { Resource, Unit } from '../compile/unit.ts';
import type { ArrayLiteral, Expression, ObjectLiteral, Param, Property, Span } from '../syntax/syntax.ts';
import type { Use } from './files.ts';
import { type Refusal, refusal } from './refusal.ts';

/** Where a change is made. */
export type Aim = Slot | Refusal;
/** `source` is what the value belongs to: the resource itself, or the name that it was reached by. */
export type Slot = (Value | Missing | Past | Entry | Item | Text | Nothing) & {
  readonly unit: Unit;
  /** It stands in a module of a registry. */
  readonly locked?: string;
  readonly source: string;
  /** The parameters that take the value, when it is the whole of them. */
  readonly params?: readonly Taken[];
};
/** A parameter that takes a value, and the file whose types it speaks of. */
export interface Taken {
  readonly param: Param;
  readonly unit: Unit;
}
/** An expression to be replaced; with `rest` it is null, and becomes a map. */
interface Value {
  readonly is: 'value';
  readonly expression: Expression;
  readonly rest: readonly Step[];
  readonly inline: boolean;
}
/** An entry that is not there; with `rest` it is a map of one. */
interface Missing {
  readonly is: 'missing';
  readonly object: ObjectLiteral;
  readonly key: string;
  readonly rest: readonly Step[];
}
/** The item after the last one. */
interface Past {
  readonly is: 'past';
  readonly array: ArrayLiteral;
  readonly rest: readonly Step[];
}
/** What a removal takes away. */
interface Entry {
  readonly is: 'entry';
  readonly object: ObjectLiteral;
  readonly property: Property;
}
interface Item {
  readonly is: 'item';
  readonly array: ArrayLiteral;
  readonly index: number;
}
/** JSON in a text. */
interface Text {
  readonly is: 'json text';
  readonly expression: Expression;
  readonly rest: readonly Step[];
}
/** What a removal finds gone. */
interface Nothing {
  readonly is: 'nothing';
}

/** Where an expression stands: the use of its file, what its loops bind, and what it belongs to. */
export interface Here {
  readonly unit: Unit;
  readonly use: Use;
  readonly source: string;
  readonly removes: boolean;
  readonly locals: ReadonlySet<string>;
  readonly around?: Resource;
  /** The value is written among others on one line. */
  readonly inline?: boolean;
  readonly depth: number;
}

export const placeAt = (of: Span, { unit }: { readonly unit: Unit }): Place => placeIn({ unit }, of);
export const refuse = (why: string, of: Span, here: { readonly unit: Unit }): Refusal => refusal(why, placeAt(of, here));

export const slotted = <S extends { readonly is: string }>(slot: S, { unit, source, use }: Here): S & Pick<Slot, 'unit' | 'source' | 'locked'> => ({
  ...slot,
  ...{ unit, source },
  ...(use.locked !== undefined && { locked: use.locked }),
});

export const isOnOneLine = ({ start, end }: Span, { source: { text } }: Unit): boolean => !/[\r\n]/.test(text.slice(start, end));

/** What an edit belongs to: a resource, a variable, a parameter, or what a module is given for one. */
export const sourceOf = ({ unit, statement }: Resource): string => `${unit.file}:${statement.start}`;
export const variableSource = (unit: Unit, name: string): string => `${unit.file} var ${name}`;
export const paramSource = (unit: Unit, name: string): string => `${unit.file} param ${name}`;
export const argumentSource = (module: Resource, name: string): string => `${sourceOf(module)} argument ${name}`;

/** The entry of a name, in whatever letters; of several the last counts. */
export const entryNamed = (object: ObjectLiteral, name: string): Property | undefined => {
  const small = name.toLowerCase();
  const found = object.entries.findLast(entry => entry.is === 'property' && entry.key.is === 'literal' && String(entry.key.value).toLowerCase() === small);
  return found?.is === 'property' ? found : undefined;
};
