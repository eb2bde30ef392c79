import { cite, inferred } from '../../../model/index.ts';

const read = '2026-11-22';
const template = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const firewall = cite(
  `${template}/aws-resource-networkfirewall-firewall.html`,
  'Network Firewall is a managed firewall for networks; the customer chooses its policy and its subnets, each in a zone of its own, and protections against changes are on for a new firewall unless said otherwise.',
  read,
);
const policy = cite(
  `${template}/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html`,
  'The customer says what happens to packets and fragments that no stateless rule is about, whether they pass, are dropped or go on to stateful rules, and which groups of rules apply.',
  read,
);

export const says = {
  firewall,
  policy,
  service: inferred(firewall, 'AWS runs, scales and patches a managed firewall, and offers no version of it to choose.'),
  encryption: cite(
    'https://docs.aws.amazon.com/network-firewall/latest/APIReference/API_EncryptionConfiguration.html',
    'What Network Firewall keeps is encrypted with a key that AWS owns, unless the customer brings a key of its own.',
    read,
  ),
  logs: cite(
    `${template}/aws-properties-networkfirewall-loggingconfiguration-logdestinationconfig.html`,
    'Logs of flows and of alerts are written by the stateful engine to where the customer has them sent.',
    read,
  ),
  rules: cite(`${template}/aws-resource-networkfirewall-rulegroup.html`, 'A group holds the rules that the customer writes, for use in policies.', read),
  managed: cite(
    'https://aws.amazon.com/blogs/security/keep-your-firewall-rules-up-to-date-with-network-firewall-features',
    'Managed groups are rules that AWS maintains and keeps up to date; the customer adds them to a policy.',
    read,
    'secondary',
  ),
};
