export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const inOneCall = 0x8000;
export const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += inOneCall) parts.push(String.fromCharCode(...bytes.subarray(i, i + inOneCall)));
  return btoa(parts.join(''));
};

/** The bytes of a padded base64 text, in which line ends do not count; nothing when it is none. */
export const bytesOf = (written: string): Uint8Array | undefined => {
  const letters = written.replaceAll(/[\r\n]/g, '');
  const body = letters.replace(/={1,2}$/, '');
  if (letters.length % 4 !== 0 || /[^A-Za-z0-9+/]/.test(body)) return undefined;
  const binary = atob(letters);
  return Uint8Array.from({ length: binary.length }, (_, i) => binary.charCodeAt(i));
};

/** Encodings in which a letter is its code, up to this one, under all their names. A browser reads them as windows-1252, Terraform as what they are. */
const byCode = new Map<string, number>([
  ...['us-ascii', 'ascii', 'iso-ir-6', 'ansi_x3.4-1968', 'ansi_x3.4-1986', 'iso646-us', 'us', 'ibm367', 'cp367', 'csascii'].map(name => [name, 0x7f] as const),
  ...['iso-8859-1', 'iso_8859-1', 'iso_8859-1:1987', 'iso-ir-100', 'latin1', 'l1', 'ibm819', 'cp819', 'csisolatin1'].map(name => [name, 0xff] as const),
]);
const lastCode = (encoding: string): number | undefined => byCode.get(encoding.toLowerCase());

/** Names that browsers have for an encoding, and that Terraform has not. */
const foreign = /^(?:x-|utf8$|unicode|cp125|dos-|ms_kanji$|sjis$)/i;
const decoderOf = (encoding: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return foreign.test(encoding) ? undefined : new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
};

/** Encodings that Terraform knows and that are not worked out here. */
const untold = /^(?:ibm|cp)0*(?:37|437|850|852|855|858|860|862|863|865|866|1047|1140)$/i;
export const isUntold = (encoding: string): boolean => untold.test(encoding);

const isUtf16 = (encoding: string): boolean => encoding.toLowerCase() === 'utf-16';
const marks = (bytes: Uint8Array): string => String(bytes.subarray(0, 2));
/** The two bytes at the start that say which byte of a letter comes first; without them it is the high one. */
const utf16Text = (bytes: Uint8Array): Decoded => {
  if (marks(bytes) === '255,254') return decode(bytes.subarray(2), 'utf-16le');
  return decode(marks(bytes) === '254,255' ? bytes.subarray(2) : bytes, 'utf-16be');
};

export type Decoded = { readonly text: string } | 'invalid' | 'unsupported';

/** What browsers make of bytes for which a code page has no letter. */
const undefinedBytes = /[\x80-\x9f]/;

/** Text from bytes; `invalid` when they are not of that encoding, `unsupported` when there is no such encoding. */
export const decode = (bytes: Uint8Array, encoding: string): Decoded => {
  if (isUtf16(encoding)) return utf16Text(bytes);
  const [last, decoder] = [lastCode(encoding), decoderOf(encoding)];
  if (last !== undefined) return bytes.every(byte => byte <= last) ? { text: Array.from(bytes, byte => String.fromCharCode(byte)).join('') } : 'invalid';
  if (!decoder) return 'unsupported';
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding.startsWith('windows-') && undefinedBytes.test(text) ? 'invalid' : { text };
  } catch {
    return 'invalid';
  }
};

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

/** For an encoding of one byte a letter: which byte each letter is. */
const singleBytes = (encoding: string): ReadonlyMap<string, number> => {
  const letters = Array.from({ length: 256 }, (_, byte) => decode(Uint8Array.of(byte), encoding));
  return new Map(letters.flatMap((letter, byte) => (typeof letter === 'string' ? [] : [[letter.text, byte] as const])));
};

const ofSeveralBytes: ReadonlySet<string> = new Set([
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
  'replacement',
  'x-user-defined',
]);

/** Bytes of a text; `invalid` when the encoding has no such letter, `unsupported` when it is not worked out here. */
export const encode = (text: string, encoding: string): Uint8Array | 'invalid' | 'unsupported' => {
  if (isUtf16(encoding)) return Uint8Array.from([254, 255, ...utf16(text, false)]);
  const name = lastCode(encoding) === undefined ? (decoderOf(encoding)?.encoding ?? '') : encoding;
  if (name === 'utf-8') return utf8(text);
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(text, name === 'utf-16le');
  if (name === '' || ofSeveralBytes.has(name)) return 'unsupported';
  const table = singleBytes(name);
  const bytes = Array.from(text, letter => table.get(letter));
  return bytes.every(byte => byte !== undefined) ? Uint8Array.from(bytes) : 'invalid';
};
