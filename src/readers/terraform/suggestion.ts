/** How many letters must change, be added or go; stops counting above `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? most + 1;
};

const [mostNames, longestName] = [2000, 100];

/** ` Did you mean x?` when one of the names is close, otherwise nothing. */
export const didYouMean = (written: string, names: Iterable<string>): string => {
  if (written.length > longestName) return '';
  let [best, nearest, seen] = ['', Math.max(1, Math.floor(written.length / 4)) + 1, 0];
  for (const name of names) {
    if (seen++ > mostNames) break;
    const far = distance(written, name, nearest - 1);
    if (far < nearest) [best, nearest] = [name, far];
  }
  return best === '' ? '' : ` Did you mean ${best}?`;
};
