import { atLeast, checks, holds, lacks, someItem } from '../../../model/index.ts';
import { firewall, policy, ruleGroup } from './service.ts';

const ownKey = {
  duty: 'control-keys',
  severity: 'low',
  expect: { key: 'your own' },
  risk: 'You can neither refuse the key to somebody nor see who used it.',
} as const;

export default [
  checks(firewall, {
    'aws.network-firewall.spans-zones': {
      duty: 'survive-failure',
      title: 'The firewall stands in two zones at least',
      severity: 'medium',
      expect: { networks: atLeast(2) },
      risk: 'When its one zone fails, traffic stops, or goes around the firewall.',
      aka: ['NetworkFirewall.1', 'networkfirewall_multi_az'],
    },
    'aws.network-firewall.is-protected-from-deletion': {
      duty: 'undo-mistakes',
      title: 'The firewall cannot be deleted by mistake',
      severity: 'medium',
      expect: { deletionProtection: true },
      risk: 'One wrong command takes the firewall away from the network.',
      aka: ['CKV_AWS_344', 'NetworkFirewall.9', 'networkfirewall_deletion_protection'],
    },
    'aws.network-firewall.keeps-its-subnets': {
      duty: 'undo-mistakes',
      title: 'The subnets of the firewall cannot be changed by mistake',
      severity: 'low',
      expect: { subnetProtection: true },
      risk: 'A zone loses its endpoint, and its traffic stops or goes around the firewall.',
      aka: ['NetworkFirewall.10'],
    },
    'aws.network-firewall.keeps-its-policy': {
      duty: 'undo-mistakes',
      title: 'The policy of the firewall cannot be exchanged by mistake',
      severity: 'low',
      expect: { policyProtection: true },
      risk: 'Another policy lets pass what this one stopped.',
    },
    'aws.network-firewall.logs-alerts': {
      duty: 'record-access',
      title: 'The firewall logs alerts',
      severity: 'medium',
      expect: { logs: holds('ALERT') },
      risk: 'Nobody sees what the firewall stopped, nor what it warned of.',
      aka: ['CKV2_AWS_63', 'NetworkFirewall.2', 'networkfirewall_logging_enabled'],
    },
    'aws.network-firewall.logs-flows': {
      duty: 'record-access',
      title: 'The firewall logs flows',
      severity: 'low',
      expect: { logs: holds('FLOW') },
      risk: 'After an attack nobody can say what went where.',
    },
    'aws.network-firewall.uses-your-own-key': { ...ownKey, title: 'What the firewall keeps is encrypted with a key of your own', aka: ['CKV_AWS_345'] },
  }),
  checks(policy, {
    'aws.network-firewall.policy-has-rules': {
      duty: 'filter-traffic',
      title: 'The policy has groups of rules',
      severity: 'medium',
      expect: { groups: someItem },
      risk: 'Everybody believes that traffic is filtered, and nothing is.',
      aka: ['NetworkFirewall.3', 'networkfirewall_policy_rule_group_associated'],
    },
    'aws.network-firewall.policy-lets-no-packets-pass': {
      duty: 'filter-traffic',
      title: 'Packets that no stateless rule is about are dropped or looked at further',
      severity: 'medium',
      expect: { packets: lacks('aws:pass') },
      risk: 'What nobody thought of goes through unseen.',
      aka: ['NetworkFirewall.4', 'networkfirewall_policy_default_action_full_packets'],
    },
    'aws.network-firewall.policy-lets-no-fragments-pass': {
      duty: 'filter-traffic',
      title: 'Fragments that no stateless rule is about are dropped or looked at further',
      severity: 'medium',
      expect: { fragments: lacks('aws:pass') },
      risk: 'An attack that is cut into fragments goes through unseen.',
      aka: ['NetworkFirewall.5', 'networkfirewall_policy_default_action_fragmented_packets'],
    },
    'aws.network-firewall.policy-uses-your-own-key': { ...ownKey, title: 'The policy is encrypted with a key of your own', aka: ['CKV_AWS_346'] },
  }),
  checks(ruleGroup, {
    'aws.network-firewall.group-has-rules': {
      duty: 'filter-traffic',
      title: 'The group has rules',
      severity: 'low',
      expect: { hasRules: true },
      risk: 'A policy that names the group does nothing by it.',
      aka: ['NetworkFirewall.6'],
    },
    'aws.network-firewall.group-uses-your-own-key': { ...ownKey, title: 'The group is encrypted with a key of your own', aka: ['CKV_AWS_345'] },
  }),
];
