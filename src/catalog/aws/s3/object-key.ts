import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { keyNamed } from '../key-choice.ts';

export const asked = ['as the bucket says', 'held by S3', 'managed by AWS', 'your own'] as const;
type Asked = (typeof asked)[number];

/** Which key an object asks for: a key that is named, else an algorithm that is written, else whatever its bucket does. */
export const keyAskedFor = (plain: Plain): Worked<Asked> => {
  if (!isMap(plain)) return { unknown: 'the object is not known', among: asked };
  const { kms_key_id: key, server_side_encryption: algorithm } = plain;
  if (isUnresolved(key)) return { unknown: key[unresolved], among: asked };
  if (typeof key === 'string' && key !== '') return keyNamed(key, 'managed by AWS') as Worked<Asked>;
  if (isUnresolved(algorithm)) return { unknown: algorithm[unresolved], among: ['as the bucket says', 'held by S3', 'managed by AWS'] };
  if (algorithm === 'AES256') return { value: 'held by S3' };
  return { value: typeof algorithm === 'string' && algorithm.startsWith('aws:kms') ? 'managed by AWS' : 'as the bucket says' };
};
