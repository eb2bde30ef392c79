import { derived, each, isMap, isUnresolved, type Lens, type Parts, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { lensesOfWay, type Spelling, type way } from '../exposure.ts';
import { isSaid } from '../said.ts';

/** The rules of a firewall; one that names no addresses lets in all. */
export const portsAt = (path: string, spelling: Spelling, aliases: string): Lens<Parts<typeof way>> =>
  each<typeof way>(path, 'name', {
    ...lensesOfWay(spelling),
    everybody: derived('', rule => letsIn(rule, spelling.blocks, aliases)),
  });

export const letsIn = (rule: Plain, blocks: readonly string[], aliases: string): Worked<boolean> => {
  if (isUnresolved(rule)) return { unknown: rule[unresolved], among: [true, false] };
  const of = (property: string): Plain => (isMap(rule) ? rule[property] : undefined);
  const said = [...blocks, aliases].map(property => isSaid(of(property)));
  if (said.every(one => 'value' in one && !one.value)) return { value: true };
  const all = blocks.map(of).flatMap(block => (Array.isArray(block) ? (block as readonly Plain[]) : [block]));
  return letsInEverybody(textsAt(all));
};
