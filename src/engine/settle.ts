import { type Citation, type Declaration, type Fact, isChanged, type Lens, type Node, type Place, type Unset } from '../model/index.ts';
import type { Bound } from './bind.ts';
import { behind, follow } from './follow.ts';

interface Where {
  readonly body: Node;
  readonly declaration: Declaration;
}

/** What silence means: the format's reading of a block without the line, else what the cloud does, else nothing. */
export const fallback = (unset: Unset<unknown> | undefined, lens: Lens<unknown>, from: Where, bound: Bound): Fact => {
  const own = [lens, ...(lens.also ?? [])].filter(place => !place.companion);
  for (const place of own) {
    const parent = parentOf(place, from, bound);
    if (parent?.is === 'unresolved') return unknown(parent.why, parent.at);
    if (place.omitted !== undefined && (parent?.is === 'map' || parent?.is === 'list' || from.declaration.live))
      return settle(place.omitted, unset?.source, from);
  }
  if (!unset) return unknown('nothing says it', from.declaration.at);
  return 'unsaid' in unset ? unknown(unset.unsaid, from.declaration.at) : settle(unset.unset, unset.source, from);
};

const parentOf = (lens: Lens<unknown>, from: Where, bound: Bound): Node | undefined => {
  if (lens.path === '') return undefined;
  const parent = follow(lens.outer ? from.declaration.body : from.body, lens.path.split('.').slice(0, -1).join('.'), bound);
  const end = parent && behind(parent);
  return end?.is === 'list' && end.items.length === 0 ? undefined : end;
};

/** A default as a fact. One that changed needs a day or a provider version; without it, it is one of the two. */
export const settle = (usual: unknown, source: Citation | undefined, { body, declaration }: Where): Fact => {
  const at = body.at;
  const cited = source && { source };
  if (!isChanged(usual)) return { is: 'default', value: usual, at, ...cited };
  const [name, version] = usual.until.split('@');
  const [mine, current] = version === undefined ? [name, declaration.born] : (declaration.under ?? '').split('@');
  if (current === undefined || (version !== undefined && mine !== name))
    return unknown(`it depends on whether it is from before ${usual.until}`, at, [usual.now, usual.was]);
  const before = version === undefined ? current !== 'new' && current < usual.until : compareVersions(current, version) < 0;
  return before ? { is: 'default', value: usual.was, at, ...cited } : { is: 'default', value: usual.now, at, ...cited, since: usual.until, was: usual.was };
};
const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

export const unknown = (why: string, at: Place, among?: readonly unknown[]): Fact => ({ is: 'unknown', why, at, ...(among && { among }) });
