import { at, derived, mapping, refs } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { inCollections, inGroup } from './rules.ts';
import { firewall, policy, rules } from './service.ts';

/** What a collection of one kind cannot say. */
const no = derived('', () => ({ value: false }));
const none = { everything: no, logins: no, everySite: no };

export const pieces = ['azurerm_ip_group'];

export default [
  mapping(firewall, 'azurerm_firewall', ['id', 'name'], {
    knownAttackers: at('threat_intel_mode'),
    policies: refs('firewall_policy_id'),
    zones: networksAt('zones'),
    logs: logsInTerraform,
  }),
  mapping(policy, 'azurerm_firewall_policy', ['id', 'name'], {
    knownAttackers: at('threat_intelligence_mode', 'Alert'),
    signatures: at('intrusion_detection.mode'),
  }),
  mapping(rules, 'azurerm_firewall_policy_rule_collection_group', ['id', 'name'], {
    everything: derived('', inGroup('everything')),
    logins: derived('', inGroup('logins')),
    everySite: derived('', inGroup('everySite')),
  }),
  mapping(rules, 'azurerm_firewall_network_rule_collection', ['id', 'name'], { ...none, everything: derived('', inCollections('everything')) }),
  mapping(rules, 'azurerm_firewall_nat_rule_collection', ['id', 'name'], { ...none, logins: derived('', inCollections('logins')) }),
  mapping(rules, 'azurerm_firewall_application_rule_collection', ['id', 'name'], { ...none, everySite: derived('', inCollections('everySite')) }),
];
