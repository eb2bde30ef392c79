import { type Bytes, type Declaration, type Growing, growing, type Live, type MapNode, type Place } from '../../model/index.ts';
import { type Json, parsed } from './json.ts';
import { mapNode } from './nodes.ts';
import type { Item } from './split.ts';

/** What an item of an inventory tells of one asset. The body is asked for when it is needed, which may be often, or never. */
export interface Seen {
  readonly id: string;
  readonly type: string;
  readonly scope: string;
  readonly region?: string | undefined;
  /** The day it was made (ISO 8601). */
  readonly born?: string | undefined;
  /** Together with what other items say of the same asset, in the order they were read; this one is among them. */
  readonly body: (at: Place, all: readonly Seen[]) => MapNode;
}

/** A file and how it is read: what an item of it tells, which must be the same every time. */
export interface Source {
  readonly file: string;
  readonly bytes: Bytes;
  readonly telling: (item: Json) => readonly Seen[];
}

/** A declaration of which only the place of its body is kept. */
export interface Stored extends Declaration {
  readonly number: number;
  live: Live;
}

export interface Assets {
  /** The asset that is the nth of what an item tells. */
  readonly add: (from: From, seen: Seen, live: Live) => Stored;
  /** Another item tells more of it. */
  readonly extend: (asset: Stored, from: From) => void;
  /** Another item counts in place of all before. */
  readonly replace: (asset: Stored, from: From) => void;
  /** When what counts was seen. */
  readonly when: (asset: Stored) => number;
}
export interface From {
  readonly source: Source;
  readonly item: Item;
  readonly nth: number;
  /** In milliseconds; 0 when nothing tells. */
  readonly when: number;
}

type Column = 'when' | 'source' | 'start' | 'length' | 'line' | 'endLine' | 'index' | 'nth' | 'next';
interface Store extends Readonly<Record<Column, Growing>> {
  readonly sources: Source[];
  /** The key of the list that the items of a source stand in. */
  readonly unders: string[];
  readonly recent: (Recent | undefined)[];
  used: number;
}
/** What was asked for last is likely to be asked for again, and then to be the very same. */
interface Recent {
  readonly number: number;
  readonly at: Place;
  body?: MapNode;
}
const mostRecent = 256;

export const assets = (): Assets => {
  const store: Store = {
    when: growing('large'),
    source: growing('whole'),
    start: growing('large'),
    length: growing('whole'),
    line: growing('whole'),
    endLine: growing('whole'),
    index: growing('whole'),
    nth: growing('whole'),
    next: growing('whole'),
    sources: [],
    unders: [],
    recent: [],
    used: 0,
  };
  const shared = prototypeOf(store);
  return {
    add: (from, { id, type, scope, region, born }, live) => {
      const number = store.used++;
      write(store, number, from);
      // A million of them: what they share stands in their prototype.
      return Object.setPrototypeOf({ number, id, type, scope, region, born, live }, shared);
    },
    extend: ({ number }, from) => {
      let last = number;
      while (store.next.at(last) > 0) last = store.next.at(last);
      store.next.set(last, store.used);
      write(store, store.used++, from);
    },
    replace: ({ number }, from) => write(store, number, from),
    when: ({ number }) => store.when.at(number),
  };
};

const write = (store: Store, number: number, { source, item, nth, when }: From): void => {
  if (store.sources.at(-1) !== source) {
    store.sources.push(source);
    store.unders.push(item.under);
  }
  store.source.set(number, store.sources.length - 1);
  store.start.set(number, item.start);
  store.length.set(number, item.length);
  store.line.set(number, item.line);
  store.endLine.set(number, item.endLine);
  store.index.set(number, item.crowded ? item.index + 1 : 0);
  store.when.set(number, when);
  store.nth.set(number, nth);
  store.next.set(number, 0);
};

const prototypeOf = (store: Store): ThisType<Stored> & Pick<Declaration, 'address' | 'at' | 'body'> => ({
  get address() {
    return (this as Stored).id;
  },
  get at() {
    return recentOf(store, this as Stored).at;
  },
  get body() {
    const recent = recentOf(store, this as Stored);
    recent.body ??= readBody(store, recent, this as Stored);
    return recent.body;
  },
});

const recentOf = (store: Store, { number }: Stored): Recent => {
  const before = store.recent[number % mostRecent];
  if (before?.number === number) return before;
  const recent = { number, at: placeOf(store, number) };
  store.recent[number % mostRecent] = recent;
  return recent;
};

const placeOf = (store: Store, number: number): Place => {
  const [line, endLine, index] = [store.line.at(number), store.endLine.at(number), store.index.at(number)];
  const under = store.unders[store.source.at(number)] ?? '';
  return {
    file: store.sources[store.source.at(number)]?.file ?? '',
    line,
    ...(endLine > line && { endLine }),
    ...(index > 0 && { path: `${under === '' ? '' : `/${under}`}/${index - 1}` }),
  };
};

const decoder = new TextDecoder();
const readBody = (store: Store, { at, number }: Recent, { id }: Stored): MapNode => {
  const all: Seen[] = [];
  for (let row: number | undefined = number; row !== undefined; row = store.next.at(row) || undefined) all.push(...seenAt(store, row));
  const [first] = all;
  return first?.id === id ? first.body(at, all) : mapNode({}, at, { rest: 'the file changed while it was read' });
};

const seenAt = (store: Store, row: number): readonly Seen[] => {
  const source = store.sources[store.source.at(row)];
  const item = source && parsed(decoder.decode(source.bytes.read(store.start.at(row), store.length.at(row))));
  const seen = item === undefined ? undefined : source?.telling(item)[store.nth.at(row)];
  return seen ? [seen] : [];
};
