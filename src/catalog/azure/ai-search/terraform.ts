import { at, mapping, present, spelled } from '../../../model/index.ts';
import { everybodyAt } from '../addresses.ts';
import { logsInTerraform } from '../diagnostics.ts';
import { identityAt } from '../identity.ts';
import { search } from './service.ts';

export default [
  mapping(search, 'azurerm_search_service', ['id', 'name'], {
    publicNetwork: spelled('public_network_access_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    namesNetworks: present('allowed_ips'),
    everybody: everybodyAt('allowed_ips'),
    sharedKeys: at('local_authentication_enabled', true),
    ownKeysOnly: at('customer_managed_key_enforcement_enabled', false),
    identity: identityAt('identity'),
    replicas: at('replica_count'),
    logs: logsInTerraform,
  }),
];
