import { hole } from '../../../model/index.ts';
import type { Value } from '../value.ts';
import { numberText } from './number.ts';

/** How a value stands in a text: an unknown as a hole. `undefined` for what has no text (null, collections, instances). */
export const toText = (value: Value): string | undefined => {
  if (value.is === 'text') return value.value;
  if (value.is === 'number') return numberText(value);
  if (value.is === 'bool') return String(value.value);
  return value.is === 'unknown' ? hole(value.text) : undefined;
};
