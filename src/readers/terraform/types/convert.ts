import { hasHoles, pieces, shown } from '../../../model/index.ts';
import {
  bool,
  type Failure,
  failed,
  failure,
  type InstanceValue,
  type Mapping,
  type NullValue,
  nothing,
  type Sequence,
  text,
  type Unknown,
  unknown,
  type Value,
} from '../value.ts';
import { inLine, setOf } from './equal.ts';
import { holdsSecret, walkable } from './extent.ts';
import { markedAs } from './marks.ts';
import { numberOf } from './number.ts';
import { toText } from './print.ts';
import { asMapping, isMapping, isSequence } from './shape.ts';
import {
  type AttributeType,
  anyType,
  isUntyped,
  type ListType,
  type MapType,
  type ObjectType,
  openType,
  sameType,
  type TupleType,
  type Type,
  typeName,
  typeOf,
  unifyTypes,
} from './type.ts';

const mismatch = (value: Value, type: Type): Failure => {
  const have = typeOf(value);
  const name = have.is !== 'any' ? typeName(have) : value.is === 'instance' ? 'object' : value.is;
  return failure(`${typeName(type)} required, but have ${name}`);
};
const boolOf = (written: string): Value | Failure => {
  if (written === 'true' || written === '1') return bool(true);
  if (written === 'false' || written === '0') return bool(false);
  const lower = written.toLowerCase();
  const hint = lower === 'true' || lower === 'false' ? `; to convert from string, use lowercase "${lower}"` : '';
  return failure(`a bool is required${hint}`);
};

const ofHoled = (holed: string, type: 'number' | 'bool'): Value | Failure => {
  const odd = type === 'number' ? /[^-+.\deE]/ : /[^truefals01]/;
  if (pieces(holed).some((piece, i) => i % 2 === 0 && odd.test(piece))) return failure(`a ${type} is required`);
  return unknown(`it depends on ${pieces(holed)[1]}`, shown(holed), { type });
};

const toPrimitive = (value: Value, type: 'string' | 'number' | 'bool'): Value | Failure => {
  if (type === 'string') {
    const written = toText(value);
    return written === undefined ? mismatch(value, { is: type }) : value.is === 'text' ? value : text(written);
  }
  if (value.is === type) return value;
  if (value.is !== 'text') return mismatch(value, { is: type });
  if (hasHoles(value.value)) return ofHoled(value.value, type);
  return type === 'number' ? numberOf(value.value) : boolOf(value.value);
};

type Family = 'primitive' | 'sequence' | 'mapping';
const families: Readonly<Record<string, Family>> = {
  string: 'primitive',
  number: 'primitive',
  bool: 'primitive',
  list: 'sequence',
  set: 'sequence',
  tuple: 'sequence',
  map: 'mapping',
  object: 'mapping',
};
const canBecome = (from: string, to: string): boolean =>
  families[from] === families[to] && !(from === 'number' && to === 'bool') && !(from === 'bool' && to === 'number');

const ofUnknown = (value: Unknown & Value, type: Type): Value | Failure => {
  if (value.type !== undefined && !canBecome(value.type, type.is)) return failure(`${typeName(type)} required, but have ${value.type}`);
  const results = value.among?.map(member => change(member, type)) ?? [];
  const among = results.filter(result => !failed(result));
  if (results.length > 0 && among.length === 0) return results[0] ?? value;
  return { ...value, type: type.is, ...(among.length > 0 && { among }) };
};

const within = (place: string, result: Failure): Failure => failure(`${place}: ${result.message}`);

/** Converts every item; the first that cannot be is the failure. */
const changeItems = (items: readonly Value[], typeAt: (i: number) => Type): readonly Value[] | Failure => {
  const done: Value[] = [];
  for (const [i, item] of items.entries()) {
    const result = change(item, typeAt(i));
    if (failed(result)) return within(`element ${i}`, result);
    done.push(result);
  }
  return done;
};
const isFailure = (result: object): result is Failure => 'is' in result && result.is === 'failure';

/** A bare null stands in a list beside strings, numbers and bools, and beside nothing else. */
const isScalar = ({ is }: Type): boolean => is === 'string' || is === 'number' || is === 'bool' || is === 'any';

/** The type that the elements come to: those of a list, a set or a map have one already. */
const elementType = (of: Type, value: Sequence | Mapping, elements: readonly Value[]): Type | undefined => {
  if (of.is !== 'any' || of.open) return of;
  if (value.is !== 'tuple' && value.is !== 'object') return anyType;
  const type = unifyTypes([...elements.map(typeOf), ...(value.rest === undefined ? [] : [openType])]);
  const clashes = value.is === 'tuple' && type !== undefined && !isScalar(type) && elements.some(isUntyped);
  return clashes ? undefined : type;
};

const toCollection = (value: Value, type: ListType): Value | Failure => {
  if (!isSequence(value)) return mismatch(value, type);
  const of = elementType(type.of, value, value.items);
  if (!of) return failure(`all ${type.is} elements must have the same type`);
  if (value.of && value.of.is !== 'any' && of.is !== 'any' && !canBecome(value.of.is, of.is)) return mismatch(value, type);
  const items = changeItems(value.items, () => of);
  if (isFailure(items)) return items;
  const empty = items.length === 0 && of.is !== 'any' && { of };
  if (type.is === 'set') return { ...setOf(items, value.rest), ...empty, ...(items.some(holdsSecret) && { sensitive: true }) };
  return { ...inLine(value), is: 'list', items, ...empty };
};

const toTuple = (value: Value, type: TupleType): Value | Failure => {
  if (!isSequence(value) || value.is === 'set') return mismatch(value, type);
  const { rest } = value;
  if (value.items.length > type.items.length || (rest === undefined && value.items.length < type.items.length))
    return failure(`tuple of length ${type.items.length} required, but have ${value.items.length} element(s)`);
  const given = type.items.map((_, i) => value.items[i] ?? unknown(rest ?? '', `element ${i}`));
  const items = changeItems(given, i => type.items[i] ?? anyType);
  return isFailure(items) ? items : { is: 'tuple', items };
};

const toMap = (value: Value, type: MapType): Value | Failure => {
  if (!isMapping(value) && value.is !== 'instance') return mismatch(value, type);
  const mapping = asMapping(value);
  const { entries, rest } = mapping;
  const of = elementType(type.of, mapping, [...entries.values()]);
  if (!of) return failure('all map elements must have the same type');
  const done = new Map<string, Value>();
  for (const key of [...entries.keys()].sort()) {
    const result = change(entries.get(key) ?? nothing, of);
    if (failed(result)) return within(`element "${key}"`, result);
    done.set(key, result);
  }
  return { is: 'map', entries: done, ...(rest !== undefined && { rest }), ...(done.size === 0 && of.is !== 'any' && { of }) };
};

const attributeOf = (value: Mapping | InstanceValue, name: string): Value | undefined => {
  if (value.is === 'instance') return value.attribute(name);
  return value.entries.get(name) ?? (value.rest === undefined ? undefined : unknown(value.rest, name));
};

const attributeFor = (value: Mapping | InstanceValue, name: string, attribute: AttributeType): Value | Failure => {
  const given = attributeOf(value, name);
  const wanted = given === undefined || (given.is === 'null' && attribute.optional) ? (attribute.default ?? given ?? nothing) : given;
  return change(wanted, attribute.type);
};

const listed = (names: readonly string[]): string => {
  const quoted = names.map(name => `"${name}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? `attribute ${last} is required` : `attributes ${quoted.join(', ')} and ${last} are required`;
};

const toObject = (value: Value, type: ObjectType): Value | Failure => {
  if (!isMapping(value) && value.is !== 'instance') return mismatch(value, type);
  const missing = [...type.attributes].filter(([name, attribute]) => !attribute.optional && attributeOf(value, name) === undefined);
  if (missing.length > 0) return failure(listed(missing.map(([name]) => name)));
  const entries = new Map<string, Value>();
  for (const [name, attribute] of type.attributes) {
    const result = attributeFor(value, name, attribute);
    if (failed(result)) return within(`attribute "${name}"`, result);
    entries.set(name, result);
  }
  return { is: 'object', entries };
};

/** Null of another kind is as wrong as a value of it. */
const ofNull = (value: NullValue & Value, type: Type): Value | Failure => {
  const { of } = value;
  if (of && of.is !== 'any' && !canBecome(of.is, type.is)) return failure(`${typeName(type)} required, but have ${typeName(of)}`);
  return of && sameType(of, type) ? value : { is: 'null', of: type };
};

const change = (value: Value, type: Type): Value | Failure => {
  const result = changed(value, type);
  return result === value || failed(result) ? result : markedAs(result, value);
};

const changed = (value: Value, type: Type): Value | Failure => {
  if (type.is === 'any') return value;
  if (value.is === 'null') return ofNull(value, type);
  if (value.is === 'unknown') return ofUnknown(value, type);
  if (type.is === 'list' || type.is === 'set') return toCollection(value, type);
  if (type.is === 'map') return toMap(value, type);
  if (type.is === 'object') return toObject(value, type);
  return type.is === 'tuple' ? toTuple(value, type) : toPrimitive(value, type.is);
};

/** The value as one of that type; a failure says what was required and where. Marks stay on what is passed on. */
export const convert = (value: Value, type: Type): Value | Failure =>
  walkable(value) ? change(value, type) : failure('the value has more than 1,000,000 parts, or is nested deeper than 400 levels');
