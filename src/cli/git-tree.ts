import { spawnSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import type { Tree } from '../model/index.ts';
import { UsageError } from './usage-error.ts';

/** The files of a git revision, as if they lay in the working directory; nothing is checked out. */
export interface Revision {
  readonly tree: Tree;
  /** Those below the paths, in order. */
  readonly files: (paths: readonly string[]) => readonly string[];
  /** The commit, in short. */
  readonly commit: string;
}

const mostBytes = 2 ** 31;
const git = (args: readonly string[], input?: string): Buffer => {
  const { status, stdout, stderr } = ask(args, input);
  if (status !== 0) throw new UsageError(stderr.toString().trim().split('\n')[0] || 'git failed');
  return stdout;
};
const ask = (args: readonly string[], input?: string) => {
  const answer = spawnSync('git', args, { input, maxBuffer: mostBytes });
  if (answer.error) throw new UsageError(`git cannot be run (${answer.error.message})`, 'demarc diff reads revisions with git; give folders instead.');
  return answer;
};
const commitOf = (name: string): string => {
  const { status, stdout } = ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (status === 0) return stdout.toString().trim();
  throw new UsageError(`"${name}" is no folder, no file and no revision`, 'git log --oneline and git branch list revisions; a shallow clone has few of them.');
};

/** The revision of the repository that the working directory belongs to. */
export const revision = (name: string): Revision => {
  const root = git(['rev-parse', '--show-toplevel']).toString().trim();
  const commit = commitOf(name);
  const blobs = blobsOf(commit);
  const folders = foldersOf(blobs.keys());
  const texts = new Map<string, string>();
  const inRepository = (path: string): string => relative(root, resolve(path)).split(sep).join('/');
  const text = (file: string): string | undefined => {
    const blob = blobs.get(file);
    if (blob === undefined) return undefined;
    if (!texts.has(blob)) load(alike(file, blobs, texts), texts);
    return texts.get(blob);
  };
  return {
    commit: commit.slice(0, 12),
    files: paths =>
      [...blobs.keys()]
        .filter(file => paths.some(path => isBelow(file, inRepository(path))) && !isSkipped(file))
        .map(file => shownPath(resolve(root, file)))
        .sort(),
    tree: {
      list: folder => folders.get(inRepository(folder)),
      read: file => {
        const content = text(inRepository(file));
        if (content === undefined) return { problem: `there is no such file in ${name}` };
        return content.includes('\u0000') ? { problem: 'this is a binary file' } : { text: content.replace(/^\uFEFF/, '') };
      },
    },
  };
};
const shownPath = (full: string): string => {
  const near = relative('.', full).split(sep).join('/');
  return near.startsWith('../') ? full : near;
};
const isBelow = (file: string, path: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
const skipped: ReadonlySet<string> = new Set(['.demarc', '.terraform', '.terragrunt-cache', 'node_modules']);
const isSkipped = (file: string): boolean => file.split('/').some(part => skipped.has(part));

/** Blob by path; links and submodules are left out. */
const blobsOf = (commit: string): ReadonlyMap<string, string> => {
  const lines = git(['ls-tree', '-r', '-z', '--full-tree', commit]).toString().split('\0');
  return new Map(
    lines.flatMap(line => {
      const [, mode, blob, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode !== undefined && mode !== '120000' && blob !== undefined && path !== undefined ? [[path, blob] as const] : [];
    }),
  );
};

/** Names in each folder, folders with a `/` at their end. */
const foldersOf = (files: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    let name = file.slice(file.lastIndexOf('/') + 1);
    for (let folder = parentOf(file); ; name = `${folder.slice(folder.lastIndexOf('/') + 1)}/`, folder = parentOf(folder)) {
      folders.set(folder, (folders.get(folder) ?? new Set()).add(name));
      if (folder === '') break;
    }
  }
  return new Map([...folders].map(([folder, names]) => [folder, [...names].sort()]));
};
const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

/** Files that are read together, because one call of git reads them all: those with the same ending. */
const alike = (file: string, blobs: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): readonly string[] => {
  const ending = file.slice(file.lastIndexOf('.'));
  const wanted = [...blobs].filter(([path, blob]) => path === file || (path.endsWith(ending) && !known.has(blob) && !isSkipped(path)));
  return [...new Set(wanted.map(([, blob]) => blob))];
};

const load = (blobs: readonly string[], texts: Map<string, string>): void => {
  const out = git(['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [blob = '', , size] = out.subarray(at, end).toString().split(' ');
    const length = Number(size);
    if (!Number.isFinite(length)) {
      at = end + 1;
      continue;
    }
    texts.set(blob, out.subarray(end + 1, end + 1 + length).toString('utf8'));
    at = end + 1 + length + 1;
  }
};
