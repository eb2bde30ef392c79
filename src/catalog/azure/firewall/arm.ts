import { at, mapping, refs } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { firewall, policy } from './service.ts';

export default [
  mapping(firewall, 'Microsoft.Network/azureFirewalls', ['id', 'name'], {
    knownAttackers: at('properties.threatIntelMode'),
    policies: refs('properties.firewallPolicy.id'),
    zones: networksAt('zones'),
    logs: logsInTemplates,
  }),
  mapping(policy, 'Microsoft.Network/firewallPolicies', ['id', 'name'], {
    knownAttackers: at('properties.threatIntelMode'),
    signatures: at('properties.intrusionDetection.mode'),
  }),
];
