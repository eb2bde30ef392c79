import { derived, isMap, isUnresolved, type Lens, type Plain, spelledMap, unresolved, type Worked, writable } from '../../model/index.ts';

/** Whether a block of an identity names one: the type `None` does not. */
export const namesIdentity = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  const type = isMap(block) ? block['type'] : block;
  if (isUnresolved(type)) return { unknown: type[unresolved], among: [true, false] };
  return { value: typeof type === 'string' && !/^(?:none)?$/i.test(type) };
};
/** An identity that Azure makes for the resource alone costs nothing, and may do nothing until it gets a role. */
export const identityAt = (path: string): Lens<boolean> =>
  writable(derived(path, namesIdentity), on => (on ? spelledMap({ type: 'SystemAssigned' }) : undefined));
