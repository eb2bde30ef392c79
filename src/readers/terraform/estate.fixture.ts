import { type Declaration, type Node, shown, type Tree } from '../../model/index.ts';
import { readTerraform, type TerraformEstate } from './read.ts';
import type { Options } from './scope.ts';

/** A tree of texts, by path: for tests and for pages that have no disk. */
export const treeOf = (files: Readonly<Record<string, string>>): Tree => {
  const folders = new Map<string, Set<string>>();
  for (const file of Object.keys(files)) {
    const steps = file.split('/');
    for (const [i, step] of steps.entries()) {
      const folder = steps.slice(0, i).join('/');
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(i < steps.length - 1 ? `${step}/` : step));
    }
  }
  return {
    list: folder => (folders.has(folder) ? [...(folders.get(folder) ?? [])] : undefined),
    read: file => {
      const text = Object.hasOwn(files, file) ? files[file] : undefined;
      return text === undefined ? { problem: `There is no file ${file}.` } : { text };
    },
  };
};

/** The folders of a tree that hold Terraform files. */
export const foldersOf = (files: Readonly<Record<string, string>>): readonly string[] => [
  ...new Set(
    Object.keys(files)
      .filter(file => /\.tf(\.json)?$/.test(file))
      .map(file => file.split('/').slice(0, -1).join('/')),
  ),
];

export const estateOf = (files: Readonly<Record<string, string>>, options: Partial<Options> = {}): TerraformEstate =>
  readTerraform(foldersOf(files), treeOf(files), options);

const entries = (node: Node & { is: 'map' }): readonly (readonly [string, unknown])[] =>
  Object.entries(node.entries).map(([key, entry]) => [key, plain(entry)]);

/** A node without its places, to compare: references as `→ id attribute`, what is not known as `? why`, with its alternatives or shape. */
export const plain = (node: Node | undefined): unknown => {
  if (!node) return undefined;
  if (node.is === 'value') return node.value;
  if (node.is === 'list') return node.rest === undefined ? node.items.map(plain) : [...node.items.map(plain), `… ${node.rest}`];
  if (node.is === 'map') return Object.fromEntries([...entries(node), ...(node.rest === undefined ? [] : [['…', node.rest]])]);
  if (node.is === 'reference') return [`→ ${node.to}`, ...(node.attribute === undefined ? [] : [node.attribute])].join(' ');
  if (node.among) return { why: node.why, among: node.among.map(plain) };
  return node.shape === undefined ? `? ${node.why}` : shown(node.shape);
};

/** The body of the one declaration with that address. */
export const bodyOf = ({ declarations }: TerraformEstate, address: string): Declaration['body'] | undefined =>
  declarations.find(declaration => declaration.address === address)?.body;
