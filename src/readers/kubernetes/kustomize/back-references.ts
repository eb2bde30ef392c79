import type { Node } from '../../../model/index.ts';
import { nameReferences } from '../name-references.ts';
import { entry, having, itemsOf, scalarText, textAt, within } from '../node.ts';
import { setField, written } from './fields.ts';
import { type Identity, identityOf, nowhere, type Resource } from './resource.ts';

/** A field that names objects of a kind, as a configuration file adds it. */
export interface ReferenceField {
  readonly to: string;
  readonly path: readonly string[];
  readonly kind?: string;
}

/** Everything that names an object which was called otherwise before names it by what it is called now. */
export const referring = (resources: readonly Resource[], more: readonly ReferenceField[]): readonly Resource[] => {
  const byName = new Map<string, Resource[]>();
  for (const one of resources) {
    for (const name of new Set(one.before.map(identity => identity.name))) {
      if (byName.get(name)?.push(one) === undefined) byName.set(name, [one]);
    }
  }
  return byName.size === 0 ? resources : resources.map(one => repointed(one, byName, more));
};

const repointed = (one: Resource, byName: ReadonlyMap<string, readonly Resource[]>, more: readonly ReferenceField[]): Resource => {
  const { kind } = identityOf(one);
  let body: Node = one.body;
  for (const { to, path } of [...nameReferences(kind), ...more.filter(field => field.kind === undefined || field.kind === kind)]) {
    if (within(one.body, path[0] ?? '') === undefined) continue;
    body = setField(body, path, false, one.at, node => pointed(node, to, path, one, byName));
  }
  return body.is === 'map' && body !== one.body ? { ...one, body } : one;
};

const pointed = (
  node: Node | undefined,
  to: string,
  path: readonly string[],
  one: Resource,
  byName: ReadonlyMap<string, readonly Resource[]>,
): Node | undefined => {
  const named = node?.is === 'map' ? entry(node, 'name') : node;
  const old = scalarText(named);
  if (!node || !named || old === undefined) return node;
  const candidates = (byName.get(old) ?? []).filter(candidate => isMeant(candidate, old, to, path, one, node));
  const found = chosen(candidates, one);
  if (!found) return node;
  const is = identityOf(found);
  const from = within(found.body, 'metadata', 'name')?.from ?? found.at;
  const name = is.name === old ? named : written(is.name, named.at, from);
  if (node.is !== 'map') return name;
  const renamed = name === named ? node : having(node, 'name', name);
  const namespace = textAt(found.body, 'metadata', 'namespace');
  return namespace === undefined || textAt(node, 'namespace') === namespace ? renamed : having(renamed, 'namespace', written(namespace, node.at, from));
};

/** Of the kind that the field names, in a namespace that the field may mean. */
const isMeant = (candidate: Resource, old: string, to: string, path: readonly string[], referrer: Resource, node: Node): boolean => {
  const role = path.at(-2) === 'roleRef' ? textAt(referrer.body, 'roleRef', 'kind') : undefined;
  if (!candidate.before.some(identity => identity.name === old && identity.kind === to) || (role !== undefined && role !== to)) return false;
  const [mine, theirs] = [identityOf(referrer), identityOf(candidate)];
  const said = node.is === 'map' ? textAt(node, 'namespace') : undefined;
  if (said !== undefined && !wasIn(candidate, said)) return false;
  if (mine.namespace === nowhere || theirs.namespace === nowhere || mine.namespace === theirs.namespace) return true;
  return theirs.kind === 'ServiceAccount' && namespacesOfAccounts(referrer).includes(textAt(candidate.body, 'metadata', 'namespace') ?? '');
};
const wasIn = ({ before, body }: Resource, namespace: string): boolean =>
  (before[0] ?? identityOf({ body })).namespace === namespace || identityOf({ body }).namespace === namespace;
const namespacesOfAccounts = ({ body }: Resource): readonly string[] =>
  itemsOf(within(body, 'subjects')).flatMap(subject => textAt(subject, 'namespace') ?? []);

/** One that took the same prefixes and suffixes comes first; of several that are called the same, any will do. */
const chosen = (candidates: readonly Resource[], referrer: Resource): Resource | undefined => {
  if (candidates.length < 2) return candidates[0];
  const some = candidates.filter(one => sameAffixes(one, referrer, true));
  const exact = some.length > 1 ? some.filter(one => sameAffixes(one, referrer, false)) : some;
  const [first] = exact;
  const ids = new Set(exact.map(one => keyOf(identityOf(one))));
  return exact.length === 1 || ids.size === 1 ? first : undefined;
};
const keyOf = ({ namespace, name }: Identity): string => `${namespace}/${name}`;

const sameAffixes = (a: Resource, b: Resource, emptyFits: boolean): boolean =>
  sameEnd(a.prefixes, b.prefixes, emptyFits) && sameEnd(a.suffixes, b.suffixes, emptyFits);
/** Whether the one list ends with the other. */
const sameEnd = (a: readonly string[], b: readonly string[], emptyFits: boolean): boolean => {
  if (a.length === 0 || b.length === 0) return emptyFits || a.length === b.length;
  const short = Math.min(a.length, b.length);
  return a.slice(-short).join('\0') === b.slice(-short).join('\0');
};
