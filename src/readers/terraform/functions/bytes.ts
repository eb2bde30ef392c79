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

const decoderOf = (encoding: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
};

/** Text from bytes; `undefined` when they are not of that encoding, `unsupported` when there is no such encoding. */
export const decode = (bytes: Uint8Array, encoding: string): { readonly text: string } | 'invalid' | 'unsupported' => {
  const decoder = decoderOf(encoding);
  if (!decoder) return 'unsupported';
  try {
    return { text: decoder.decode(bytes) };
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

/** Bytes of a text; nothing when the encoding is not supported or has no such letter. */
export const encode = (text: string, encoding: string): Uint8Array | undefined => {
  const name = encoding.toLowerCase();
  if (name === 'utf-8' || name === 'utf8') return utf8(text);
  if (name === 'utf-16le' || name === 'utf-16be') return utf16(text, name === 'utf-16le');
  const table = singleBytes(name);
  const bytes = Array.from(text, letter => table.get(letter));
  return bytes.every(byte => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
};
