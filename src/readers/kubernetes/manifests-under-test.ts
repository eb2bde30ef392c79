import type { Declaration, Node, Tree } from '../../model/index.ts';
import type { Reading, ReadOptions } from '../reader.ts';
import { kubernetes } from './format.ts';
import { read } from './reader.ts';

/** A folder tree in memory: path to text. */
export const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  list: folder => {
    const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
    const names = Object.keys(texts).flatMap(file => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
    return names.length === 0 ? undefined : [...new Set(names.map(name => (name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name)))].sort();
  },
  read: file => {
    const text = texts[file];
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});

/** What the reader makes of files that are written in the test. */
export const readManifests = (texts: Readonly<Record<string, string>>, options: ReadOptions = {}): Reading =>
  read(
    Object.keys(texts).filter(file => kubernetes.mayBe(file) && kubernetes.is?.(texts[file] ?? '', file) === true),
    treeOf(texts),
    options,
  );

export const declared = (reading: Reading, address: string): Declaration => {
  const found = reading.declarations.find(one => one.address === address);
  if (!found) throw new Error(`there is no ${address}: ${reading.declarations.map(one => one.address).join(', ')}; ${JSON.stringify(reading.problems)}`);
  return found;
};

/** What stands at a dotted path; numbers are positions in lists. */
export const nodeAt = (node: Node | undefined, path: string): Node | undefined => {
  let here = node;
  for (const step of path === '' ? [] : path.split('.')) {
    const inner: Node | undefined = here?.is === 'reference' ? here.value : here;
    here = inner?.is === 'map' ? inner.entries[step] : inner?.is === 'list' ? inner.items[Number(step)] : undefined;
  }
  return here;
};
