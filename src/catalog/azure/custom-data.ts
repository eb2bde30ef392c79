import { hasHoles, isUnresolved, type Plain, pieces, unresolved, type Worked } from '../../model/index.ts';
import { secretsInText } from '../secrets.ts';

const filled = (text: string, by: string): string =>
  pieces(text)
    .map((piece, i) => (i % 2 === 1 ? by : piece))
    .join('');

/** Scripts come as they are or in base64; what is compressed cannot be read. */
const decoded = (text: string): string | undefined => {
  const packed = text.replaceAll(/\s/g, '');
  if (packed.length < 8 || packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return text;
  return packed.startsWith('H4sI') ? undefined : atob(packed);
};

/** Whether a start-up script holds a secret; a part that is not known counts where a secret would stand. It never carries the secret itself. */
export const holdsSecret = (plain: Plain): Worked<boolean> => {
  if (isUnresolved(plain)) return { unknown: plain[unresolved], among: [true, false] };
  if (typeof plain !== 'string') return { value: false };
  if (/^\uE000[^\uE001]*\uE001$/.test(plain)) return { unknown: 'what the script holds is not known', among: [true, false] };
  const script = decoded(plain);
  if (script === undefined) return { unknown: 'the script is compressed', among: [true, false] };
  if (secretsInText(filled(script, '$')).length > 0) return { value: true };
  return hasHoles(script) && secretsInText(filled(script, 'w1thheld')).length > 0
    ? { unknown: 'a part that is not known stands where a password would', among: [true, false] }
    : { value: false };
};
