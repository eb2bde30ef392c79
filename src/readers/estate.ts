import type { Estate, Problem, Suppression, Tree } from '../model/index.ts';
import { formats } from './formats.ts';
import { beginningOf } from './pieces.ts';
import type { Format, Read, Reading, ReadOptions } from './reader.ts';
import { suppressionsIn } from './suppressions.ts';
import type { joinTwins } from './twins.ts';
import { type Touched, type Unit, watch } from './unit.ts';

export type { ReadOptions } from './reader.ts';
export const formatNames: readonly string[] = formats.map(({ format }) => format);

/** What reads some formats. */
export interface Readers {
  readonly reads: ReadonlyMap<Format, Read>;
  readonly join?: typeof joinTwins;
}

export const loadReaders = async (wanted: Iterable<Format> = formats): Promise<Readers> => {
  const all = [...wanted];
  const reads = await Promise.all(all.map(async format => [format, await format.load()] as const));
  return { reads: new Map(reads), ...(all.some(format => format.twins) && { join: (await import('./twins.ts')).joinTwins }) };
};

/** Reads everything below the files that were found, each format by its own reader. Nothing that cannot be read stops the rest. */
export const readEstate = async (files: readonly string[], tree: Tree, options: ReadOptions = {}): Promise<ReadEstate> => {
  const remembering = rememberingTree(tree);
  const sorted = sort(files, remembering, options);
  return readSorted(sorted, remembering, options, await loadReaders(sorted.files.keys()));
};

/** The same at once, where all readers are loaded. */
export const readEstateWith = (readers: Readers, files: readonly string[], tree: Tree, options: ReadOptions = {}): ReadEstate => {
  const remembering = rememberingTree(tree);
  return readSorted(sort(files, remembering, options), remembering, options, readers);
};

/** Reads files whose format is known. */
export const readFormats = async (given: ReadonlyMap<string, readonly string[]>, tree: Tree, options: ReadOptions = {}): Promise<ReadEstate> => {
  const files = new Map(formats.map(format => [format, given.get(format.format) ?? []] as const).filter(([, own]) => own.length > 0));
  return readSorted({ files, problems: [] }, rememberingTree(tree), options, await loadReaders(files.keys()));
};

/** An estate, and what each part of it rests on. */
export interface ReadEstate extends Estate {
  readonly parts: readonly EstatePart[];
  /** The files of each format. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  readonly calls: ReadonlyMap<string, readonly string[]>;
  /** What no part has: files that could not be told. */
  readonly loose: readonly Problem[];
  /** Some sources tell of the same instances, and are right only together. */
  readonly twins: boolean;
}
export interface EstatePart extends Unit {
  readonly format: string;
}

const readSorted = (sorted: Sorted, tree: Remembering, options: ReadOptions, { reads, join }: Readers): ReadEstate => {
  const readings: Reading[] = [];
  const parts: EstatePart[] = [];
  for (const [format, own] of sorted.files) {
    const read = reads.get(format);
    if (!read) throw new Error(`what reads ${format.format} is not loaded`);
    const watched = watch(tree);
    const reading = read(own, watched.tree, options);
    readings.push(reading);
    for (const unit of unitsOf(reading, watched.touched)) parts.push({ ...unit, format: format.format });
    tree.forget();
  }
  const { declarations, problems } = join?.(readings, tree, options) ?? {
    declarations: readings.flatMap(reading => reading.declarations),
    problems: readings.flatMap(reading => reading.problems),
  };
  return {
    declarations,
    problems: [...sorted.problems, ...problems].sort(byPlace),
    suppressions: [...tree.suppressions, ...readings.flatMap(reading => reading.suppressions ?? [])],
    files: readings.reduce((sum, reading) => sum + reading.files, 0),
    complete: new Set(readings.flatMap(reading => [...(reading.complete ?? [])])),
    unread: readings.flatMap(reading => reading.unread ?? []),
    parts,
    formats: new Map([...sorted.files].map(([{ format }, own]) => [format, own])),
    calls: new Map(readings.flatMap(reading => [...(reading.calls ?? [])])),
    loose: sorted.problems,
    twins: readings.some(reading => (reading.twins ?? []).length > 0),
  };
};

/** Where a reader does not say what can be read alone, all of it is one part. What no part claims, every part rests on. */
const unitsOf = ({ units, declarations, problems, files: count }: Reading, touched: Touched): readonly Unit[] => {
  if (!units) return [{ scopes: [...new Set(declarations.map(declaration => declaration.scope))], sources: count, ...touched, problems }];
  const [files, folders] = [new Set(units.flatMap(unit => [...unit.files])), new Set(units.flatMap(unit => [...unit.folders]))];
  const [restFiles, restFolders] = [[...touched.files].filter(file => !files.has(file)), [...touched.folders].filter(folder => !folders.has(folder))];
  return units.map(unit => ({ ...unit, files: [...unit.files, ...restFiles], folders: [...unit.folders, ...restFolders] }));
};

interface Sorted {
  readonly files: ReadonlyMap<Format, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** Which reader has which file: the first that wants its name and then its text. A file that was given alone may have any name. */
const sort = (files: readonly string[], tree: Remembering, { as }: ReadOptions): Sorted => {
  const own = new Map<Format, string[]>(formats.map(format => [format, []]));
  const problems: Problem[] = [];
  const asked = formats.filter(reader => as === undefined || reader.format === as);
  for (const file of files) {
    const wanting = asked.filter(reader => reader.mayBe(file) || (files.length === 1 && (as !== undefined || reader.is !== undefined)));
    const answer = as === undefined ? readerOf(wanting, file, tree) : { reader: wanting[0] };
    if ('problem' in answer) problems.push({ file, line: 1, message: answer.problem });
    else if (answer.reader) own.get(answer.reader)?.push(answer.reader.is || answer.reader.mayBe(file) ? file : tree.asFolder(file));
    if (!('reader' in answer) || !answer.reader || answer.reader.streams) tree.drop(file);
  }
  return { files: new Map([...own].filter(([, theirs]) => theirs.length > 0)), problems };
};

/** Whether any reader wants a file by its name. */
export const mayBeRead = (file: string, { as }: ReadOptions): boolean =>
  formats.some(reader => (as === undefined || reader.format === as) && reader.mayBe(file));

/** The format of one file of several, as it is now. */
export const formatOf = (file: string, tree: Tree, { as }: ReadOptions): string | undefined => {
  const wanting = formats.filter(reader => (as === undefined || reader.format === as) && reader.mayBe(file));
  const answer = as === undefined ? readerOf(wanting, file, tree) : { reader: wanting[0] };
  return 'reader' in answer ? answer.reader?.format : undefined;
};

type Choice = { readonly reader: Format | undefined } | { readonly problem: string };
/** What streams is told by its beginning; the whole text is only read for the others. */
const readerOf = (wanting: readonly Format[], file: string, tree: Tree): Choice => {
  let none: Choice = { reader: undefined };
  let beginning: ReturnType<typeof beginningOf> | undefined;
  for (const reader of wanting) {
    if (!reader.is) return { reader };
    if (reader.streams) beginning ??= beginningOf(tree, file);
    const answer = reader.streams && beginning ? beginning : tree.read(file);
    if ('problem' in answer) none = answer;
    else if (reader.is(answer.text, file)) return { reader };
  }
  return none;
};

/** Texts are kept only until their reader is done; what they suppress is noted when they are first read. */
interface Remembering extends Tree {
  readonly suppressions: readonly Suppression[];
  readonly drop: (file: string) => void;
  readonly forget: () => void;
  /** A reader of folders takes a file by any name, such as standard input, as the only one of a folder. */
  readonly asFolder: (file: string) => string;
}
const only = 'main.tf';
const rememberingTree = (tree: Tree): Remembering => {
  const texts = new Map<string, string>();
  const noted = new Map<string, readonly Suppression[]>();
  const folders = new Map<string, string>();
  return {
    ...tree,
    list: folder => (folders.has(`${folder}/${only}`) ? [only] : tree.list(folder)),
    asFolder: file => {
      folders.set(`${file}/${only}`, file);
      return `${file}/${only}`;
    },
    read: file => {
      const known = texts.get(file);
      if (known !== undefined) return { text: known };
      const answer = tree.read(folders.get(file) ?? file);
      if ('problem' in answer) return answer;
      texts.set(file, answer.text);
      if (!noted.has(file)) noted.set(file, suppressionsIn(answer.text, file));
      return answer;
    },
    get suppressions() {
      return [...noted.values()].flat();
    },
    drop: file => {
      texts.delete(file);
      noted.delete(file);
    },
    forget: () => texts.clear(),
  };
};

const byPlace = (a: Problem, b: Problem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line);
