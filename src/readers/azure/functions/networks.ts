import { addressText, type Network, networkText, parseNetwork, sizeOf } from '../../terraform/functions/addresses.ts';
import { type Answer, type Definitions, define, fault } from './definition.ts';
import { nodeOf } from './json.ts';

const notNetwork = fault('takes a block of addresses in CIDR notation, such as 10.0.0.0/16');

const lastOf = (network: Network): bigint => network.value + sizeOf(network.bits, network.length) - 1n;
/** In IPv4 the first address names the network and the last one reaches all of it, unless there are only two or one. */
const usable = (network: Network): readonly [bigint, bigint] => {
  const all = network.bits === 128 || network.length > 30;
  return all ? [network.value, lastOf(network)] : [network.value + 1n, lastOf(network) - 1n];
};

export const networkFunctions: Definitions = {
  parsecidr: define(['text'], ([written], { at }) => {
    const network = parseNetwork(written);
    if (!network) return notNetwork;
    const { bits, length } = network;
    const text = (value: bigint): string => addressText({ bits, value });
    const [first, last] = usable(network);
    const mask = (1n << BigInt(bits)) - sizeOf(bits, length);
    const broadcast = bits === 32 ? { broadcast: text(lastOf(network)) } : {};
    return nodeOf({ network: text(network.value), netmask: text(mask), ...broadcast, firstUsable: text(first), lastUsable: text(last), cidr: length }, at);
  }),
  cidrsubnet: define(['text', 'whole', 'whole'], ([written, length, index]): Answer => {
    const network = parseNetwork(written);
    if (!network) return notNetwork;
    if (length < network.length || length > network.bits) return fault(`takes a prefix length from ${network.length} to ${network.bits}`);
    if (index < 0 || BigInt(index) >= 1n << BigInt(length - network.length)) return fault(`has no subnet of number ${index} in that block`);
    return networkText({ bits: network.bits, value: network.value + BigInt(index) * sizeOf(network.bits, length), length });
  }),
  cidrhost: define(['text', 'whole'], ([written, index]): Answer => {
    const network = parseNetwork(written);
    if (!network) return notNetwork;
    const [first, last] = usable(network);
    const value = first + BigInt(index);
    return index < 0 || value > last ? fault(`has no host of number ${index} in that block`) : addressText({ bits: network.bits, value });
  }),
};
