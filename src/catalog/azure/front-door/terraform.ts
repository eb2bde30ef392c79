import { at, derived, mapping, on, refs } from '../../../model/index.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { isSaid } from '../said.ts';
import { knowsBots, stateBy } from '../web-firewall.ts';
import { takesPlainHttp } from './protocols.ts';
import { cdnEndpoint, origin, policy, profile, route } from './service.ts';

const tied = 'azurerm_cdn_frontdoor_security_policy';
const policyOf = 'security_policies.firewall.cdn_frontdoor_firewall_policy_id';
const linkOf = 'frontend_endpoint.web_application_firewall_policy_link_id';

export const pieces = [
  'azurerm_cdn_endpoint_custom_domain',
  'azurerm_cdn_frontdoor_custom_domain',
  'azurerm_cdn_frontdoor_endpoint',
  'azurerm_cdn_frontdoor_origin_group',
  'azurerm_cdn_frontdoor_rule',
  'azurerm_cdn_frontdoor_rule_set',
  'azurerm_cdn_frontdoor_custom_domain_association',
];

export default [
  mapping(profile, 'azurerm_cdn_frontdoor_profile', ['id', 'name'], {
    generation: derived('', () => ({ value: 'current' })),
    firewalled: on(tied, 'cdn_frontdoor_profile_id', derived(policyOf, isSaid)),
    policies: on(tied, 'cdn_frontdoor_profile_id', refs(policyOf)),
    logs: logsInTerraform,
  }),
  mapping(profile, 'azurerm_frontdoor', ['id', 'name'], {
    generation: derived('', () => ({ value: 'classic' })),
    firewalled: derived(linkOf, isSaid),
    policies: refs(linkOf),
    logs: logsInTerraform,
  }),
  mapping(policy, 'azurerm_cdn_frontdoor_firewall_policy', ['id', 'name'], {
    state: derived('', stateBy('enabled', 'mode')),
    bots: derived('managed_rule', knowsBots('type')),
  }),
  mapping(policy, 'azurerm_frontdoor_firewall_policy', ['id', 'name'], {
    state: derived('', stateBy('enabled', 'mode')),
    bots: derived('managed_rule', knowsBots('type')),
  }),
  mapping(route, 'azurerm_cdn_frontdoor_route', ['id', 'name'], {
    redirects: at('https_redirect_enabled', true),
    takesPlain: derived('supported_protocols', takesPlainHttp),
    forwardsBy: at('forwarding_protocol', 'MatchRequest'),
  }),
  mapping(origin, 'azurerm_cdn_frontdoor_origin', ['id', 'name'], { checksName: at('certificate_name_check_enabled') }),
  mapping(cdnEndpoint, 'azurerm_cdn_endpoint', ['id', 'name'], { takesPlain: at('is_http_allowed', true), takesTls: at('is_https_allowed', true) }),
];
