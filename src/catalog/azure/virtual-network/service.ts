import { asset, choice, count, flag, parts, service, text } from '../../../model/index.ts';
import { says } from './sources.ts';

const networks = service({ id: 'azure.virtual-network', name: 'Azure Virtual Network', vendor: 'azure' });

/** A subnet that is written inside its network. */
export const inside = {
  name: text(),
  /** A network security group stands before it. */
  guarded: flag({ unset: false, source: says.groups }),
  /** Machines in it get no public address of Azure’s to reach the internet by. */
  private: choice(['yes', 'no', 'unsaid'], { unset: 'unsaid' }),
};
export const network = asset(networks, 'network', {
  floodPlan: flag({ unset: false, source: says.floods }),
  encrypted: flag({ unset: false, source: says.encryption }),
  flowLogged: flag({ unset: false, source: says.notLogged }),
  subnets: parts(inside, { unset: { items: [] } }),
  /** What a subnet is of which nothing is said. */
  privateByDefault: flag({ unset: false, source: says.wayOut }),
});

/** A subnet that is written on its own. */
export const subnet = asset(networks, 'subnet', {
  name: text({ unset: '' }),
  guarded: flag({ unset: false, source: says.groups }),
  private: flag({ unset: false, source: says.wayOut }),
});

export const flowLog = asset(networks, 'flow-log', {
  on: flag({ unsaid: 'a flow log always says whether it is on' }),
  /** Records are deleted after some days; zero is never. */
  deletes: flag({ unset: false, source: says.kept }),
  days: count({ unset: 0, source: says.kept }),
  analysed: flag({ unset: false, source: says.flows }),
  /** What it records: a network, subnet or interface, or a network security group, whose logs end. */
  about: choice(['network', 'group'], { unsaid: 'a flow log always names what it records' }),
});

/** An address that the internet can reach, whatever it is given to. */
export const address = asset(networks, 'public-address', {
  tier: choice(['Basic', 'Standard', 'StandardV2'], { unsaid: 'what a template without a tier gets, its page does not say' }),
  /** A plan against floods covers it: one of its own, the one of its network, or none at all. */
  floodPlan: choice(['Enabled', 'VirtualNetworkInherited', 'Disabled'], { unset: 'VirtualNetworkInherited', source: says.addressFloods }),
});

/** Joins a network to another one; the other network has a peering of its own. */
export const peering = asset(networks, 'peering', {
  /** Takes traffic that did not start in the other network, but only came through it. */
  takesForwarded: flag({ unset: false, source: says.peerings }),
});
