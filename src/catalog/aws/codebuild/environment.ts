import { hasHoles, isMap, isUnresolved, type Plain, pieces, type Several, unresolved, type Worked } from '../../../model/index.ts';
import { secretPairs } from '../../secret-pairs.ts';
import { secretsInText } from '../../secrets.ts';
import { imageMakers } from './service.ts';

/** Whose image builds run in. */
export const imageOf = (plain: Plain): Worked<(typeof imageMakers)[number]> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: imageMakers };
  if (typeof plain !== 'string') return { unknown: 'the image is not a text', among: imageMakers };
  const known = pieces(plain)[0] ?? '';
  if (/^(?:aws\/codebuild\/|public\.ecr\.aws\/codebuild\/)/.test(known)) return { value: 'AWS' };
  return hasHoles(plain) && !/[./:]/.test(known) ? { unknown: 'which image is named is not wholly known', among: imageMakers } : { value: 'you' };
};

/** Secrets among the plain variables; others name where the secret is kept. */
export const plainSecrets = (plain: Plain, type: string, name: string, value: string): Several<string> => {
  const all = Array.isArray(plain) ? (plain as readonly Plain[]) : plain === undefined || plain === null ? [] : [plain];
  const isElsewhere = (one: Plain): boolean => isMap(one) && typeof one[type] === 'string' && /^(?:PARAMETER_STORE|SECRETS_MANAGER)$/.test(one[type]);
  return secretPairs(
    all.filter(one => !isElsewhere(one)),
    name,
    value,
  );
};

/** Where something runs is no secret: a region, an account, a partition. */
const isSurroundings = (expression: string): boolean => /^(?:AWS::|data\.aws_(?:region|caller_identity|partition)\b)/.test(expression);
/** A name and a password stand before the host; what is not known comes after it. */
const namesItsHost = (known: string): boolean => /^[a-z][a-z0-9+.-]{1,20}:\/\/[^/@$\s]{1,200}\//i.test(known);

/** Whether an address carries a name and a password. */
export const hasSecret = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain !== 'string') return { value: false };
  const known = pieces(plain)
    .map((piece, i) => (i % 2 === 0 ? piece : isSurroundings(piece) ? 'here' : '$'))
    .join('');
  if (secretsInText(known).length > 0) return { value: true };
  return hasHoles(plain) && !namesItsHost(known) ? { unknown: 'a part of the address is not known', among: [true, false] } : { value: false };
};
