import {
  asked,
  type Citation,
  derived,
  hasHoles,
  isUnresolved,
  type Lens,
  notApplicable,
  type Plain,
  pieces,
  unresolved,
  type Worked,
  writable,
} from '../../model/index.ts';
import { keyHolders } from './key-holders.ts';

/** Whose key encrypts something that is always encrypted. */
export const keyWords = ['owned by AWS', 'managed by AWS', 'your own'] as const;
type KeyWord = (typeof keyWords)[number];

/** Who holds the key, for a fact in these words; `unsaid` is a kind of key of which the page does not speak (what AWS manages, KMS says of all services). */
export const byKey = (source: Citation, unsaid?: 'owned by AWS' | 'managed by AWS') => {
  const { none: _, ...holders } = keyHolders(source);
  return unsaid === 'owned by AWS' ? { ...holders, [unsaid]: neverOwned } : holders;
};
const neverOwned = notApplicable('where no key is named, the key is the one that AWS manages in the account');

/** Whose key is named at a path; `silent` is whose it is when none is named. Which key it is to be, the charter says. */
export const keyAt = (path: string, silent: KeyWord): Lens<KeyWord> =>
  writable(
    derived(path, plain => keyNamed(plain, silent)),
    word => (word === 'your own' ? asked('kms-key') : undefined),
  );

export const keyNamed = (plain: Plain, silent: KeyWord): Worked<KeyWord> => {
  const one = Array.isArray(plain) ? (plain as readonly Plain[])[0] : plain;
  if (isUnresolved(one)) return { unknown: one[unresolved], among: keyWords };
  if (typeof one !== 'string' || one === '') return { value: silent };
  if (/(?:^|[:/])alias\/aws\//.test(one) || /^aws\/[a-z]/.test(one)) return { value: 'managed by AWS' };
  const known = pieces(one).filter((_, i) => i % 2 === 0);
  return hasHoles(one) && !/alias\/[^a]|key\/|[0-9a-f]{8}-/.test(known.join(' '))
    ? { unknown: 'which key is named is not wholly known', among: ['managed by AWS', 'your own'] }
    : { value: 'your own' };
};
