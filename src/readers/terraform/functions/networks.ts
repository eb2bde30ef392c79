import { bool, type Failure, failure, text, type Value } from '../value.ts';
import { addressText, contains, type Network, networkText, parseAddress, parseNetwork, sizeOf, wrapsIPv4 } from './addresses.ts';
import { type Definitions, define, defineMany, wrong } from './definition.ts';
import { countless, type Parameter, textual, whole } from './parameters.ts';

const gives = { gives: 'string' } as const;
const notNetwork = 'invalid CIDR expression: it must be an address, a slash and a prefix length, such as "10.0.0.0/16"';

/** A block of addresses. What Terraform makes of IPv4 addresses that are written as IPv6 ones is not worked out. */
const block = (name: string): Parameter<Network> => {
  const written = textual(name);
  return {
    name,
    read: (value, call) => {
      const read = written.read(value, call);
      if (!('got' in read)) return read;
      const found = parseNetwork(read.got);
      if (!found) return { wrong: notNetwork };
      return wrapsIPv4(found) ? { stop: call.unknown('it is a block of IPv4 addresses that is written as one of IPv6') } : { got: found };
    },
  };
};

const cidrhost = define(
  [block('prefix'), countless('hostnum')],
  ([network, hostnum]) => {
    const size = sizeOf(network.bits, network.length);
    const host = hostnum < 0n ? size + hostnum : hostnum;
    if (host < 0n || host >= size) return failure(`A prefix of ${network.length} does not accommodate a host numbered ${hostnum}.`);
    return text(addressText({ bits: network.bits, value: network.value + host }));
  },
  gives,
);

const cidrnetmask = define(
  [block('prefix')],
  ([network]) => {
    if (network.bits !== 32) return wrong('prefix', 'IPv6 addresses cannot have a netmask');
    return text(addressText({ bits: 32, value: (1n << 32n) - sizeOf(32, network.length) }));
  },
  gives,
);

const subnet = (network: Network, newbits: number, netnum: bigint): Value | Failure => {
  const length = network.length + newbits;
  if (length < 0 || length > network.bits) return failure(`There is insufficient address space to extend a prefix of ${network.length} by ${newbits}.`);
  if (netnum < 0n || netnum >= 1n << BigInt(Math.max(newbits, 0)))
    return failure(`A prefix extension of ${newbits} does not accommodate a subnet numbered ${netnum}.`);
  return text(networkText({ bits: network.bits, value: network.value + netnum * sizeOf(network.bits, length), length }));
};

const cidrsubnet = define([block('prefix'), whole('newbits'), countless('netnum')], ([network, newbits, netnum]) => subnet(network, newbits, netnum), gives);

const tooLong = (network: Network, length: number): Failure =>
  wrong('newbits', `would extend prefix to ${length} bits, which is too long for an ${network.bits === 32 ? 'IPv4' : 'IPv6'} address`);

const mostBits = 32;
/** Each block starts at the first address of its own size after the one before. Terraform finds no room in a network that starts at address nothing. */
const subnets = (network: Network, newbits: readonly number[]): Value | Failure => {
  const items: Value[] = [];
  let free = network.value;
  const end = network.value + sizeOf(network.bits, network.length);
  for (const bits of newbits) {
    const length = network.length + bits;
    if (bits < 1) return wrong('newbits', 'must extend prefix by at least one bit');
    if (bits > mostBits) return wrong('newbits', `may not extend prefix by more than ${mostBits} bits`);
    if (length > network.bits) return tooLong(network, length);
    const size = sizeOf(network.bits, length);
    const value = ((free + size - 1n) / size) * size;
    if (value + size > end || network.value === 0n) return wrong('newbits', `not enough remaining address space for a subnet with a prefix of ${length} bits`);
    items.push(text(networkText({ bits: network.bits, value, length })));
    free = value + size;
  }
  return { is: 'list', items };
};

const cidrsubnets = defineMany([block('prefix')], whole('newbits'), ([network], newbits) => subnets(network, newbits), { gives: 'list' });

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
