import { closeSync, openSync, statSync } from 'node:fs';
import type { Bytes } from '../model/index.ts';
import { readStandardInput } from './standard-input.ts';
import { readAt } from './temporary.ts';
import { isPacked, opening, unpacked } from './unpack.ts';
import { standardInput } from './walk.ts';

/** What was unpacked is not unpacked again, as long as it is the same file. */
const known = new Map<string, Bytes>();

/** A file by position, unpacked. Throws what the operating system says when there is none. */
export const openFile = (path: string): Bytes | { readonly problem: string } => {
  if (path === standardInput) return once(path, fromStandardInput);
  // Opening a pipe would wait for ever, so it is looked at first.
  const stat = statSync(path);
  if (!stat.isFile()) return { problem: 'this is not a file' };
  const same = [path, stat.dev, stat.ino, stat.mtimeMs, stat.size].join('|');
  const packed = isPacked(readFrom(path, same, 0, Math.min(2, stat.size)));
  const plain: Bytes = { size: stat.size, read: (start, length) => unlessGone(() => readFrom(path, same, start, Math.min(length, stat.size - start))) };
  return packed ? once(same, () => unpacked(opening(path))) : plain;
};

const fromStandardInput = (): Bytes => {
  const { opened, bytes } = readStandardInput();
  return isPacked(bytes.read(0, 2)) ? unpacked(look => look(opened)) : bytes;
};
const once = (name: string, open: () => Bytes): Bytes => {
  const bytes = known.get(name) ?? open();
  known.set(name, bytes);
  return bytes;
};

/** The files that were read last stay open: a large one is read a million times. */
const opened = new Map<string, number>();
const mostOpened = 16;
const readFrom = (path: string, same: string, start: number, length: number): Uint8Array => {
  const file = opened.get(same) ?? openSync(path, 'r');
  opened.delete(same);
  opened.set(same, file);
  if (opened.size > mostOpened) closeOldest();
  return readAt(file, start, length);
};
const unlessGone = (read: () => Uint8Array): Uint8Array => {
  try {
    return read();
  } catch {
    return new Uint8Array();
  }
};
const closeOldest = (): void => {
  const [oldest] = opened;
  if (!oldest) return;
  opened.delete(oldest[0]);
  closeSync(oldest[1]);
};
