import { hasHoles, pieces } from '../../model/index.ts';
import type { Target } from './frame.ts';
import { splitText } from './node.ts';

/** `Microsoft.Sql/servers/databases` and the names `s`, `d`: `Microsoft.Sql/servers/s/databases/d`. Nothing when there are not as many names as types. */
export const typedPath = (type: string, name: string): string | undefined => {
  const [namespace = '', ...types] = type.replace(/\/$/, '').split('/');
  const names = splitText(name, '/');
  if (types.length === 0 || types.length !== names.length) return undefined;
  return [namespace, ...types.flatMap((one, i) => [one, names[i] ?? ''])].join('/');
};

const groupType = 'microsoft.resources/resourcegroups';

/** The id of a resource by its type and name, at a place: a resource group, a subscription, another resource. */
export const idOf = (base: string, type: string, name: string): string | undefined => {
  if (type.toLowerCase() === groupType || type.toLowerCase() === 'microsoft.resources/subscriptions/resourcegroups') return `${base}/resourceGroups/${name}`;
  const path = typedPath(type, name);
  return path === undefined ? undefined : `${base}/providers/${path}`;
};

/** `scope` of a resource: an id, or what stands after `providers/` of something in the same place. */
export const scopeIdOf = (scope: string, { id }: Target): string => {
  if (scope === '/' || scope === '') return '';
  const known = pieces(scope)[0] ?? '';
  if (known.startsWith('/') || (known === '' && hasHoles(scope))) return scope.replace(/\/$/, '');
  if (/^subscriptions\//i.test(scope)) return `/${scope}`;
  return `${/^Microsoft\.Management\//i.test(scope) ? '' : id}/providers/${scope}`;
};

/** The id without its last type and name. */
export const parentIdOf = (id: string): string => splitText(id, '/').slice(0, -2).join('/');
