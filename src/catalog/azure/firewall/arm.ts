import { at, derived, mapping, refs } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { inCollections } from './rules.ts';
import { firewall, policy, rules } from './service.ts';

const collections = 'properties.ruleCollections';

export const pieces = ['Microsoft.Network/ipGroups'];

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
  mapping(rules, 'Microsoft.Network/firewallPolicies/ruleCollectionGroups', ['id', 'name'], {
    everything: derived(collections, inCollections('everything')),
    logins: derived(collections, inCollections('logins')),
    everySite: derived(collections, inCollections('everySite')),
  }),
];
