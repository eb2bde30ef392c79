import { isMap, isUnresolved, type Plain, unresolved } from '../../model/index.ts';

/** What a map has under a name, one that may have more entries included. */
export const entry = (plain: Plain, name: string): Plain =>
  isMap(plain) || isUnresolved(plain) ? (plain as { readonly [name: string]: Plain })[name] : undefined;
/** What is there: the items of a list, or the one thing that stands for itself, as a block of Terraform may. */
export const itemsOf = (plain: Plain): readonly Plain[] =>
  Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
/** What stands under one of these names; not known where a map may have more entries. */
export const under = (plain: Plain, ...names: readonly string[]): Plain => {
  const found = names.map(name => entry(plain, name)).find(inner => inner !== undefined && inner !== null);
  return found === undefined && isUnresolved(plain) ? { [unresolved]: plain[unresolved] } : found;
};
