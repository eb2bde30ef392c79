/** The first `count` blocks with `bits` host bits in an IPv4 or IPv6 block; nothing when it does not hold them, or is no block. */
export const subnets = (block: string, count: number, bits: number): readonly string[] | undefined => {
  const [address = '', prefix = ''] = block.trim().split('/');
  const family = address.includes(':') ? ipv6 : ipv4;
  const start = family.parse(address);
  const free = family.bits - Number(prefix);
  if (start === undefined || !/^\d+$/.test(prefix) || free < 0 || !Number.isInteger(bits) || bits < 0 || bits > free) return undefined;
  if (!Number.isInteger(count) || count < 1 || count > 256 || (free - bits < 8 && count > 2 ** (free - bits))) return undefined;
  const first = (start >> BigInt(free)) << BigInt(free);
  return Array.from({ length: count }, (_, i) => `${family.print(first + (BigInt(i) << BigInt(bits)))}/${family.bits - bits}`);
};

interface Family {
  readonly bits: number;
  readonly parse: (address: string) => bigint | undefined;
  readonly print: (address: bigint) => string;
}

const ipv4: Family = {
  bits: 32,
  parse: address => {
    const parts = address.split('.');
    if (parts.length !== 4 || parts.some(part => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
    return parts.reduce((whole, part) => (whole << 8n) | BigInt(part), 0n);
  },
  print: address => [24n, 16n, 8n, 0n].map(shift => (address >> shift) & 255n).join('.'),
};

const ipv6: Family = {
  bits: 128,
  parse: address => {
    const [head = '', tail, more] = address
      .split('::')
      .map(part => (part === '' ? [] : part.split(':')))
      .map(groups => groups.join(':'));
    const [before, after] = [head, tail ?? ''].map(part => (part === '' ? [] : part.split(':')));
    const missing = 8 - (before?.length ?? 0) - (after?.length ?? 0);
    if (more !== undefined || (tail === undefined ? missing !== 0 : missing < 1)) return undefined;
    const groups = [...(before ?? []), ...Array<string>(missing).fill('0'), ...(after ?? [])];
    return groups.some(group => !/^[0-9a-fA-F]{1,4}$/.test(group)) ? undefined : groups.reduce((whole, group) => (whole << 16n) | BigInt(`0x${group}`), 0n);
  },
  print: address => {
    const groups = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
    const zeros = [...groups.join(':').matchAll(/(?:^|:)(0(?::0)+)(?=:|$)/g)].sort((a, b) => (b[1]?.length ?? 0) - (a[1]?.length ?? 0))[0]?.[1];
    return zeros === undefined
      ? groups.join(':')
      : groups
          .join(':')
          .replace(new RegExp(`(^|:)${zeros}(?=:|$)`), '$1:')
          .replace(/^::?$/, '::')
          .replace(/:{3}/, '::')
          .replace(/^:(?!:)/, '::')
          .replace(/([^:]):$/, '$1::');
  },
};
