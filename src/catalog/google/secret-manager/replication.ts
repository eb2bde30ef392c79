import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { isSaid } from '../said.ts';

const first = (plain: Plain): Plain => (Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain);
const step = (plain: Plain, ...keys: readonly string[]): Plain => {
  const block = first(plain);
  if (isUnresolved(block) || !isMap(block)) return isUnresolved(block) ? block : undefined;
  return keys.map(key => block[key]).find(value => value !== undefined && !(Array.isArray(value) && value.length === 0));
};
const keyName = (place: Plain): Plain => step(step(place, 'customer_managed_encryption', 'customerManagedEncryption'), 'kms_key_name', 'kmsKeyName');

/** Whether every place that a secret is copied to names a key of Cloud KMS. */
export const hasOwnKey = (replication: Plain): Worked<boolean> => {
  const replicas = step(step(replication, 'user_managed', 'userManaged'), 'replicas');
  const places = replicas === undefined ? [step(replication, 'auto', 'automatic')] : Array.isArray(replicas) ? (replicas as readonly Plain[]) : [replicas];
  const named = places.map(place => isSaid(keyName(place)));
  if (named.length === 0 || named.some(answer => 'value' in answer && !answer.value)) return { value: false };
  const open = named.find(answer => 'unknown' in answer);
  return open ?? { value: true };
};

/** Whether a rotation names a period, or at least the next time. */
export const rotatesBy = (rotation: Plain): Worked<boolean> => {
  const block = first(rotation);
  if (isUnresolved(block)) return { unknown: block[unresolved], among: [true, false] };
  const said = [step(block, 'rotation_period', 'rotationPeriod'), step(block, 'next_rotation_time', 'nextRotationTime')].map(isSaid);
  if (said.some(answer => 'value' in answer && answer.value)) return { value: true };
  return said.find(answer => 'unknown' in answer) ?? { value: false };
};
