import { asked, at, derived, gather, mapping, on, spelledMap, writable } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { keyOf } from './key.ts';
import { hasManaged, hasRules } from './rules.ts';
import { firewall, policy, ruleGroup } from './service.ts';

const key = writable(derived('encryption_configuration', keyOf), word =>
  word === 'your own' ? spelledMap({ type: 'CUSTOMER_KMS', key_id: asked('kms-key') }) : undefined,
);
const references = ['stateful_rule_group_reference', 'stateless_rule_group_reference'];
const source = ['rule_group', 'rules_source'];

export default [
  mapping(firewall, 'aws_networkfirewall_firewall', ['id', 'arn', 'name'], {
    name: at('name'),
    networks: networksAt('subnet_mapping'),
    deletionProtection: at('delete_protection', false),
    policyProtection: at('firewall_policy_change_protection', false),
    subnetProtection: at('subnet_change_protection', false),
    logs: on('aws_networkfirewall_logging_configuration', 'firewall_arn', at('logging_configuration.log_destination_config.*.log_type')),
    key,
  }),
  mapping(policy, 'aws_networkfirewall_firewall_policy', ['id', 'arn', 'name'], {
    name: at('name'),
    packets: at('firewall_policy.stateless_default_actions'),
    fragments: at('firewall_policy.stateless_fragment_default_actions'),
    groups: gather(at('firewall_policy.stateful_rule_group_reference.*.resource_arn'), at('firewall_policy.stateless_rule_group_reference.*.resource_arn')),
    managedGroups: derived('firewall_policy', plain => hasManaged(Array.isArray(plain) ? plain[0] : plain, references, 'resource_arn')),
    order: at('firewall_policy.stateful_engine_options.rule_order'),
    key,
  }),
  mapping(ruleGroup, 'aws_networkfirewall_rule_group', ['id', 'arn', 'name'], {
    name: at('name'),
    type: at('type'),
    hasRules: derived('', plain =>
      hasRules(plain, [
        ['rules'],
        [...source, 'rules_string'],
        [...source, 'rules_source_list'],
        [...source, 'stateful_rule'],
        [...source, 'stateless_rules_and_custom_actions', 'stateless_rule'],
      ]),
    ),
    key,
  }),
];
