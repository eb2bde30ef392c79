import { statSync } from 'node:fs';
import { disk } from '../disk.ts';

/** What tells whether a file changed: its size, the time it was written, and which file it is. `undefined` where there is none. */
export type Stamp = readonly [size: number, time: number, inode: number] | null;

/** Files that were written as late as this cannot be told from what is written to them next. */
const unsettled = 2_000;

/** The stamp of a file as it was read by a run that began at a time (milliseconds). */
export const stampOf = (file: string, began: number): Stamp => {
  const stamp = stampNow(file);
  return stamp && stamp[1] > began - unsettled ? [stamp[0], Number.NaN, stamp[2]] : stamp;
};

export const stampNow = (file: string): Stamp => {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? [stat.size, stat.mtimeMs, stat.ino] : null;
};

/** A time that is not known (`null` once it was written down) is equal to none. */
export const isSame = (a: Stamp, b: Stamp): boolean => (a === null || b === null ? a === b : a[0] === b[0] && a[1] === b[1] && a[2] === b[2]);

/** What is in a folder, by its names. */
export const namesIn = (folder: string): string | null => disk.list(folder)?.join('/') ?? null;
