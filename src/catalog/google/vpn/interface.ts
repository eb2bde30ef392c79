import { isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';

/** The interface of a gateway from which a tunnel leads; states write it as a text. */
export const interfaceIn = (plain: Plain): Worked<Several<number>> => {
  if (isUnresolved(plain)) return { value: { items: [], rest: plain[unresolved] } };
  return /^[01]$/.test(String(plain)) ? { value: { items: [Number(plain)] } } : { value: { items: [], rest: 'the interface is not known' } };
};
