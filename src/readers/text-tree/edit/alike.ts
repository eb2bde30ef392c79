import type { Declaration, Source } from '../../../model/index.ts';
import { isUnwritten, type Located, type Unwritten } from './writing.ts';

type Locate = (declaration: Declaration) => Located | Unwritten;

/** The ids of all declarations that are made of the same lines, by the key of those; the declarations of a file are found when it is first asked for. */
export const alikeIn = (source: Source, writes: (declaration: Declaration) => boolean, locate: Locate): ((key: string) => readonly string[]) => {
  const byFile = new Map<string, Declaration[]>();
  for (const declaration of source.declared.values()) if (writes(declaration)) pushTo(byFile, fileOf(declaration), declaration);
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return key => {
    const file = key.slice(0, key.lastIndexOf(':'));
    const index = known.get(file) ?? indexOf(byFile.get(file) ?? [], locate);
    known.set(file, index);
    return index.get(key) ?? [];
  };
};

/** The file and the line that a declaration's block begins on. */
export const blockOf = ({ block, at }: Declaration): { readonly file: string; readonly line: number } => {
  const [, file = at.file, line = String(at.line)] = /^(.*):(\d+)$/s.exec(block?.id ?? '') ?? [];
  return { file, line: Number(line) };
};
const fileOf = (declaration: Declaration): string => blockOf(declaration).file;

const indexOf = (declarations: readonly Declaration[], locate: Locate): ReadonlyMap<string, readonly string[]> => {
  const byKey = new Map<string, string[]>();
  for (const declaration of declarations) {
    const located = locate(declaration);
    if (!isUnwritten(located)) pushTo(byKey, located.key, declaration.id);
  }
  return byKey;
};

export const pushTo = <K, T>(map: Map<K, T[]>, key: K, item: T): void => {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
};

/** Each file once. */
export const openedOnce = <F extends object>(
  open: (file: string) => F | Unwritten,
): { readonly open: (file: string) => F | Unwritten; readonly all: () => readonly F[] } => {
  const opened = new Map<string, F | Unwritten>();
  return {
    open: file => {
      const known = opened.get(file) ?? open(file);
      opened.set(file, known);
      return known;
    },
    all: () => [...opened.values()].filter((one): one is F => !isUnwritten(one)),
  };
};
