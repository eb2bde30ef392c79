import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { keyNamed, keyWords } from '../key-choice.ts';

/** Whose key a block of settings names; states of Terraform write that of AWS as if it were one. */
export const keyOf = (plain: Plain): Worked<(typeof keyWords)[number]> => {
  const block = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(block)) return { unknown: block[unresolved], among: keyWords };
  if (!isMap(block) || block['type'] === 'AWS_OWNED_KMS_KEY') return { value: 'owned by AWS' };
  return keyNamed(block['key_id'], 'owned by AWS');
};
