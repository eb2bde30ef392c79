import { isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { pick } from '../pick.ts';

/** Whether a block of Azure Disk Encryption is there, and not switched off. */
export const isEncryptedInside = (settings: Plain): Worked<boolean> => {
  const block = Array.isArray(settings) ? (settings as readonly Plain[])[0] : settings;
  if (block === undefined || block === null) return { value: false };
  const on = isUnresolved(block) ? block : pick(block, 'enabled');
  if (isUnresolved(on)) return { unknown: on[unresolved], among: [true, false] };
  return { value: on !== false && on !== 'false' };
};

/** `Premium_ZRS` keeps copies in three zones. */
export const copiesOf = (sku: Plain): Worked<'LRS' | 'ZRS'> => {
  if (isUnresolved(sku)) return { unknown: sku[unresolved], among: ['LRS', 'ZRS'] };
  const kind = /_(LRS|ZRS)$/i.exec(String(sku))?.[1]?.toUpperCase();
  return kind === 'LRS' || kind === 'ZRS' ? { value: kind } : { unknown: 'it is not a kind of disk that is known', among: ['LRS', 'ZRS'] };
};
