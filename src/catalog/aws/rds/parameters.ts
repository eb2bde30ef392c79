import { hasHoles, isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

type Switch = 'on' | 'off' | 'not said';
const open = (unknown: string): Worked<Switch> => ({ unknown, among: ['on', 'off', 'not said'] });

/** How a parameter is switched, in a list of blocks with name and value (Terraform) or in a map (CloudFormation). */
export const switchOf =
  (wanted: string) =>
  (parameters: Plain): Worked<Switch> => {
    if (Array.isArray(parameters)) return inList(parameters as readonly Plain[], wanted);
    if (isMap(parameters)) return isBlock(parameters) ? inList([parameters], wanted) : inMap(parameters, wanted);
    return isUnresolved(parameters) ? open(parameters[unresolved]) : { value: 'not said' };
  };

type Named = { readonly [key: string]: Plain };
const isBlock = (map: Named): boolean => 'name' in map && 'value' in map;

const inMap = (map: Named, wanted: string): Worked<Switch> => {
  const said = map[wanted];
  if (said !== undefined && said !== null) return meaning(said);
  return isUnresolved(map) ? open(map[unresolved]) : { value: 'not said' };
};

const inList = (blocks: readonly Plain[], wanted: string): Worked<Switch> => {
  const found = blocks.find(block => isMap(block) && block['name'] === wanted);
  if (isMap(found)) return meaning(found['value']);
  const unclear = blocks.find(block => !isMap(block) || typeof block['name'] !== 'string' || hasHoles(block['name']));
  if (unclear === undefined) return { value: 'not said' };
  return open(isUnresolved(unclear) ? unclear[unresolved] : `it is not known whether ${wanted} is among the parameters`);
};

const meaning = (said: Plain): Worked<Switch> => {
  if (isUnresolved(said)) return open(said[unresolved]);
  const word = String(said).toLowerCase();
  if (['1', 'on', 'true'].includes(word)) return { value: 'on' };
  return ['0', 'off', 'false'].includes(word) ? { value: 'off' } : open('the value of the parameter is not one that is known');
};
