import { derived, isMap, isUnresolved, type Lens, type Plain, unresolved, type Worked } from '../../model/index.ts';

/** Whether a block of an identity names one: the type `None` does not. */
export const namesIdentity = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  const type = isMap(block) ? block['type'] : block;
  if (isUnresolved(type)) return { unknown: type[unresolved], among: [true, false] };
  return { value: typeof type === 'string' && !/^(?:none)?$/i.test(type) };
};
export const identityAt = (path: string): Lens<boolean> => derived(path, namesIdentity);
