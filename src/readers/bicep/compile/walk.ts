import type { Expression } from '../syntax/syntax.ts';

/** The expressions right below one, without the resources nested in it. */
export const childrenOf = (of: Expression): readonly Expression[] => {
  switch (of.is) {
    case 'literal':
    case 'name':
      return [];
    case 'template':
      return of.parts;
    case 'array':
      return of.items.map(item => (item.is === 'spread' ? item.of : item));
    case 'object':
      return of.entries.flatMap(entry => (entry.is === 'spread' ? [entry.of] : [entry.key, entry.value]));
    case 'call':
      return of.of ? [of.of, ...of.args] : of.args;
    case 'index':
      return [of.of, of.key];
    case 'binary':
      return [of.left, of.right];
    case 'ternary':
      return [of.condition, of.yes, of.no];
    case 'lambda':
      return [of.body];
    case 'for':
      return [of.of, of.body];
    case 'if':
      return [of.condition, of.body];
    default:
      return [of.of];
  }
};

export const namesBoundBy = (of: Expression): readonly string[] => {
  if (of.is === 'lambda') return of.parameters;
  return of.is === 'for' ? [of.item, ...(of.index === undefined ? [] : [of.index])] : [];
};

/** The name at the beginning of `a[0]::b!`. */
export const baseName = (of: Expression): string | undefined => {
  let base = of;
  while (base.is === 'index' || base.is === 'non-null' || base.is === 'group' || base.is === 'child') base = base.of;
  return base.is === 'name' ? base.name : undefined;
};
