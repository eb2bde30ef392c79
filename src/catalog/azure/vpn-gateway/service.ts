import { asset, choice, flag, service } from '../../../model/index.ts';
import { logs } from '../diagnostics.ts';
import { says } from './sources.ts';

const vpn = service({ id: 'azure.vpn-gateway', name: 'Azure VPN Gateway', vendor: 'azure' });

export const gateway = asset(vpn, 'gateway', {
  /** A VPN, or the private line of ExpressRoute. */
  type: choice(['Vpn', 'ExpressRoute', 'LocalGateway'], { unsaid: 'a gateway always says what it is for' }),
  bothActive: flag({ unset: false, source: says.copies }),
  logs,
});

export const connection = asset(vpn, 'connection', {
  type: choice(['IPsec', 'Vnet2Vnet', 'ExpressRoute', 'VPNClient'], { unsaid: 'a connection always says what it is' }),
  protocol: choice(['IKEv1', 'IKEv2'], { unset: 'IKEv2', source: says.crypto }),
  /** The algorithms that it names are strong, are weak, or are left to the default. */
  algorithms: choice(['strong', 'weak', 'default'], { unset: 'default', source: says.weak }),
  /** The key that both sides share stands in the configuration. */
  bareKey: flag({ unset: false, source: says.secret }),
});
