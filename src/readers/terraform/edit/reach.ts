import type { Declaration, Node, Place } from '../../../model/index.ts';

/** Which declarations an edit reaches: all instances of a block, and all that take a value from a line. */
export interface Reach {
  readonly ofBlock: (id: string) => readonly string[];
  readonly from: (place: Place) => readonly string[];
  /** Those that point to a declaration. */
  readonly to: (id: string) => readonly string[];
}

const deepest = 60;
const lineOf = ({ file, line }: Place): string => `${file}:${line}`;

/** The indexes are made when they are first asked for. */
export const reachIn = (declared: ReadonlyMap<string, Declaration>): Reach => {
  let blocks: Map<string, string[]> | undefined;
  let places: Map<string, Set<string>> | undefined;
  const byPlace = (): Map<string, Set<string>> => {
    places ??= placesOf(declared);
    return places;
  };
  return {
    ofBlock: id => {
      blocks ??= blocksOf(declared);
      return blocks.get(id) ?? [];
    },
    from: place => [...(byPlace().get(lineOf(place)) ?? [])],
    to: id => [...(byPlace().get(`\0${id}`) ?? [])],
  };
};

const blocksOf = (declared: ReadonlyMap<string, Declaration>): Map<string, string[]> => {
  const blocks = new Map<string, string[]>();
  for (const { id, block } of declared.values()) {
    if (!block) continue;
    const known = blocks.get(block.id);
    if (known) known.push(id);
    else blocks.set(block.id, [id]);
  }
  return blocks;
};

const placesOf = (declared: ReadonlyMap<string, Declaration>): Map<string, Set<string>> => {
  const places = new Map<string, Set<string>>();
  const keep = (key: string, id: string): void => {
    const known = places.get(key);
    if (known) known.add(id);
    else places.set(key, new Set([id]));
  };
  for (const { id, body } of declared.values()) note(body, id, keep, 0);
  return places;
};

const note = (node: Node, id: string, keep: (key: string, id: string) => void, depth: number): void => {
  if (node.from) keep(lineOf(node.from), id);
  if (depth > deepest) return;
  if (node.is === 'map') for (const key in node.entries) note(node.entries[key] as Node, id, keep, depth + 1);
  else if (node.is === 'list') for (const item of node.items) note(item, id, keep, depth + 1);
  else if (node.is === 'reference') keep(`\0${node.to}`, id);
  else if (node.tree) note(node.tree, id, keep, depth + 1);
};
