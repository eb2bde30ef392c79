import type { AddChange, Declaration, Source } from '../../../model/index.ts';
import {
  beginsLine,
  blockLines,
  columnOf,
  type Fresh,
  type FreshMap,
  freshMap,
  freshScalar,
  indentAt,
  insertion,
  isFlow,
  itemLines,
  linesAfter,
  nextLine,
  spellFlow,
  type Unwritten,
} from '../../text-tree/edit/index.ts';
import { textOf, valueIn } from '../../text-tree/index.ts';
import { isClusterScoped } from '../kinds.ts';
import { scalarText, textAt, within } from '../node.ts';
import type { LocatedObject } from './manifest-file.ts';

/** Versions of the groups that every cluster has. */
const versions: Readonly<Record<string, string>> = {
  '': 'v1',
  autoscaling: 'autoscaling/v2',
  ...Object.fromEntries(
    ['apps', 'batch', 'policy', 'networking.k8s.io', 'rbac.authorization.k8s.io', 'storage.k8s.io', 'scheduling.k8s.io', 'admissionregistration.k8s.io'].map(
      group => [group, `${group}/v1`] as const,
    ),
  ),
};

/** The version of a type: one that every cluster has, or the one that others of its group are written with. */
const versionOf = (type: string, { declared }: Source): string | undefined => {
  const group = type.includes('.') ? type.slice(type.indexOf('.') + 1) : '';
  if (Object.hasOwn(versions, group)) return versions[group];
  for (const one of declared.values()) if (one.type === type) return textAt(one.body, 'apiVersion');
  return undefined;
};

/** The name of what is added: that of the object beside it, unless another of its kind has that. */
export const newName = ({ body }: AddChange, beside: string, keysOf: (name: string) => readonly string[], taken: Set<string>): string => {
  const metadata = body.entries['metadata'];
  const said = typeof metadata === 'object' && metadata.is === 'map' ? metadata.entries['name'] : undefined;
  const base = typeof said === 'string' ? said : beside;
  for (let number = 1; ; number++) {
    const name = number === 1 ? base : `${base}-${number}`;
    const keys = keysOf(name);
    if (keys.some(key => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    return name;
  }
};

export const objectFor = (change: AddChange, name: string, body: FreshMap, declaration: Declaration, source: Source): Fresh | Unwritten => {
  const { type } = change;
  const given = new Map(body.entries);
  const kind = type.split('.')[0] ?? type;
  const version = given.get('apiVersion') ?? known(versionOf(type, source));
  if (!version) return { why: `the version of ${type} is not known` };
  const metadata = given.get('metadata');
  const named = new Map(metadata?.is === 'map' ? metadata.entries : []);
  const namespace = named.get('namespace') ?? (isClusterScoped(kind) ? undefined : known(namespaceFor(declaration)));
  const others = [...named].filter(([key]) => key !== 'name' && key !== 'namespace');
  const about: FreshMap['entries'] = [['name', freshScalar(name)], ...(namespace ? [['namespace', namespace] as const] : []), ...others];
  const rest = body.entries.filter(([key]) => !['apiVersion', 'kind', 'metadata'].includes(key));
  return freshMap([['apiVersion', version], ['kind', given.get('kind') ?? freshScalar(kind)], ['metadata', freshMap(about)], ...rest]);
};
const known = (text: string | undefined): Fresh | undefined => (text === undefined ? undefined : freshScalar(text));
/** Beside a namespace, what is added stands in it. */
export const namespaceFor = ({ type, body }: Declaration): string | undefined => (type === 'Namespace' ? textAt(body, 'metadata', 'name') : ownNamespace(body));
/** What an overlay says of the object it says of what is added as well, and of each of several overlays something else. */
const ownNamespace = (body: Declaration['body']): string | undefined => {
  const node = within(body, 'metadata', 'namespace');
  return node?.from === undefined ? scalarText(node) : undefined;
};

/** Writes an object after another: as a document of its own, or as an item of the list that the other is in. */
export const addAfter = (fresh: Fresh, { file, object }: LocatedObject, of: readonly number[]): Unwritten | undefined => {
  const { text } = file.read.source;
  const { tree, end } = object;
  const region = file.region(tree, end);
  if (!region) return { why: 'the lines beside it cannot be edited by themselves' };
  const { lineBreak } = file.style;
  if (end === undefined && isInBrackets(file, tree.start)) {
    const lines = beginsLine(text, tree.start);
    const indent = lines ? indentAt(text, tree.start) : '';
    region.close(insertion(region.root().end, (lines ? `,${lineBreak}${indent}` : file.style.comma) + spellFlow(fresh, file.style, { indent, lines })), of);
    return undefined;
  }
  if (end === undefined) {
    const dash = /-[ ]+$/.exec(text.slice(0, tree.start))?.[0];
    if (dash === undefined) return { why: 'the item beside it is written in a way that is not edited' };
    const column = columnOf(text, tree.start) - dash.length;
    region.close(linesAfter(region.text(), region.root(), itemLines(fresh, file.style, dash), column, file.style), of);
    return undefined;
  }
  if (file.style.json) return { why: 'a JSON file holds one object: put the new one into a file of its own' };
  const written = region.text();
  const stop = Math.max(nextLine(written, region.root().end), written.trimEnd().length + lineBreak.length);
  const at = Math.min(stop, written.length);
  const lines = ['---', ...blockLines(fresh as FreshMap, file.style)].join(lineBreak);
  region.close(insertion(at, (written[at - 1] === '\n' ? '' : lineBreak) + lines + lineBreak), of);
  return undefined;
};

const isInBrackets = ({ read: { source, documents } }: LocatedObject['file'], start: number): boolean => {
  const around = documents.find(document => document.start <= start && document.end > start);
  const items = valueIn(around, 'items');
  return textOf(valueIn(around, 'kind'))?.endsWith('List') === true && items !== undefined && isFlow(source.text, items);
};
