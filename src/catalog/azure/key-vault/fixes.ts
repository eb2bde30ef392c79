import type { Ailing, Change, FixMaker } from '../../../model/index.ts';
import { closing } from '../closing-fix.ts';
import { endpointFix } from '../private-endpoint-fix.ts';

/** Policies of the vault count no more once roles do: whoever has one has to get a role first, which a person sees to. */
const byRoles =
  (path: readonly string[], policies: string, by: string) =>
  ({ declaration: { id, body }, fact, companions }: Ailing): readonly Change[] | undefined => {
    const grants = fact('grants');
    const nobody = grants.is !== 'stated' && body.entries['access_policy'] === undefined && companions(policies, by).length === 0;
    return nobody ? [{ do: 'set', on: id, path, to: true }] : undefined;
  };

export default [
  closing('azure.key-vault.denies-other-networks', ['azurerm_key_vault', 'Microsoft.KeyVault/vaults']),
  endpointFix('azure.key-vault.has-a-private-endpoint', ['azurerm_key_vault'], { to: 'vault', zone: 'privatelink.vaultcore.azure.net' }),
  {
    check: 'azure.key-vault.authorises-by-roles',
    types: ['azurerm_key_vault'],
    make: byRoles(['rbac_authorization_enabled'], 'azurerm_key_vault_access_policy', 'key_vault_id'),
  },
  {
    check: 'azure.key-vault.authorises-by-roles',
    types: ['Microsoft.KeyVault/vaults'],
    make: byRoles(['properties', 'enableRbacAuthorization'], 'Microsoft.KeyVault/vaults/accessPolicies', 'parent'),
  },
] satisfies readonly FixMaker[];
