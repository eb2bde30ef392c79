import { isMap, isUnresolved, type Plain, type Several, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

/** The blocks of addresses in the rules of an access control group. */
const blocksIn = (rules: Plain): Several<string> => {
  const all = Array.isArray(rules) ? (rules as readonly Plain[]) : [rules];
  return textsAt(all.map(rule => (isMap(rule) ? rule['source'] : isUnresolved(rule) ? rule : undefined)));
};
export const sourcesIn = (rules: Plain): Worked<Several<string>> => ({ value: blocksIn(rules) });
export const everybodyIn = (rules: Plain): Worked<boolean> => letsInEverybody(blocksIn(rules));
