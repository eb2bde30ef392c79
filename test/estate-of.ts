import { catalog } from '../src/catalog/index.ts';
import { type Assessed, assess } from '../src/engine/assess.ts';
import type { Estate, Tree } from '../src/model/index.ts';
import { loadReaders, type ReadOptions, readEstateWith } from '../src/readers/estate.ts';

/** A folder tree in memory: path to text. */
export const treeOf = (texts: Readonly<Record<string, string>>): Tree => ({
  list: folder => {
    const prefix = folder === '.' || folder === '' ? '' : `${folder}/`;
    const names = Object.keys(texts)
      .filter(file => file.startsWith(prefix))
      .map(file => file.slice(prefix.length));
    return names.length === 0 ? undefined : [...new Set(names.map(name => (name.includes('/') ? name.slice(0, name.indexOf('/') + 1) : name)))].sort();
  },
  read: file => {
    const text = texts[file];
    return text === undefined ? { problem: 'there is no such file' } : { text };
  },
});

const readers = await loadReaders();

/** Reads files of a tree, all formats at once. */
export const readFrom = (files: readonly string[], tree: Tree, options: ReadOptions = {}): Estate => readEstateWith(readers, files, tree, options);

/** Reads an estate that is written in the test. */
export const estateOf = (texts: Readonly<Record<string, string>>, options: ReadOptions = {}): Estate =>
  readFrom(Object.keys(texts).sort(), treeOf(texts), options);

/** Reads and assesses an estate that is written in the test, with the whole catalog. */
export const assessed = (texts: Readonly<Record<string, string>>, options: ReadOptions = {}): Assessed =>
  assess(estateOf(texts, options), catalog, { today: '2026-11-22' });
