import type { Bytes, Live, Problem, Tree } from '../../model/index.ts';
import { piecesOf } from '../pieces.ts';
import type { Format, Reading } from '../reader.ts';
import { type Assets, assets, type From, type Seen, type Stored } from './assets.ts';
import { type Json, parsed } from './json.ts';
import { splitItems } from './split.ts';

/** What an item tells, for an inventory that is read from beginning to end. */
export interface Told extends Seen {
  /** When it was seen (ISO 8601): of two answers about one asset the later one counts. Left out: they are put together. */
  readonly when?: string | undefined;
  /** It is not there any more. */
  readonly gone?: boolean;
  /** The types of companions that the answer tells of. */
  readonly tells: readonly string[];
  /** Whether it stands in a list that has all of its type: in the same region, or in the whole scope. */
  readonly listed: Listed;
}

export type Listed = 'no' | 'region' | 'scope';

/** One format of inventory. */
export interface Form {
  readonly format: string;
  /** By the beginning of a file. */
  readonly is: (beginning: string, file: string) => boolean;
  /** The keys under which its items stand in a list; else the file is a list itself, or JSON lines. */
  readonly under: readonly string[];
  /** What an item of a file tells; a text is why it cannot be read. */
  readonly telling: (file: Looked) => (item: Json) => readonly Told[] | string;
}
/** A file before its items are read. */
export interface Looked {
  readonly file: string;
  readonly beginning: string;
  readonly ending: string;
}

/** It is read so that of each asset only the place is kept: an inventory may be larger than memory. */
export const inventoryFormat = (form: Form): Format => ({
  format: form.format,
  mayBe: file => /(?:\.(?:json|ndjson|jsonl)(?:\.gz)?|(?:^|\/)[^./]+)$/.test(file),
  is: form.is,
  streams: true,
  load: async () => (files, tree) => readInventory(files, tree, form),
});

interface Reads {
  readonly store: Assets;
  readonly found: Map<string, Stored>;
  /** What the latest answer says is gone. */
  readonly gone: Set<string>;
  readonly lives: Lives;
  readonly problems: Problem[];
}

const readInventory = (files: readonly string[], tree: Tree, form: Form): Reading => {
  const reads: Reads = { store: assets(), found: new Map(), gone: new Set(), lives: lives(), problems: [] };
  for (const file of files) {
    const bytes = piecesOf(tree, file);
    if ('size' in bytes) readFile(file, bytes, form.telling(lookedAt(file, bytes)), form.under, reads);
    else reads.problems.push({ file, line: 1, message: bytes.problem });
  }
  reads.lives.complete();
  const all = [...reads.found.values()];
  return { declarations: reads.gone.size === 0 ? all : all.filter(one => !reads.gone.has(one.id)), problems: reads.problems, files: files.length };
};

const ends = 64 * 1024;
const lookedAt = (file: string, bytes: Bytes): Looked => {
  const text = (start: number): string => new TextDecoder().decode(bytes.read(start, ends));
  return { file, beginning: text(0), ending: bytes.size > ends ? text(Math.max(0, bytes.size - ends)) : '' };
};

const mostProblems = 20;
const readFile = (file: string, bytes: Bytes, telling: ReturnType<Form['telling']>, under: readonly string[], reads: Reads): void => {
  let faults = 0;
  const problem = (line: number, message: string): void => {
    faults++;
    if (faults <= mostProblems) reads.problems.push({ file, line, message });
    else if (faults === mostProblems + 1)
      reads.problems.push({ file, line, message: 'there are more items like these in this file that are left out; the first ones are reported' });
  };
  const toldBy = (item: Json): readonly Told[] => {
    const told = telling(item);
    return typeof told === 'string' ? [] : told;
  };
  const source = { file, bytes, telling: toldBy };
  splitItems(bytes, under, {
    problem,
    items: item => {
      const value = parsed(item.text());
      const told = value === undefined ? 'this item is not JSON: it is left out' : telling(value);
      if (typeof told === 'string') problem(item.line, told);
      else for (const [nth, one] of told.entries()) note(one, { source, item, nth, when: Date.parse(one.when ?? '') || 0 }, reads);
    },
  });
};

const note = (told: Told, from: From, { store, found, gone, lives }: Reads): void => {
  const before = found.get(told.id);
  if (!before) {
    found.set(told.id, store.add(from, told, lives.of(told)));
    if (told.gone) gone.add(told.id);
  } else if (told.when === undefined) {
    store.extend(before, from);
    lives.more(before, told);
  } else if (from.when >= store.when(before)) {
    store.replace(before, from);
    if (told.gone) gone.add(told.id);
    else gone.delete(told.id);
  }
};

/** How far the silence of each answer goes: the same for all of one type in one place. */
interface Lives {
  readonly of: (told: Told) => Live;
  /** Another answer about the same asset tells of more. */
  readonly more: (asset: Stored, told: Told) => void;
  /** Once everything is read: where some of a type were listed, all were. */
  readonly complete: () => void;
}
/** Azure writes the names of its types in any case; the engine asks as it compares them. */
const typeKey = (type: string): string => (type.includes('/') ? type.toLowerCase() : type);
const lives = (): Lives => {
  const known = new Map<string, { readonly tells: Set<string>; readonly places: readonly string[] }>();
  const wholly = new Map<string, Set<string>>();
  const listedIn = (place: string): Set<string> => {
    const types = wholly.get(place) ?? new Set<string>();
    wholly.set(place, types);
    return types;
  };
  const of: Lives['of'] = ({ scope, region = '', type, tells, listed }) => {
    const place = `${scope} ${region}`;
    if (listed !== 'no') listedIn(listed === 'region' ? place : scope).add(typeKey(type));
    const key = `${place} ${tells.join(' ')}`;
    const live = known.get(key) ?? { tells: new Set(tells), places: [scope, place] };
    known.set(key, live);
    return live;
  };
  return {
    of,
    more: (asset, told) => {
      if (told.tells.length > 0) asset.live = of({ ...told, tells: [...new Set([...asset.live.tells, ...told.tells])] });
    },
    complete: () => {
      for (const { tells, places } of known.values()) for (const type of places.flatMap(place => [...listedIn(place)])) tells.add(type);
    },
  };
};
