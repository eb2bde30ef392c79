import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

const among = [true, false] as const;
/** Whether one of these names holds an address, or a list of some. */
export const fetches =
  (...names: readonly string[]) =>
  (plain: Plain): Worked<boolean> => {
    const values = isMap(plain) || isUnresolved(plain) ? names.map(name => (plain as { readonly [name: string]: Plain })[name]) : [];
    if (values.some(value => (typeof value === 'string' && value !== '') || (Array.isArray(value) && value.length > 0))) return { value: true };
    const open = [plain, ...values].find(isUnresolved);
    return open === undefined ? { value: false } : { unknown: open[unresolved], among };
  };
