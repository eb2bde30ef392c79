import type { Node, Place } from '../../../model/index.ts';
import { groupOf } from '../kinds.ts';
import { entry, having, map, scalarText, textAt, value } from '../node.ts';
import { longestPath } from './limits.ts';
import { identityOf, type Resource } from './resource.ts';

/** A field of objects of some kinds; what is left out fits all of them. Lists on the way are entered. */
export interface Field {
  readonly path: readonly string[];
  readonly kind?: string;
  readonly group?: string;
  readonly version?: string;
  /** The field is made where it is missing. */
  readonly create?: boolean;
}

/** `spec/template/metadata`, in which `\/` is a sign of a name; a list that is called `volumes[]` is never made. */
export const pathOf = (path: string): readonly string[] => path.split(/(?<!\\)\//).map(step => step.replaceAll('\\/', '/'));

export const field = (path: string, kind?: string, more: Omit<Field, 'path' | 'kind'> = {}): Field => ({
  path: pathOf(path),
  ...(kind !== undefined && { kind }),
  ...more,
});

/** A field as a configuration file writes it. */
export const fieldOf = (node: Node): Field => {
  const path = textAt(node, 'path') ?? '';
  const of = (key: 'kind' | 'group' | 'version'): Partial<Field> => {
    const text = textAt(node, key);
    return text === undefined || text === '' ? {} : { [key]: text };
  };
  return { path: pathOf(path), ...of('kind'), ...of('group'), ...of('version'), create: textAt(node, 'create') === 'true' };
};

export const hasField = ({ kind, group, version }: Field, one: Resource): boolean => {
  const is = identityOf(one);
  const theirVersion = is.apiVersion.slice(is.apiVersion.indexOf('/') + 1);
  return (
    (kind === undefined || kind === is.kind) && (group === undefined || group === groupOf(is.apiVersion)) && (version === undefined || version === theirVersion)
  );
};

/** Changes what stands in a field, and makes it where it is missing and may be. */
export const setField = (
  node: Node,
  path: readonly string[],
  create: boolean,
  host: Place,
  change: (node: Node | undefined, host: Place) => Node | undefined,
): Node => {
  if (node.is === 'list') {
    const items = node.items.map(item => setField(item, path, create, item.at, change));
    return items.some((item, i) => item !== node.items[i]) ? { ...node, items } : node;
  }
  const [step, ...rest] = path;
  if (path.length > longestPath) return node;
  if (step === undefined) return change(node, host) ?? node;
  const key = step.replace(/\[\]$/, '');
  if (node.is !== 'map') return node;
  const inner = entry(node, key);
  const missing = inner === undefined || (inner.is === 'value' && inner.value === null);
  if (missing && (!create || key !== step)) return node;
  if (rest.length === 0) return changedEntry(node, key, missing ? undefined : inner, change);
  const made = setField(missing ? map([], inner?.at ?? node.at) : inner, rest, create, inner?.at ?? node.at, change);
  return made === inner ? node : having(node, key, made);
};

const changedEntry = (
  node: Node & { readonly is: 'map' },
  key: string,
  inner: Node | undefined,
  change: (node: Node | undefined, host: Place) => Node | undefined,
): Node => {
  if (inner?.is === 'list') {
    const made = { ...inner, items: inner.items.map(item => change(item, item.at) ?? item) };
    return made.items.every((item, i) => item === inner.items[i]) ? node : having(node, key, made);
  }
  const made = change(inner, inner?.at ?? node.at);
  return made === undefined || made === inner ? node : having(node, key, made);
};

/** A text that a transformer writes: it stands at its host and comes from the kustomization. */
export const written = (text: string | number, host: Place, from: Place): Node => ({ ...value(text, host), from });

/** Entries that are put into a map, each as a text. */
export const withTexts =
  (pairs: readonly (readonly [string, Node])[]): ((node: Node | undefined, host: Place) => Node) =>
  (node, host) => {
    const base = node?.is === 'map' ? node : map([], host);
    return pairs.reduce((here, [key, one]) => having(here, key, written(scalarText(one) ?? '', here.entries[key]?.at ?? host, one.at)), base);
  };
