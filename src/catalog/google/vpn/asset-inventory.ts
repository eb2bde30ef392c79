import { derived, mapping, on, type Several, spelled, unreadable } from '../../../model/index.ts';
import { numberIn } from '../whole-number.ts';
import { interfaceIn } from './interface.ts';
import { attachment, gateway, tunnel } from './service.ts';

const always = <T>(value: T) => derived('', () => ({ value }));
const none: Several<number> = { items: [] };

export default [
  mapping(gateway, 'compute.googleapis.com/VpnGateway', ['name', 'selfLink'], {
    type: always('HA'),
    interfaces: on('compute.googleapis.com/VpnTunnel', 'vpnGateway', derived('vpnGatewayInterface', interfaceIn)),
  }),
  mapping(gateway, 'compute.googleapis.com/TargetVpnGateway', ['name', 'selfLink'], { type: always('Classic'), interfaces: always(none) }),
  mapping(tunnel, 'compute.googleapis.com/VpnTunnel', ['name', 'selfLink'], {
    ike: derived('ikeVersion', numberIn),
    secretInCode: unreadable('an export masks the secret, and is no code'),
  }),
  mapping(attachment, 'compute.googleapis.com/InterconnectAttachment', ['name', 'selfLink'], {
    carries: spelled('encryption', { NONE: 'anything', IPSEC: 'IPsec only' }),
  }),
];
