import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

export const strengthWords = { NONE: 'NONE', LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const;

/** Whether any of these properties of the block at a path says something. */
export const eitherSaid = (path: string, properties: readonly string[]): Lens<boolean> => derived(path, block => anySaid(block, properties));

export const anySaid = (block: Plain, properties: readonly string[]): Worked<boolean> => {
  const one = Array.isArray(block) ? (block as readonly Plain[])[0] : block;
  const answers = properties.map(property => (isMap(one) ? isSaid(one[property]) : { value: false }));
  if (answers.some(answer => 'value' in answer && answer.value)) return { value: true };
  if (isUnresolved(one)) return { unknown: one[unresolved], among: [true, false] };
  return answers.find(answer => 'unknown' in answer) ?? { value: false };
};
