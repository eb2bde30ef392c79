import { isMap, isUnresolved, type Plain, shown, unresolved, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';

const both = [true, false] as const;
const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const listOf = (plain: Plain): readonly Plain[] => (Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain]);

/** Whether only named networks reach the control plane; a block without networks names none. */
export const isLimited = (plain: Plain): Worked<boolean> => {
  const block = first(plain);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: both };
  if (!isMap(block)) return { value: false };
  const enabled = block['enabled'];
  if (isUnresolved(enabled)) return { unknown: enabled[unresolved], among: both };
  return { value: String(enabled) !== 'false' };
};

/** Whether the networks that reach the control plane take in everybody. */
export const isOpenToAll = (plain: Plain): Worked<boolean> => {
  const block = first(plain);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: both };
  const networks = isMap(block) ? listOf(block['cidr_blocks'] ?? block['cidrBlocks']) : [];
  return letsInEverybody(textsAt(networks.map(network => (isMap(network) ? (network['cidr_block'] ?? network['cidrBlock'] ?? null) : network))));
};

/** Whether logs or measures go to the service of Google that knows Kubernetes; the older one knows only machines. */
export const sendsTo =
  (service: 'logging' | 'monitoring') =>
  (plain: Plain): Worked<boolean> => {
    if (isUnresolved(plain)) return { unknown: plain[unresolved], among: both };
    const said = String(plain ?? '');
    return /[\uE000\uE002]/.test(said) ? { unknown: `${shown(said)} is not known`, among: both } : { value: said === `${service}.googleapis.com/kubernetes` };
  };

const systems = ['Container-Optimized OS', 'Ubuntu', 'Windows'] as const;
/** The system that an image of nodes is of. */
export const systemOf = (plain: Plain): Worked<(typeof systems)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: systems };
  const image = String(plain ?? '').toUpperCase();
  if (image.startsWith('COS')) return { value: 'Container-Optimized OS' };
  if (image.startsWith('UBUNTU')) return { value: 'Ubuntu' };
  return image.startsWith('WINDOWS') ? { value: 'Windows' } : { unknown: `which system ${shown(image)} is of is not known`, among: systems };
};

/** Whether a block is written, which may be empty. */
export const isThere = (plain: Plain): Worked<boolean> => {
  const block = first(plain);
  return isUnresolved(block) ? { unknown: block[unresolved], among: both } : { value: isMap(block) };
};
