import { asset, choice, flag, service } from '../../../model/index.ts';
import { says } from './sources.ts';

const nat = service({ id: 'google.cloud-nat', name: 'Cloud NAT and Cloud Router', vendor: 'google' });

/** A way out for machines without an address of their own. */
export const gateway = asset(nat, 'gateway', {
  leadsTo: choice(['the internet', 'other networks'], { unset: 'the internet' }),
  logs: choice(['connections', 'failures only', 'nothing'], { unset: 'nothing', source: says.unlogged }),
  /** Which subnetworks may use it. */
  serves: choice(['those that are named', 'all'], { unsaid: 'a gateway always says which subnetworks it serves' }),
});

/** A router elsewhere, from which routes are learnt. */
export const peer = asset(nat, 'bgp-peer', {
  proves: flag({ unset: false, source: says.sessions }),
  /** The key that both share stands in the code. */
  keyInCode: flag({ unset: false }),
});
