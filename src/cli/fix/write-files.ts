import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Edit } from '../../model/index.ts';
import { withEdits } from '../../readers/draft.ts';
import { UsageError } from '../usage-error.ts';
import { codeOf } from '../walk.ts';

/** A file as it will be, ready to take its place. */
interface Ready {
  readonly file: string;
  readonly temporary: string;
}

/** Writes each file whole or not at all: beside it first, then in its place. All are beside before the first takes its place. */
export const writeFiles = (files: ReadonlyMap<string, readonly Edit[]>): void => {
  const ready: Ready[] = [];
  try {
    for (const [file, edits] of files) ready.push(beside(file, edits));
    for (const { file, temporary } of ready) renameSync(temporary, file);
  } catch (error) {
    for (const { temporary } of ready) rmSync(temporary, { force: true });
    throw error instanceof UsageError ? error : new UsageError(`files cannot be written (${codeOf(error)})`);
  }
};

const beside = (file: string, edits: readonly Edit[]): Ready => {
  const temporary = join(dirname(file), `.${basename(file)}.demarc-${process.pid}`);
  try {
    const target = openSync(temporary, 'wx', statSync(file).mode & 0o777);
    try {
      const bytes = Buffer.from(textWith(file, edits));
      for (let done = 0; done < bytes.length; ) done += writeSync(target, bytes, done);
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
    return { file, temporary };
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(`${file} cannot be written (${codeOf(error)})`, 'Nothing was changed in it.');
  }
};

/** The byte order mark, which readers do not see, stays where it is. */
const textWith = (file: string, edits: readonly Edit[]): string => {
  const text = readFileSync(file, 'utf8');
  return text.startsWith('\uFEFF') ? `\uFEFF${withEdits(text.slice(1), edits)}` : withEdits(text, edits);
};
