import { hasHoles, pieces } from '../../../model/index.ts';
import { asMapping, bigOf, convert, isInfinite, isInteger, isMapping, isSequence, type ListType, type Type, toText, truncated } from '../types.ts';
import { failed, type Mapping, type NumberValue, type Sequence, type Value } from '../value.ts';
import type { Call } from './call.ts';

/** One argument as the function works on it; or what is wrong with it, or what the whole call comes to. */
export type Reading<T> = { readonly got: T } | { readonly wrong: string } | { readonly stop: Value };
export interface Parameter<T> {
  readonly name: string;
  readonly optional?: true;
  readonly read: (value: Value, call: Call) => Reading<T>;
}

/** Why a text with holes is not known. */
export const dependence = (holed: string): string => `it depends on ${pieces(holed)[1] ?? 'a value that is not known'}`;

const converted = (value: Value, type: Type, call: Call): Reading<Value> => {
  if (value.is === 'null') return { wrong: 'argument must not be null' };
  const result = convert(value, type);
  if (failed(result)) return { wrong: result.message };
  return result.is === 'unknown' ? { stop: call.unknown(result.why) } : { got: result };
};

const primitive = <T>(name: string, is: 'string' | 'number' | 'bool', take: (value: Value, call: Call) => Reading<T>): Parameter<T> => ({
  name,
  read: (value, call) => {
    const read = converted(value, { is }, call);
    return 'got' in read ? take(read.got, call) : read;
  },
});

/** A text in which parts may be holes. */
export const holed = (name: string): Parameter<string> => primitive(name, 'string', value => ({ got: toText(value) ?? '' }));
/** A text that is known to its last letter; with a hole in it the result is not known. */
export const textual = (name: string): Parameter<string> =>
  primitive(name, 'string', (value, call) => {
    const written = toText(value) ?? '';
    return hasHoles(written) ? { stop: call.unknown(dependence(written)) } : { got: written };
  });
export const numeric = (name: string): Parameter<NumberValue> =>
  primitive(name, 'number', value => (value.is === 'number' ? { got: value } : { wrong: 'number required' }));
/** A whole number of 64 bits; where it is larger than can be counted to, so is every other. */
export const whole = (name: string): Parameter<number> =>
  primitive(name, 'number', value =>
    value.is === 'number' && isInteger(value) && Math.abs(value.value) <= 2 ** 63
      ? { got: Math.min(Math.max(value.value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER) }
      : { wrong: 'a whole number is required' },
  );

/** A whole number of any size. */
export const countless = (name: string): Parameter<bigint> =>
  primitive(name, 'number', value =>
    value.is === 'number' && isInteger(value) && !isInfinite(value) ? { got: truncated(bigOf(value)) } : { wrong: 'a whole number is required' },
  );

/** Anything at all, null and unknown included. */
export const anything = (name: string): Parameter<Value> => ({ name, read: value => ({ got: value }) });
/** Anything that is known at its top. */
export const known = (name: string): Parameter<Value> => ({
  name,
  read: (value, call) => (value.is === 'unknown' ? { stop: call.unknown(value.why) } : { got: value }),
});

const sequential = (name: string, required: string, fits: (value: Sequence) => boolean): Parameter<Sequence> => ({
  name,
  read: (value, call) => {
    if (value.is === 'null') return { wrong: 'argument must not be null' };
    if (value.is === 'unknown') return { stop: call.unknown(value.why) };
    return isSequence(value) && fits(value) ? { got: value } : { wrong: `${required} required` };
  },
});
/** A list, a tuple or a set. */
export const sequence = (name: string): Parameter<Sequence> => sequential(name, 'list', () => true);
/** A list or a tuple. */
export const ordered = (name: string): Parameter<Sequence> => sequential(name, 'list', value => value.is !== 'set');

/** A map or an object; a resource instance counts as an object. */
export const mapping = (name: string): Parameter<Mapping> => ({
  name,
  read: (value, call) => {
    if (value.is === 'null') return { wrong: 'argument must not be null' };
    if (value.is === 'unknown') return { stop: call.unknown(value.why) };
    return isMapping(value) || value.is === 'instance' ? { got: asMapping(value) } : { wrong: 'map required' };
  },
});

const collection = (name: string, type: ListType): Parameter<Sequence> => ({
  name,
  read: (value, call) => {
    const read = converted(value, type, call);
    if (!('got' in read)) return read;
    return isSequence(read.got) ? { got: read.got } : { got: { is: type.is, items: [] } };
  },
});
/** A list whose elements are converted to one type; sets are accepted too. */
export const listOf = (name: string, of: Type): Parameter<Sequence> => collection(name, { is: 'list', of });

export const optional = <T>(parameter: Parameter<T>): Parameter<T | undefined> => ({ ...parameter, optional: true });
