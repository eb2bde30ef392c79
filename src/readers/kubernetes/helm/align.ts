/** Pairs of lines that are compared; beyond it everything stands at the top of its template. */
const most = 4_000_000;

/**
 * For each line of a rendered document the line of its template (from 1) that most likely made it: the pairing, in order, that has the most
 * lines in common, where the same line counts more than the same key. A line without a partner stands where the one before it does.
 */
export const aligned = (rendered: readonly string[], template: readonly string[]): readonly number[] => {
  const [n, m] = [rendered.length, template.length];
  if (n * m > most) return rendered.map(() => 1);
  const [ours, theirs] = [rendered.map(asLine), template.map(asLine)];
  const best = new Int32Array((n + 1) * (m + 1));
  const at = (i: number, j: number): number => best[i * (m + 1) + j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const paired = likeness(ours[i], theirs[j]);
      best[i * (m + 1) + j] = Math.max(at(i + 1, j), at(i, j + 1), paired === 0 ? 0 : paired + at(i + 1, j + 1));
    }
  }
  const lines: number[] = [];
  for (let [i, j] = [0, 0]; i < n; ) {
    const paired = likeness(ours[i], theirs[j]);
    if (j < m && paired > 0 && at(i, j) === paired + at(i + 1, j + 1)) {
      lines.push(j + 1);
      i++;
      j++;
    } else if (j < m && at(i, j + 1) === at(i, j)) j++;
    else {
      lines.push(lines.at(-1) ?? 1);
      i++;
    }
  }
  return lines;
};

interface Line {
  readonly text: string;
  readonly key: string;
  readonly indent: number;
}
const asLine = (written: string): Line => {
  const text = written.trim();
  const key = /^(?:- )?["']?([\w./-]+)["']?:/.exec(text)?.[1] ?? '';
  return { text: text.startsWith('{{') && text.endsWith('}}') ? '' : text, key, indent: written.length - written.trimStart().length };
};

const likeness = (a: Line | undefined, b: Line | undefined): number => {
  if (!a || !b || a.text === '' || b.text === '') return 0;
  const near = a.indent === b.indent ? 1 : 0;
  if (a.text === b.text) return 4 + near;
  return a.key !== '' && a.key === b.key ? 2 + near : 0;
};
