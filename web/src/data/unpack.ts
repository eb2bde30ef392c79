/** A block as it stands in the page, back in JSON. */
export const unpack = (packed: string): Promise<unknown> => unpackBytes(bytesOf(packed.trim()));

export const unpackBytes = async (bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<unknown> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text());
};

/** Newer browsers have it built in, and it is quicker. */
interface FromBase64 {
  readonly fromBase64?: (text: string) => Uint8Array<ArrayBuffer>;
}
const bytesOf = (packed: string): Uint8Array<ArrayBuffer> => {
  const { fromBase64 } = Uint8Array as FromBase64;
  if (fromBase64) return fromBase64.call(Uint8Array, packed);
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
};
