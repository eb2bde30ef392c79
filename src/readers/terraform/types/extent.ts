import { hasHoles } from '../../../model/index.ts';
import type { Value } from '../value.ts';
import { isMapping, isSequence } from './shape.ts';

/** What can be said of a value only by looking at everything in it. */
export interface Extent {
  /** How many values it is made of, itself included; infinite when it is nested too deeply to be looked through. */
  readonly parts: number;
  /** Something in it is not known, so that it may turn out to be another value. */
  readonly uncertain: boolean;
  readonly secret: boolean;
}

const [deepest, most] = [400, 1_000_000];
/** Smaller values are looked through again rather than remembered. */
const worthRemembering = 64;
const remembered = new WeakMap<Value, Extent>();

const ofLeaf = (value: Value): Extent => ({
  parts: 1,
  uncertain: value.is === 'unknown' || value.is === 'instance' || (value.is === 'text' && hasHoles(value.value)),
  secret: value.sensitive === true,
});

const sum = (value: Value, inner: Iterable<Value>, rest: string | undefined, depth: number): Extent => {
  let [parts, uncertain, secret] = [1, rest !== undefined, value.sensitive === true];
  for (const each of inner) {
    const extent = look(each, depth + 1);
    parts += extent.parts;
    uncertain ||= extent.uncertain;
    secret ||= extent.secret;
  }
  return { parts, uncertain, secret };
};

const look = (value: Value, depth: number): Extent => {
  if (!isSequence(value) && !isMapping(value)) return ofLeaf(value);
  const known = remembered.get(value);
  if (known) return known;
  if (depth > deepest) return { parts: Number.POSITIVE_INFINITY, uncertain: true, secret: true };
  const extent = sum(value, isSequence(value) ? value.items : value.entries.values(), value.rest, depth);
  if (extent.parts >= worthRemembering) remembered.set(value, extent);
  return extent;
};

/** Values share their parts, so a few lines can write one with 2^40 of them: each part is looked at once. */
export const extentOf = (value: Value): Extent => look(value, 0);
/** It can be walked through: at most a million parts, at most 400 levels. */
export const walkable = (value: Value): boolean => extentOf(value).parts <= most;
export const uncertain = (value: Value): boolean => extentOf(value).uncertain;
export const holdsSecret = (value: Value): boolean => extentOf(value).secret;
