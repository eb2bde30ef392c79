import { at, derived, gather, mapping, refs } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTemplates } from '../diagnostics.ts';
import { knowsBots, stateBy } from '../web-firewall.ts';
import { generationOf, plainListeners, tlsBy } from './listeners.ts';
import { gateway, policy } from './service.ts';

const plain = plainListeners({
  listeners: 'properties.httpListeners',
  protocol: 'properties.protocol',
  rules: 'properties.requestRoutingRules',
  listenerOf: 'properties.httpListener.id',
  redirect: 'properties.redirectConfiguration.id',
});

export default [
  mapping(gateway, 'Microsoft.Network/applicationGateways', ['id', 'name'], {
    generation: derived('properties.sku.name', generationOf),
    inlineFirewall: derived('properties.webApplicationFirewallConfiguration', stateBy('enabled', 'firewallMode')),
    policies: gather(refs('properties.firewallPolicy.id'), refs('properties.httpListeners.*.properties.firewallPolicy.id')),
    plainListeners: derived('', plain),
    tls: derived('properties.sslPolicy', tlsBy('policyName', 'minProtocolVersion')),
    zones: networksAt('zones'),
    logs: logsInTemplates,
  }),
  mapping(policy, 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies', ['id', 'name'], {
    state: derived('properties.policySettings', stateBy('state', 'mode')),
    bots: derived('properties.managedRules.managedRuleSets', knowsBots('ruleSetType')),
    bodies: at('properties.policySettings.requestBodyCheck'),
  }),
];
