import type { MapNode, Node, Place, Problem } from '../../model/index.ts';
import { placeOf, readJson, readYaml, type Source, type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { nodeOf } from './node.ts';
import { hasLineOfTags, hasTags, veiled } from './template-tags.ts';

/** One document of a file, as a tree with places. */
export interface Document {
  readonly file: string;
  readonly body: MapNode;
  readonly at: Place;
  /** The template of a chart that it was rendered from. */
  readonly rendered?: string;
  /** For what a cluster answered: the types of all objects in the answer. */
  readonly answer?: ReadonlySet<string>;
}
export interface Documents {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** The maps that a file holds, lists of objects taken apart. What is broken is a problem, and the documents around it are read. */
export const documentsIn = (text: string, file: string): Documents => {
  const { source, documents, problems } = treesIn(text, file);
  return { documents: documents.flatMap(tree => objectsIn(tree, source)), problems };
};

/** The trees of a file, as they are. */
export const treesIn = (text: string, file: string): TreeFile => {
  if (/^\s*[{[]/.test(text)) return jsonIn(text, file);
  const read = readYaml(text, file);
  return read.problems.length === 0 ? read : again(text, file, read);
};

/** JSON, of which several values may stand one after the other; what only looks like it is YAML. */
const jsonIn = (text: string, file: string): TreeFile => {
  const json = readJson(text, file);
  if (json.problems.length === 0) return json;
  const yaml = readYaml(text, file);
  if (yaml.problems.length < json.problems.length) return yaml;
  return hasTags(text) ? again(text, file, json) : json;
};

const isBroken = ({ problems }: TreeFile): boolean => problems.some(({ message }) => message.startsWith('This is not valid YAML'));

/** A second look at a file with faults: tags of a template are no fault, and a broken document need not take the others with it. */
const again = (text: string, file: string, first: TreeFile): TreeFile => {
  const tagged = hasTags(text);
  if (!tagged && !isBroken(first)) return first;
  const whole = tagged ? readYaml(veiled(text), file) : first;
  if (whole.problems.length === 0 && !hasLineOfTags(text)) return { ...whole, source: first.source };
  return apart(text, file, first.source);
};

/** Each document by itself; the rest of the text is blanks, so that every place stays what it was. */
const apart = (text: string, file: string, source: Source): TreeFile => {
  const parts = partsOf(text);
  const documents: TreeNode[] = [];
  const problems: Problem[] = [];
  for (const { start, end, line } of parts) {
    const part = text.slice(start, end);
    if (part.trim() === '') continue;
    if (hasLineOfTags(part)) {
      if (/^\s*kind:/m.test(part)) problems.push({ file, line: firstLine(part, line), message: isTemplate });
      continue;
    }
    const read = readYaml(veiled(part), file);
    const broken = isBroken(read);
    problems.push(...read.problems.map(problem => ({ ...problem, line: problem.line + line - 1 })));
    if (!broken) documents.push(...read.documents.map(tree => moved(tree, start)));
  }
  return { source, documents, problems };
};

const isTemplate = 'This document is a template with conditions or parts of its own: it is not assessed. Render it, and assess what comes out.';

const firstLine = (part: string, line: number): number => {
  const at = part.search(/\S/);
  return line + (part.slice(0, Math.max(0, at)).match(/\n/g)?.length ?? 0);
};

/** Where each document of a text begins and ends, and the line it begins on. */
const partsOf = (text: string): readonly { readonly start: number; readonly end: number; readonly line: number }[] => {
  const parts: { start: number; end: number; line: number }[] = [];
  let [start, line, at, here] = [0, 1, 0, 1];
  while (at <= text.length) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length + 1 : end + 1;
    if (/^---(?:\s|$)/.test(text.slice(at, Math.min(next, at + 5)))) {
      parts.push({ start, end: at, line });
      [start, line] = [Math.min(next, text.length), here + 1];
    }
    at = next;
    here++;
  }
  parts.push({ start, end: text.length, line });
  return parts;
};

/** The tree as it stands in the whole text. */
const moved = (tree: TreeNode, by: number): TreeNode => {
  const span = {
    start: tree.start + by,
    end: tree.end + by,
    ...(tree.anchored && { anchored: { start: tree.anchored.start + by, end: tree.anchored.end + by } }),
  };
  if (tree.is === 'list') return { ...tree, ...span, items: tree.items.map(item => moved(item, by)) };
  if (tree.is === 'scalar') return { ...tree, ...span };
  const entries = tree.entries.map(one => ({ ...one, keyStart: one.keyStart + by, keyEnd: one.keyEnd + by, value: moved(one.value, by) }));
  return { ...tree, ...span, entries };
};

/** The objects of a document: itself, or the items of a list of objects, each of the kind that the list says when it does not say one itself. */
const objectsIn = (tree: TreeNode, source: Source): readonly Document[] => {
  const kind = textOf(valueIn(tree, 'kind'));
  const items = valueIn(tree, 'items');
  if (kind === undefined || !kind.endsWith('List') || items?.is !== 'list') return documentOf(tree, source);
  const own = { kind: kind.slice(0, -'List'.length), apiVersion: textOf(valueIn(tree, 'apiVersion')) ?? '' };
  return items.items.flatMap(item =>
    item.is === 'map' && textOf(valueIn(item, 'kind'))?.endsWith('List') ? objectsIn(item, source) : documentOf(item, source, own),
  );
};

const documentOf = (tree: TreeNode, source: Source, own?: { readonly kind: string; readonly apiVersion: string }): readonly Document[] => {
  const at = placeOf(source, tree);
  const node = nodeOf(tree, source, at);
  if (node.is !== 'map') return [];
  const missing: readonly (readonly [string, Node])[] = own
    ? [
        ['apiVersion', { is: 'value', value: own.apiVersion, at }],
        ['kind', { is: 'value', value: own.kind, at }],
      ]
    : [];
  const body = own?.kind ? { ...node, entries: Object.assign(Object.create(null), Object.fromEntries(missing), node.entries) } : node;
  return [{ file: source.file, body, at }];
};
