import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from './usage-error.ts';
import { codeOf } from './walk.ts';

const bufferSize = 64 * 1024;

/** Writes the pieces to a file, or to standard output; a reader that goes away (`| head`) ends it quietly. */
export const write = (pieces: Iterable<string>, file?: string): void => {
  const target = file === undefined ? 1 : openForWriting(file);
  try {
    for (const text of buffered(pieces)) if (!writeAll(target, Buffer.from(text), file)) return;
  } finally {
    if (file !== undefined) closeSync(target);
  }
};

/** A file that is no text. */
export const writeBytes = (bytes: Uint8Array, file: string): void => {
  const target = openForWriting(file);
  try {
    writeAll(target, Buffer.from(bytes), file);
  } finally {
    closeSync(target);
  }
};

const openForWriting = (file: string): number => {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${codeOf(error)})`);
  }
};

function* buffered(pieces: Iterable<string>): Iterable<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < bufferSize) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join('');
}

/** False when nobody listens any more. A pipe that is full for the moment (EAGAIN) is tried again. */
const writeAll = (target: number, bytes: Buffer, file: string | undefined): boolean => {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(target, bytes, done);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') throw new UsageError(`${file ?? 'standard output'} cannot be written (${code})`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
  return true;
};
