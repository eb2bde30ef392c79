import type { Edit, Place, Tree } from '../../../model/index.ts';
import { type Region, regionOf, type Style, styleOf } from '../../text-tree/edit/index.ts';
import { readJson, type TreeNode, valueIn } from '../../text-tree/index.ts';
import { parse } from '../hcl/parse.ts';
import type { HclFile } from '../hcl/syntax.ts';
import type { Goal } from './aim.ts';
import { jsonRules } from './inside.ts';
import { lineStart } from './text-lines.ts';
import { type Look, lookOf, type Unit, unitOf } from './unit.ts';
import { untouchable } from './untouchable.ts';

/** What is edited as a whole: a block of HCL, or a resource of a JSON file. */
export type Whole =
  | { readonly is: 'hcl'; readonly key: string; readonly unit: Unit }
  | { readonly is: 'json'; readonly key: string; readonly file: string; readonly region: Region };
export interface Unreadable {
  readonly is: 'unreadable';
  readonly why: string;
  readonly at: Place;
}
const unreadable = (at: Place, why = 'its block cannot be read'): Unreadable => ({ is: 'unreadable', why, at });

/** The units of a plan, each made once, and new text between them. */
export interface Units {
  readonly of: (goal: Goal) => Whole | Unreadable;
  /** The text of a file, read once. */
  readonly parsed: (file: string, text: string) => Parsed;
  readonly json: (file: string) => JsonFile | string;
  readonly insert: (file: string, at: number, text: string, of: readonly number[]) => void;
  readonly edits: () => readonly Edit[];
}
interface Parsed {
  readonly tree: HclFile;
  readonly look: Look;
}

/** A file of JSON that can be edited. */
export interface JsonFile {
  readonly text: string;
  readonly root: TreeNode;
  readonly style: Style;
}
/** Or why it is not edited. */
const jsonFile = (file: string, tree: Tree): JsonFile | string => {
  const read = tree.read(file);
  const text = 'text' in read ? read.text : '';
  const { documents, problems } = readJson(text, file);
  const [root] = documents;
  if (!root || problems.length > 0) return `${file} cannot be read`;
  return untouchable(file, text) ?? { text, root, style: styleOf(text, [root], true) };
};

export const unitsOfPlan = (tree: Tree): Units => {
  const wholes = new Map<string, Whole | Unreadable>();
  const same = new Map<string, Whole>();
  const files = new Map<string, Parsed>();
  const trees = new Map<string, JsonFile | string>();
  const insertions: Edit[] = [];
  const parsed: Units['parsed'] = (file, text) => {
    const known = files.get(file) ?? { tree: parse(text), look: lookOf(text) };
    files.set(file, known);
    return known;
  };
  const json = (file: string): JsonFile | string => {
    const known = trees.get(file) ?? jsonFile(file, tree);
    trees.set(file, known);
    return known;
  };
  const made = (goal: Goal): Whole | Unreadable => (goal.file.name.endsWith('.json') ? jsonWhole(goal, json) : hclWhole(goal, parsed));
  return {
    of: goal => {
      const key = `${goal.file.name}\n${goal.block && !goal.file.name.endsWith('.json') ? goal.block.start : goal.keys.join('\n')}\n${goal.part.is === 'local' ? placeOfLocal(goal) : ''}`;
      const known = wholes.get(key) ?? shared(made(goal), same);
      wholes.set(key, known);
      return known;
    },
    parsed,
    json,
    insert: (file, at, text, of) => insertions.push({ file, start: at, end: at, text, of }),
    edits: () => [...[...same.values()].flatMap(editsOf), ...joined(insertions)],
  };
};
const placeOfLocal = ({ part }: Goal): number => part.items[0]?.start ?? 0;

/** The same block may be reached in two ways. */
const shared = (made: Whole | Unreadable, same: Map<string, Whole>): Whole | Unreadable => {
  if (made.is === 'unreadable') return made;
  const known = same.get(made.key) ?? made;
  same.set(made.key, known);
  return known;
};

const editsOf = (whole: Whole): readonly Edit[] => {
  if (whole.is === 'hcl') return whole.unit.edits();
  const { region, file } = whole;
  return region.draft.edits(file).map(edit => ({ ...edit, start: edit.start + region.start, end: edit.end + region.start }));
};

/** What is inserted at one place is one edit. */
const joined = (insertions: readonly Edit[]): readonly Edit[] => {
  const all = new Map<string, Edit>();
  for (const edit of insertions) {
    const key = `${edit.file}\n${edit.start}`;
    const before = all.get(key);
    all.set(key, before ? { ...before, text: before.text + edit.text, of: [...new Set([...before.of, ...edit.of])] } : edit);
  }
  return [...all.values()];
};

const hclWhole = (goal: Goal, parsed: Units['parsed']): Whole | Unreadable => {
  const { file, part } = goal;
  const { tree, look } = parsed(file.name, file.text);
  const inside = goal.block?.start ?? offsetOf(goal);
  const block = part.is === 'values' ? undefined : tree.body.items.find(item => item.is === 'block' && item.start <= inside && inside < item.end);
  if (part.is !== 'values' && !block) return unreadable(file.placeAt(inside));
  const [start, end] = [block?.start ?? 0, block?.end ?? file.text.length];
  const wrong = [...tree.errors, ...tree.skipped].find(each => each.start < end && each.end > start);
  if (wrong) return unreadable(file.placeAt(wrong.start));
  const from = file.text.slice(lineStart(file.text, start), start).trim() === '' ? lineStart(file.text, start) : start;
  return { is: 'hcl', key: `${file.name}:${from}:${end}`, unit: unitOf(file.name, file.text, look, block && { start: from, end }) };
};
/** An item of an override file, or a local, tells the block that it stands in. */
const offsetOf = ({ part, file, steps }: Goal): number => {
  const named = part.items.filter(item => (item.is === 'attribute' ? item.name === steps[0] : item.type === steps[0] || item.labels[0]?.text === steps[0]));
  return named.find(item => (part.foreign?.get(item) ?? part.file) === file)?.start ?? 0;
};

/** The object that the keys lead to. Labels may be split over several objects of a list. */
const jsonWhole = ({ file, keys, part }: Goal, json: Units['json']): Whole | Unreadable => {
  const at = file.placeAt(part.block?.start ?? 0);
  const read = json(file.name);
  if (typeof read === 'string') return unreadable(at, read);
  const found = leadsTo(read.root, keys);
  const region = found && regionOf(read.text, found, read.style, jsonRules);
  return found && region ? { is: 'json', key: `${file.name}:${found.start}`, file: file.name, region } : unreadable(at);
};
const leadsTo = (node: TreeNode, [key, ...rest]: readonly string[]): TreeNode | undefined => {
  if (node.is === 'list') {
    for (const item of node.items) {
      const found = leadsTo(item, key === undefined ? [] : [key, ...rest]);
      if (found) return found;
    }
    return undefined;
  }
  if (key === undefined) return node.is === 'map' ? node : undefined;
  const inner = valueIn(node, key);
  return inner && leadsTo(inner, rest);
};
