import { derived, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved } from '../model/index.ts';
import { secretVariables, type Variable } from './secrets.ts';

/** The variables of a list of pairs, `[{ name: 'DB_PASSWORD', value: '…' }]`, that hold a secret, by name. */
export const secretsOfPairs = (path: string, name: string, value: string): Lens<Several<string>> =>
  derived(path, plain => ({ value: secretPairs(plain, name, value) }));

export const secretPairs = (plain: Plain, name: string, value: string): Several<string> => {
  const items = Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
  const known = items.flatMap((item): readonly Variable[] => (isMap(item) && typeof item[name] === 'string' ? [[item[name], item[value]]] : []));
  const open = items
    .filter(item => !isMap(item) || typeof item[name] !== 'string')
    .map(item => (isUnresolved(item) ? item[unresolved] : 'a variable is not known'));
  const { items: found, rest } = secretVariables(known);
  const why = [...(rest === undefined ? [] : [rest]), ...open];
  return { items: found, ...(why.length > 0 && { rest: why.join('; ') }) };
};
