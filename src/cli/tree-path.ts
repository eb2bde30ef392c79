import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as the tree and the reports have it: with `/`, relative to the working directory, absolute when outside it. */
export const treePath = (path: string): string => {
  const full = resolve(path);
  const near = relative('.', full);
  const shown = near === '' ? '.' : near === '..' || near.startsWith(`..${sep}`) || isAbsolute(near) ? full : near;
  return sep === '/' ? shown : shown.replaceAll(sep, '/');
};
