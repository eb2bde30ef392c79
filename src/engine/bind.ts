import { type Catalog, type Companion, type Declaration, type Estate, type Lens, type Node, type Problem, same, type Unreadable } from '../model/index.ts';
import { type Assets, assetsAmong, type Found, mappingsByType, typeKey } from './assets.ts';
import { declaredMappings, strangeFacts, strangeKinds } from './declared.ts';
import { behind, follow, type Lookup, textOf } from './follow.ts';
import { perCatalog } from './per-catalog.ts';

export type { Found } from './assets.ts';

/** A companion whose target is not known: it may be about any asset of its scope that its `shape` does not rule out. */
export interface Loose {
  readonly declaration: Declaration;
  readonly why: string;
  readonly shape?: string;
}

/** Who points at whom, worked out once, so that no fact ever searches the estate. */
export interface Bound extends Lookup {
  readonly estate: Estate;
  readonly found: Assets;
  /** By kind and scope, of the kinds that are looked for so: `aws.s3.account|prod`. */
  readonly inScope: ReadonlyMap<string, readonly Declaration[]>;
  /** By kind and a value it is known by: its id, or where several have the name the id in each scope. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, string | ReadonlyMap<string, string>>>;
  /** By type and attribute (`aws_s3_bucket_policy|bucket`), then by the id that the attribute names. */
  readonly companions: ReadonlyMap<string, ReadonlyMap<string, readonly Declaration[]>>;
  readonly loose: ReadonlyMap<string, readonly Loose[]>;
  /** The types that a kind of asset is written as. */
  readonly typesOf: ReadonlyMap<string, readonly string[]>;
  readonly asked?: Asked;
  /** Types that no mapping, companion or computed attribute knows, with how many declarations have them. */
  readonly unknownTypes: ReadonlyMap<string, number>;
}

/** Told of every name by which an asset was looked for, and of the scope that asked. */
export type Asked = (scope: string, kind: string, name: string) => void;

/** The companions of an asset of one type, by the attribute that names it. */
export const companionsAbout = (companion: Companion, id: string, bound: Pick<Bound, 'companions'>): readonly Declaration[] =>
  bound.companions.get(`${typeKey(companion.type)}|${companion.by}`)?.get(id) ?? [];
export const looseKey = (companion: Companion, scope: string): string => `${typeKey(companion.type)}|${companion.by}|${scope}`;

interface Indexes {
  readonly found: Assets;
  readonly inScope: Map<string, Declaration[]>;
  readonly named: Map<string, Map<string, string | Map<string, string>>>;
}

/** And so the ids of its resources. */
const nameKey = (name: string): string => (/^\/(?:subscriptions|providers)\//i.test(name) ? name.toLowerCase() : name);

const typesByKind = perCatalog(({ mappings }) => {
  const types = new Map<string, string[]>();
  for (const mapping of mappings) for (const type of mapping.types) push(types, mapping.asset.id, type);
  return types;
});
const computedByName = perCatalog(({ computed }) => new Map(computed.map(c => [`${c.type}.${c.attribute}`, c])));

/** Reads the estate once and indexes it. */
export const bind = (estate: Estate, catalog: Catalog, asked?: Asked): Bound => {
  const declared = new Map<string, Declaration>();
  for (const shipped of catalog.shipped) declared.set(shipped.declaration.id, shipped.declaration);
  for (const declaration of estate.declarations) declared.set(declaration.id, declaration);
  const lookup: Lookup = { declared, known: new Map(), computed: computedByName(catalog) };
  const mappings = mappingsByType(catalog);
  const indexes: Indexes = { found: assetsAmong(lookup, mappings), inScope: new Map(), named: new Map() };
  const sought = soughtInScope(catalog);
  const byHand = new Set(declaredMappings(catalog));
  const problems: Problem[] = [...strangeKinds(estate, catalog)];
  for (const found of indexes.found.values()) {
    index(found, indexes, lookup, sought);
    if (byHand.has(found.mapping)) problems.push(...strangeFacts(found));
  }
  const expected = companionsOf(catalog);
  const bindings = bindCompanions(estate.declarations, expected, { ...lookup, ...indexes, ...(asked && { asked }) });
  return {
    ...lookup,
    ...indexes,
    ...bindings,
    ...(asked && { asked }),
    estate: problems.length === 0 ? estate : { ...estate, problems: [...estate.problems, ...problems] },
    typesOf: typesByKind(catalog),
    unknownTypes: unknownTypes(estate, mappings, expected, catalog),
  };
};

/** The kinds that some kind looks for in its own account. */
const soughtInScope = perCatalog<ReadonlySet<string>>(({ demarcations }) => {
  const fields = demarcations.flatMap(({ of }) => Object.values(of.fields));
  return new Set(fields.flatMap(({ origin, to }) => (origin?.by === 'within' && origin.how === 'account' ? (to ?? []) : [])));
});

const index = ({ declaration, mapping, asset }: Found, { inScope, named }: Indexes, lookup: Lookup, sought: ReadonlySet<string>): void => {
  if (sought.has(asset.id)) push(inScope, `${asset.id}|${declaration.scope}`, declaration);
  for (const attribute of mapping.knownBy) {
    const node = follow(declaration.body, attribute, lookup);
    const value = node && (textOf(node) ?? tokenOf(node));
    if (value === undefined) continue;
    name(named, asset.id, nameKey(value), declaration);
  }
};

/** A name that nobody knows yet, but that is the same wherever it stands: as a text that no name can be. */
const tokenOf = (node: Node): string | undefined => {
  const end = behind(node);
  return end.is === 'unresolved' && end.token !== undefined ? `${unknownName}${end.token}` : undefined;
};
const unknownName = '\uE004';

const name = (named: Indexes['named'], kind: string, value: string, { id, scope }: Declaration): void => {
  const ofKind = named.get(kind) ?? new Map<string, string | Map<string, string>>();
  named.set(kind, ofKind);
  const before = ofKind.get(value);
  // Where the name is the id, one text is kept for both.
  if (before === undefined) ofKind.set(value === id ? id : value, id);
  else if (value.startsWith(unknownName)) ofKind.set(value, several);
  else if (typeof before === 'string')
    ofKind.set(
      value,
      new Map([
        [anywhere, before],
        [scope, id],
      ]),
    );
  else before.set(scope, id);
};
/** Stands for the scope of the first that had a name, and for every scope in which nobody has it. */
const anywhere = '';
/** Of things that cannot all have one name, as it may be unknown which there will be, none is told by it. */
const several = '';
const namedAs = (value: string, kind: string, scope: string, { named, asked }: Pick<Bound, 'named' | 'asked'>): string | undefined => {
  asked?.(scope, kind, nameKey(value));
  const ids = named.get(kind)?.get(nameKey(value));
  return typeof ids === 'string' ? ids : (ids?.get(scope) ?? ids?.get(anywhere));
};

/** For each type of companion, the attributes by which it names an asset, and the kinds it may name. */
type Expected = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
const companionsOf = perCatalog<Expected>(({ mappings }) => {
  const all = new Map<string, Map<string, Set<string>>>();
  const visit = (lens: Lens<unknown> | Unreadable, kind: string): void => {
    if ('unreadable' in lens) return;
    if (lens.companion) {
      const type = typeKey(lens.companion.type);
      const byAttribute = all.get(type) ?? new Map<string, Set<string>>();
      all.set(type, byAttribute.set(lens.companion.by, (byAttribute.get(lens.companion.by) ?? new Set()).add(kind)));
    }
    for (const other of lens.also ?? []) visit(other, kind);
  };
  for (const mapping of mappings) for (const lens of Object.values(mapping.lenses)) visit(lens, mapping.asset.id);
  return all;
});

type Sought = Lookup & Indexes & Pick<Bound, 'asked'>;
const bindCompanions = (declarations: readonly Declaration[], expected: Expected, sought: Sought): Pick<Bound, 'companions' | 'loose'> => {
  const companions = new Map<string, Map<string, Declaration[]>>();
  const loose = new Map<string, Loose[]>();
  for (const declaration of declarations) {
    const type = typeKey(declaration.type);
    for (const [by, kinds] of expected.get(type) ?? []) {
      const node = follow(declaration.body, by, sought);
      for (const one of node?.is === 'list' ? node.items : node ? [node] : []) {
        const target = targetOf(one, kinds, declaration.scope, sought);
        const about = `${type}|${by}`;
        if ('id' in target && isOfOneWorld(declaration, sought.found.get(target.id))) push(inner(companions, about), target.id, declaration);
        else if ('why' in target) push(loose, `${about}|${declaration.scope}`, { declaration, ...target });
      }
      if (node?.is === 'list' && node.rest !== undefined) push(loose, `${type}|${by}|${declaration.scope}`, { declaration, why: node.rest });
    }
  }
  return { companions, loose };
};

/** What code says is no fact of what runs, nor the other way round. */
const isOfOneWorld = (declaration: Declaration, about: Found | undefined): boolean =>
  (declaration.live === undefined) === (about?.declaration.live === undefined);

/** Which asset a node names: its id, why that is not known, or something that was not read. */
export type Target = { readonly id: string } | { readonly why: string; readonly shape?: string } | { readonly notRead: string };
export const targetOf = (node: Node, kinds: Iterable<string>, scope: string, bound: Lookup & Pick<Bound, 'found' | 'named' | 'asked'>): Target => {
  if (node.is === 'unresolved') {
    const token = tokenOf(node);
    const id = token === undefined ? undefined : [...kinds].map(kind => namedAs(token, kind, scope, bound)).find(id => id !== undefined && id !== several);
    return id === undefined ? { why: node.why, ...(node.shape !== undefined && { shape: node.shape }) } : { id };
  }
  if (node.is === 'reference') {
    const wanted = new Set(kinds);
    const found = bound.found.get(node.to);
    if (found && wanted.has(found.asset.id)) return { id: node.to };
    if (node.value) return targetOf(node.value, wanted, scope, bound);
    return { notRead: bound.declared.get(node.to)?.address ?? node.to };
  }
  const value = textOf(node);
  if (value === undefined) return { why: 'it is not a plain value' };
  for (const kind of kinds) {
    const id = namedAs(value, kind, scope, bound) ?? (bound.found.get(value)?.asset.id === kind ? value : undefined);
    if (id !== undefined) return { id };
  }
  return { notRead: value };
};

/** Whether an unresolved companion may be about this asset. */
export const mayBeAbout = (loose: Loose, found: Found, bound: Lookup): boolean => {
  const { shape } = loose;
  if (shape === undefined) return true;
  const names = found.mapping.knownBy.flatMap(attribute => {
    const node = follow(found.declaration.body, attribute, bound);
    const text = node && textOf(node);
    return text === undefined ? [] : [text];
  });
  return names.length === 0 || names.some(name => same(shape, name) !== false);
};

/** Data sources make nothing, and neither do the providers that only reckon; a module that could not be read is a problem of its own. */
const isNoResource = (type: string): boolean =>
  type === 'module' || type === 'terraform_data' || /^(?:data\.|(?:random|null|time|local|template|archive)_)/.test(type);

const unknownTypes = (
  estate: Estate,
  mappings: ReadonlyMap<string, unknown>,
  expected: Expected,
  { computed, pieces = [] }: Catalog,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const known = new Set([...computed.map(c => c.type), ...pieces.map(typeKey)]);
  for (const { type } of estate.declarations) {
    if (!mappings.has(typeKey(type)) && !expected.has(typeKey(type)) && !known.has(typeKey(type)) && !isNoResource(type))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b)));
};

const inner = (map: Map<string, Map<string, Declaration[]>>, key: string): Map<string, Declaration[]> => {
  const found = map.get(key) ?? new Map<string, Declaration[]>();
  map.set(key, found);
  return found;
};
const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const items = map.get(key);
  if (items) items.push(value);
  else map.set(key, [value]);
};
