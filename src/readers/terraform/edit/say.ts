import type { Spelled } from '../../../model/index.ts';
import { type Manner, spellFlat } from './spell.ts';

const longest = 200;
/** The line to write, as short as can be. */
export const lineOf = (name: string, value: Spelled, manner: Manner, what: 'set' | 'append' = 'set'): string => {
  const written = spellFlat(value, manner);
  if (name === '') return written;
  const line = what === 'append' ? `${written} to ${name}` : `${name} = ${written}`;
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
};
