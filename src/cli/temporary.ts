import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from '../model/index.ts';

/** An open file that has no name any more: nobody else can open it, and it is gone with this process, however that ends. */
export const temporaryFile = (): number => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-'));
  const opened = openSync(join(folder, 'unpacked'), 'wx+', 0o600);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    remove();
  } catch {
    // Where an open file keeps its name (Windows), it goes at the end.
    process.on('exit', remove);
  }
  return opened;
};

/** A stretch of an open file. */
export const stretchOf = (opened: number, from: number, size: number): Bytes => ({
  size,
  read: (start, length) => readAt(opened, from + start, Math.min(length, size - start)),
});

/** Always by position, so that nothing depends on who read before. */
export const readAt = (opened: number, start: number, length: number): Uint8Array => {
  const bytes = Buffer.allocUnsafe(Math.max(0, length));
  let done = 0;
  while (done < bytes.length) {
    const more = readSync(opened, bytes, done, bytes.length - done, start + done);
    if (more === 0) break;
    done += more;
  }
  return bytes.subarray(0, done);
};

export const writeAt = (opened: number, start: number, bytes: Uint8Array): void => {
  for (let done = 0; done < bytes.length; ) done += writeSync(opened, bytes, done, bytes.length - done, start + done);
};

/** Many small things in one temporary file, so that they take no memory and only one open file. */
const shared: { opened?: number; end: number } = { end: 0 };
export const setAside = (bytes: Uint8Array): Bytes => {
  shared.opened ??= temporaryFile();
  const from = shared.end;
  writeAt(shared.opened, from, bytes);
  shared.end += bytes.length;
  return stretchOf(shared.opened, from, bytes.length);
};
