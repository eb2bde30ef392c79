import { hasHoles, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../../model/index.ts';
import { secretsInText, soundsSecret } from '../../secrets.ts';

/**
 * The kinds of secret that a start-up script holds, as `a private key, a password or token`, or `none`. It never carries a secret itself.
 * Formats take the script as it is or in base64; a part that is not known counts where a secret would stand.
 */
export const secretsInUserData = (plain: Plain): Worked<string> => {
  if (plain === undefined || plain === null) return { value: 'none' };
  if (isUnresolved(plain)) return { unknown: plain[unresolved] };
  if (typeof plain !== 'string' || /^\uE000[^\uE001]*\uE001$/.test(plain)) return { unknown: 'what the user data holds is not known' };
  const script = decoded(plain);
  if (script === undefined) return { unknown: 'the user data is compressed' };
  const known = filled(script, () => '$');
  const found = [...new Set([...secretsInText(known), ...certainHoles(script)])];
  if (found.length > 0) return { value: found.join(', ') };
  return mayFillSecret(script) ? { unknown: 'a part that is not known stands where a password would' } : { value: 'none' };
};

const filled = (text: string, by: (expression: string) => string): string =>
  pieces(text)
    .map((piece, i) => (i % 2 === 1 ? by(piece) : piece))
    .join('');
const expressions = (text: string): readonly string[] => pieces(text).filter((_, i) => i % 2 === 1);

/** Attributes of other resources that are secrets, whatever their value will be. */
const secretAttribute =
  /^(?:random_password\..*\.result|tls_private_key\..*\.private_key_\w+|aws_iam_access_key\..*\.secret|(?:data\.)?aws_secretsmanager_secret_version\..*\.secret_string)\b/;
const certainHoles = (text: string): readonly string[] => (expressions(text).some(one => secretAttribute.test(one)) ? ['a password or token'] : []);

/** A hole after `PASSWORD=`, or one whose own name announces a secret. */
const mayFillSecret = (text: string): boolean =>
  hasHoles(text) && (secretsInText(filled(text, () => 'w1thheld')).length > 0 || expressions(text).some(one => soundsSecret(one.split('.').at(-1) ?? one)));

/** The script behind base64, the text itself when it is none, nothing when it is compressed. */
const decoded = (text: string): string | undefined => {
  const packed = text.replaceAll(/\s/g, '');
  if (packed.length < 8 || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return text;
  if (packed.startsWith('H4sI')) return undefined;
  const script = atob(packed);
  return isReadable(script) ? script : text;
};
/** Text has no control characters but tabs and ends of lines. */
const isReadable = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 32 && (code < 9 || code > 13)) || code === 127) return false;
  }
  return true;
};
