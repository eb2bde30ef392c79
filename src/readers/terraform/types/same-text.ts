import { hasHoles, pieces } from '../../../model/index.ts';

/** Whether a text with holes may turn out to be that one: its known parts stand in it, one after another. */
const mayBe = (holed: string, plain: string): boolean => {
  const parts = pieces(holed).filter((_, i) => i % 2 === 0);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const end = plain.length - last.length;
  let at = first.length;
  if (end < at || !plain.startsWith(first) || !plain.endsWith(last)) return false;
  for (const part of parts.slice(1, -1)) {
    const found = plain.indexOf(part, at);
    if (found === -1 || found + part.length > end) return false;
    at = found + part.length;
  }
  return true;
};

/** Whether two texts are the same, in time that grows with their length only; `undefined` when a hole decides it. */
export const sameText = (a: string, b: string): boolean | undefined => {
  if (!hasHoles(a) && !hasHoles(b)) return a === b;
  if (hasHoles(a) && hasHoles(b)) return undefined;
  return (hasHoles(a) ? mayBe(a, b) : mayBe(b, a)) ? undefined : false;
};
