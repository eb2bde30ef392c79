import { type TreeFile, type TreeNode, textOf, valueIn } from '../text-tree/index.ts';
import { bodyOf } from './loops.ts';
import { stackTypes } from './nested.ts';
import { localPath, normalPath } from './path.ts';

interface Read {
  readonly file: string;
  readonly template: TreeFile;
}

/** The templates that no other nests, and one of every circle. */
export const rootsOf = (read: readonly Read[]): readonly Read[] => {
  const nests = new Map(read.map(({ file, template }) => [normalPath(file), nestedPaths(file, template.documents[0])]));
  const nested = new Set([...nests].flatMap(([file, paths]) => paths.filter(path => path !== file)));
  const seen = new Set<string>();
  const see = (path: string): void => {
    for (const waiting = [path]; waiting.length > 0; ) {
      const next = waiting.pop() ?? '';
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(...(nests.get(next) ?? []));
    }
  };
  const tops = read.filter(({ file }) => !nested.has(normalPath(file)));
  for (const { file } of tops) see(normalPath(file));
  const unseen = read.filter(({ file }) => {
    const first = !seen.has(normalPath(file));
    if (first) see(normalPath(file));
    return first;
  });
  return [...tops, ...unseen];
};

const nestedPaths = (file: string, template: TreeNode | undefined): readonly string[] =>
  bodyOf(valueIn(template, 'Resources')).flatMap(({ value }) => {
    const property = stackTypes.get(textOf(valueIn(value, 'Type')) ?? '');
    const url = property === undefined ? undefined : textOf(valueIn(valueIn(value, 'Properties'), property));
    const path = url === undefined ? undefined : localPath(file, url);
    return path === undefined ? [] : [path];
  });
