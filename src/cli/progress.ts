import type { Tree } from '../model/index.ts';

/** Says on standard error what is going on, once it takes more than a second and a person is watching. */
export interface Progress {
  readonly reading: (tree: Tree) => Tree;
  readonly judging: (done: number, all: number) => void;
  readonly end: () => void;
}

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
    }),
    judging: (done, all) => say(`Assessing: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} assets`),
    end: () => {
      if (shown) stream.write('\r\u001b[K');
    },
  };
};
