import type {
  AddChange,
  AppendChange,
  ByHand,
  Change,
  Declaration,
  Edit,
  Edited,
  Node,
  Place,
  RemoveChange,
  SetChange,
  Source,
  Spelled,
  Step,
} from '../../../model/index.ts';
import type { TreeNode } from '../tree.ts';
import type { EditedFile } from './file.ts';
import { type Fresh, freshScalar } from './fresh.ts';
import type { Operation } from './operation.ts';
import { inOrder } from './order.ts';
import type { Region } from './region.ts';
import { sentenceOf } from './sentence.ts';

/** Why something is not written; a clause that can follow "because". */
export interface Unwritten {
  readonly why: string;
  readonly at?: Place;
}
export const isUnwritten = (thing: object): thing is Unwritten => 'why' in thing;

/** Where a declaration is written. */
export interface Located {
  readonly file: EditedFile;
  /** The value that is edited by itself, and the steps in it to the declaration's body. */
  readonly region: TreeNode;
  /** Where the part of the file ends, when that is not with the value. */
  readonly end?: number;
  readonly steps: (path: readonly Step[]) => readonly Step[] | Unwritten;
  /** The same for all declarations that are made of the same lines. */
  readonly key: string;
  readonly isList?: (names: readonly string[]) => boolean;
}
/** Another place where a value has to be written to be seen here, and whom else that reaches. */
export interface Detour {
  readonly file: EditedFile;
  readonly region: TreeNode;
  readonly path: readonly Step[];
  readonly to: Fresh;
  /** It is one more item of the list that the path leads to. */
  readonly append?: true;
  readonly end?: number;
  readonly reaches: readonly string[];
}

/** What the writers of formats that are trees do not have in common. */
export interface TreeFormat<L extends Located> {
  readonly locate: (declaration: Declaration) => L | Unwritten;
  readonly spell: (spelled: Spelled, located: L, declaration: Declaration, path: readonly Step[]) => Fresh | Unwritten;
  /** Where a value must be set for a declaration that is not to be edited itself. */
  readonly aside?: (change: SetChange, declaration: Declaration) => Detour | Unwritten | undefined;
  /** Where else a value must be set, when what stands there takes it from elsewhere. */
  readonly instead: (change: SetChange, located: L, declaration: Declaration) => Detour | Unwritten | undefined;
  readonly add: (change: AddChange, beside: L, declaration: Declaration, of: readonly number[]) => Unwritten | undefined;
  /** The others that are made of the same lines. */
  readonly alike: (declaration: Declaration, located: L) => readonly string[];
  readonly files: () => Iterable<EditedFile>;
}

type OnOne = SetChange | AppendChange | RemoveChange;

/** What is gathered while the changes of a plan are written. */
interface Gathered {
  readonly byHand: ByHand[];
  readonly reaches: Map<number, readonly string[]>;
  /** The files that each change is written into. */
  readonly touched: Map<number, EditedFile>;
}

/** Writes the changes of a plan: values before items, what is taken away after them and from the last to the first, what is added at the end. */
export const writeTrees = <L extends Located>(changes: readonly Change[], source: Source, format: TreeFormat<L>): Edited => {
  const gathered: Gathered = { byHand: [], reaches: new Map(), touched: new Map() };
  const keyed = new Map<string, L | Unwritten>();
  const locate = (declaration: Declaration): L | Unwritten => {
    const known = keyed.get(declaration.id) ?? lockedOr(declaration, format);
    keyed.set(declaration.id, known);
    return known;
  };
  const keyOf = (id: string): string => {
    const declaration = source.declared.get(id);
    const located = declaration && locate(declaration);
    return located && !isUnwritten(located) ? located.key : id;
  };
  for (const { change, of } of inOrder(changes, keyOf)) {
    const declaration = source.declared.get(change.do === 'add' ? change.beside : change.on);
    if (!declaration) continue;
    const located = locate(declaration);
    const done = isUnwritten(located)
      ? (writeAside(change, of, declaration, format, gathered) ?? located)
      : write(change, of, located, declaration, format, gathered);
    if (done !== 'written' && done) tell(change, of, done, declaration, gathered);
  }
  return collected(changes, source, format, gathered);
};

const lockedOr = <L extends Located>(declaration: Declaration, format: TreeFormat<L>): L | Unwritten =>
  declaration.block?.locked === undefined ? format.locate(declaration) : { why: declaration.block.locked };

const writeAside = <L extends Located>(
  change: Change,
  of: readonly number[],
  declaration: Declaration,
  format: TreeFormat<L>,
  gathered: Gathered,
): Unwritten | 'written' | undefined => {
  const detour = change.do === 'set' ? format.aside?.(change, declaration) : undefined;
  if (!detour || isUnwritten(detour)) return detour;
  return take(detour, of, declaration, gathered) ?? 'written';
};

/** Writes a value where it comes from. */
const take = (
  { file, region, end, path, to, append, reaches }: Detour,
  of: readonly number[],
  declaration: Declaration,
  gathered: Gathered,
): Unwritten | undefined => {
  const refusal = (file.region(region, end) ?? nowhere).change(append ? { do: 'append', path, item: to } : { do: 'set', path, to }, of);
  if (refusal) return { why: refusal.why };
  noteReached(of, file, reaches, declaration, gathered);
  return undefined;
};
const nowhere: Pick<Region, 'change'> = { change: () => ({ why: 'the lines that it stands on cannot be edited by themselves' }) };

const noteReached = (of: readonly number[], file: EditedFile, reached: readonly string[], declaration: Declaration, { touched, reaches }: Gathered): void => {
  const others = [...new Set(reached)].filter(id => id !== declaration.id);
  for (const number of of) {
    touched.set(number, file);
    if (others.length > 0) reaches.set(number, others);
  }
};

const write = <L extends Located>(
  change: Change,
  of: readonly number[],
  located: L,
  declaration: Declaration,
  format: TreeFormat<L>,
  gathered: Gathered,
): Unwritten | undefined => {
  if (change.do === 'add') {
    noteReached(of, located.file, [], declaration, gathered);
    return format.add(change, located, declaration, of);
  }
  if (change.path.includes('*')) return { why: 'it stands in several items of a list' };
  if (change.do === 'set' && isSecret(change, declaration)) return { why: 'it is a secret' };
  const detour = change.do === 'set' ? format.instead(change, located, declaration) : undefined;
  if (detour) return isUnwritten(detour) ? detour : take(detour, of, declaration, gathered);
  const operation = operationOf(change, located, declaration, format);
  if (isUnwritten(operation)) return operation;
  const refusal = (located.file.region(located.region, located.end) ?? nowhere).change(operation, of, located.isList);
  if (refusal) return { why: refusal.why };
  noteReached(of, located.file, format.alike(declaration, located), declaration, gathered);
  return undefined;
};

const isSecret = ({ path }: SetChange, { body }: Declaration): boolean => nodeAt(body, path)?.sensitive === true;

/** What stands at the end of a path, where only maps and lists are on the way. */
export const nodeAt = (body: Node, path: readonly Step[]): Node | undefined => {
  let node: Node | undefined = body;
  for (const step of path) {
    const here: Node | undefined = node?.is === 'reference' ? node.value : node;
    if (here?.is === 'list' && typeof step === 'string') node = entryAt(here.items[0], step);
    else node = here?.is === 'list' ? here.items[step as number] : entryAt(here, String(step));
  }
  return node;
};
const entryAt = (node: Node | undefined, name: string): Node | undefined => {
  if (node?.is !== 'map') return undefined;
  const small = node.anyCase ? Object.keys(node.entries).find(key => key.toLowerCase() === name.toLowerCase()) : undefined;
  return node.entries[name] ?? (small === undefined ? undefined : node.entries[small]);
};

const operationOf = <L extends Located>(change: OnOne, located: L, declaration: Declaration, format: TreeFormat<L>): Operation | Unwritten => {
  const path = located.steps(change.path);
  if ('why' in path) return path;
  if (change.do === 'remove') return { do: 'remove', path };
  const fresh = format.spell(change.do === 'set' ? change.to : change.item, located, declaration, change.path);
  if (isUnwritten(fresh)) return fresh;
  return change.do === 'set' ? { do: 'set', path, to: fresh } : { do: 'append', path, item: fresh };
};

const tell = (change: Change, of: readonly number[], { why, at }: Unwritten, declaration: Declaration, { byHand, reaches, touched }: Gathered): void => {
  for (const number of of) {
    byHand.push({ change: number, what: sentenceOf(change, declaration, why), at: at ?? placeOn(change, declaration) });
    reaches.delete(number);
    touched.delete(number);
  }
};

/** The nearest place on the way of a change that is written. */
const placeOn = (change: Change, declaration: Declaration): Place => {
  const path = change.do === 'add' ? [] : change.path;
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(declaration.body, path.slice(0, length));
    if (node) return node.at;
  }
  return declaration.at;
};

/** The edits of every file; those of a file that would have faults with them are not made. */
const collected = <L extends Located>(changes: readonly Change[], source: Source, format: TreeFormat<L>, gathered: Gathered): Edited => {
  const edits: Edit[] = [];
  for (const file of format.files()) {
    const made = file.edits();
    if (made) edits.push(...made);
    else for (const [number, touched] of [...gathered.touched]) if (touched === file) spoilt(number, changes[number], source, gathered);
  }
  return { edits, byHand: gathered.byHand.sort((a, b) => a.change - b.change), reaches: gathered.reaches };
};

const spoilt = (number: number, change: Change | undefined, source: Source, gathered: Gathered): void => {
  const declaration = change && source.declared.get(change.do === 'add' ? change.beside : change.on);
  if (change && declaration) tell(change, [number], { why: 'with it, the file could not be read any more' }, declaration, gathered);
};

/** Plain values as they are; nothing for what a format has its own words for. */
export const plainly = (spelled: Spelled, special: (spelled: Exclude<Spelled, string | number | boolean>) => Fresh | Unwritten): Fresh | Unwritten => {
  if (typeof spelled !== 'object') return freshScalar(spelled);
  if (spelled.is === 'asked') return { why: `only you know it (${spelled.name})` };
  if (spelled.is === 'list') {
    const items = spelled.items.map(item => plainly(item, special));
    return items.find(isUnwritten) ?? { is: 'list', items: items as readonly Fresh[] };
  }
  if (spelled.is !== 'map') return special(spelled);
  const entries = Object.entries(spelled.entries).map(([key, inner]) => [key, plainly(inner, special)] as const);
  return entries.map(([, inner]) => inner).find(isUnwritten) ?? { is: 'map', entries: entries as readonly (readonly [string, Fresh])[] };
};
