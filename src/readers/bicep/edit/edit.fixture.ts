import type { Change, Edited, Source, Spelled } from '../../../model/index.ts';
import { withEdits } from '../../draft.ts';
import type { ReadOptions } from '../../reader.ts';
import { treeOf } from '../bicep.fixture.ts';
import { bicep } from '../format.ts';
import { read } from '../reader.ts';
import { bicepWriter } from './index.ts';

export type Files = Readonly<Record<string, string>>;

export const sourceOf = (files: Files, options: ReadOptions = {}): Source & { readonly problems: number } => {
  const tree = treeOf(files);
  const { declarations, problems } = read(Object.keys(files).filter(bicep.mayBe), tree, options);
  return { tree, declared: new Map(declarations.map(one => [one.id, one])), form: () => undefined, problems: problems.length };
};

/** The one declaration whose address ends so. */
export const idOf = ({ declared }: Source, ending: string): string => {
  const found = [...declared.values()].find(({ address }) => address.endsWith(ending));
  if (!found) throw new Error(`nothing ends with ${ending}: ${[...declared.values()].map(({ address }) => address).join(', ')}`);
  return found.id;
};

/** The files with all edits made. */
export const applied = (files: Files, { edits }: Edited): Files =>
  Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file,
      withEdits(
        text,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );

export interface Outcome {
  readonly files: Files;
  /** The text of `main.bicep`. */
  readonly main: string;
  readonly edited: Edited;
  readonly byHand: readonly string[];
  readonly source: Source;
}
export type Wanted = (id: (ending: string) => string, source: Source) => readonly Change[];

export const write = (given: Files | string, wanted: Wanted, options: ReadOptions = {}): Outcome => {
  const files = typeof given === 'string' ? { 'main.bicep': given } : given;
  const source = sourceOf(files, options);
  const edited = bicepWriter.write(
    wanted(ending => idOf(source, ending), source),
    source,
  );
  const after = applied(files, edited);
  return { files: after, main: after['main.bicep'] ?? '', edited, byHand: edited.byHand.map(({ what }) => what), source };
};

export const set = (on: string, path: string, to: Spelled): Change => ({ do: 'set', on, path: steps(path), to });
export const append = (on: string, path: string, item: Spelled): Change => ({ do: 'append', on, path: steps(path), item });
export const remove = (on: string, path: string): Change => ({ do: 'remove', on, path: steps(path) });
const steps = (path: string): readonly (string | number)[] => path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step));
