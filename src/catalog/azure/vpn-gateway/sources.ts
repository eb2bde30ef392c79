import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const crypto = cite(
  'https://learn.microsoft.com/en-us/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
  'Unless a connection names algorithms of its own, a gateway offers a default set that was chosen to fit many devices, with Diffie-Hellman group 2 for IKEv2; IKEv1 is allowed for devices that know nothing newer.',
  read,
);

const vpn = 'https://learn.microsoft.com/en-us/azure/vpn-gateway';
const instances = cite(
  `${vpn}/vpn-gateway-highlyavailable`,
  'Every gateway consists of two instances, of which one stands by and takes over by itself; customers can have both of them carry tunnels.',
  read,
);
const shared = cite(
  'https://learn.microsoft.com/en-us/cli/azure/network/vpn-connection/shared-key',
  'The key that both sides of a connection share is shown, set anew and reset by commands of the customer’s.',
  read,
);

export const says = {
  crypto,
  weak: inferred(crypto, 'The default set is there for other devices’ sake; stronger parameters are named by connection.'),
  copies: instances,
  logs: cite(`${vpn}/monitor-vpn-gateway`, 'Logs of a gateway are collected once a diagnostic setting names which of them, and where they go.', read),
  secret: inferred(
    shared,
    'Says that the customer sets and resets the key that both sides share; so keeping it out of sight, and changing it, is the customer’s.',
  ),
} as const;
