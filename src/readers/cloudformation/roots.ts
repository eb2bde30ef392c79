import type { Stack } from './frame.ts';
import { normalPath } from './path.ts';

interface Opened {
  readonly file: string;
  readonly stack: Stack;
}

/** The templates that no other nests, and one of every circle. */
export const rootsOf = <T extends Opened>(opened: readonly T[]): readonly T[] => {
  const nests = new Map(opened.map(({ file, stack }) => [normalPath(file), nestedPaths(stack)]));
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
  const tops = opened.filter(({ file }) => !nested.has(normalPath(file)));
  for (const { file } of tops) see(normalPath(file));
  const unseen = opened.filter(({ file }) => {
    const first = !seen.has(normalPath(file));
    if (first) see(normalPath(file));
    return first;
  });
  return [...tops, ...unseen];
};

const nestedPaths = ({ resources }: Stack): readonly string[] =>
  [...resources.values()].flatMap(({ nests }) => {
    const location = nests?.();
    return location && 'path' in location ? [location.path] : [];
  });
