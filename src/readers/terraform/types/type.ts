import type { Mapping, Sequence, Value } from '../value.ts';
import { walkable } from './extent.ts';

/** A type constraint, or the type of a value. In an object that was written as a constraint an attribute may be left out. */
export type Type = PrimitiveType | ListType | MapType | ObjectType | TupleType | AnyType;
export interface PrimitiveType {
  readonly is: 'string' | 'number' | 'bool';
}
export interface ListType {
  readonly is: 'list' | 'set';
  readonly of: Type;
}
export interface MapType {
  readonly is: 'map';
  readonly of: Type;
}
export interface ObjectType {
  readonly is: 'object';
  readonly attributes: ReadonlyMap<string, AttributeType>;
}
export interface TupleType {
  readonly is: 'tuple';
  readonly items: readonly Type[];
}
export interface AnyType {
  readonly is: 'any';
  /** The value is not known, and its type with it; without this it is a value that fits every type, such as null. */
  readonly open?: true;
}
export interface AttributeType {
  readonly type: Type;
  readonly optional?: true;
  /** What it is when it is left out or null; null itself when there is no default. */
  readonly default?: Value;
}

export const anyType: Type = { is: 'any' };
export const openType: Type = { is: 'any', open: true };

/** The type as Terraform writes it in messages: `list of string`. */
export const typeName = (type: Type): string => {
  if (type.is === 'any') return 'any type';
  if (type.is !== 'list' && type.is !== 'set' && type.is !== 'map') return type.is;
  return type.of.is === 'any' ? type.is : `${type.is} of ${typeName(type.of)}`;
};

/** The type in the notation of type constraints: `list(string)`. */
export const typeNotation = (type: Type): string => {
  if (type.is === 'list' || type.is === 'set' || type.is === 'map') return `${type.is}(${typeNotation(type.of)})`;
  if (type.is === 'tuple') return `tuple([${type.items.map(typeNotation).join(', ')}])`;
  if (type.is !== 'object') return type.is;
  return `object({${[...type.attributes].map(([name, attribute]) => `${name}: ${typeNotation(attribute.type)}`).join(', ')}})`;
};

const named: Readonly<Record<string, Type>> = {
  string: { is: 'string' },
  number: { is: 'number' },
  bool: { is: 'bool' },
  list: { is: 'list', of: openType },
  set: { is: 'set', of: openType },
  map: { is: 'map', of: openType },
};

/** The one type of elements; of a list that may have more it is told by those that are there. */
const elementType = (elements: readonly Value[], { rest, of }: Sequence | Mapping): Type => {
  if (elements.length === 0) return of ?? (rest === undefined ? anyType : openType);
  return unifyTypes(elements.map(typeWithin)) ?? anyType;
};

/** Types of what larger values hold; a value that is passed on keeps its parts, so they are known again. */
const remembered = new WeakMap<object, { readonly is: Value['is']; readonly type: Type }>();
const worthRemembering = 4;

const typeWithin = (value: Value): Type => {
  const [parts, size] = 'items' in value ? [value.items, value.items.length] : 'entries' in value ? [value.entries, value.entries.size] : [undefined, 0];
  if (!parts || size < worthRemembering || value.is === 'unknown' || ('rest' in value && value.rest !== undefined)) return lookedAt(value);
  const known = remembered.get(parts);
  if (known?.is === value.is) return known.type;
  const type = lookedAt(value);
  remembered.set(parts, { is: value.is, type });
  return type;
};

const lookedAt = (value: Value): Type => {
  if (value.is === 'text') return named['string'] ?? anyType;
  if (value.is === 'number' || value.is === 'bool') return named[value.is] ?? anyType;
  if (value.is === 'unknown') return named[value.type ?? ''] ?? openType;
  if (value.is === 'list' || value.is === 'set') return { is: value.is, of: elementType(value.items, value) };
  if (value.is === 'tuple') return value.rest === undefined ? { is: 'tuple', items: value.items.map(typeWithin) } : openType;
  if (value.is === 'map') return { is: 'map', of: elementType([...value.entries.values()], value) };
  if (value.is === 'null') return value.of ?? anyType;
  if (value.is !== 'object' || value.rest !== undefined) return openType;
  return { is: 'object', attributes: new Map([...value.entries].map(([name, entry]) => [name, { type: typeWithin(entry) }])) };
};

/** The type of a value; `any` where it is not known (unknowns, null, instances, what may have more entries). */
export const typeOf = (value: Value): Type => (walkable(value) ? typeWithin(value) : anyType);

const sameItems = (a: TupleType, b: TupleType): boolean =>
  a.items.length === b.items.length && a.items.every((item, i) => sameType(item, b.items[i] ?? anyType));
const sameAttributes = (a: ObjectType, b: ObjectType): boolean =>
  a.attributes.size === b.attributes.size &&
  [...a.attributes].every(([name, { type }]) => {
    const other = b.attributes.get(name);
    return other !== undefined && sameType(type, other.type);
  });

/** The same type, as far as it is known. */
export const sameType = (a: Type, b: Type): boolean => {
  if (a.is === 'object' && b.is === 'object') return sameAttributes(a, b);
  if (a.is === 'tuple' && b.is === 'tuple') return sameItems(a, b);
  if ('of' in a && 'of' in b) return a.is === b.is && sameType(a.of, b.of);
  return a.is === b.is;
};

type SequenceType = ListType | TupleType;
type MappingType = MapType | ObjectType;
const isPrimitive = (type: Type): type is PrimitiveType => type.is === 'string' || type.is === 'number' || type.is === 'bool';
const isSequence = (type: Type): type is SequenceType => type.is === 'list' || type.is === 'set' || type.is === 'tuple';
const isMapping = (type: Type): type is MappingType => type.is === 'map' || type.is === 'object';

const unifyPrimitives = (types: readonly PrimitiveType[]): Type | undefined => {
  const text = types.find(type => type.is === 'string');
  return text ?? (types.every(type => type.is === types[0]?.is) ? types[0] : undefined);
};

const position = (types: readonly SequenceType[], i: number): Type[] => types.flatMap(type => (type.is === 'tuple' ? (type.items[i] ?? []) : []));

const unifyTuples = (types: readonly SequenceType[]): Type | undefined => {
  const first = types[0];
  if (first?.is !== 'tuple' || types.some(type => type.is !== 'tuple' || type.items.length !== first.items.length)) return undefined;
  const items = first.items.map((_, i) => unifyTypes(position(types, i)));
  return items.every(item => item !== undefined) ? { is: 'tuple', items } : undefined;
};

const unifySequences = (types: readonly SequenceType[]): Type | undefined => {
  const of = unifyTypes(types.flatMap(type => (type.is === 'tuple' ? type.items : [type.of])));
  if (types.every(type => type.is === 'tuple')) return unifyTuples(types) ?? (of && { is: 'list', of });
  return of && { is: types.some(type => type.is === 'list') ? 'list' : 'set', of };
};

const attributeTypes = (types: readonly MappingType[], name: string): Type[] =>
  types.flatMap(type => (type.is === 'object' ? (type.attributes.get(name)?.type ?? []) : []));

const unifyObjects = (types: readonly MappingType[]): Type | undefined => {
  const first = types[0];
  if (first?.is !== 'object') return undefined;
  const names = [...first.attributes.keys()].sort();
  if (types.some(type => type.is !== 'object' || type.attributes.size !== names.length || names.some(name => !type.attributes.has(name)))) return undefined;
  const unified = names.map(name => [name, unifyTypes(attributeTypes(types, name))] as const);
  if (unified.some(([, type]) => type === undefined)) return undefined;
  return { is: 'object', attributes: new Map(unified.map(([name, type]) => [name, { type: type ?? anyType }])) };
};

const unifyMappings = (types: readonly MappingType[]): Type | undefined => {
  const object = unifyObjects(types);
  if (object) return object;
  const of = unifyTypes(types.flatMap(type => (type.is === 'map' ? [type.of] : [...type.attributes.values()].map(attribute => attribute.type))));
  return of && { is: 'map', of };
};

/**
 * The type that all of them convert to without losing anything; `undefined` when there is none. Beside a value that is not
 * known only strings are certain to stay what they are.
 */
export const unifyTypes = (types: readonly Type[]): Type | undefined => {
  const told = types.filter(type => type.is !== 'any');
  if (types.some(type => type.is === 'any' && type.open)) return told.every(isPrimitive) ? (told.find(type => type.is === 'string') ?? openType) : openType;
  if (told.length === 0) return anyType;
  if (told.every(isPrimitive)) return unifyPrimitives(told);
  if (told.every(isSequence)) return unifySequences(told);
  return told.every(isMapping) ? unifyMappings(told) : undefined;
};

/** Nothing in the type is left open: no value in it is not known, or a bare null. */
export const isSettled = (type: Type): boolean => {
  if (type.is === 'object') return [...type.attributes.values()].every(attribute => isSettled(attribute.type));
  if (type.is === 'tuple') return type.items.every(isSettled);
  return 'of' in type ? isSettled(type.of) : type.is !== 'any';
};

/** Both are single values, both lists of some kind, or both maps of some kind. */
export const sameFamily = (a: Type, b: Type): boolean =>
  (isPrimitive(a) && isPrimitive(b)) || (isSequence(a) && isSequence(b)) || (isMapping(a) && isMapping(b));

/** The word `null`, which fits every type. */
export const isUntyped = (value: Value): boolean => value.is === 'null' && value.of === undefined;

/** The common type of the branches of a condition, or of the items of a list. `undefined` when they have none. */
export const unify = (values: readonly Value[]): Type | undefined => unifyTypes(values.map(typeOf));
