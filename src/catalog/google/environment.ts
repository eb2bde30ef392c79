import { derived, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved, type Worked } from '../../model/index.ts';
import { secretVariables, type Variable } from '../secrets.ts';

const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const whyOf = (all: readonly Plain[]): readonly string[] => all.filter(isUnresolved).map(one => one[unresolved]);

/** The names of variables of containers that hold a secret; one whose value comes from a secret store holds none. */
export const secretsOfContainers = (plain: Plain): Worked<Several<string>> => {
  const containers = listOf(plain);
  const variables = containers.flatMap(container => (isMap(container) ? listOf(container['env']) : []));
  const known = variables.flatMap((one): readonly Variable[] => (isMap(one) && typeof one['name'] === 'string' ? [[one['name'], one['value']]] : []));
  const { items, rest } = secretVariables(known);
  const open = [...(rest === undefined ? [] : [rest]), ...whyOf(containers), ...whyOf(variables)];
  return { value: { items, ...(open.length > 0 && { rest: open.join('; ') }) } };
};

/** The names of the variables with secrets in the containers at a path. */
export const secretsInContainers = (path: string): Lens<Several<string>> => derived(path, secretsOfContainers);
