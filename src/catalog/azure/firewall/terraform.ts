import { at, mapping, refs } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { firewall, policy } from './service.ts';

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
];
