import type { Change, Form, Source } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import { foldersOf, treeOf } from '../estate.fixture.ts';
import { readTerraform } from '../read.ts';
import type { Options } from '../scope.ts';
import { terraformWriter } from './write.ts';

export interface Fixed {
  /** The files that changed, as they are then. */
  readonly files: Readonly<Record<string, string>>;
  readonly byHand: readonly string[];
  readonly reaches: Readonly<Record<number, readonly string[]>>;
}
type Files = Readonly<Record<string, string>>;

export const sourceOf = (files: Files, form: Source['form'] = () => undefined, options: Partial<Options> = {}): Source => {
  const tree = treeOf(files);
  const { declarations } = readTerraform(foldersOf(files), tree, options);
  return { tree, form, declared: new Map(declarations.map(declaration => [declaration.id, declaration])) };
};

/** What a plan makes of the files of a tree. */
export const fixed = (files: Files, changes: readonly Change[], form?: Source['form'], options?: Partial<Options>): Fixed => {
  const { edits, byHand, reaches } = terraformWriter.write(changes, sourceOf(files, form, options));
  const changed = [...new Set(edits.map(edit => edit.file))].map(
    file =>
      [
        file,
        withEdits(
          files[file] ?? '',
          edits.filter(edit => edit.file === file),
        ),
      ] as const,
  );
  return {
    files: Object.fromEntries(changed),
    byHand: byHand.map(({ what, at }) => `${at.file}:${at.line} ${what}`),
    reaches: Object.fromEntries(reaches),
  };
};

export const formOf = (blocks: readonly string[], lists: readonly string[] = []): Form => ({
  blocks: new Set(blocks),
  lists: new Set(lists),
  required: new Map(),
  replaces: new Set(),
  excludes: new Map(),
  absent: new Set<string>(),
});
