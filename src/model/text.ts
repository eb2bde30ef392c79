/**
 * Texts of which a part is not known. What stands between the two marks is the expression that will fill the hole, so that
 * `arn:aws:s3:::${var.name}/*` flows through lists, policies and JSON as one string and can still be shown to a reader.
 */
const open = '\uE000';
const close = '\uE001';

export const hole = (expression: string): string => `${open}${expression.replaceAll(open, '').replaceAll(close, '')}${close}`;
export const hasHoles = (text: string): boolean => text.includes(open);
/** Stands for an attribute of another declaration: what it will be is not known, but it is one definite thing, never a wildcard and never any text that is written out. */
export const reference = (expression: string): string => `\uE002${expression}\uE003`;
/** The text as a reader would write it: every hole and reference as `${…}`. */
export const shown = (text: string): string => text.replaceAll(/[\uE000\uE002]/g, '${').replaceAll(/[\uE001\uE003]/g, '}');
/** Cuts a text into what is known and what is not: even positions are known, odd ones are the expressions in the holes. */
export const pieces = (text: string): readonly string[] => text.split(/[\uE000\uE001]/);

const quoted = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patternOf = (text: string): string =>
  pieces(text)
    .map((piece, i) => (i % 2 === 1 ? '[\\s\\S]*' : quoted(piece)))
    .join('');
const globOf = (glob: string): string =>
  glob
    .split('*')
    .map(piece => piece.split('?').map(quoted).join('[\\s\\S]'))
    .join('[\\s\\S]*');

/** Whether two texts are the same: `undefined` when a hole decides it. */
export const same = (a: string, b: string): boolean | undefined => {
  if (!hasHoles(a) && !hasHoles(b)) return a === b;
  if (hasHoles(a) && hasHoles(b)) return undefined;
  const [holed, plain] = hasHoles(a) ? [a, b] : [b, a];
  return new RegExp(`^${patternOf(holed)}$`).test(plain) ? undefined : false;
};

/** Whether a text fits a pattern with `*` and `?`: `undefined` when a hole decides it. */
export const isLike = (text: string, glob: string): boolean | undefined => {
  if (!hasHoles(text)) return new RegExp(`^${globOf(glob)}$`).test(text);
  if (glob === '*') return true;
  if (!/[*?]/.test(glob)) return same(text, glob);
  const [head, tail] = [pieces(text)[0] ?? '', pieces(text).at(-1) ?? ''];
  const fixed = glob.split(/[*?]/);
  const [start, end] = [fixed[0] ?? '', fixed.at(-1) ?? ''];
  const starts = head.startsWith(start) ? true : start.startsWith(head) ? undefined : false;
  const ends = tail.endsWith(end) ? true : end.endsWith(tail) ? undefined : false;
  if (starts === false || ends === false) return false;
  return starts && ends && fixed.length === 2 && glob.includes('*') && head.length >= start.length && tail.length >= end.length ? true : undefined;
};
