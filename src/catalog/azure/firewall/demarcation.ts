import { customer, demarcate, provider, shared, unchecked } from '../../../model/index.ts';
import { loggedOnRequest } from '../benchmark.ts';
import { networking } from '../networking.ts';
import { partOf } from '../part-of.ts';
import { firewall, policy, rules } from './service.ts';
import { says } from './sources.ts';

const filtered = shared(
  {
    provider: 'Brings a feed of hostile addresses, names and URLs, and matches traffic with it.',
    customer: 'Have matches refused, and let through only what is needed.',
  },
  says.threats,
);

export default [
  demarcate(firewall, {
    ...networking,
    'configure-platform': customer('Keep the rules in a policy.', says.premium),
    'survive-failure': shared(
      { provider: 'Spreads instances over several zones, and replaces those that fail.', customer: 'Pin the firewall to no single zone.' },
      says.zones,
    ),
    'filter-traffic': filtered,
    'control-egress': unchecked('what must leave is known to people', customer('Let out only names and addresses that are needed.', says.rules)),
    'apply-platform-patches': provider('Maintains the firewall and what it runs on.', says.premium),
    'encrypt-at-rest': provider('Encrypts the certificates that it derives from yours.', says.atRest),
    'control-keys': provider('Holds the keys; none of yours can take their place.', says.atRest),
    'guard-credentials': unchecked(
      'where the certificate that opens TLS is kept is checked in the vault',
      customer('Keep the certificate that opens TLS in a vault.', says.certificates),
    ),
    'record-access': shared(
      { provider: 'Writes a log of what is let through and refused.', customer: 'Have it sent somewhere, and keep it.' },
      loggedOnRequest('azure-firewall'),
    ),
  }),
  demarcate(policy, { ...partOf('the firewall answers for it'), 'absorb-floods': networking['absorb-floods'], 'filter-traffic': filtered }),
  demarcate(rules, {
    ...partOf('the firewall answers for it'),
    'absorb-floods': networking['absorb-floods'],
    'limit-exposure': customer('Lead no port of the internet to a login of a machine.', says.denied),
    'filter-traffic': shared(
      { provider: 'Refuses what no rule allows.', customer: 'Allow only the addresses and ports that have to talk to each other.' },
      says.denied,
    ),
    'control-egress': shared({ provider: 'Refuses what no rule allows.', customer: 'Let out only to names that are needed.' }, says.denied),
  }),
];
