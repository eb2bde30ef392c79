import { at, derived, gather, mapping, refs, type Spelled, spelledMap, writable } from '../../../model/index.ts';
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

const current = (tls: string): Spelled | undefined =>
  tls === 'current' ? spelledMap({ policyType: 'Predefined', policyName: 'AppGwSslPolicy20220101' }) : undefined;

export default [
  mapping(gateway, 'Microsoft.Network/applicationGateways', ['id', 'name'], {
    generation: derived('properties.sku.name', generationOf),
    inlineFirewall: derived('properties.webApplicationFirewallConfiguration', stateBy('enabled', 'firewallMode')),
    policies: gather(refs('properties.firewallPolicy.id'), refs('properties.httpListeners.*.properties.firewallPolicy.id')),
    plainListeners: derived('', plain),
    tls: writable(derived('properties.sslPolicy', tlsBy('policyName', 'minProtocolVersion')), current),
    zones: networksAt('zones'),
    logs: logsInTemplates,
  }),
  mapping(policy, 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies', ['id', 'name'], {
    state: derived('properties.policySettings', stateBy('state', 'mode')),
    bots: derived('properties.managedRules.managedRuleSets', knowsBots('ruleSetType')),
    bodies: at('properties.policySettings.requestBodyCheck'),
  }),
];
