import { rootsAmong } from '../roots.ts';
import type { Stack } from './frame.ts';
import { normalPath } from './path.ts';

interface Opened {
  readonly file: string;
  readonly stack: Stack;
}

/** The templates that no other nests, and one of every circle. */
export const rootsOf = <T extends Opened>(opened: readonly T[]): readonly T[] =>
  rootsAmong(opened.map(one => ({ ...one, path: normalPath(one.file), leadsTo: nestedPaths(one.stack) })));

const nestedPaths = ({ resources }: Stack): readonly string[] =>
  [...resources.values()].flatMap(({ nests }) => {
    const location = nests?.();
    return location && 'path' in location ? [location.path] : [];
  });
