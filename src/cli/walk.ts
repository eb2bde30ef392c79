import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';
import { treePath } from './tree-path.ts';

/** Folders of tools and packages: nobody wrote an estate in them. What a module call names in them is still read. */
const skipped: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.terraform',
  '.terragrunt-cache',
  '.venv',
  '.tox',
  '.aws-sam',
  'cdk.out',
]);

/** All files below the paths, in a stable order; a path may be a file. Every real folder is visited once, so links cannot make it go round. */
export const walk = (paths: readonly string[], report: (problem: Problem) => void): readonly string[] => {
  const files = new Set<string>();
  const visited = new Set<string>();
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) report({ file: treePath(path), line: 1, message: 'there is no such file or folder' });
    else if (stat.isDirectory()) walkFolder(path, { files, visited, report });
    else files.add(treePath(path));
  }
  return [...files];
};

interface Walk {
  readonly files: Set<string>;
  readonly visited: Set<string>;
  readonly report: (problem: Problem) => void;
}

/** A stack of its own, so that a deep tree cannot exhaust the other one. */
const walkFolder = (start: string, { files, visited, report }: Walk): void => {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(folder, visited, report);
    const folders: string[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? targetKind(path, report) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      if (kind === 'file') files.add(treePath(path));
      else if (kind === 'folder' && !skipped.has(entry.name)) folders.push(path);
    }
    waiting.push(...folders.reverse());
  }
};

const entriesOf = (folder: string, visited: Set<string>, report: Walk['report']): readonly Dirent[] => {
  try {
    const real = realpathSync(folder);
    if (visited.has(real)) return [];
    visited.add(real);
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report({ file: treePath(folder), line: 1, message: `the folder cannot be read (${codeOf(error)})` });
    return [];
  }
};

const targetKind = (link: string, report: Walk['report']): 'file' | 'folder' | 'other' => {
  try {
    const stat = statSync(link);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch (error) {
    report({ file: treePath(link), line: 1, message: `the link leads nowhere (${codeOf(error)})` });
    return 'other';
  }
};

/** The operating system's own code for what went wrong: `EACCES`, `ENOENT`, `ELOOP`. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
