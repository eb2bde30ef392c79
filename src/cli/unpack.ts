import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import type { Bytes } from '../model/index.ts';
import { readAt, setAside, stretchOf, temporaryFile } from './temporary.ts';

export const isPacked = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

const small = 32 * 1024 * 1024;
const beginning = 128 * 1024;

/** Opens a packed file for as long as it is used. */
type Use = <T>(look: (opened: number) => T) => T;

/** A gzip file as what it holds. Its beginning is looked at without unpacking the rest; the rest goes to the disk, not into memory. */
export const unpacked = (use: Use): Bytes => {
  const head = use(beginningOf);
  let whole: Bytes | undefined;
  const unpack = (): Bytes => {
    whole ??= use(unpackAll);
    return whole;
  };
  return {
    get size() {
      return unpack().size;
    },
    get problem() {
      return unpack().problem;
    },
    read: (start, length) => (start + length <= head.length ? head.subarray(start, start + length) : unpack().read(start, length)),
  };
};

export const opening =
  (path: string): Use =>
  look => {
    const opened = openSync(path, 'r');
    try {
      return look(opened);
    } finally {
      closeSync(opened);
    }
  };

const beginningOf = (opened: number): Uint8Array => {
  try {
    return gunzipSync(readAt(opened, 0, beginning), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: small });
  } catch {
    return new Uint8Array();
  }
};

const unpackAll = (opened: number): Bytes => {
  const { size } = fstatSync(opened);
  try {
    if (size <= small) return setAside(gunzipSync(readAt(opened, 0, size), { maxOutputLength: small }));
  } catch {
    // Too large, cut or damaged: piece by piece, what can be read is kept.
  }
  return unpackPiecewise(opened);
};

const whys: Readonly<Record<number, string>> = {
  3: 'the gzip file ends too early: what was unpacked is read',
  4: 'the gzip file is damaged: what was unpacked is read',
  5: 'there is no room to unpack the gzip file in the folder for temporary files: what was unpacked is read',
};

/** In a process of its own: Node unpacks in pieces only while its own loop runs, and reading waits for nothing. */
const script = `
const { writeSync } = require('node:fs');
const unzip = require('node:zlib').createGunzip();
unzip.on('data', data => {
  try {
    for (let done = 0; done < data.length; ) done += writeSync(1, data, done);
  } catch {
    process.exit(5);
  }
});
unzip.on('error', error => process.exit(error.code === 'Z_BUF_ERROR' ? 3 : 4));
process.stdin.pipe(unzip);
`;
const unpackPiecewise = (packed: number): Bytes => {
  const opened = temporaryFile();
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status } = spawnSync(process.execPath, ['-e', script], { stdio: [packed, opened, 'ignore'], env });
  const whole = stretchOf(opened, 0, fstatSync(opened).size);
  return status === 0 ? whole : { ...whole, problem: whys[status ?? 4] ?? 'the gzip file cannot be unpacked' };
};
