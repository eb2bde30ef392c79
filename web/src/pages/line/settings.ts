import type { Scalar } from '../../../../src/model/index.ts';
import type { Knobs } from '../../data/knobs.ts';
import { asItIs, notKnown, type Settings } from './suppose.ts';

/** What is supposed, by kind of asset. */
export type Supposing = ReadonlyMap<string, Settings>;

/** As it stands in an address: `aws.rds.instance.autoMinor=true;aws.s3.bucket.keys=your own`. What the report does not know is passed over. */
export const supposingIn = (text: string, { kinds }: Knobs): Supposing => {
  const all = new Map<string, Map<string, Scalar>>();
  for (const part of text.split(';')) {
    const [name = '', said = ''] = part.split(/=(.*)/s);
    const dot = name.lastIndexOf('.');
    const [kind, field] = [name.slice(0, dot), name.slice(dot + 1)];
    const fact = kinds.get(kind)?.facts.get(field);
    const value = fact && (said === notKnown ? notKnown : fact.values.find(one => String(one) === said));
    if (value === undefined) continue;
    const own = all.get(kind) ?? new Map<string, Scalar>();
    all.set(kind, own);
    own.set(field, value);
  }
  return all;
};

export const supposingWords = (supposing: Supposing): string | undefined => {
  const parts = [...supposing].flatMap(([kind, settings]) => [...settings].map(([field, value]) => `${kind}.${field}=${value}`));
  return parts.length === 0 ? undefined : parts.join(';');
};

/** The same with one fact set, or left as it is. */
export const supposingAlso = (supposing: Supposing, kind: string, field: string, value: Scalar | undefined): Supposing => {
  const own = new Map(supposing.get(kind) ?? asItIs);
  if (value === undefined) own.delete(field);
  else own.set(field, value);
  const all = new Map(supposing);
  if (own.size > 0) all.set(kind, own);
  else all.delete(kind);
  return all;
};
