import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bytes, Tree } from '../model/index.ts';
import { openFile } from './open-file.ts';
import { codeOf } from './walk.ts';

const megabyte = 1024 * 1024;
const largest = 50 * megabyte;
const sniffed = 8 * 1024;

/** The disk, as the readers see it. Paths are relative to the working directory, which is `.` or nothing. What is not a readable text is an answer, not an error. */
export const disk: Tree = {
  list: folder => {
    try {
      return readdirSync(folder || '.', { withFileTypes: true })
        .map(entry => (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name))) ? `${entry.name}/` : entry.name))
        .sort();
    } catch {
      return undefined;
    }
  },
  read: file => answered(() => textIn(openFile(file))),
  bytes: file => answered(() => inUtf8(openFile(file))),
};

const answered = <T>(ask: () => T): T | { readonly problem: string } => {
  try {
    return ask();
  } catch (error) {
    return { problem: `the file cannot be read (${codeOf(error)})` };
  }
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

type Answer<T> = T | { readonly problem: string };
const textIn = (file: Answer<Bytes>): Answer<{ readonly text: string }> => {
  if (!('size' in file)) return file;
  const { size } = file;
  if (size > largest) return { problem: `the file has ${Math.round(size / megabyte)} MB, and files over 50 MB are not read: split it` };
  const bytes = Buffer.from(file.read(0, size));
  if (isUtf16(bytes)) return { text: withoutMark(bytes.toString('utf16le')) };
  if (bytes.subarray(0, sniffed).includes(0)) return { problem: 'this is a binary file' };
  return { text: withoutMark(bytes.toString('utf8')) };
};
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
/** Without the byte order mark that some editors put first. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** PowerShell writes what a command says in UTF-16. */
const inUtf8 = (file: Answer<Bytes>): Answer<Bytes> => {
  if (!('size' in file) || !isUtf16(file.read(0, 2))) return file;
  const answer = textIn(file);
  if ('problem' in answer) return answer;
  const bytes = Buffer.from(answer.text);
  return { size: bytes.length, read: (start, length) => bytes.subarray(start, start + length) };
};
