import type { FixMaker } from '../../../model/index.ts';
import { ownKeyFix } from '../own-key-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.service-bus.has-a-private-endpoint', ['azurerm_servicebus_namespace'], { to: 'namespace', zone: 'privatelink.servicebus.windows.net' }),
  ownKeyFix('azure.service-bus.uses-your-own-key', 'azurerm_servicebus_namespace', {
    key: 'customer_managed_key.key_vault_key_id',
    identity: 'customer_managed_key.identity_id',
  }),
] satisfies readonly FixMaker[];
