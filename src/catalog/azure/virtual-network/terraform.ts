import { at, derived, each, first, mapping, on, spelled, spelledMap, writable } from '../../../model/index.ts';
import { isSaid, saidAt } from '../said.ts';
import { recordsA } from './outbound.ts';
import { address, flowLog, type inside, network, peering, subnet } from './service.ts';

const association = 'azurerm_subnet_network_security_group_association';

export const pieces = [
  'azurerm_nat_gateway',
  'azurerm_nat_gateway_public_ip_association',
  'azurerm_public_ip_prefix',
  'azurerm_route',
  'azurerm_route_table',
  'azurerm_subnet_nat_gateway_association',
  'azurerm_subnet_route_table_association',
];

export default [
  mapping(network, 'azurerm_virtual_network', ['id', 'name'], {
    floodPlan: at('ddos_protection_plan.enable'),
    encrypted: writable(saidAt('encryption'), on => (on ? spelledMap({ enforcement: 'AllowUnencrypted' }) : undefined)),
    flowLogged: on('azurerm_network_watcher_flow_log', 'target_resource_id', at<boolean>('enabled')),
    subnets: each<typeof inside>('subnet', 'name', {
      name: at('name'),
      guarded: saidAt('security_group'),
      private: spelled('default_outbound_access_enabled', { true: 'no', false: 'yes' }, 'no'),
    }),
    privateByDefault: derived('', () => ({ value: false })),
  }),
  mapping(subnet, 'azurerm_subnet', ['id', 'name'], {
    name: at('name'),
    guarded: first(on(association, 'subnet_id', derived('network_security_group_id', isSaid)), saidAt('network_security_group_id')),
    private: spelled('default_outbound_access_enabled', { true: false, false: true }, false),
  }),
  mapping(flowLog, 'azurerm_network_watcher_flow_log', ['id'], {
    on: at('enabled'),
    deletes: at('retention_policy.enabled'),
    days: at('retention_policy.days'),
    analysed: at('traffic_analytics.enabled'),
    about: first(
      derived('target_resource_id', recordsA),
      derived('network_security_group_id', () => ({ value: 'group' })),
    ),
  }),
  mapping(address, 'azurerm_public_ip', ['id', 'name'], {
    tier: at('sku', { now: 'Standard', until: 'azurerm@4.0', was: 'Basic' }),
    floodPlan: at('ddos_protection_mode', 'VirtualNetworkInherited'),
  }),
  mapping(peering, 'azurerm_virtual_network_peering', ['id', 'name'], { takesForwarded: at('allow_forwarded_traffic', false) }),
];
