import { at, derived, gather, mapping, on } from '../../../model/index.ts';
import { networksAt } from '../networks.ts';
import { hasManaged, hasRules } from './rules.ts';
import { firewall, policy, ruleGroup } from './service.ts';

/** Templates cannot name a key. */
const noKey = derived('', () => ({ value: 'owned by AWS' as const }));
const references = ['StatefulRuleGroupReferences', 'StatelessRuleGroupReferences'];
const source = ['RuleGroup', 'RulesSource'];

export default [
  mapping(firewall, 'AWS::NetworkFirewall::Firewall', ['FirewallArn', 'FirewallName'], {
    name: at('FirewallName'),
    networks: networksAt('SubnetMappings'),
    deletionProtection: at('DeleteProtection'),
    policyProtection: at('FirewallPolicyChangeProtection'),
    subnetProtection: at('SubnetChangeProtection'),
    logs: on('AWS::NetworkFirewall::LoggingConfiguration', 'FirewallArn', at('LoggingConfiguration.LogDestinationConfigs.*.LogType')),
    key: noKey,
  }),
  mapping(policy, 'AWS::NetworkFirewall::FirewallPolicy', ['FirewallPolicyArn', 'FirewallPolicyName'], {
    name: at('FirewallPolicyName'),
    packets: at('FirewallPolicy.StatelessDefaultActions'),
    fragments: at('FirewallPolicy.StatelessFragmentDefaultActions'),
    groups: gather(at('FirewallPolicy.StatefulRuleGroupReferences.*.ResourceArn'), at('FirewallPolicy.StatelessRuleGroupReferences.*.ResourceArn')),
    managedGroups: derived('FirewallPolicy', plain => hasManaged(plain, references, 'ResourceArn')),
    order: at('FirewallPolicy.StatefulEngineOptions.RuleOrder'),
    key: noKey,
  }),
  mapping(ruleGroup, 'AWS::NetworkFirewall::RuleGroup', ['RuleGroupArn', 'RuleGroupName'], {
    name: at('RuleGroupName'),
    type: at('Type'),
    hasRules: derived('', plain =>
      hasRules(plain, [
        [...source, 'RulesString'],
        [...source, 'RulesSourceList'],
        [...source, 'StatefulRules'],
        [...source, 'StatelessRulesAndCustomActions', 'StatelessRules'],
      ]),
    ),
    key: noKey,
  }),
];
