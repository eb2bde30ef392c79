import type { Tree } from '../model/index.ts';

/** Says on standard error what is going on, once it takes more than a second and a person is watching. */
export interface Progress {
  readonly reading: (tree: Tree) => Tree;
  readonly judging: (done: number, all: number) => void;
  readonly end: () => void;
}

/** Says how far a large file was read, the first time through. */
const followed = (bytes: ReturnType<NonNullable<Tree['bytes']>>, file: string, say: (text: string) => void): typeof bytes => {
  if (!('size' in bytes)) return bytes;
  let furthest = large;
  const read = (start: number, length: number): Uint8Array => {
    if (start > furthest) {
      furthest = start;
      say(`Reading: ${file}, ${Math.round(start / 1e6).toLocaleString('en')} of ${Math.round(bytes.size / 1e6).toLocaleString('en')} MB`);
    }
    return bytes.read(start, length);
  };
  return {
    get size() {
      return bytes.size;
    },
    get problem() {
      return bytes.problem;
    },
    read,
  };
};
const large = 10_000_000;

const patience = 1000;
const pause = 100;

export const progressOn = (stream: { readonly isTTY?: boolean; readonly write: (text: string) => unknown }, now: () => number = Date.now): Progress => {
  const start = now();
  let last = start;
  let shown = false;
  let files = 0;
  const say = (text: string): void => {
    const time = now();
    if (stream.isTTY !== true || time - start < patience || (shown && time - last < pause)) return;
    last = time;
    shown = true;
    stream.write(`\r\u001b[K${text}`);
  };
  return {
    reading: tree => ({
      list: tree.list,
      read: file => {
        files += 1;
        say(`Reading: ${files.toLocaleString('en')} files`);
        return tree.read(file);
      },
      ...(tree.bytes && { bytes: file => followed(tree.bytes?.(file) ?? { problem: 'there is no such file' }, file, say) }),
    }),
    judging: (done, all) => say(`Assessing: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} assets`),
    end: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
};
