import { at, derived, first, mapping, spelled } from '../../../model/index.ts';
import { logsInTerraform } from '../collected-logs.ts';
import { keyNamedAt } from '../own-key.ts';
import { endpointInTerraform } from '../private-endpoint.ts';
import { hasIdentity } from '../publishers.ts';
import { saidAt } from '../said.ts';
import { factory, runtime } from './service.ts';

export default [
  mapping(factory, 'azurerm_data_factory', ['id', 'name'], {
    publicNetwork: spelled('public_network_enabled', { true: 'Enabled', false: 'Disabled' }, 'Enabled'),
    privateEndpoint: endpointInTerraform,
    managedNetwork: at('managed_virtual_network_enabled', false),
    identity: derived('identity.type', hasIdentity),
    key: keyNamedAt('customer_managed_key_id'),
    repository: first(saidAt('github_configuration.repository_name'), saidAt('vsts_configuration.repository_name')),
    logs: logsInTerraform,
  }),
  mapping(runtime, 'azurerm_data_factory_integration_runtime_azure', ['id'], {
    runs: derived('', () => ({ value: 'by Microsoft' })),
    managedNetwork: at('virtual_network_enabled', false),
  }),
  mapping(runtime, 'azurerm_data_factory_integration_runtime_self_hosted', ['id'], {
    runs: derived('', () => ({ value: 'on your machines' })),
    managedNetwork: derived('', () => ({ value: false })),
  }),
];
