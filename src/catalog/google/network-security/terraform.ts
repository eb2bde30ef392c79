import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { fitsAll, letsThrough } from './matchers.ts';
import { threatProfile, webRule } from './service.ts';

export const pieces = [
  'google_network_security_gateway_security_policy',
  'google_network_security_url_lists',
  'google_network_security_address_group',
  'google_network_security_security_profile_group',
  'google_network_security_firewall_endpoint',
  'google_network_security_firewall_endpoint_association',
];

export default [
  mapping(webRule, 'google_network_security_gateway_security_policy_rule', ['id', 'name'], {
    on: at('enabled'),
    allows: spelled('basic_profile', { ALLOW: true, DENY: false }),
    fitsAll: derived('', fitsAll),
    opensTls: at('tls_inspection_enabled'),
  }),
  mapping(threatProfile, 'google_network_security_security_profile', ['id', 'name'], {
    letsThrough: derived('threat_prevention_profile.severity_overrides', letsThrough),
  }),
];
