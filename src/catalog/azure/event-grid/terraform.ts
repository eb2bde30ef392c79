import { at, derived, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { hasIdentity, publishersBy } from '../publishers.ts';
import { topic } from './service.ts';

export default [
  mapping(topic, ['azurerm_eventgrid_topic', 'azurerm_eventgrid_domain'], ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    publishers: derived('inbound_ip_rule', publishersBy),
    privateEndpoint: endpointInTerraform,
    sharedKeys: at('local_auth_enabled', true),
    identity: derived('identity.type', hasIdentity),
    logs: logsInTerraform,
  }),
];

/** A subscription says where events go; where they come to is judged itself. */
export const pieces = ['azurerm_eventgrid_domain_topic', 'azurerm_eventgrid_event_subscription', 'azurerm_eventgrid_system_topic_event_subscription'];
