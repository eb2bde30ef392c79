import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.key-vault';

const base: Example = {
  shows: 'a vault of which everything is switched on, with a key and a secret that end',
  terraform: `
variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_key_vault" "ledger" {
  name                          = "acme-ledger"
  location                      = "westeurope"
  resource_group_name           = "rg"
  tenant_id                     = "11111111-1111-1111-1111-111111111111"
  sku_name                      = "premium"
  soft_delete_retention_days    = 90
  purge_protection_enabled      = true
  rbac_authorization_enabled    = true
  public_network_access_enabled = true

  network_acls {
    bypass         = "AzureServices"
    default_action = "Deny"
    ip_rules       = ["203.0.113.0/24"]
  }
}

resource "azurerm_monitor_diagnostic_setting" "ledger" {
  name                       = "audit"
  target_resource_id         = azurerm_key_vault.ledger.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs"

  enabled_log {
    category = "AuditEvent"
  }
}

resource "azurerm_private_endpoint" "ledger" {
  name                = "ledger"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "ledger"
    private_connection_resource_id = azurerm_key_vault.ledger.id
    is_manual_connection           = false
    subresource_names              = ["vault"]
  }
}

resource "azurerm_key_vault_key" "ledger" {
  name         = "ledger"
  key_vault_id = azurerm_key_vault.ledger.id
  key_type     = "RSA-HSM"
  key_size     = 3072
  key_opts     = ["unwrapKey", "wrapKey"]

  rotation_policy {
    automatic {
      time_before_expiry = "P30D"
    }
    expire_after         = "P365D"
    notify_before_expiry = "P29D"
  }
}

resource "azurerm_key_vault_secret" "mailer" {
  name            = "mailer"
  value           = var.text
  key_vault_id    = azurerm_key_vault.ledger.id
  content_type    = "password"
  expiration_date = "2027-02-01T00:00:00Z"
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" }, "date": { "type": "int" } },
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-07-01",
      "name": "acme-ledger",
      "location": "westeurope",
      "properties": {
        "tenantId": "[subscription().tenantId]",
        "sku": { "family": "A", "name": "premium" },
        "enableSoftDelete": true,
        "enablePurgeProtection": true,
        "enableRbacAuthorization": true,
        "publicNetworkAccess": "Enabled",
        "networkAcls": { "bypass": "AzureServices", "defaultAction": "Deny", "ipRules": [{ "value": "203.0.113.0/24" }] }
      }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "[resourceId('Microsoft.KeyVault/vaults', 'acme-ledger')]",
      "name": "audit",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "AuditEvent", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "ledger",
      "location": "westeurope",
      "properties": {
        "subnet": { "id": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'main', 'inside')]" },
        "privateLinkServiceConnections": [
          {
            "name": "ledger",
            "properties": { "privateLinkServiceId": "[resourceId('Microsoft.KeyVault/vaults', 'acme-ledger')]", "groupIds": ["vault"] }
          }
        ]
      }
    },
    {
      "type": "Microsoft.KeyVault/vaults/keys",
      "apiVersion": "2023-07-01",
      "name": "acme-ledger/ledger",
      "properties": {
        "kty": "RSA-HSM",
        "keySize": 3072,
        "rotationPolicy": {
          "attributes": { "expiryTime": "P365D" },
          "lifetimeActions": [{ "action": { "type": "rotate" }, "trigger": { "timeBeforeExpiry": "P30D" } }]
        }
      }
    },
    {
      "type": "Microsoft.KeyVault/vaults/secrets",
      "apiVersion": "2023-07-01",
      "name": "acme-ledger/mailer",
      "properties": {
        "value": "[parameters('text')]",
        "contentType": "password",
        "attributes": { "exp": 1801440000 }
      }
    }
  ]
}`,
  gives: {
    [`${id}.keeps-what-is-deleted`]: 'met',
    [`${id}.refuses-purges`]: 'met',
    [`${id}.denies-other-networks`]: 'met',
    [`${id}.has-a-private-endpoint`]: 'met',
    [`${id}.authorises-by-roles`]: 'met',
    [`${id}.logs-its-use`]: 'met',
    [`${id}.key-expires`]: 'met',
    [`${id}.key-is-rotated`]: 'met',
    [`${id}.key-stays-in-hardware`]: 'met',
    [`${id}.secret-expires`]: 'met',
    [`${id}.secret-says-what-it-is`]: 'met',
  },
  holds: { 'encrypt-at-rest': 'provider', 'survive-failure': 'provider', 'undo-mistakes': 'provider+customer' },
};

const plain: Example = {
  shows: 'a vault of which little is said, with a key and a secret that never end',
  terraform: `
resource "azurerm_key_vault" "plain" {
  name                      = "acme-plain"
  location                  = "westeurope"
  resource_group_name       = "rg"
  tenant_id                 = "11111111-1111-1111-1111-111111111111"
  sku_name                  = "standard"
  enable_rbac_authorization = false
}

resource "azurerm_key_vault_key" "plain" {
  name         = "plain"
  key_vault_id = azurerm_key_vault.plain.id
  key_type     = "RSA"
  key_size     = 2048
  key_opts     = ["decrypt", "encrypt"]
}

resource "azurerm_key_vault_secret" "plain" {
  name         = "plain"
  value        = "to-be-set-later"
  key_vault_id = azurerm_key_vault.plain.id
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.KeyVault/vaults",
      "apiVersion": "2023-07-01",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": { "tenantId": "[subscription().tenantId]", "sku": { "family": "A", "name": "standard" }, "enableRbacAuthorization": false, "accessPolicies": [] },
      "resources": [
        { "type": "keys", "apiVersion": "2023-07-01", "name": "plain", "properties": { "kty": "RSA", "keySize": 2048 } },
        { "type": "secrets", "apiVersion": "2023-07-01", "name": "plain", "properties": { "value": "to-be-set-later" } }
      ]
    }
  ]
}`,
  gives: {
    [`${id}.keeps-what-is-deleted`]: 'met',
    [`${id}.refuses-purges`]: 'unmet',
    [`${id}.denies-other-networks`]: 'unmet',
    [`${id}.has-a-private-endpoint`]: 'unmet',
    [`${id}.authorises-by-roles`]: 'unmet',
    [`${id}.logs-its-use`]: 'unmet',
    [`${id}.key-expires`]: 'unmet',
    [`${id}.key-is-rotated`]: 'unmet',
    [`${id}.key-stays-in-hardware`]: 'unmet',
    [`${id}.secret-expires`]: 'unmet',
    [`${id}.secret-says-what-it-is`]: 'unmet',
  },
};

export default examples(
  base,
  plain,
  { ...base, shows: 'a key that its policy rotates', gives: { [`${id}.key-is-rotated`]: 'met' }, holds: { 'control-keys': 'provider+customer' } },
  { ...plain, shows: 'a key that you rotate', gives: { [`${id}.key-is-rotated`]: 'unmet' }, holds: { 'control-keys': 'provider+customer' } },
  variant(base, {
    shows: 'a vault without soft delete, as older tools could make it, that everybody may call',
    terraform: [
      ['  purge_protection_enabled      = true\n', '  purge_protection_enabled      = true\n  soft_delete_enabled           = false\n'],
      ['"203.0.113.0/24"', '"203.0.113.0/24", "0.0.0.0/0"'],
    ],
    arm: [
      ['"enableSoftDelete": true', '"enableSoftDelete": false'],
      ['{ "value": "203.0.113.0/24" }', '{ "value": "203.0.113.0/24" }, { "value": "0.0.0.0/0" }'],
    ],
    gives: { [`${id}.keeps-what-is-deleted`]: 'unmet', [`${id}.refuses-purges`]: 'unmet', [`${id}.denies-other-networks`]: 'unmet' },
  }),
  variant(base, {
    shows: 'a vault of which the settings are left to whoever deploys it',
    terraform: [
      ['purge_protection_enabled      = true', 'purge_protection_enabled      = var.flag\n  soft_delete_enabled           = var.flag'],
      ['rbac_authorization_enabled    = true', 'rbac_authorization_enabled    = var.flag'],
      ['default_action = "Deny"', 'default_action = var.text'],
      ['category = "AuditEvent"', 'category = var.text'],
      ['private_connection_resource_id = azurerm_key_vault.ledger.id', 'private_connection_resource_id = var.text'],
      ['"RSA-HSM"', 'var.text'],
      ['"P30D"', 'var.text'],
      ['"P365D"', 'var.text'],
      ['"password"', 'var.text'],
      ['"2027-02-01T00:00:00Z"', 'var.text'],
    ],
    arm: [
      ['"enableSoftDelete": true', '"enableSoftDelete": "[parameters(\'flag\')]"'],
      ['"enablePurgeProtection": true', '"enablePurgeProtection": "[parameters(\'flag\')]"'],
      ['"enableRbacAuthorization": true', '"enableRbacAuthorization": "[parameters(\'flag\')]"'],
      ['"defaultAction": "Deny"', '"defaultAction": "[parameters(\'text\')]"'],
      ['"category": "AuditEvent"', '"category": "[parameters(\'text\')]"'],
      ['"privateLinkServiceId": "[resourceId(\'Microsoft.KeyVault/vaults\', \'acme-ledger\')]"', '"privateLinkServiceId": "[parameters(\'text\')]"'],
      ['"kty": "RSA-HSM"', '"kty": "[parameters(\'text\')]"'],
      ['"action": { "type": "rotate" }', '"action": { "type": "[parameters(\'text\')]" }'],
      ['"P365D"', '"[parameters(\'text\')]"'],
      ['"contentType": "password"', '"contentType": "[parameters(\'text\')]"'],
      ['"exp": 1801440000', '"exp": "[parameters(\'date\')]"'],
    ],
    gives: {
      [`${id}.keeps-what-is-deleted`]: 'unproven',
      [`${id}.refuses-purges`]: 'unproven',
      [`${id}.denies-other-networks`]: 'unproven',
      [`${id}.has-a-private-endpoint`]: 'unproven',
      [`${id}.authorises-by-roles`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
      [`${id}.key-expires`]: 'unproven',
      [`${id}.key-is-rotated`]: 'unproven',
      [`${id}.key-stays-in-hardware`]: 'unproven',
      [`${id}.secret-expires`]: 'unproven',
      [`${id}.secret-says-what-it-is`]: 'unproven',
    },
  }),
);
