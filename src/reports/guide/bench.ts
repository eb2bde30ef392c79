import { typeKey } from '../../engine/assets.ts';
import { type Bound, bind } from '../../engine/bind.ts';
import type { Answers } from '../../engine/fix/spell.ts';
import {
  type AskedName,
  askedValues,
  type Catalog,
  type Change,
  type Declaration,
  type Edited,
  type Estate,
  type Form,
  type Source,
  type Tree,
} from '../../model/index.ts';
import { type Blank, blanksOf, type GuideFormat } from './blank.ts';

/** What reads and writes the formats: guides are written by the same writers as fixes. */
export interface Tools {
  readonly read: (files: readonly string[], tree: Tree) => Promise<Estate>;
  readonly write: (changes: readonly Change[], source: Source) => Edited;
  readonly form: (type: string) => Form | undefined;
}
/** A blank source of every type that guides are wanted for, read once. */
export interface Bench {
  readonly catalog: Catalog;
  readonly bound: Bound;
  readonly form: Tools['form'];
  readonly blank: (format: GuideFormat, type: string) => Laid | undefined;
  readonly write: (changes: readonly Change[]) => Edited;
}
export interface Laid extends Blank {
  readonly declaration: Declaration;
}

export const benchFor = async (catalog: Catalog, types: Iterable<string>, { read, write, form }: Tools): Promise<Bench> => {
  const blanks = new Map([...new Set(types)].flatMap(blanksOf).map(blank => [blank.file, blank]));
  const tree = treeOf(blanks);
  const bound = bind(await read([...blanks.keys()], tree), catalog);
  const laid = new Map<string, Laid>();
  for (const declaration of bound.declared.values()) {
    const blank = blanks.get(declaration.at.file);
    if (blank && typeKey(blank.type) === typeKey(declaration.type)) laid.set(keyOf(blank.format, blank.type), { ...blank, declaration });
  }
  const source = { tree, declared: bound.declared, form };
  return { catalog, bound, form, blank: (format, type) => laid.get(keyOf(format, type)), write: changes => write(changes, source) };
};
const keyOf = (format: GuideFormat, type: string): string => `${format} ${typeKey(type)}`;
const treeOf = (blanks: ReadonlyMap<string, Blank>): Tree => ({
  list: folder => {
    const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
    const below = [...blanks.keys()].filter(file => file.startsWith(prefix)).map(file => file.slice(prefix.length));
    return below.length === 0 ? undefined : [...new Set(below.map(rest => (rest.includes('/') ? rest.slice(0, rest.indexOf('/') + 1) : rest)))];
  },
  read: file => {
    const blank = blanks.get(file);
    return blank ? { text: blank.text } : { problem: 'there is no such file' };
  },
});

/** What nobody may guess is shown as what to put there: `<the ARN or id of the key that encrypts>`. */
export const placeholders: Answers = Object.fromEntries((Object.keys(askedValues) as AskedName[]).map(name => [name, `<${askedValues[name]}>`]));
