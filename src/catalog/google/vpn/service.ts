import { asset, choice, count, type Fact, flag, list, plus, type Several, service, type Worked, work } from '../../../model/index.ts';
import { says } from './sources.ts';

const vpn = service({ id: 'google.vpn', name: 'Cloud VPN and Cloud Interconnect', vendor: 'google' });

const declared = asset(vpn, 'gateway', {
  type: choice(['HA', 'Classic'], { unsaid: 'each type has a resource of its own' }),
  /** The interfaces from which tunnels lead. */
  interfaces: list<number>({ unset: { items: [] }, source: says.tunnels }),
});
export const gateway = plus(declared, me => ({ redundant: work(me, ['interfaces'], flag(), ({ interfaces }) => hasBoth(interfaces)) }));

export const tunnel = asset(vpn, 'tunnel', {
  ike: count({ unset: 2, source: says.versions }),
  /** The secret that both sides share stands in the code. */
  secretInCode: flag({ unset: false }),
});

/** A line of Cloud Interconnect into a network. */
export const attachment = asset(vpn, 'attachment', {
  carries: choice(['anything', 'IPsec only'], { unset: 'anything', source: says.attachments }),
});

function hasBoth(interfaces: Fact<Several<number>>): Worked<boolean> {
  if (interfaces.is === 'unknown') return { unknown: interfaces.why, among: [true, false] };
  const { items, rest } = interfaces.value;
  if (new Set(items).size > 1) return { value: true };
  return rest === undefined ? { value: false } : { unknown: rest, among: [true, false] };
}
