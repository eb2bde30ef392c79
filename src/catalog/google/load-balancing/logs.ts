import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether requests are logged: it is switched on, and the share that is logged is not nothing. `share` is what the format calls it. */
export const logsBy =
  (share: string) =>
  (plain: Plain): Worked<boolean> => {
    const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
    if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
    if (!isMap(block)) return { value: false };
    const [on, rate] = [block['enable'], block[share]];
    if (String(on) === 'false' || on === undefined || on === null || (!isUnresolved(rate) && Number(rate ?? 1) === 0)) return { value: false };
    const open = [on, rate].find(isUnresolved);
    return open ? { unknown: open[unresolved], among: [true, false] } : { value: String(on) === 'true' };
  };
