import type {
  AddChange,
  AppendChange,
  ByHand,
  Change,
  Declaration,
  Edit,
  Edited,
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
  readonly to?: Fresh;
  readonly reaches: readonly string[];
}

/** What the writers of formats that are trees do not have in common. */
export interface TreeFormat<L extends Located> {
  readonly locate: (declaration: Declaration) => L | Unwritten;
  readonly spell: (spelled: Spelled, located: L, declaration: Declaration, path: readonly Step[]) => Fresh | Unwritten;
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
    const done = isUnwritten(located) ? located : write(change, of, located, declaration, format, gathered);
    if (done) tell(change, of, done, declaration, gathered);
  }
  return collected(changes, source, format, gathered);
};

const lockedOr = <L extends Located>(declaration: Declaration, format: TreeFormat<L>): L | Unwritten =>
  declaration.block?.locked === undefined ? format.locate(declaration) : { why: declaration.block.locked };

const write = <L extends Located>(
  change: Change,
  of: readonly number[],
  located: L,
  declaration: Declaration,
  format: TreeFormat<L>,
  gathered: Gathered,
): Unwritten | undefined => {
  const detour = change.do === 'set' ? format.instead(change, located, declaration) : undefined;
  if (detour && isUnwritten(detour)) return detour;
  const file = detour?.file ?? located.file;
  for (const number of of) gathered.touched.set(number, file);
  const alike = [...format.alike(declaration, located), ...(detour?.reaches ?? [])].filter(id => id !== declaration.id);
  if (change.do !== 'add' && alike.length > 0) for (const number of of) gathered.reaches.set(number, [...new Set(alike)]);
  if (change.do === 'add') return format.add(change, located, declaration, of);
  const operation = operationOf(change, located, declaration, format);
  if (isUnwritten(operation)) return operation;
  const region = file.region(detour?.region ?? located.region);
  if (!region) return { why: 'the lines that it stands on cannot be edited by themselves' };
  const to = detour?.to ?? (operation.do === 'set' ? operation.to : undefined);
  const refusal = region.change(detour && to ? { do: 'set', path: detour.path, to } : operation, of, detour ? undefined : located.isList);
  return refusal && { why: refusal.why };
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
  let [node, at]: [unknown, Place] = [declaration.body, declaration.at];
  for (const step of change.do === 'add' ? [] : change.path) {
    const here = node as Declaration['body'] | undefined;
    node = here?.is === 'map' ? here.entries[step] : undefined;
    if (!node) return at;
    at = (node as Declaration['body']).at;
  }
  return at;
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
