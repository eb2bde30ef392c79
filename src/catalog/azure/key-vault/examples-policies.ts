import { type Example, examples, variant } from '../../../model/index.ts';

const check = 'azure.key-vault.lets-no-policy-purge';

const base: Example = {
  shows: 'a vault whose policies let nobody purge',
  terraform: `
variable "text" {
  type = string
}

resource "azurerm_key_vault" "policies" {
  name                       = "acme-policies"
  location                   = "westeurope"
  resource_group_name        = "rg"
  tenant_id                  = "11111111-1111-1111-1111-111111111111"
  sku_name                   = "standard"
  rbac_authorization_enabled = false

  access_policy {
    tenant_id          = "11111111-1111-1111-1111-111111111111"
    object_id          = "22222222-2222-2222-2222-222222222222"
    key_permissions    = ["Get", "List"]
    secret_permissions = ["Get"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-07-01",
      "name": "acme-policies",
      "location": "westeurope",
      "properties": {
        "tenantId": "11111111-1111-1111-1111-111111111111",
        "sku": { "family": "A", "name": "standard" },
        "enableRbacAuthorization": false,
        "accessPolicies": [
          {
            "tenantId": "11111111-1111-1111-1111-111111111111",
            "objectId": "22222222-2222-2222-2222-222222222222",
            "permissions": { "keys": ["get", "list"], "secrets": ["get"] }
          }
        ]
      }
    }
  ]
}`,
  gives: { [check]: 'met' },
  holds: { 'grant-least-access': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a vault with a policy that lets somebody purge',
    terraform: [['["Get", "List"]', '["Get", "List", "Purge"]']],
    arm: [['["get", "list"]', '["get", "list", "purge"]']],
    gives: { [check]: 'unmet' },
  }),
  variant(base, {
    shows: 'a vault of which a permission is left to whoever deploys it',
    terraform: [['["Get", "List"]', '["Get", var.text]']],
    arm: [['["get", "list"]', '["get", "[parameters(\'text\')]"]']],
    gives: { [check]: 'unproven' },
  }),
  {
    shows: 'a vault with a policy beside it that lets somebody purge',
    terraform: `
resource "azurerm_key_vault" "beside" {
  name                       = "acme-beside"
  location                   = "westeurope"
  resource_group_name        = "rg"
  tenant_id                  = "11111111-1111-1111-1111-111111111111"
  sku_name                   = "standard"
  rbac_authorization_enabled = false
}

resource "azurerm_key_vault_access_policy" "operator" {
  key_vault_id            = azurerm_key_vault.beside.id
  tenant_id               = "11111111-1111-1111-1111-111111111111"
  object_id               = "22222222-2222-2222-2222-222222222222"
  key_permissions         = ["Get"]
  certificate_permissions = ["Purge"]
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-07-01",
      "name": "acme-beside",
      "location": "westeurope",
      "properties": { "tenantId": "11111111-1111-1111-1111-111111111111", "sku": { "family": "A", "name": "standard" }, "enableRbacAuthorization": false }
    },
    {
      "type": "Microsoft.KeyVault/vaults/accessPolicies",
      "apiVersion": "2023-07-01",
      "name": "acme-beside/add",
      "properties": { "accessPolicies": [{ "objectId": "22222222-2222-2222-2222-222222222222", "permissions": { "keys": ["get"], "certificates": ["purge"] } }] }
    }
  ]
}`,
    gives: { [check]: 'unmet' },
  },
);
