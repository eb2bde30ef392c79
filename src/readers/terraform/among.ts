import { equal } from './types.ts';
import { type Failure, failed, type Unknown, unknown, type Value } from './value.ts';

const most = 16;

/** The different ones among them; `undefined` when they are too many, or when one of them is not known at all. */
export const alternatives = (values: readonly Value[]): readonly Value[] | undefined => {
  const found: Value[] = [];
  for (const value of values.flatMap(value => (value.is === 'unknown' && value.among ? value.among : [value]))) {
    if (value.is === 'unknown' && !value.ref) return undefined;
    if (found.every(earlier => equal(earlier, value) !== true)) found.push(value);
    if (found.length > most) return undefined;
  }
  return found;
};

/** One of these, it is not known which; the value itself when there is one only. */
export const oneOf = (values: readonly Value[], why: string, shown: string): Value => {
  const among = alternatives(values);
  const [only] = among ?? [];
  if (only && among?.length === 1) return only;
  return unknown(why, shown, among && among.length > 0 ? { among } : {});
};

const choices = (value: Value): readonly Value[] => (value.is === 'unknown' && value.among ? value.among : [value]);
export const isUnknown = (value: Value): value is Unknown & Value => value.is === 'unknown';

/** Works something out for every value that the operands may have. `otherwise` is the result when that cannot be told. */
export const forEach = (left: Value, right: Value, work: (left: Value, right: Value) => Value | Failure, otherwise: Unknown & Value): Value | Failure => {
  const [lefts, rights] = [choices(left), choices(right)];
  if (lefts.length * rights.length > most) return otherwise;
  const results = lefts.flatMap(a => rights.map(b => (isUnknown(a) || isUnknown(b) ? otherwise : work(a, b))));
  const values = results.filter(result => !failed(result));
  if (values.length === 0) return results[0] ?? otherwise;
  const among = alternatives(values);
  const [only] = among ?? [];
  if (only && among?.length === 1) return only;
  return among ? { ...otherwise, among } : otherwise;
};
