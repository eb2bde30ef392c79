import { isMap, isUnresolved, type Plain, unresolved, type Worked } from '../../../model/index.ts';
import { keyNamed, type keyWords } from '../key-choice.ts';

type Word = 'of the bucket service' | (typeof keyWords)[number];
const all: readonly Word[] = ['of the bucket service', 'managed by AWS', 'your own'];

/** Whose key encrypts what a share writes: a key is used only where the share is told to use one. */
export const keyOfShare = (share: Plain): Worked<Word> => {
  if (!isMap(share)) return { unknown: isUnresolved(share) ? share[unresolved] : 'the share is not known', among: all };
  const { kms_encrypted: told, kms_key_arn: key } = share;
  if (isUnresolved(told)) return { unknown: told[unresolved], among: all };
  return String(told) === 'true' ? keyNamed(key, 'managed by AWS') : { value: 'of the bucket service' };
};
