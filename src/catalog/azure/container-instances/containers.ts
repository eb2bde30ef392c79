import { isMap, isUnresolved, type Plain, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';
import { pick } from '../pick.ts';

type Items = readonly Plain[];
const listed = (plain: Plain): Items => (Array.isArray(plain) ? (plain as Items) : plain === undefined || plain === null ? [] : [plain]);
const open = (plain: Plain): readonly string[] => (isUnresolved(plain) ? [plain[unresolved]] : []);

/** The plain variables of containers that hold a secret, by name; `variablesOf` gives those of one container, or says why they are not known. */
export const secretsBy =
  (variablesOf: (container: Plain) => readonly (Variable | string)[]) =>
  (containers: Plain): Worked<Several<string>> => {
    const all = listed(containers).flatMap(container => (isUnresolved(container) ? open(container) : variablesOf(container)));
    const { items, rest } = secretVariables(all.filter((one): one is Variable => typeof one !== 'string'));
    const why = [...all.filter((one): one is string => typeof one === 'string'), ...(rest === undefined ? [] : [rest])];
    return { value: { items, ...(why.length > 0 && { rest: why.join('; ') }) } };
  };

/** A map of names and values, as Terraform has it. */
export const ofMap = (container: Plain): readonly (Variable | string)[] => {
  const variables = pick(container, 'environment_variables');
  return [...open(variables), ...(isMap(variables) ? Object.entries(variables) : [])];
};
/** A list of names with a value each, as templates have it; what is secure is kept apart. */
export const ofList = (container: Plain): readonly (Variable | string)[] => {
  const variables = pick(container, 'properties.environmentVariables');
  if (isUnresolved(variables)) return open(variables);
  return listed(variables).flatMap((one): readonly (Variable | string)[] => {
    if (isUnresolved(one)) return open(one);
    const [name, value] = [pick(one, 'name'), pick(one, 'value')];
    return value === undefined ? [] : [[String(name), value] as const];
  });
};

/** Whether a flag is set in any container. */
export const anyContainer =
  (path: string) =>
  (containers: Plain): Worked<boolean> => {
    const answers = listed(containers).map(one => (isUnresolved(one) ? one : pick(one, path)));
    if (answers.some(one => one === true || one === 'true')) return { value: true };
    const why = answers.flatMap(open)[0];
    return why === undefined ? { value: false } : { unknown: why, among: [true, false] };
  };

/** Whether any credential for a registry is a password. */
export const anyPassword = (credentials: Plain): Worked<boolean> => {
  const answers = listed(credentials).map(one => (isUnresolved(one) ? one : pick(one, 'password')));
  if (answers.some(one => one !== undefined && one !== null && one !== '' && !isUnresolved(one))) return { value: true };
  const credential = listed(credentials).find(isUnresolved);
  if (credential !== undefined) return { unknown: open(credential)[0] ?? '', among: [true, false] };
  return { value: answers.some(isUnresolved) };
};
