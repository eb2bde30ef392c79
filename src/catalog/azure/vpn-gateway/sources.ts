import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const crypto = cite(
  'https://learn.microsoft.com/en-us/azure/vpn-gateway/vpn-gateway-about-compliance-crypto',
  'Unless a connection names algorithms of its own, a gateway offers a default set that was chosen to fit many devices, with Diffie-Hellman group 2 for IKEv2; IKEv1 is allowed for devices that know nothing newer.',
  read,
);

export const says = {
  crypto,
  weak: inferred(crypto, 'The default set is there for other devices’ sake; stronger parameters are named by connection.'),
  copies: inferred(crypto, 'Microsoft runs the gateway; whether both of its copies carry traffic is one of its settings.'),
  secret: inferred(crypto, 'The key that both sides share is chosen by the customer.'),
} as const;
