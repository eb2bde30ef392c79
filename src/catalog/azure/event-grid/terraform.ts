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
