import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';
import { treePath } from './tree-path.ts';

/** Folders of tools and packages: nobody wrote an estate in them. What a module call names in them is still read. */
const skipped: ReadonlySet<string> = new Set([
  '.demarc',
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.terraform',
  '.terragrunt-cache',
  '.venv',
  '.tox',
  '.serverless',
  '.aws-sam',
]);
/** What the CDK writes is the estate when it is whole; the code that it uploads is not. */
const isSkipped = (name: string, path: string): boolean =>
  skipped.has(name) || (name === 'cdk.out' && !existsSync(join(path, 'manifest.json'))) || /^asset\.[0-9a-f]{32,64}$/.test(name);

/** Whether one of the folders that a path goes through is one of those. */
export const isSkippedPath = (path: string): boolean => path.split(/[\\/]/).some(name => skipped.has(name));

/** What places in standard input are called. */
export const standardInput = 'standard input';

type Report = (problem: Problem) => void;

/** All files below the paths, in a stable order; a path may be a file, or `-` for standard input. Every real folder is visited once, so links cannot make it go round. */
export const walk = (paths: readonly string[], report: Report): readonly string[] => {
  const files = new Set<string>();
  const visited = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      files.add(standardInput);
      continue;
    }
    const kind = kindOf(path, 'there is no such file or folder', report);
    if (kind === 'folder') walkFolder(path, files, visited, report);
    else if (kind === 'file') files.add(treePath(path));
    else if (kind === 'other') report({ file: treePath(path), line: 1, message: 'this is neither a file nor a folder' });
  }
  return [...files];
};

/** A stack of its own, so that a deep tree cannot exhaust the other one. */
const walkFolder = (start: string, files: Set<string>, visited: Set<string>, report: Report): void => {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const folders: string[] = [];
    for (const entry of entriesOf(folder, visited, report)) {
      const path = join(folder, entry.name);
      const kind = entry.isSymbolicLink() ? kindOf(path, 'the link leads nowhere', report) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      if (kind === 'file') files.add(treePath(path));
      else if (kind === 'folder' && !isSkipped(entry.name, path)) folders.push(path);
    }
    waiting.push(...folders.reverse());
  }
};

const entriesOf = (folder: string, visited: Set<string>, report: Report): readonly Dirent[] => {
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

/** What stands at a path, through links; a problem when nothing does. */
const kindOf = (path: string, missing: string, report: Report): 'file' | 'folder' | 'other' | undefined => {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other';
  } catch (error) {
    report({ file: treePath(path), line: 1, message: `${missing} (${codeOf(error)})` });
    return undefined;
  }
};

/** The operating system's own code for what went wrong: `EACCES`, `ENOENT`, `ELOOP`. */
export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
