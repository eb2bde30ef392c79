import { derived, isUnresolved, type Lens, type Plain, unresolved } from '../../../model/index.ts';

/** Whether several zones are named at a path. */
export const inZonesAt = (path: string): Lens<boolean> =>
  derived(path, plain => {
    const named = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
    const open = named.find(isUnresolved);
    return open ? { unknown: open[unresolved], among: [true, false] } : { value: new Set(named).size > 1 };
  });
