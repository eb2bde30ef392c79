import type { Form, Spelled } from '../../../model/index.ts';
import { typeOfBlock } from '../blocks.ts';
import type { ModuleSource } from '../module-source.ts';
import type { ModuleAt } from './modules.ts';
import type { IsBlock } from './spell.ts';
import { isName, isScalar } from './spell.ts';

/** Attributes that hold a map in the schemas of providers. */
const mapName = /(?:^|_)(?:tags|labels|annotations|variables|settings|parameters|headers|metadata|triggers|keepers)$/;

/** Which names of a type are nested blocks: as its schema says, else as others of the type in the module are written, else those with entries. */
export const blocksOf = (type: string, form: Form | undefined, module: ModuleAt): { readonly isBlock: IsBlock; readonly isList: (path: string) => boolean } => {
  if (form) return { isBlock: path => form.blocks.has(path), isList: path => form.lists.has(path) && !form.blocks.has(path) };
  let written: Written | undefined;
  const isBlock: IsBlock = (path, value) => {
    written ??= writtenIn(type, module);
    const known = written.get(path);
    if (known !== undefined) return known;
    if (isScalar(value) || !hasNames(value)) return false;
    return !mapName.test(path.slice(path.lastIndexOf('.') + 1));
  };
  return { isBlock, isList: () => false };
};

/** A map, or a list of maps, whose keys may be names of attributes. */
const hasNames = (value: Spelled): boolean => {
  if (isScalar(value)) return false;
  if (value.is === 'list') return value.items.length > 0 && value.items.every(item => !isScalar(item) && item.is === 'map' && hasNames(item));
  return value.is === 'map' && Object.keys(value.entries).every(isName);
};

type Written = ReadonlyMap<string, boolean>;
const known = new WeakMap<ModuleSource, Map<string, Written>>();
/** What the names directly in resources of the type are, in this module. */
const writtenIn = (type: string, { source }: ModuleAt): Written => {
  const types = known.get(source) ?? new Map<string, Written>();
  known.set(source, types);
  const before = types.get(type);
  if (before) return before;
  const written = new Map<string, boolean>();
  for (const resource of source.resources.values()) {
    if (resource.type !== type) continue;
    for (const item of resource.section.items) written.set(item.is === 'attribute' ? item.name : typeOfBlock(item), item.is === 'block');
  }
  types.set(type, written);
  return written;
};
