import { derived, mapping, on, type Several, spelled } from '../../../model/index.ts';
import { isWrittenOut } from '../../password.ts';
import { numberIn } from '../whole-number.ts';
import { interfaceIn } from './interface.ts';
import { attachment, gateway, tunnel } from './service.ts';

export const pieces = ['google_compute_external_vpn_gateway'];
const always = <T>(value: T) => derived('', () => ({ value }));
const none: Several<number> = { items: [] };

export default [
  mapping(gateway, 'google_compute_ha_vpn_gateway', ['id', 'self_link', 'name'], {
    type: always('HA'),
    interfaces: on('google_compute_vpn_tunnel', 'vpn_gateway', derived('vpn_gateway_interface', interfaceIn)),
  }),
  mapping(gateway, 'google_compute_vpn_gateway', ['id', 'self_link', 'name'], { type: always('Classic'), interfaces: always(none) }),
  mapping(tunnel, 'google_compute_vpn_tunnel', ['id', 'self_link', 'name'], {
    ike: derived('ike_version', numberIn, 2),
    secretInCode: derived('shared_secret', isWrittenOut),
  }),
  mapping(attachment, 'google_compute_interconnect_attachment', ['id', 'self_link', 'name'], {
    carries: spelled('encryption', { NONE: 'anything', IPSEC: 'IPsec only' }, 'anything'),
  }),
];
