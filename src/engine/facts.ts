import type { Fact, Field, Origin, Place, Ref, Several, Worked } from '../model/index.ts';
import type { Bound, Found } from './bind.ts';
import { decided } from './decide.ts';
import { isListed, seeFact, several } from './see.ts';
import { unknown } from './settle.ts';

/** The facts of one asset, worked out when asked for, once each. */
export type FactsOf = (field: string) => Fact;

/** The facts of any asset of the estate. A circle of links ends in an unknown. Facts of link targets are kept, others live as long as the caller keeps them. */
export const factsOf = (bound: Bound): ((found: Found) => FactsOf) => {
  const targets = new Map<string, FactsOf>();
  const target = (id: string): FactsOf | undefined => {
    const known = targets.get(id);
    if (known) return known;
    const found = bound.found.get(id);
    if (!found) return undefined;
    const facts = of(found);
    if (targets.size >= mostTargets) targets.clear();
    targets.set(id, facts);
    return facts;
  };
  const of = (found: Found): FactsOf => {
    const known = new Map<string, Fact>();
    const facts: FactsOf = name => {
      const before = known.get(name);
      if (before) return before;
      known.set(name, unknown('it depends on itself', found.declaration.at));
      const fact = factOf(name, found, facts, target, bound);
      known.set(name, fact);
      return fact;
    };
    return facts;
  };
  return of;
};

/** So many take up to 100 MB; what is worked out again costs less than what waits for it. */
const mostTargets = 20_000;

type Target = (id: string) => FactsOf | undefined;

const factOf = (name: string, found: Found, facts: FactsOf, target: Target, bound: Bound): Fact => {
  const field = found.asset.fields[name];
  if (!field) throw new Error(`${found.asset.id} has no fact ${name}`);
  if (field.origin) return reckon(field, field.origin, found, facts, target, bound);
  const lens = found.mapping.lenses[name];
  if (!lens || 'unreadable' in lens) return unknown(lens?.unreadable ?? 'this format does not say it', found.declaration.at);
  return seeFact(lens, field, found, bound);
};

const reckon = (field: Field<unknown>, origin: Origin, found: Found, facts: FactsOf, target: Target, bound: Bound): Fact => {
  const at = found.declaration.at;
  switch (origin.by) {
    case 'within':
      return origin.how === 'account' ? inAccount(field, found, bound) : byCharter(found, bound);
    case 'reach':
      return reached(field, origin, facts, target, at);
    case 'decide':
      return decided(origin.rows, facts, at);
    case 'work': {
      const inputs = Object.fromEntries(origin.from.map(name => [name, facts(name)]));
      const worked: Worked<unknown> = origin.via(inputs as never);
      const why = origin.from.map(facts).find(fact => fact.is !== 'default') ?? facts(origin.from[0] ?? '');
      const from = why.is !== 'default' && why.from && { from: why.from };
      return 'value' in worked ? { is: 'stated', value: worked.value, at: why.at, ...from } : { ...unknown(worked.unknown, why.at, worked.among), ...from };
    }
  }
};

const inAccount = (field: Field<unknown>, found: Found, bound: Bound): Fact<Several<Ref>> => {
  const { scope, at } = found.declaration;
  const items = (field.to ?? []).flatMap(kind => bound.inScope.get(`${kind}|${scope}`) ?? []).map(other => ({ ref: other.id }));
  const unread = items.length === 0 ? noneRead(field.to ?? [], found, bound) : undefined;
  return { is: 'stated', value: { items, ...(unread !== undefined && { rest: unread }) }, at };
};

/** Why it is not known whether the account has one: no type that it is written as was listed to the end. */
const noneRead = (kinds: readonly string[], { declaration }: Found, bound: Bound): string | undefined =>
  !declaration.live || kinds.flatMap(kind => bound.typesOf.get(kind) ?? []).some(type => isListed(type, declaration, bound))
    ? undefined
    : `${kinds.join(' or ')} was not read`;

const byCharter = (found: Found, { estate }: Bound): Fact<Several<Ref>> => {
  const { at } = found.declaration;
  const items = (estate.bindings ?? []).filter(binding => at.file.startsWith(binding.files)).map(binding => ({ ref: binding.to }));
  return { is: 'stated', value: { items, ...(items.length === 0 && { rest: 'the charter does not say where this runs' }) }, at };
};

const reached = (field: Field<unknown>, origin: Origin & { readonly by: 'reach' }, facts: FactsOf, target: Target, at: Place): Fact => {
  const link = facts(origin.link) as Fact<Several<Ref>>;
  if (link.is === 'unknown') return unknown(link.why, link.at, field.values);
  const { items, rest } = link.value;
  if (items.length === 0 && rest === undefined && origin.alone !== undefined) return { is: 'default', value: origin.alone, at };
  const theirs = items.map(item => target(item.ref)?.(origin.field) ?? unknown('it has no such fact', at));
  return field.kind === 'scalar' ? reachedScalar(field, theirs, rest, link.at) : reachedList(theirs, rest, link.at);
};

/** A fact of another asset stands here where the link to that asset is written, and comes from there. */
const reachedScalar = (field: Field<unknown>, theirs: readonly Fact[], rest: string | undefined, at: Place): Fact => {
  const [only] = theirs;
  if (rest !== undefined || !only) return unknown(rest ?? 'it leads nowhere', at, field.values);
  const values = new Set(theirs.map(fact => (fact.is === 'unknown' ? fact : fact.value)));
  if (values.size === 1) return only.is === 'default' ? only : { ...only, at, from: only.from ?? only.at };
  return unknown('it differs between the assets it leads to', at, field.values);
};

const reachedList = (theirs: readonly Fact[], rest: string | undefined, at: Place): Fact => {
  const known = theirs.flatMap(fact => (fact.is === 'unknown' ? [] : [fact.value as Several<unknown>]));
  const gaps = [rest, ...theirs.map(fact => (fact.is === 'unknown' ? fact.why : (fact.value as Several<unknown>).rest))].filter(gap => gap !== undefined);
  const value = several(
    known.flatMap(one => one.items),
    gaps,
  );
  return { is: 'stated', value, at, ...(theirs.length === 1 && theirs[0] && { from: theirs[0].at }) };
};
