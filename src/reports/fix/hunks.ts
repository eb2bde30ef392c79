import type { Edit } from '../../model/index.ts';

/** One place of a unified diff. Line numbers count from 1; of nothing, the line before it, as diff has it. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  /** Each with its ` `, `-` or `+` in front, and without its line end. */
  readonly lines: readonly string[];
  /** The changes that it is part of. */
  readonly of: readonly number[];
}
const context = 3;

/** Lines that are not the same before and after: from and to are counted from 0, `to` is past the last one. */
interface Region {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
  readonly of: readonly number[];
}

/** The hunks of a file. Nothing is searched for: the edits say where they are. */
export const hunksOf = (text: string, edits: readonly Edit[]): readonly Hunk[] => {
  const starts = lineStarts(text);
  const old = starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length));
  const regions = joinedRegions(
    [...edits].sort((a, b) => a.start - b.start || a.end - b.end),
    text,
    starts,
    old,
  );
  const hunks: Hunk[] = [];
  let shift = 0;
  for (const group of groups(regions)) {
    const hunk = hunkOf(group, old, shift);
    hunks.push(hunk);
    shift += hunk.newCount - hunk.oldCount;
  }
  return hunks;
};

const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0 && i + 1 < text.length; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return text === '' ? [] : starts;
};
const lineAt = (starts: readonly number[], offset: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** Edits that touch the same lines are one region; each is cut down to the lines that differ. */
const joinedRegions = (edits: readonly Edit[], text: string, starts: readonly number[], old: readonly string[]): readonly Region[] => {
  const regions: Region[] = [];
  for (let i = 0; i < edits.length; ) {
    const from = lineAt(starts, edits[i]?.start ?? 0);
    let to = from;
    let [written, at] = ['', starts[from] ?? 0];
    const of = new Set<number>();
    for (; i < edits.length; i++) {
      const edit = edits[i] as Edit;
      if (of.size > 0 && lineAt(starts, edit.start) > to) break;
      written += text.slice(at, edit.start) + edit.text;
      at = edit.end;
      to = Math.max(to, lineAt(starts, Math.max(edit.start, edit.end)));
      for (const one of edit.of) of.add(one);
    }
    const end = starts[to + 1] ?? text.length;
    regions.push(trimmed({ from, to: old.length === 0 ? 0 : to + 1, lines: linesOf(written + text.slice(at, end)), of: [...of] }, old));
  }
  return adjoined(regions.filter(({ from, to, lines }) => to > from || lines.length > 0));
};
/** Lines that follow each other are taken away together, and put there together. */
const adjoined = (regions: readonly Region[]): readonly Region[] => {
  const all: Region[] = [];
  for (const region of regions) {
    const before = all.at(-1);
    if (before && before.to === region.from)
      all[all.length - 1] = { from: before.from, to: region.to, lines: [...before.lines, ...region.lines], of: [...before.of, ...region.of] };
    else all.push(region);
  }
  return all;
};
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

const trimmed = ({ from, to, lines, of }: Region, old: readonly string[]): Region => {
  let [first, last, above] = [from, to, 0];
  while (first < last && above < lines.length && old[first] === lines[above]) [first, above] = [first + 1, above + 1];
  let below = lines.length;
  while (last > first && below > above && old[last - 1] === lines[below - 1]) [last, below] = [last - 1, below - 1];
  return { from: first, to: last, lines: lines.slice(above, below), of };
};

const groups = (regions: readonly Region[]): readonly (readonly Region[])[] => {
  const all: Region[][] = [];
  for (const region of regions) {
    const before = all.at(-1)?.at(-1);
    if (before && region.from - before.to <= 2 * context) all.at(-1)?.push(region);
    else all.push([region]);
  }
  return all;
};

const hunkOf = (group: readonly Region[], old: readonly string[], shift: number): Hunk => {
  const [first, last] = [group[0] as Region, group.at(-1) as Region];
  const [start, end] = [Math.max(0, first.from - context), Math.min(old.length, last.to + context)];
  const lines: string[] = [];
  let at = start;
  for (const { from, to, lines: written } of group) {
    lines.push(...old.slice(at, from).flatMap(line => marked(' ', line)), ...old.slice(from, to).flatMap(line => marked('-', line)));
    lines.push(...written.flatMap(line => marked('+', line)));
    at = to;
  }
  lines.push(...old.slice(at, end).flatMap(line => marked(' ', line)));
  const gained = group.reduce((sum, { from, to, lines: written }) => sum + written.length - (to - from), 0);
  const [oldCount, newCount] = [end - start, end - start + gained];
  return {
    oldStart: oldCount === 0 ? start : start + 1,
    oldCount,
    newStart: newCount === 0 ? start + shift : start + shift + 1,
    newCount,
    lines,
    of: [...new Set(group.flatMap(({ of }) => of))].sort((a, b) => a - b),
  };
};
const marked = (mark: string, line: string): readonly string[] =>
  line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'];
