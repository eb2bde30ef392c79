import { derived, isMap, type Lens, type Plain, type Worked } from '../../../model/index.ts';
import { letsInEverybody, textsAt } from '../../addresses.ts';
import { isWrittenOut } from '../../password.ts';

/** Whether the networks that may use the public address take in everybody. */
export const letsInAll = (plain: Plain): Worked<boolean> => {
  const networks = Array.isArray(plain) ? (plain as readonly Plain[]) : [plain];
  return letsInEverybody(textsAt(networks.map(network => (isMap(network) ? (network['cidr_range'] ?? network['cidrRange'] ?? null) : network))));
};

/** Whether a password is written out at a path; the password itself is not carried on. */
export const writtenAt = (path: string): Lens<'yes' | 'no'> =>
  derived(path, plain => {
    const answer = isWrittenOut(plain);
    return 'value' in answer ? { value: answer.value ? 'yes' : 'no' } : { unknown: answer.unknown, among: ['yes', 'no'] };
  });
