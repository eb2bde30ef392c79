import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, paired, shown, unresolved, type Worked } from '../../model/index.ts';

/** How a list names a parameter and its value; templates for Redshift say `ParameterName` and `ParameterValue`. */
export interface Spelling {
  readonly name: string;
  readonly value: string;
}
const plainly: Spelling = { name: 'name', value: 'value' };

type Switch = 'on' | 'off' | 'not said';

/** How a parameter is switched, in a list of blocks with name and value (Terraform) or in a map (CloudFormation). */
export const switchOf = (wanted: string, spelling?: Spelling): ((parameters: Plain) => Worked<Switch>) =>
  parameterOf<Switch>(wanted, { '1': 'on', on: 'on', true: 'on', '0': 'off', off: 'off', false: 'off' }, 'not said', spelling);

/** The switch as a fact that can be written: `on` is how the format switches it on. */
export const switchIn = (path: string, wanted: string, on: string, { spelling = plainly, ...more }: Written = {}): Lens<Switch> =>
  paired(derived(path, switchOf(wanted, spelling)), more.map ? { wanted } : { key: spelling.name, value: spelling.value, wanted }, word =>
    word === 'on' ? on : undefined,
  );
interface Written {
  readonly spelling?: Spelling;
  /** The parameters are a map, and no list. */
  readonly map?: boolean;
}

/** What a parameter is set to, as one of the words that its values (in lower case) stand for; `silent` when it is not among them. */
export const parameterOf =
  <T extends string>(wanted: string, words: Readonly<Record<string, T>>, silent: T, spelling: Spelling = plainly) =>
  (parameters: Plain): Worked<T> => {
    const among = [...new Set([...Object.values(words), silent])];
    const said = valueAmong(parameters, wanted, spelling);
    if (isUnresolved(said)) return { unknown: said[unresolved], among };
    if (said === undefined || said === null) return { value: silent };
    const word = Object.hasOwn(words, String(said).toLowerCase()) ? words[String(said).toLowerCase()] : undefined;
    return word !== undefined ? { value: word } : { unknown: `"${shown(String(said))}" is not a value of ${wanted} that is known`, among };
  };

type Named = { readonly [key: string]: Plain };

const valueAmong = (parameters: Plain, wanted: string, spelling: Spelling): Plain => {
  if (Array.isArray(parameters)) return inList(parameters as readonly Plain[], wanted, spelling);
  if (isMap(parameters)) return isBlock(parameters, spelling) ? inList([parameters], wanted, spelling) : inMap(parameters, wanted);
  return isUnresolved(parameters) ? parameters : undefined;
};
const isBlock = (map: Named, { name, value }: Spelling): boolean => name in map && value in map;

const inMap = (map: Named, wanted: string): Plain => {
  const said = map[wanted];
  return said === undefined && isUnresolved(map) ? { [unresolved]: map[unresolved] } : said;
};

const inList = (blocks: readonly Plain[], wanted: string, { name, value }: Spelling): Plain => {
  const found = blocks.find(block => isMap(block) && block[name] === wanted);
  if (isMap(found)) return found[value];
  const unclear = blocks.find(block => !isMap(block) || !isKnown(block[name]));
  if (unclear === undefined) return undefined;
  return isUnresolved(unclear) ? unclear : { [unresolved]: `it is not known whether ${wanted} is among the parameters` };
};
const isKnown = (name: Plain): boolean => typeof name === 'string' && !hasHoles(name);
