import { atLeast, checks } from '../../../model/index.ts';
import { attachment, gateway, tunnel } from './service.ts';

export default [
  checks(gateway, {
    'google.vpn.gateway-is-highly-available': {
      duty: 'survive-failure',
      title: 'The gateway is one of HA VPN, and tunnels lead from both its interfaces',
      severity: 'low',
      expect: { type: 'HA', redundant: true },
      risk: 'One failure cuts the network off from the rest.',
    },
  }),
  checks(tunnel, {
    'google.vpn.tunnel-speaks-ike-2': {
      duty: 'encrypt-in-transit',
      title: 'The tunnel speaks version 2 of IKE',
      severity: 'medium',
      fix: { ike: 2 },
      expect: { ike: atLeast(2) },
      risk: 'Keys are agreed upon by an old protocol with weak ciphers.',
    },
    'google.vpn.tunnel-keeps-its-secret-out-of-code': {
      duty: 'guard-credentials',
      title: 'The shared secret of the tunnel does not stand in the code',
      severity: 'high',
      expect: { secretInCode: false },
      risk: 'Whoever reads the code can take the place of the peer.',
    },
  }),
  checks(attachment, {
    'google.vpn.attachment-carries-only-ipsec': {
      duty: 'encrypt-in-transit',
      title: 'The attachment carries only what is encrypted',
      severity: 'low',
      expect: { carries: 'IPsec only' },
      risk: 'Whoever taps the line reads along.',
    },
  }),
];
