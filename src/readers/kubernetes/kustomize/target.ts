import type { Node } from '../../../model/index.ts';
import { groupOf } from '../kinds.ts';
import { entriesOf, scalarText, textAt, within } from '../node.ts';
import { fitsPattern } from './pattern.ts';
import { type Identity, identities, type Resource } from './resource.ts';

const versionOf = (apiVersion: string): string => apiVersion.slice(apiVersion.indexOf('/') + 1);

/** Whether a resource is one that a `target`, `select` or `source` means: each field is a regular expression, and what is left out fits everything. */
export const isTarget = (target: Node | undefined, one: Resource): boolean =>
  identities(one).some(identity => fitsIdentity(target, identity)) &&
  fitsMarks(textAt(target, 'labelSelector'), within(one.body, 'metadata', 'labels')) &&
  fitsMarks(textAt(target, 'annotationSelector'), within(one.body, 'metadata', 'annotations'));

const fitsIdentity = (target: Node | undefined, { apiVersion, kind, namespace, name }: Identity): boolean => {
  const wants = (field: string, is: string): boolean => {
    const wanted = textAt(target, field);
    return wanted === undefined || wanted === '' || fitsPattern(wanted, is);
  };
  const sameVersion = textAt(target, 'apiVersion') === undefined || textAt(target, 'apiVersion') === apiVersion;
  return (
    sameVersion &&
    wants('kind', kind) &&
    wants('name', name) &&
    wants('namespace', namespace) &&
    wants('group', groupOf(apiVersion)) &&
    wants('version', versionOf(apiVersion))
  );
};

/** A label selector as kubectl takes it: `app=web,tier!=db,x in (a,b),y,!z`. */
const fitsMarks = (selector: string | undefined, marks: Node | undefined): boolean => {
  if (selector === undefined || selector.trim() === '') return true;
  const has = new Map(entriesOf(marks).map(([key, node]) => [key, scalarText(node) ?? '']));
  return requirements(selector).every(requirement => fitsMark(requirement.trim(), has));
};

/** Split at commas that do not stand in brackets. */
const requirements = (selector: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const sign of selector) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};

const fitsMark = (requirement: string, has: ReadonlyMap<string, string>): boolean => {
  const set = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(requirement);
  if (set) {
    const among = (set[3] ?? '').split(',').map(text => text.trim());
    const holds = has.has(set[1] ?? '') && among.includes(has.get(set[1] ?? '') ?? '');
    return (set[2] === 'in') === holds;
  }
  const [, key = '', sign = '', wanted = ''] = /^([^=!\s]+)\s*(==|=|!=)\s*(.*)$/.exec(requirement) ?? [];
  if (sign !== '') return (has.get(key) === wanted) === (sign !== '!=');
  return requirement.startsWith('!') ? !has.has(requirement.slice(1).trim()) : has.has(requirement);
};
