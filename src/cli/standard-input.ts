import { readSync } from 'node:fs';
import type { Bytes } from '../model/index.ts';
import { stretchOf, temporaryFile, writeAt } from './temporary.ts';
import { codeOf } from './walk.ts';

let known: { readonly opened: number; readonly bytes: Bytes } | undefined;
/** Everything that comes in, kept on the disk so that it can be read again. It comes in once. */
export const readStandardInput = (): { readonly opened: number; readonly bytes: Bytes } => {
  known ??= drain();
  return known;
};

const drain = (): { readonly opened: number; readonly bytes: Bytes } => {
  const opened = temporaryFile();
  const piece = Buffer.allocUnsafe(1024 * 1024);
  let size = 0;
  for (let more = next(piece); more > 0; more = next(piece)) {
    writeAt(opened, size, piece.subarray(0, more));
    size += more;
  }
  return { opened, bytes: stretchOf(opened, 0, size) };
};

/** A pipe that has nothing yet (EAGAIN) is asked again; one that is closed (EOF on Windows) has ended. */
const next = (piece: Uint8Array): number => {
  for (;;) {
    try {
      return readSync(0, piece);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
};
