import { isLike } from '../model/index.ts';

export type Glob = (value: string) => boolean;

/** A glob with `*` and `?`, made ready once: most are plain words, or have one star. */
export const globTest = (glob: string): Glob => {
  if (!/[*?]/.test(glob)) return value => value === glob;
  const [start = '', end = '', ...more] = glob.split('*');
  if (more.length > 0 || glob.includes('?')) return value => isLike(value, glob) === true;
  return value => value.length >= start.length + end.length && value.startsWith(start) && value.endsWith(end);
};

/** Whether one of the globs fits; nothing fits what is not known. */
export const anyOf = (globs: readonly string[]): ((value: string | undefined) => boolean) => {
  const tests = globs.map(globTest);
  return value => value !== undefined && tests.some(fits => fits(value));
};
export const anyOfInAnyCase = (globs: readonly string[]): ((value: string | undefined) => boolean) => {
  const any = anyOf(globs.map(glob => glob.toLowerCase()));
  return value => any(value?.toLowerCase());
};
