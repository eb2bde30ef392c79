/** Numbers by the million: a list that grows, outside the heap. */
export interface Growing {
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
}
const block = 64 * 1024;
type Block = Uint8Array | Uint16Array | Uint32Array | Float64Array;
const kinds = {
  byte: () => new Uint8Array(block),
  short: () => new Uint16Array(block),
  whole: () => new Uint32Array(block),
  large: () => new Float64Array(block),
} as const satisfies Readonly<Record<string, () => Block>>;

/** `whole` numbers go from 0 to 4,294,967,295, `large` ones are any number. What was never set is 0. */
export const growing = (kind: keyof typeof kinds): Growing => {
  const blocks: (Block | undefined)[] = [];
  return {
    at: index => blocks[Math.floor(index / block)]?.[index % block] ?? 0,
    set: (index, value) => {
      const number = Math.floor(index / block);
      if (value === 0 && !blocks[number]) return;
      const own = blocks[number] ?? kinds[kind]();
      blocks[number] = own;
      own[index % block] = value;
    },
  };
};

/** The first so many of whole numbers, in one piece. */
export const allOf = (numbers: Growing, length: number): Uint32Array => {
  const all = new Uint32Array(length);
  for (let i = 0; i < length; i++) all[i] = numbers.at(i);
  return all;
};
