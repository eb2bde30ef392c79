import { at, derived, gather, isMap, isUnresolved, mapping, type Plain, refs, type Spelled, spelledMap, writable } from '../../../model/index.ts';
import { networksAt } from '../../aws/networks.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { knowsBots, stateBy } from '../web-firewall.ts';
import { generationOf, plainListeners, tlsBy } from './listeners.ts';
import { gateway, policy } from './service.ts';

const plain = plainListeners({
  listeners: 'http_listener',
  protocol: 'protocol',
  rules: 'request_routing_rule',
  listenerOf: 'http_listener_name',
  redirect: 'redirect_configuration_name',
});

/** Settings that name no mode mean prevention to the provider. */
const withMode = (settings: Plain): Plain => {
  const block = Array.isArray(settings) ? (settings as readonly Plain[])[0] : settings;
  return isMap(block) && !isUnresolved(block) && (block['mode'] === undefined || block['mode'] === null) ? { ...block, mode: 'Prevention' } : block;
};

const current = (tls: string): Spelled | undefined =>
  tls === 'current' ? spelledMap({ policy_type: 'Predefined', policy_name: 'AppGwSslPolicy20220101' }) : undefined;

export default [
  mapping(gateway, 'azurerm_application_gateway', ['id', 'name'], {
    generation: derived('sku.name', generationOf),
    inlineFirewall: derived('waf_configuration', stateBy('enabled', 'firewall_mode')),
    policies: gather(refs('firewall_policy_id'), refs('http_listener.*.firewall_policy_id')),
    plainListeners: derived('', plain),
    tls: writable(derived('ssl_policy', tlsBy('policy_name', 'min_protocol_version')), current),
    zones: networksAt('zones'),
    logs: logsInTerraform,
  }),
  mapping(policy, 'azurerm_web_application_firewall_policy', ['id', 'name'], {
    state: derived('policy_settings', settings => stateBy('enabled', 'mode')(withMode(settings))),
    bots: derived('managed_rules.managed_rule_set', knowsBots('type')),
    bodies: at('policy_settings.request_body_check', true),
  }),
];
