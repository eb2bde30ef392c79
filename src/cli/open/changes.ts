import { type FSWatcher, statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isSkippedPath } from '../walk.ts';

/** Long enough for an editor that writes a file in several steps, or for a checkout. */
const pause = 250;
/** What cannot be watched is looked at now and then. */
const lookAgain = 1000;

export interface Watching {
  readonly end: () => void;
  /** Watches from the start: after a folder went away. */
  readonly again: () => void;
  /** Paths whose changes are not seen, and why. */
  readonly blind: () => readonly string[];
}

/** Tells, once things have come to rest, that something below the paths changed. */
export const watchPaths = (paths: readonly string[], changed: () => void): Watching => {
  let waiting: NodeJS.Timeout | undefined;
  const tell = (after = pause): void => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, after);
  };
  let now = watchAll(paths, tell);
  const again = (): void => {
    now.close();
    now = watchAll(paths, tell);
    if (now.blind.length > 0) tell(lookAgain);
  };
  const end = (): void => {
    clearTimeout(waiting);
    now.close();
  };
  return { end, again, blind: () => now.blind };
};

const watchAll = (paths: readonly string[], tell: () => void) => {
  const [watchers, blind]: [FSWatcher[], string[]] = [[], []];
  for (const path of paths) {
    try {
      const watcher = watchOne(path, tell);
      // A folder that goes away is told when it is read again.
      watcher.on('error', () => tell());
      watchers.push(watcher);
    } catch (error) {
      blind.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  return { close, blind };
};

const watchOne = (path: string, tell: () => void): FSWatcher => {
  const seen = (file: string | null): void => {
    if (file === null || !isSkippedPath(file)) tell();
  };
  if (statSync(path).isDirectory()) return watch(path, { recursive: true }, (_, file) => seen(file));
  // Editors put a new file in the place of the old one: its folder is what stays.
  const name = basename(path);
  return watch(dirname(path), (_, file) => {
    if (file === name) tell();
  });
};
