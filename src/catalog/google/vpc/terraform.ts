import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { allowsBy } from './action.ts';
import { logsFlows } from './flow-logs.ts';
import { isAboutEverybody, matchOf } from './reach.ts';
import { network, rule, subnetwork } from './service.ts';
import { waysAt } from './ways.ts';

const policyRules = [
  'google_compute_firewall_policy_rule',
  'google_compute_network_firewall_policy_rule',
  'google_compute_region_network_firewall_policy_rule',
];
const inPolicies = isAboutEverybody({
  sources: 'src_ip_ranges',
  otherSources: ['src_secure_tags', 'src_address_groups', 'src_fqdns', 'src_networks', 'src_region_codes', 'src_threat_intelligences'],
  destinations: 'dest_ip_ranges',
});

/** They join or spell out what is judged elsewhere. */
export const pieces = [
  'google_compute_network_peering_routes_config',
  'google_service_networking_connection',
  'google_service_networking_peered_dns_domain',
  'google_compute_firewall_policy',
  'google_compute_firewall_policy_association',
  'google_compute_network_firewall_policy',
  'google_compute_network_firewall_policy_association',
  'google_compute_region_network_firewall_policy',
  'google_compute_region_network_firewall_policy_association',
  'google_network_connectivity_internal_range',
];

export default [
  mapping(network, 'google_compute_network', ['id', 'self_link', 'name'], {
    name: at('name'),
    layout: spelled('auto_create_subnetworks', { true: 'automatic', false: 'yours' }, 'automatic'),
  }),
  mapping(subnetwork, 'google_compute_subnetwork', ['id', 'self_link', 'name'], {
    purpose: at('purpose'),
    flowLogs: derived('', logsFlows),
    privateAccess: at('private_ip_google_access', false),
  }),
  mapping(rule, 'google_compute_firewall', ['id', 'self_link', 'name'], {
    direction: at('direction'),
    disabled: at('disabled', false),
    allows: derived('', allowsBy('allow')),
    everybody: derived(
      '',
      isAboutEverybody({ sources: 'source_ranges', otherSources: ['source_tags', 'source_service_accounts'], destinations: 'destination_ranges' }),
    ),
    ways: waysAt('allow'),
  }),
  mapping(rule, policyRules, ['id'], {
    direction: at('direction'),
    disabled: at('disabled', false),
    allows: spelled('action', { allow: true, deny: false, goto_next: false, apply_security_profile_group: true }),
    everybody: derived('', policyRule => inPolicies(matchOf(policyRule))),
    ways: waysAt('match.layer4_configs'),
  }),
];
