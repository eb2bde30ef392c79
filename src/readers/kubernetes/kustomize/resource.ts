import type { MapNode, Place } from '../../../model/index.ts';
import { isClusterScoped } from '../kinds.ts';
import { putAt, textAt, value, within } from '../node.ts';

/** What an object is called at one moment of a build. */
export interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** An object on its way through a build: what it was called before, and what was put before and after its name. */
export interface Resource {
  readonly body: MapNode;
  readonly at: Place;
  readonly before: readonly Identity[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** For what a generator makes. */
  readonly generated?: { readonly behavior: string; readonly hashed: boolean };
}

export const resource = (body: MapNode, at: Place = body.at): Resource => ({ body, at, before: [], prefixes: [], suffixes: [] });

/** Stands for the namespace of what has none. */
export const nowhere = '(none)';
export const identityOf = ({ body }: Pick<Resource, 'body'>): Identity => {
  const kind = textAt(body, 'kind') ?? '';
  return {
    apiVersion: textAt(body, 'apiVersion') ?? '',
    kind,
    namespace: isClusterScoped(kind) ? nowhere : namespaceOf(body),
    name: textAt(body, 'metadata', 'name') ?? '',
  };
};
const namespaceOf = (body: MapNode): string => textAt(body, 'metadata', 'namespace') || 'default';

/** What it is called now, and what it was called before. */
export const identities = (one: Resource): readonly Identity[] => [...one.before, identityOf(one)];

export const isSame = (a: Identity, b: Identity): boolean =>
  a.name === b.name && a.kind === b.kind && a.namespace === b.namespace && a.apiVersion === b.apiVersion;

/** The same with another body; when that gives it another name, the one it had is kept. */
export const withBody = (one: Resource, body: MapNode): Resource => {
  if (body === one.body) return one;
  const [old, now] = [identityOf(one), identityOf({ body })];
  return isSame(old, now) ? { ...one, body } : { ...one, body, before: [...one.before, old] };
};

/** Remembers what it is called at the end of a layer, so that what names it can be told. */
export const remembered = (one: Resource): Resource => {
  const now = identityOf(one);
  return one.before.some(known => isSame(known, now)) ? one : { ...one, before: [...one.before, now] };
};

export const renamed = (one: Resource, name: string, from: Place): Resource => {
  const at = within(one.body, 'metadata', 'name')?.at ?? one.at;
  return withBody(remembered(one), putAt(one.body, ['metadata', 'name'], { ...value(name, at), from }));
};
