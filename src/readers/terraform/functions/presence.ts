import { hasHoles, pieces } from '../../../model/index.ts';
import { isMapping, isSequence, uncertain } from '../types.ts';
import type { Value } from '../value.ts';

/** Attributes that a resource always has once it exists, as one text that is not empty. */
const identities: ReadonlySet<string> = new Set(['id', 'arn', 'self_link']);
/** A value that is not known and yet is certainly one text with something in it. */
export const isIdentity = (value: Value): boolean => value.is === 'unknown' && value.ref !== undefined && identities.has(value.ref.attribute);

/** Whether a text has something in it; `undefined` when that is not known. */
export const isFilled = (value: Value): boolean | undefined => {
  if (value.is === 'null') return false;
  if (value.is === 'unknown') return isIdentity(value) ? true : undefined;
  if (value.is !== 'text' || !hasHoles(value.value)) return value.is !== 'text' || value.value !== '';
  return pieces(value.value).some((piece, i) => i % 2 === 0 && piece !== '') ? true : undefined;
};

/** Unknowns among this many values are spelled out; more would only be noise. */
export const mostAmong = 100;

/** Why a value that is not known, or not whole, is not: the first reason that is found in it. */
export const whyNot = (value: Value): string => {
  if (value.is === 'unknown') return value.why;
  if (value.is === 'text') return hasHoles(value.value) ? `it depends on ${pieces(value.value)[1]}` : 'a part of it is not known';
  if (!isSequence(value) && !isMapping(value)) return value.is === 'instance' ? 'known after apply' : 'a part of it is not known';
  const unclear = [...(isSequence(value) ? value.items : value.entries.values())].find(uncertain);
  return value.rest ?? (unclear ? whyNot(unclear) : 'a part of it is not known');
};
