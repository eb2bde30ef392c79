import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as the tree and the reports have it: with `/`, relative to the working directory, absolute when outside it. */
export const treePath = (path: string): string => {
  const full = resolve(path);
  const near = relative('.', full);
  const shown = near === '' ? '.' : near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near) ? full : near;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
};

/** The same for many paths of which most are equal. */
export const rememberedTreePath = (): ((path: string) => string) => {
  const known = new Map<string, string>();
  return path => {
    const told = known.get(path) ?? treePath(path);
    known.set(path, told);
    return told;
  };
};
