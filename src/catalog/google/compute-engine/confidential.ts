import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';

/** Whether memory is encrypted: switched on, or a way of doing it named. */
export const isConfidential = (plain: Plain): Worked<boolean> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  if (!isMap(block)) return { value: false };
  const on = block['enable_confidential_compute'] ?? block['enableConfidentialCompute'];
  const kind = block['confidential_instance_type'] ?? block['confidentialInstanceType'];
  if (String(on) === 'true' || typeof kind === 'string') return { value: true };
  const open = [on, kind].find(isUnresolved);
  return open ? { unknown: open[unresolved], among: [true, false] } : { value: false };
};
