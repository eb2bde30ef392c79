/** The known name nearest to what was typed, if one is near enough to be meant. */
export const nearest = (typed: string, known: Iterable<string>): string | undefined => {
  const wanted = typed.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length * 0.4));
  let best: string | undefined;
  let distance = limit + 1;
  for (const name of known) {
    const d = Math.min(...readings(name.toLowerCase()).map(reading => editDistance(wanted, reading, distance)));
    if (d < distance) [best, distance] = [name, d];
  }
  return best;
};

/** A name may be typed without its first parts: `s3` for `aws.s3`. */
const readings = (name: string): readonly string[] => {
  const steps = name.split('.');
  return steps.map((_, i) => steps.slice(i).join('.'));
};

/** Letters to add, drop, change or swap with their neighbour; `limit` or more is all the same. */
export const editDistance = (a: string, b: string, limit = Number.POSITIVE_INFINITY): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      row.push(Math.min(change, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? limit;
};
