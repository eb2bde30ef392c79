import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../model/index.ts';
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
  read: file => {
    try {
      return readText(file);
    } catch (error) {
      return { problem: `the file cannot be read (${codeOf(error)})` };
    }
  },
};

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

const readText = (file: string): { readonly text: string } | { readonly problem: string } => {
  // Opening a pipe would wait for ever, so it is looked at first.
  const stat = statSync(file);
  if (!stat.isFile()) return { problem: 'this is not a file' };
  if (stat.size > largest) return { problem: `the file has ${Math.round(stat.size / megabyte)} MB, and files over 50 MB are not read: split it` };
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: withoutMark(bytes.toString('utf16le')) };
  if (bytes.subarray(0, sniffed).includes(0)) return { problem: 'this is a binary file' };
  return { text: withoutMark(bytes.toString('utf8')) };
};
/** Without the byte order mark that some editors put first. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');
