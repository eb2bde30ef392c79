import type { FixMaker } from '../../../model/index.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

export default [
  endpointFix('azure.managed-hsm.has-a-private-endpoint', ['azurerm_key_vault_managed_hardware_security_module'], {
    to: 'managedhsm',
    zone: 'privatelink.managedhsm.azure.net',
  }),
] satisfies readonly FixMaker[];
