import { isMap, isUnresolved, type Plain, type Several, unresolved } from '../../../model/index.ts';

const verbs: Readonly<Record<string, string>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  patch: 'PATCH',
  head: 'HEAD',
  'x-amazon-apigateway-any-method': 'ANY',
};
/** The root of a definition says nothing: the gateway looks at each operation alone. */
const asks = (operation: Plain): boolean | undefined => {
  if (!isMap(operation)) return isUnresolved(operation) ? undefined : false;
  const auth = operation['x-amazon-apigateway-auth'];
  if (isUnresolved(auth)) return undefined;
  const type = isMap(auth) ? auth['type'] : undefined;
  if (typeof type === 'string' && type.toUpperCase() !== 'NONE') return true;
  return isUnresolved(type) ? undefined : isSecured(operation['security']);
};
/** One of the ways that are named is enough; the way `NONE` asks for nothing. */
const isSecured = (security: Plain): boolean | undefined => {
  if (isUnresolved(security)) return undefined;
  const ways = Array.isArray(security) ? (security as readonly Plain[]) : [];
  if (ways.some(isUnresolved)) return undefined;
  const named = ways.flatMap(way => (isMap(way) ? [Object.keys(way)] : []));
  return named.length > 0 && named.every(names => names.some(name => name !== 'NONE'));
};

/** The operations of a definition that ask nobody who calls: `GET /orders`. */
export const openOperations = (definition: Plain): Several<string> => {
  if (isUnresolved(definition)) return { items: [], rest: definition[unresolved] };
  const known = typeof definition === 'string' ? parsed(definition) : definition;
  if (known === undefined || known === null) return { items: [] };
  const paths = isMap(known) ? known['paths'] : undefined;
  if (!isMap(paths)) return { items: [], rest: isUnresolved(paths) ? paths[unresolved] : 'the definition is not one that can be read' };
  const all = Object.entries(paths).map(([path, item]) => openOf(path, item));
  const rest = all.flatMap(one => (one.rest === undefined ? [] : [one.rest]));
  return { items: all.flatMap(one => one.items), ...(rest.length > 0 && { rest: [...new Set(rest)].join('; ') }) };
};

const openOf = (path: string, item: Plain): Several<string> => {
  if (!isMap(item)) return isUnresolved(item) ? { items: [], rest: item[unresolved] } : { items: [] };
  const operations = Object.entries(item).flatMap(([key, operation]) => {
    const verb = verbs[key.toLowerCase()];
    return verb === undefined ? [] : [{ name: `${verb} ${path}`, asks: asks(operation) }];
  });
  const open = operations.filter(operation => operation.asks === undefined).map(({ name }) => `whether ${name} asks who calls is not known`);
  return { items: operations.filter(operation => operation.asks === false).map(({ name }) => name), ...(open.length > 0 && { rest: open.join('; ') }) };
};

/** A definition that is written as a text is read where it is JSON. */
const parsed = (text: string): Plain => {
  try {
    const value: Plain = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
};
