import { checks, oneOf, someItem } from '../../../model/index.ts';
import { connection, gateway } from './service.ts';

const overTheInternet = { type: oneOf('IPsec', 'Vnet2Vnet') } as const;

export default [
  checks(gateway, {
    'azure.vpn-gateway.runs-twice': {
      duty: 'survive-failure',
      title: 'Both copies of the gateway carry traffic',
      severity: 'low',
      given: { type: 'Vpn' },
      expect: { bothActive: true },
      risk: 'Every connection breaks off whenever one copy is maintained or fails.',
    },
    'azure.vpn-gateway.records-its-tunnels': {
      duty: 'record-access',
      title: 'A diagnostic setting keeps the log of tunnels and of who connects',
      severity: 'low',
      expect: { logs: someItem },
      risk: 'Nobody can tell who came in through the gateway.',
    },
  }),
  checks(connection, {
    'azure.vpn-gateway.speaks-ikev2': {
      duty: 'encrypt-in-transit',
      title: 'The connection is made by IKEv2',
      severity: 'medium',
      given: overTheInternet,
      expect: { protocol: 'IKEv2' },
      risk: 'IKEv1 has weaknesses that nobody mends any more.',
    },
    'azure.vpn-gateway.names-strong-algorithms': {
      duty: 'encrypt-in-transit',
      title: 'The connection names strong algorithms, and not the default that fits old devices',
      severity: 'low',
      given: overTheInternet,
      expect: { algorithms: 'strong' },
      risk: 'The tunnel falls back to 1024 bits, which a strong attacker can break.',
    },
    'azure.vpn-gateway.keeps-its-key-out-of-configuration': {
      duty: 'guard-credentials',
      title: 'The shared key of the connection does not stand in the configuration',
      severity: 'high',
      expect: { bareKey: false },
      risk: 'Whoever reads the code can pretend to be the other side of the tunnel.',
    },
  }),
];
