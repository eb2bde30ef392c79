import type { Problem, Tree } from '../model/index.ts';

/** A part of an estate that can be read by itself, and everything that its reading rests on. */
export interface Unit extends Touched {
  /** The scopes of what it declares. */
  readonly scopes: readonly string[];
  /** The files that count as read, or how many they are where no other part has any of them. */
  readonly sources: readonly string[] | number;
  readonly problems: readonly Problem[];
}

/** What was looked at, whether it was there or not. */
export interface Touched {
  readonly files: Iterable<string>;
  readonly folders: Iterable<string>;
}

export interface Watched {
  readonly tree: Tree;
  readonly touched: { readonly files: ReadonlySet<string>; readonly folders: ReadonlySet<string> };
  /** Counts what somebody else looked at. */
  readonly also: (touched: Touched) => void;
}

/** The same tree, which remembers what is looked at. */
export const watch = (tree: Tree): Watched => {
  const [files, folders] = [new Set<string>(), new Set<string>()];
  const { bytes } = tree;
  return {
    tree: {
      list: folder => {
        folders.add(folder);
        return tree.list(folder);
      },
      read: file => {
        files.add(file);
        return tree.read(file);
      },
      ...(bytes && {
        bytes: file => {
          files.add(file);
          return bytes(file);
        },
      }),
    },
    touched: { files, folders },
    also: touched => {
      for (const file of touched.files) files.add(file);
      for (const folder of touched.folders) folders.add(folder);
    },
  };
};
