import type { Declaration, Node, Source, Step } from '../../../model/index.ts';
import { blockOf, type EditedFile, editedFile, type Located, type Unwritten } from '../../text-tree/edit/index.ts';
import { lineAt, readJson, type TreeFile, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { treesIn } from '../documents.ts';
import { hasTags, withVariables } from '../template-tags.ts';

/** A file of manifests that is edited: its objects by the lines on which they begin. */
export interface ManifestFile extends EditedFile {
  readonly objects: ReadonlyMap<number, readonly ManifestObject[]>;
}
export interface ManifestObject {
  readonly tree: TreeNode;
  readonly kind: string;
  readonly name: string;
  /** Where its document ends; nothing for an item of a list of objects. */
  readonly end?: number;
}
export interface LocatedObject extends Located {
  readonly file: ManifestFile;
  readonly object: ManifestObject;
}

export const openManifest = (file: string, tree: Source['tree']): ManifestFile | Unwritten => {
  const answer = tree.read(file);
  if ('problem' in answer) return { why: `${file} cannot be read` };
  const { text } = answer;
  if (hasTags(text)) return { why: `${file} is a template that a program fills in first` };
  const read = treesIn(text, file);
  const json = /^\s*[{[]/.test(text) && readJson(text, file).problems.length === 0;
  const edited = editedFile(file, read, json, { opaque: variableWhy }, changed => treesIn(changed, file));
  return { ...edited, objects: byLine(read) };
};

const variableWhy = (node: TreeNode): string | undefined =>
  node.is === 'scalar' && withVariables(node.text) !== undefined ? `${node.text.length > 60 ? 'a variable' : node.text} gives the value` : undefined;

const byLine = (read: TreeFile): ReadonlyMap<number, readonly ManifestObject[]> => {
  const found = new Map<number, ManifestObject[]>();
  for (const document of read.documents)
    for (const object of objectsIn(document, endOfDocument(read.source.text, document.end))) {
      const line = lineAt(read.source, object.tree.start);
      found.set(line, [...(found.get(line) ?? []), object]);
    }
  return found;
};

/** Before the line that begins the next document. */
const endOfDocument = (text: string, from: number): number => {
  const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;
  marker.lastIndex = from;
  return marker.exec(text)?.index ?? text.length;
};

const objectsIn = (tree: TreeNode, end: number | undefined): readonly ManifestObject[] => {
  const kind = textOf(valueIn(tree, 'kind')) ?? '';
  const items = valueIn(tree, 'items');
  if (kind.endsWith('List') && items?.is === 'list') return items.items.flatMap(item => objectsIn(item, undefined));
  return tree.is === 'map' ? [{ tree, kind, name: textOf(valueIn(valueIn(tree, 'metadata'), 'name')) ?? '', ...(end !== undefined && { end }) }] : [];
};

/** The object that a declaration was read from. */
export const locateIn = (
  declaration: Declaration,
  open: (file: string) => ManifestFile | Unwritten,
  { form }: Pick<Source, 'form'>,
): LocatedObject | Unwritten => {
  const { file: name, line } = blockOf(declaration);
  const file = open(name);
  if ('why' in file) return file;
  const all = file.objects.get(line) ?? [];
  const object = all.length === 1 ? all[0] : all.find(one => declaration.address.endsWith(one.name) && declaration.address.startsWith(`${one.kind} `));
  if (!object) return { why: 'it does not stand as an object in a file of its own: something generates it' };
  const lists = form(declaration.type)?.lists;
  return {
    ...{ file, object, region: object.tree, key: `${name}:${object.tree.start}`, ...(object.end !== undefined && { end: object.end }) },
    steps: path => (String(path[0]).startsWith('@') ? { why: 'it follows from other objects' } : stepsIn(path, declaration, file, object)),
    isList: names => lists?.has(names.join('.')) === true || (names.length > 1 && areLists.has(names.at(-1) ?? '')),
  };
};

/** Fields that are lists wherever they stand below `spec`. */
const areLists: ReadonlySet<string> = new Set([
  ...['containers', 'initContainers', 'ephemeralContainers', 'volumes', 'volumeMounts', 'env', 'envFrom', 'ports', 'tolerations', 'imagePullSecrets'],
  ...['policyTypes', 'ingress', 'egress', 'rules', 'tls', 'add', 'drop', 'loadBalancerSourceRanges', 'externalIPs'],
]);

/** The steps in the file. An overlay may have put items before those that the file has, and have set what stands there itself. */
const stepsIn = (path: readonly Step[], declaration: Declaration, file: ManifestFile, { tree }: ManifestObject): readonly Step[] | Unwritten => {
  if (declaration.id.startsWith(`${file.file}:`)) return path;
  let at: Both = { node: declaration.body, tree };
  const steps: Step[] = [];
  for (const step of path) {
    for (const one of at.node?.is === 'list' && typeof step === 'string' ? [0, step] : [step]) {
      const next = into(at, one, file);
      if ('why' in next) return next;
      at = next;
      if (one === step || next.step !== 0) steps.push(next.step);
    }
  }
  return steps;
};

/** A node of the overlay's object, and the same in the file. */
interface Both {
  readonly node: Node | undefined;
  readonly tree: TreeNode | undefined;
}
const into = ({ node, tree }: Both, step: Step, file: ManifestFile): (Both & { readonly step: Step }) | Unwritten => {
  const inside = node?.is === 'reference' ? node.value : node;
  const next = inside?.is === 'list' ? inside.items[step as number] : inside?.is === 'map' ? inside.entries[step] : undefined;
  const from = next?.from ?? next?.at;
  if (from && from.file !== file.file) return { why: `${from.file} sets it`, at: from };
  if (tree?.is !== 'list' || !from) return { node: next, tree: valueIn(tree, String(step)), step };
  const same = tree.items.findIndex(item => lineAt(file.read.source, item.start) === from.line);
  return same < 0 ? { why: 'an overlay puts it in', at: from } : { node: next, tree: tree.items[same], step: same };
};
