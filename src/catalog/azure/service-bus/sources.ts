import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const docs = 'https://learn.microsoft.com/en-us/azure';
const secure = cite(
  `${docs}/service-bus-messaging/secure-service-bus`,
  'Service Bus encrypts what it keeps with keys of Microsoft’s, takes TLS 1.2 and 1.3, and is open to the internet by default; customers close networks, switch off shared keys, collect logs and lock namespaces, and only the Premium tier has private endpoints, keys of the customer’s and copies in other regions.',
  read,
);

export const says = {
  secure,
  network: cite(
    `${docs}/service-bus-messaging/service-bus-ip-filtering`,
    'A namespace is open to the internet by default, and stays so when the default action is to deny and no rule of addresses or networks is written.',
    read,
  ),
  keys: cite(
    `${docs}/service-bus-messaging/disable-local-authentication`,
    'Namespaces take shared keys as well as identities of Microsoft Entra ID until local authentication is switched off; identities are safer.',
    read,
  ),
  zones: cite(
    `${docs}/reliability/reliability-service-bus`,
    'Every tier keeps three copies, spread over the zones of a region that has them, and fails over by itself; promotion of another region is the customer’s.',
    read,
  ),
  tls: inferred(secure, 'The oldest version that is still taken is TLS 1.2, unless an older minimum is written down.'),
  endpoint: inferred(secure, 'A private endpoint exists only where the customer makes one, for a Premium namespace.'),
  twice: inferred(secure, 'A second layer of encryption is not mentioned as a default and has to be asked for with a key.'),
} as const;
