import {
  type Companion,
  type Declaration,
  type Fact,
  type Field,
  hasHoles,
  type Lens,
  type MapNode,
  type Node,
  type Part,
  type Place,
  type Ref,
  type ReferenceNode,
  type Several,
  type Step,
} from '../model/index.ts';
import { typeKey } from './assets.ts';
import { type Bound, companionsAbout, type Found, looseKey, mayBeAbout, targetOf } from './bind.ts';
import { behind, follow, nameOf, plain, referenceText, shapeOf, stepsOf, textOf } from './follow.ts';
import { fallback, settle, unknown } from './settle.ts';

/** Where a lens starts to look: a body, the declaration it stands in and the steps to it. */
export interface From {
  readonly body: Node;
  readonly declaration: Declaration;
  readonly steps: readonly Step[];
}
/** Why there may be something there that cannot be seen. */
interface Gap {
  readonly why: string;
  readonly at: Place;
}

/** What is written about one fact, through its lens; what the format or the cloud does in silence; or why it is not known. */
export const seeFact = (lens: Lens<unknown>, field: Field<unknown>, found: Found, bound: Bound): Fact => {
  const own: From = { body: found.declaration.body, declaration: found.declaration, steps: [] };
  return see(lens, field, own, found, bound) ?? fallback(field.default, lens, own, bound);
};

const see = (lens: Lens<unknown>, field: Field<unknown>, own: From, found: Found, bound: Bound): Fact | undefined =>
  field.kind === 'scalar' ? seeScalar(lens, field, own, found, bound) : seeList(lens, field, own, found, bound);

const seeScalar = (lens: Lens<unknown>, field: Field<unknown>, own: From, found: Found, bound: Bound): Fact | undefined => {
  for (const place of [lens, ...(lens.also ?? [])]) {
    const from = place.outer ? { ...own, body: own.declaration.body, steps: [] } : own;
    for (const source of sources(place, from, found, bound)) {
      if ('why' in source) return unknown(source.why, source.at, field.values);
      const fact = readScalar(place, field, source, bound, lens.also === undefined);
      if (fact) return source.declaration.maybe && place.companion ? uncertain(fact, source.declaration.maybe, lens, field, own, bound) : fact;
    }
  }
  return undefined;
};

/** A companion that may not exist: the fact is what it says, or what silence would mean. */
const uncertain = (fact: Fact, why: string, lens: Lens<unknown>, field: Field<unknown>, own: From, bound: Bound): Fact => {
  const silent = fallback(field.default, lens, own, bound);
  if (fact.is !== 'unknown' && silent.is !== 'unknown' && fact.value === silent.value) return fact;
  const among = [fact, silent].flatMap(f => (f.is !== 'unknown' ? [f.value] : (f.among ?? [undefined])));
  return unknown(why, fact.at, among.includes(undefined) ? undefined : among);
};

const readScalar = (lens: Lens<unknown>, field: Field<unknown>, from: From, bound: Bound, alone: boolean): Fact | undefined => {
  const node = follow(from.body, lens.path, bound);
  if (!node) return omitted(lens, from, bound);
  const origin = { at: node.at, ...(node.from && { from: node.from }) };
  if (lens.via) return workedFact(lens.via, node, origin, bound);
  const end = behind(node);
  if (end.is === 'unresolved') return unresolvedFact(lens, field, end, origin, from, alone && !lens.companion ? () => silently(lens, field, from) : nothing);
  if (end.is === 'reference') return referenceFact(field, end, origin, bound);
  if (end.is !== 'value' || end.value === null) return { is: 'unknown', why: 'it is not a plain value', ...origin };
  const value = word(lens, field, end.value, from);
  if (value === undefined)
    return { is: 'unknown', why: node.sensitive ? 'its value is not one that is known' : `"${end.value}" is not a value that is known`, ...origin };
  return { is: 'stated', value, ...origin, ...((node.sensitive ?? end.sensitive) && { sensitive: true as const }) };
};

interface Origin {
  readonly at: Place;
  readonly from?: Place;
}
/** A derived fact; of a node that is one of a few, it is one of what they give. */
const workedFact = (via: NonNullable<Lens<unknown>['via']>, node: Node, origin: Origin, bound: Bound): Fact => {
  const worked = via(plain(node, bound));
  if ('value' in worked) return { is: 'stated', value: worked.value, ...origin };
  const end = behind(node);
  const each = end.is === 'unresolved' ? (end.among ?? []).map(one => via(plain(one, bound))) : [];
  const few = each.length > 0 && each.every(one => 'value' in one) ? [...new Set(each.map(one => ('value' in one ? one.value : undefined)))] : worked.among;
  return { is: 'unknown', why: worked.unknown, ...origin, ...(few && { among: few }) };
};

/** An attribute of another resource is one definite thing, though its text is not known yet; what a data source finds is not known at all. */
const referenceFact = (field: Field<unknown>, node: ReferenceNode, origin: Origin, bound: Bound): Fact => {
  const text = referenceText(node, bound);
  if (text !== undefined && !field.values && !bound.declared.get(node.to)?.type.startsWith('data.')) return { is: 'stated', value: text, ...origin };
  return { is: 'unknown', why: `${nameOf(node, bound)} is known only when it is deployed`, ...origin, ...(field.values && { among: field.values }) };
};

const unresolvedFact = (
  lens: Lens<unknown>,
  field: Field<unknown>,
  node: Node & { readonly is: 'unresolved' },
  origin: Origin,
  from: From,
  silent: () => unknown,
): Fact => {
  const among = node.among?.map(one => {
    const value = behind(one);
    if (value.is !== 'value') return undefined;
    return value.value === null ? silent() : word(lens, field, value.value, from);
  });
  const shape = shapeOf(node);
  const few = among && !among.includes(undefined) ? [...new Set(among)] : field.values;
  return { is: 'unknown', why: node.why, ...origin, ...(few && { among: few }), ...(shape !== undefined && { shape }) };
};

const nothing = (): undefined => undefined;
/** What it means that a line may be left out, where the format and the cloud take it to mean the same. */
const silently = (lens: Lens<unknown>, field: Field<unknown>, from: From): unknown => {
  const usual = field.default && 'unset' in field.default ? [field.default.unset] : [];
  const facts = [...(lens.omitted === undefined ? [] : [lens.omitted]), ...usual].map(one => settle(one, undefined, from));
  const [first, ...others] = facts.map(fact => (fact.is === 'default' ? fact.value : undefined));
  return others.every(other => other === first) ? first : undefined;
};

/** The block is written and the line is left out: what the format takes it to mean. A top-level line of the asset itself is left to the last resort, so that other places are looked at first. */
const omitted = (lens: Lens<unknown>, from: From, bound: Bound): Fact | undefined => {
  if (lens.omitted === undefined || (!lens.companion && !lens.path.includes('.'))) return undefined;
  const parent = follow(from.body, lens.path.split('.').slice(0, -1).join('.'), bound);
  return parent?.is === 'map' || (parent?.is === 'list' && parent.items.length > 0) ? settle(lens.omitted, undefined, { ...from, body: parent }) : undefined;
};

/** The value a format's word stands for. A value outside a closed set of values is not recognised. */
const word = (lens: Lens<unknown>, field: Field<unknown>, value: string | number | boolean, { declaration: { body } }: From): unknown => {
  const known = lens.words ?? field.values?.map(one => [String(one), one] as const);
  if (!known) return typeof value === 'string' && hasHoles(value) ? undefined : value;
  const text = String(value);
  const exact = known.find(([spelling]) => String(spelling) === text);
  return (exact ?? (body.anyCase && known.find(([spelling]) => String(spelling).toLowerCase() === text.toLowerCase())))?.[1];
};

const seeList = (lens: Lens<unknown>, field: Field<unknown>, own: From, found: Found, bound: Bound): Fact | undefined => {
  const items: unknown[] = [];
  const rest: string[] = [];
  let at: Place | undefined;
  let sensitive = false;
  for (const place of [lens, ...(lens.also ?? [])]) {
    for (const source of sources(place, place.outer ? { ...own, body: own.declaration.body, steps: [] } : own, found, bound)) {
      const seen = 'why' in source ? { items: [], rest: [source.why], at: source.at } : readList(place, field, source, items.length, found, bound);
      if (!seen) continue;
      at ??= seen.at;
      sensitive ||= 'sensitive' in seen && seen.sensitive === true;
      if (!('why' in source) && source.declaration.maybe && place.companion) rest.push(source.declaration.maybe);
      else items.push(...seen.items);
      rest.push(...seen.rest);
    }
  }
  return at && { is: 'stated', value: several(items, rest), at, ...(sensitive && { sensitive: true }) };
};
export const several = (items: readonly unknown[], rest: readonly string[]): Several<unknown> => ({
  items,
  ...(rest.length > 0 && { rest: [...new Set(rest)].join('; ') }),
});

interface Seen {
  readonly items: readonly unknown[];
  readonly rest: readonly string[];
  readonly at: Place;
  readonly sensitive?: true | undefined;
}
const readList = (lens: Lens<unknown>, field: Field<unknown>, from: From, already: number, found: Found, bound: Bound): Seen | undefined => {
  if (lens.path.includes('*')) return readEach(lens, field, from, already, found, bound);
  const node = follow(from.body, lens.path, bound);
  if (!node) return undefined;
  if (lens.via) {
    const worked = lens.via(plain(node, bound));
    if ('unknown' in worked) return { items: [], rest: [worked.unknown], at: node.at };
    const { items, rest } = worked.value as Several<unknown>;
    return { items, rest: rest === undefined ? [] : [rest], at: node.at };
  }
  const items: unknown[] = [];
  const rest: string[] = [];
  const whole = field.kind === 'link' ? node : behind(node);
  if (whole.is === 'list' && whole.rest !== undefined) rest.push(whole.rest);
  const members: readonly (readonly [Node, readonly Step[]])[] = whole.is === 'list' ? whole.items.map((item, i) => [item, [i]] as const) : [[whole, []]];
  for (const [member, index] of members) {
    const seen = readMember(lens, field, member, { ...from, steps: [...from.steps, ...stepsOf(lens.path), ...index] }, already + items.length, found, bound);
    if (seen === undefined) continue;
    if ('rest' in seen) rest.push(seen.rest);
    else items.push(seen.item);
  }
  return { items, rest, at: node.at, sensitive: isSensitive(whole) };
};

/** A list of which any part is a secret is a secret: its items have lost their marks. */
const isSensitive = (node: Node): true | undefined => (node.sensitive || (node.is === 'list' && node.items.some(item => item.sensitive)) ? true : undefined);

/** A path with a `*` step: what stands below every item of the list before it. */
const readEach = (lens: Lens<unknown>, field: Field<unknown>, from: From, already: number, found: Found, bound: Bound): Seen | undefined => {
  const star = lens.path.indexOf('*');
  const node = follow(from.body, lens.path.slice(0, Math.max(0, star - 1)), bound);
  if (!node) return undefined;
  const whole = behind(node);
  if (whole.is === 'unresolved') return { items: [], rest: [whole.why], at: node.at };
  const rest = whole.is === 'list' && whole.rest !== undefined ? [whole.rest] : [];
  const items: unknown[] = [];
  const steps = [...from.steps, ...stepsOf(lens.path.slice(0, Math.max(0, star - 1)))];
  (whole.is === 'list' ? whole.items : [whole]).forEach((body, i) => {
    const seen = readList({ ...lens, path: lens.path.slice(star + 2) }, field, { ...from, body, steps: [...steps, i] }, already + items.length, found, bound);
    items.push(...(seen?.items ?? []));
    rest.push(...(seen?.rest ?? []));
  });
  return { items, rest, at: node.at, sensitive: isSensitive(whole) };
};

const readMember = (
  lens: Lens<unknown>,
  field: Field<unknown>,
  member: Node,
  from: From,
  number: number,
  found: Found,
  bound: Bound,
): { item: unknown } | { rest: string } | undefined => {
  const node = follow(member, '', bound);
  if (!node) return undefined;
  if (field.kind === 'link') {
    const target = targetOf(node, field.to ?? [], found.declaration.scope, bound);
    if ('id' in target) return { item: { ref: target.id } satisfies Ref };
    return { rest: 'why' in target ? target.why : `${target.notRead} was not read` };
  }
  const end = behind(node);
  if (end.is === 'unresolved' && (field.kind === 'parts' || shapeOf(end) === undefined)) return { rest: end.why };
  if (field.kind === 'parts') return { item: part(lens, field, { ...from, body: end }, number, found, bound) };
  if (end.is === 'unresolved') return { item: end.shape };
  if (end.is === 'reference') {
    const item = referenceText(end, bound);
    return item === undefined ? { rest: `${nameOf(end, bound)} was not read` } : { item };
  }
  return end.is === 'value' && end.value !== null ? { item: end.value } : { rest: 'an item is not a plain value' };
};

const part = (lens: Lens<unknown>, field: Field<unknown>, from: From, number: number, found: Found, bound: Bound): Part => {
  const facts: Record<string, Fact> = {};
  for (const [name, inner] of Object.entries(field.parts ?? {})) {
    const at = lens.each?.[name];
    facts[name] = at ? (see(at, inner, from, found, bound) ?? fallback(inner.default, at, from, bound)) : unknown('this format does not say it', from.body.at);
  }
  const named = facts[lens.named ?? ''];
  const name = named && named.is !== 'unknown' && named.value !== '' ? String(named.value) : `#${number + 1}`;
  return { name, at: from.body.at, facts, on: from.declaration.id, steps: from.steps };
};

/** The bodies a lens looks into, and the reasons there may be others. */
const sources = (lens: Lens<unknown>, own: From, found: Found, bound: Bound): readonly (From | Gap)[] => {
  const { companion } = lens;
  if (!companion) return [own];
  const all: (From | Gap)[] = [];
  for (const declaration of companionsAbout(companion, found.declaration.id, bound)) {
    const says = where(companion, declaration.body, bound);
    if (says === true) all.push({ body: declaration.body, declaration, steps: [] });
    else if (says === undefined) all.push({ why: `${declaration.address} may be about this`, at: declaration.at });
  }
  for (const loose of bound.loose.get(looseKey(companion, own.declaration.scope)) ?? []) {
    if (where(companion, loose.declaration.body, bound) === false || !mayBeAbout(loose, found, bound)) continue;
    all.push({ why: `${loose.declaration.address} may be about this: ${loose.why}`, at: loose.declaration.at });
  }
  const why = notRead(companion.type, own.declaration, bound);
  return why === undefined ? all : [...all, { why, at: own.declaration.at }];
};

const where = (companion: Companion, body: MapNode, bound: Bound): boolean | undefined => {
  let all: boolean | undefined = true;
  for (const [path, value] of Object.entries(companion.where ?? {})) {
    const node = follow(body, path, bound);
    if (!node) return false;
    const text = textOf(node);
    if (text === undefined) all = undefined;
    else if (text !== String(value)) return false;
  }
  return all;
};

/** Whether silence about what else there is says something: code says all there is, a live answer only where it was listed to the end. */
export const isListed = (type: string, { live, scope }: Declaration, { estate }: Bound): boolean =>
  !live || live.tells.has(typeKey(type)) || estate.complete.has(`${type} in ${scope}`);
const notRead = (type: string, declaration: Declaration, bound: Bound): string | undefined => {
  if (isListed(type, declaration, bound)) return undefined;
  const { why = 'no inventory lists it' } = bound.estate.unread.find(one => one.type === type && one.scope === declaration.scope) ?? {};
  return `${type} was not read: ${why}`;
};
