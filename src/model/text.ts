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

/** Whether a text is these pieces in this order with anything between them; `single` stands for any one character. Takes the leftmost place of each piece, so that no input makes it slow. */
const isMadeOf = (text: string, parts: readonly string[], single?: string): boolean => {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return text.length === first.length && standsAt(text, first, 0, single);
  if (first.length + last.length > text.length || !standsAt(text, first, 0, single) || !standsAt(text, last, text.length - last.length, single)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    while (from + part.length <= end && !standsAt(text, part, from, single)) from++;
    if (from + part.length > end) return false;
    from += part.length;
  }
  return true;
};
const standsAt = (text: string, part: string, at: number, single: string | undefined): boolean => {
  if (single === undefined || !part.includes(single)) return text.startsWith(part, at);
  for (let i = 0; i < part.length; i++) if (part[i] !== single && part[i] !== text[at + i]) return false;
  return at + part.length <= text.length;
};

/** Whether two texts are the same: `undefined` when a hole decides it. */
export const same = (a: string, b: string): boolean | undefined => {
  if (!hasHoles(a) && !hasHoles(b)) return a === b;
  if (hasHoles(a) && hasHoles(b)) return undefined;
  const [holed, plain] = hasHoles(a) ? [a, b] : [b, a];
  return isMadeOf(
    plain,
    pieces(holed).filter((_, i) => i % 2 === 0),
  )
    ? undefined
    : false;
};

/** Whether a text fits a pattern with `*` and `?`: `undefined` when a hole decides it. */
export const isLike = (text: string, glob: string): boolean | undefined => {
  if (!hasHoles(text)) return isMadeOf(text, glob.split('*'), '?');
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
