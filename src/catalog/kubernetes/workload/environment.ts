import { isMap, isUnresolved, type Plain, type Several, unresolved } from '../../../model/index.ts';
import { secretVariables, type Variable } from '../../secrets.ts';

/** The variables of an environment that hold a secret, by name; those that are taken from elsewhere hold none here. */
export const secretsIn = (plain: Plain): { readonly value: Several<string> } => {
  const open: string[] = [];
  const variables = listed(plain).flatMap((item): readonly Variable[] => {
    if (isMap(item) && typeof item['name'] === 'string') return isSaid(item['value']) ? [[item['name'], item['value']]] : [];
    open.push(isUnresolved(item) ? item[unresolved] : 'a variable is not known');
    return [];
  });
  const { items, rest } = secretVariables(variables);
  const why = [...(rest === undefined ? [] : [rest]), ...open];
  return { value: { items, ...(why.length > 0 && { rest: why.join('; ') }) } };
};

/** One block of a list may stand for itself. */
const listed = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);
const isSaid = (value: Plain): boolean => value !== undefined && value !== null && value !== '';
