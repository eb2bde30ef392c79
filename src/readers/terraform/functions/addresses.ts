/** An address as a number, of 32 or 128 bits. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}
/** A block of addresses: its first one, and how many bits all of them share. */
export interface Network extends Address {
  readonly length: number;
}

const parse4 = (text: string): bigint | undefined => {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some(part => !/^\d{1,9}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
};

/** The groups of one half of an IPv6 address; the last may be an IPv4 address. */
const groups6 = (half: string): readonly bigint[] | undefined => {
  if (half === '') return [];
  const parts = half.split(':');
  const last = parts.at(-1)?.includes('.') ? parse4(parts.pop() ?? '') : undefined;
  if (parts.some(part => !/^[0-9a-fA-F]{1,4}$/.test(part))) return undefined;
  return [...parts.map(part => BigInt(`0x${part}`)), ...(last === undefined ? [] : [last >> 16n, last & 0xffffn])];
};

const parse6 = (text: string): bigint | undefined => {
  const halves = text.split('::');
  const [head, tail] = halves.map(groups6);
  if (!head || halves.length > 2 || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])].reduce((value, group) => value * 65536n + group, 0n);
};

export const parseAddress = (text: string): Address | undefined => {
  if (text.length > 60) return undefined;
  const value = text.includes(':') ? parse6(text) : parse4(text);
  if (value === undefined) return undefined;
  return text.includes(':') ? { bits: 128, value } : { bits: 32, value };
};

/** How many addresses share a prefix of this length. */
export const sizeOf = (bits: number, length: number): bigint => 1n << BigInt(bits - length);

export const parseNetwork = (text: string): Network | undefined => {
  const [written = '', length = '', more] = text.split('/');
  const address = parseAddress(written);
  if (!address || more !== undefined || !/^\d{1,3}$/.test(length) || Number(length) > address.bits) return undefined;
  const size = sizeOf(address.bits, Number(length));
  return { bits: address.bits, value: (address.value / size) * size, length: Number(length) };
};

const text4 = (value: bigint): string => [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');

/** The longest run of zero groups, two at least: where it starts and how long it is. */
const longestGap = (groups: readonly string[]): readonly [number, number] => {
  let best: readonly [number, number] = [-1, 1];
  for (let start = 0; start < groups.length; start++) {
    let end = start;
    while (groups[end] === '0') end++;
    if (end - start > best[1]) best = [start, end - start];
  }
  return best;
};

const text6 = (value: bigint): string => {
  const groups = Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - i * 16)) & 0xffffn).toString(16));
  const [start, length] = longestGap(groups);
  return start === -1 ? groups.join(':') : `${groups.slice(0, start).join(':')}::${groups.slice(start + length).join(':')}`;
};

/** The upper bits of an IPv6 address that only wraps an IPv4 one; it is written as that. */
const wrapping = 0xffffn;
export const wrapsIPv4 = ({ bits, value }: Address): boolean => bits === 128 && value >> 32n === wrapping;
export const addressText = ({ bits, value }: Address): string => (bits === 32 || wrapsIPv4({ bits, value }) ? text4(value & 0xffffffffn) : text6(value));
export const networkText = (network: Network): string => `${addressText(network)}/${network.length}`;
export const contains = (network: Network, address: Address): boolean =>
  network.bits === address.bits && address.value >= network.value && address.value < network.value + sizeOf(network.bits, network.length);
