import { derived, hasHoles, isMap, isUnresolved, type Lens, type Plain, type Several, unresolved } from '../../model/index.ts';
import { secretVariables, soundsSecret, type Variable } from '../secrets.ts';

const deepest = 6;
/** The texts within a connection, by the names that they stand under; what a vault is asked for is none. */
const textsIn = (plain: Plain, name: string, depth = deepest): readonly Variable[] => {
  if (depth === 0 || plain === undefined || plain === null) return [];
  if (Array.isArray(plain)) return (plain as readonly Plain[]).flatMap(inner => textsIn(inner, name, depth - 1));
  if (!isMap(plain) && !isUnresolved(plain)) return [[name, plain]];
  const entries = Object.entries(plain);
  if (entries.some(([key, value]) => key === 'type' && value === 'AzureKeyVaultSecret')) return [];
  const inside = entries.flatMap(([key, inner]) => textsIn(inner, key === 'value' ? name : key, depth - 1));
  return isUnresolved(plain) ? [...inside, [name, plain]] : inside;
};

const isOpen = (plain: Plain): boolean => isUnresolved(plain) || (typeof plain === 'string' && hasHoles(plain));
/** Where a secret may stand: an address or a region that is not known holds none. */
const mayHold = ([name, value]: Variable): boolean => !isOpen(value) || soundsSecret(name) || /connection_?string|sas_?uri|^key$/i.test(name);

/** A connection string is no secret by its name, only by what it says. */
const isString = (name: string): boolean => /connection_?string$/i.test(name);
const plainName = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

/** The settings of a connection in which a secret is written out, by name, never what it is. */
export const secretsOfConnection = (...paths: readonly [string, ...string[]]): Lens<Several<string>> => {
  const [path, ...also] = paths.map(one => derived<Several<string>>(one, plain => ({ value: secretsIn(plain) })));
  return { ...(path as Lens<Several<string>>), ...(also.length > 0 && { also }) };
};
export const secretsIn = (plain: Plain): Several<string> => {
  const found = textsIn(plain, '')
    .filter(mayHold)
    .map(one => [one[0], secretVariables([[isString(one[0]) ? 'text' : one[0], one[1]]])] as const);
  const items = found.flatMap(([name, one]) => (one.items.length > 0 ? [plainName(name)] : []));
  const open = [...found.flatMap(([, one]) => one.rest ?? []), ...(isUnresolved(plain) ? [plain[unresolved]] : [])];
  return { items: [...new Set(items)], ...(open.length > 0 && { rest: open.join('; ') }) };
};
