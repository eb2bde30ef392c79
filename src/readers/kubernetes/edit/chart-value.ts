import type { Declaration, SetChange, Source, Step } from '../../../model/index.ts';
import { type Detour, type EditedFile, editedFile, freshScalar, nodeAt, type Unwritten } from '../../text-tree/edit/index.ts';
import { readYaml, type TreeNode, textOf, valueIn } from '../../text-tree/index.ts';
import { join } from '../path.ts';
import { splitImage } from './image.ts';

/** The values of a chart, where a template takes a value from there and does nothing else to it. */
export const chartValueInstead = (
  change: SetChange,
  declaration: Declaration,
  source: Source,
  open: (file: string) => EditedFile | Unwritten,
): Detour | Unwritten | undefined => {
  const node = nodeAt(declaration.body, change.path);
  const template = declaration.at.file;
  const folder = /^(.*?\/)?(?=templates\/)/.exec(template)?.[0];
  if (!node || folder === undefined || typeof change.to === 'object') return undefined;
  const line = lineOf(template, node.at.line, source);
  const key = String(change.path.at(-1));
  const whole = valuePath(line, key);
  const pieces = key === 'image' ? imagePaths(line) : undefined;
  const path = whole ?? pieces?.tag;
  if (!path) return undefined;
  const file = open(join(folder === '' ? '.' : folder.slice(0, -1), 'values.yaml'));
  const root = 'why' in file ? undefined : file.read.documents[0];
  const why = `it is rendered from ${template}, which takes it from .Values.${path.join('.')}`;
  const to = pieces && root ? tagOf(String(change.to), textAt(root, pieces.name)) : change.to;
  if ('why' in file || !root || to === undefined || scalarAt(root, path) === undefined) return { why, at: node.at };
  return { file, region: root, path, to: freshScalar(to), reaches: usersOf(path, folder, source) };
};

const value = String.raw`\{\{-?\s*\.Values\.([\w.]+)\s*(?:\|\s*default\s+[^}|]+?)?(?:\|\s*(?:quote|toString)\s*)?-?\}\}`;
const imageLine = new RegExp(String.raw`^\s*(?:-\s+)?image:\s+["']?${value}:${value}["']?\s*$`);
/** The name and the tag of `image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"`. */
const imagePaths = (line: string): { readonly name: readonly string[]; readonly tag: readonly string[] } | undefined => {
  const [, name, tag] = imageLine.exec(line) ?? [];
  return name === undefined || tag === undefined ? undefined : { name: name.split('.'), tag: tag.split('.') };
};
/** What follows the name, where the image keeps it: `1.29.3@sha256:…`. */
const tagOf = (image: string, name: string | undefined): string | undefined => {
  const split = splitImage(image);
  if (split.name !== name || split.tag === '') return undefined;
  return split.digest === '' ? split.tag : `${split.tag}@${split.digest}`;
};

export const openValues = (file: string, tree: Source['tree']): EditedFile | Unwritten => {
  const answer = tree.read(file);
  if ('problem' in answer) return { why: `${file} cannot be read` };
  const read = readYaml(answer.text, file);
  if (read.problems.length > 0) return { why: `${file} cannot be read whole` };
  return editedFile(file, read, false, { opaque: () => undefined }, text => readYaml(text, file));
};

const lineOf = (file: string, line: number, { tree }: Source): string => {
  const answer = tree.read(file);
  return 'text' in answer ? (answer.text.split('\n')[line - 1] ?? '') : '';
};

/** `.Values.a.b` of a line that says nothing but `key: {{ .Values.a.b }}`. */
const valuePath = (line: string, key: string): readonly string[] | undefined => {
  const [, written, path] = /^\s*(?:-\s+)?["']?([\w./-]+)["']?:\s+\{\{-?\s*\.Values\.([\w.]+)\s*(?:\|\s*quote\s*)?-?\}\}\s*$/.exec(line) ?? [];
  return written === key ? path?.split('.') : undefined;
};

const scalarAt = (root: TreeNode, path: readonly Step[]): TreeNode | undefined => {
  let node: TreeNode | undefined = root;
  for (const step of path) node = valueIn(node, String(step));
  return node?.is === 'scalar' ? node : undefined;
};
const textAt = (root: TreeNode, path: readonly Step[]): string | undefined => textOf(scalarAt(root, path));

/** What is rendered from templates of the chart that name the value. */
const usersOf = (path: readonly string[], folder: string, { declared, tree }: Source): readonly string[] => {
  const named = new RegExp(`\\.Values\\.${path.join('\\.')}(?!\\w)`);
  const uses = new Map<string, boolean>();
  return [...declared.values()].flatMap(({ id, at: { file }, block }) => {
    if (block?.locked === undefined || !file.startsWith(`${folder}templates/`)) return [];
    const answer = uses.has(file) ? undefined : tree.read(file);
    if (answer) uses.set(file, 'text' in answer && named.test(answer.text));
    return uses.get(file) ? [id] : [];
  });
};
