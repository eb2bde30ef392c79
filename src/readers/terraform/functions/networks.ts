import { bool, type Failure, failure, text, type Value } from '../value.ts';
import { addressText, contains, type Network, networkText, parseAddress, parseNetwork, sizeOf } from './addresses.ts';
import { type Definitions, define, defineMany, wrong } from './definition.ts';
import { textual, whole } from './parameters.ts';

const gives = { gives: 'string' } as const;
const notNetwork = wrong('prefix', 'invalid CIDR expression: it must be an address, a slash and a prefix length, such as "10.0.0.0/16"');

const cidrhost = define(
  [textual('prefix'), whole('hostnum')],
  ([prefix, hostnum]) => {
    const network = parseNetwork(prefix);
    if (!network) return notNetwork;
    const size = sizeOf(network.bits, network.length);
    const host = hostnum < 0 ? size + BigInt(hostnum) : BigInt(hostnum);
    if (host < 0n || host >= size) return failure(`A prefix of ${network.length} does not accommodate a host numbered ${hostnum}.`);
    return text(addressText({ bits: network.bits, value: network.value + host }));
  },
  gives,
);

const cidrnetmask = define(
  [textual('prefix')],
  ([prefix]) => {
    const network = parseNetwork(prefix);
    if (!network) return notNetwork;
    if (network.bits !== 32) return wrong('prefix', 'IPv6 addresses cannot have a netmask');
    return text(addressText({ bits: 32, value: (1n << 32n) - sizeOf(32, network.length) }));
  },
  gives,
);

const subnet = (network: Network, newbits: number, netnum: number): Value | Failure => {
  const length = network.length + newbits;
  if (newbits < 0 || length > network.bits) return failure(`There is insufficient address space to extend a prefix of ${network.length} by ${newbits}.`);
  if (netnum < 0 || BigInt(netnum) >= 1n << BigInt(newbits))
    return failure(`A prefix extension of ${newbits} does not accommodate a subnet numbered ${netnum}.`);
  return text(networkText({ bits: network.bits, value: network.value + BigInt(netnum) * sizeOf(network.bits, length), length }));
};

const cidrsubnet = define(
  [textual('prefix'), whole('newbits'), whole('netnum')],
  ([prefix, newbits, netnum]) => {
    const network = parseNetwork(prefix);
    return network ? subnet(network, newbits, netnum) : notNetwork;
  },
  gives,
);

const tooLong = (network: Network, length: number): Failure =>
  wrong('newbits', `would extend prefix to ${length} bits, which is too long for an ${network.bits === 32 ? 'IPv4' : 'IPv6'} address`);

/** Each block starts at the first address of its own size after the one before. */
const subnets = (network: Network, newbits: readonly number[]): Value | Failure => {
  const items: Value[] = [];
  let free = network.value;
  const end = network.value + sizeOf(network.bits, network.length);
  for (const bits of newbits) {
    const length = network.length + bits;
    if (bits < 1) return wrong('newbits', 'must extend prefix by at least one bit');
    if (length > network.bits) return tooLong(network, length);
    const size = sizeOf(network.bits, length);
    const value = ((free + size - 1n) / size) * size;
    if (value + size > end) return wrong('newbits', `not enough remaining address space for a subnet with a prefix of ${length} bits`);
    items.push(text(networkText({ bits: network.bits, value, length })));
    free = value + size;
  }
  return { is: 'list', items };
};

const cidrsubnets = defineMany(
  [textual('prefix')],
  whole('newbits'),
  ([prefix], newbits) => {
    const network = parseNetwork(prefix);
    return network ? subnets(network, newbits) : notNetwork;
  },
  { gives: 'list' },
);

/** Of OpenTofu. */
const cidrcontains = define(
  [textual('containing_prefix'), textual('contained_ip_or_prefix')],
  ([prefix, contained]) => {
    const network = parseNetwork(prefix);
    const single = parseAddress(contained);
    const inner = single ? { ...single, length: single.bits } : parseNetwork(contained);
    if (!network || !inner) return wrong(network ? 'contained_ip_or_prefix' : 'containing_prefix', 'invalid IP address or prefix');
    if (network.bits !== inner.bits) return failure('Address family mismatch: both must be IPv4, or both IPv6.');
    return bool(inner.length >= network.length && contains(network, inner));
  },
  { gives: 'bool' },
);

export const networkFunctions: Definitions = { cidrcontains, cidrhost, cidrnetmask, cidrsubnet, cidrsubnets };
