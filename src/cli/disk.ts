import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import type { Tree } from '../model/index.ts';
import { codeOf } from './walk.ts';

const largest = 50 * 1024 * 1024;
const sniffed = 8 * 1024;

/** The disk, as the readers see it. Paths are relative to the working directory. What is not a readable text is an answer, not an error. */
export const disk: Tree = {
  list: folder => {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .map(entry => (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(`${folder}/${entry.name}`)) ? `${entry.name}/` : entry.name))
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
    readdirSync(path);
    return true;
  } catch {
    return false;
  }
};

const readText = (file: string): { readonly text: string } | { readonly problem: string } => {
  const open = openSync(file, 'r');
  try {
    const stat = fstatSync(open);
    if (!stat.isFile()) return { problem: 'this is not a file' };
    if (stat.size > largest) return { problem: `the file has ${Math.round(stat.size / 1024 / 1024)} MB, and files over 50 MB are not read: split it` };
    const head = Buffer.alloc(Math.min(sniffed, stat.size));
    readSync(open, head, 0, head.length, 0);
    if (isUtf16(head))
      return {
        text: readFileSync(open)
          .toString('utf16le')
          .replace(/^\uFEFF/, ''),
      };
    if (head.includes(0)) return { problem: 'this is a binary file' };
    return { text: readFileSync(open, 'utf8').replace(/^\uFEFF/, '') };
  } finally {
    closeSync(open);
  }
};
const isUtf16 = (head: Buffer): boolean => head[0] === 0xff && head[1] === 0xfe;
