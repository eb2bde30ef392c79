import { type Example, examples, variant } from '../../../model/index.ts';
import { all, backs, base, id, protocols, schema } from './examples-met.ts';

export default examples(
  {
    shows: 'a gateway that takes everything from everybody',
    terraform: `
resource "azurerm_api_management" "open" {
  name                = "open-apis"
  resource_group_name = "apis"
  location            = "westeurope"
  publisher_name      = "Acme"
  publisher_email     = "apis@acme.example"
  sku_name            = "Premium_1"
  zones               = ["1"]

  security {
    frontend_tls10_enabled = true
    backend_ssl30_enabled  = true
  }
  tenant_access {
    enabled = true
  }
}

resource "azurerm_api_management_api" "open" {
  name                  = "open"
  resource_group_name   = "apis"
  api_management_name   = azurerm_api_management.open.name
  revision              = "1"
  display_name          = "Open"
  path                  = "open"
  protocols             = ["http", "https"]
  subscription_required = false
}

resource "azurerm_api_management_backend" "open" {
  name                = "open"
  resource_group_name = "apis"
  api_management_name = azurerm_api_management.open.name
  protocol            = "http"
  url                 = "http://legacy.acme.example"
  tls {
    validate_certificate_chain = false
  }
}

resource "azurerm_api_management_product" "open" {
  product_id            = "open"
  resource_group_name   = "apis"
  api_management_name   = azurerm_api_management.open.name
  display_name          = "Open"
  published             = true
  subscription_required = false
}

resource "azurerm_api_management_named_value" "token" {
  name                = "legacy-token"
  resource_group_name = "apis"
  api_management_name = azurerm_api_management.open.name
  display_name        = "legacy-token"
  value               = "chosen-by-hand"
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ApiManagement/service", "apiVersion": "2022-08-01", "name": "open-apis", "location": "westeurope",
      "sku": { "name": "Premium", "capacity": 1 }, "zones": ["1"],
      "properties": {
        "publisherName": "Acme", "publisherEmail": "apis@acme.example",
        "customProperties": { "${protocols}.Tls10": "True", "${backs}.Ssl30": "true" }
      }
    },
    { "type": "Microsoft.ApiManagement/service/tenant", "apiVersion": "2022-08-01", "name": "open-apis/access", "properties": { "enabled": true } },
    {
      "type": "Microsoft.ApiManagement/service/apis", "apiVersion": "2022-08-01", "name": "open-apis/open",
      "properties": { "displayName": "Open", "path": "open", "protocols": ["http", "https"], "subscriptionRequired": false }
    },
    {
      "type": "Microsoft.ApiManagement/service/backends", "apiVersion": "2022-08-01", "name": "open-apis/open",
      "properties": { "protocol": "http", "url": "http://legacy.acme.example", "tls": { "validateCertificateChain": false } }
    },
    {
      "type": "Microsoft.ApiManagement/service/products", "apiVersion": "2022-08-01", "name": "open-apis/open",
      "properties": { "displayName": "Open", "state": "published", "subscriptionRequired": false }
    },
    {
      "type": "Microsoft.ApiManagement/service/namedValues", "apiVersion": "2022-08-01", "name": "open-apis/legacy-token",
      "properties": { "displayName": "legacy-token", "value": "chosen-by-hand" }
    }
  ]
}`,
    gives: all('unmet', 'named-value-comes-from-a-vault'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['["1", "2"]', '[var.word]'],
      ['"Internal"', 'var.word'],
      ['public_network_access_enabled = false', 'public_network_access_enabled = var.on'],
      ['"2021-08-01"', 'var.word'],
      ['"SystemAssigned"', 'var.word'],
      ['frontend_tls11_enabled = false', 'frontend_tls11_enabled = var.on'],
      ['backend_tls11_enabled  = false', 'backend_tls11_enabled = var.on'],
      ['    enabled = false', '    enabled = var.on'],
      ['"GatewayLogs"', 'var.word'],
      ['["https"]', '[var.word]'],
      ['<validate-azure-ad-token tenant-id="contoso.example" />', '$' + '{var.word}'],
      ['"https://orders.internal.acme.example/api"', 'var.word'],
      ['validate_certificate_chain = true', 'validate_certificate_chain = var.on'],
      ['subscription_required = true', 'subscription_required = var.on'],
      [
        '  secret              = true\n  value_from_key_vault {\n    secret_id = "https://acme.vault.azure.net/secrets/orders"\n  }',
        '  secret = var.on\n  value  = var.word',
      ],
    ],
    arm: [
      ['"zones": ["1", "2"]', `"zones": ["[parameters('word')]"]`],
      ['"Internal"', `"[parameters('word')]"`],
      ['"publicNetworkAccess": "Disabled"', `"publicNetworkAccess": "[parameters('word')]"`],
      ['"2021-08-01"', `"[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      [`"${protocols}.Tls11": "False"`, `"${protocols}.Tls11": "[parameters('word')]"`],
      [`"${backs}.Tls11": "False"`, `"${backs}.Tls11": "[parameters('word')]"`],
      ['"enabled": false', `"enabled": "[parameters('on')]"`],
      ['"GatewayLogs"', `"[parameters('word')]"`],
      ['["https"]', `["[parameters('word')]"]`],
      [`"value": "<policies><inbound><validate-azure-ad-token tenant-id='contoso.example' /></inbound></policies>"`, `"value": "[parameters('word')]"`],
      ['"https://orders.internal.acme.example/api"', `"[parameters('word')]"`],
      ['"validateCertificateChain": true', `"validateCertificateChain": "[parameters('on')]"`],
      ['"subscriptionRequired": true', `"subscriptionRequired": "[parameters('on')]"`],
      ['"secret": true, "keyVault": { "secretIdentifier": "https://acme.vault.azure.net/secrets/orders" }', `"secret": "[parameters('on')]", "value": "x"`],
    ],
    gives: all('unproven', 'named-value-comes-from-a-vault'),
  }),
  {
    shows: 'a gateway that validates tokens for all of its APIs',
    terraform: `
resource "azurerm_api_management" "front" {
  name                = "acme-apis"
  resource_group_name = "apis"
  location            = "westeurope"
  publisher_name      = "Acme"
  publisher_email     = "apis@acme.example"
  sku_name            = "StandardV2_1"
}

resource "azurerm_api_management_policy" "all" {
  api_management_id = azurerm_api_management.front.id
  xml_content       = "<policies><inbound><validate-jwt header-name='Authorization' /></inbound></policies>"
}

resource "azurerm_api_management_api" "stock" {
  name                  = "stock"
  resource_group_name   = "apis"
  api_management_name   = azurerm_api_management.front.name
  revision              = "1"
  display_name          = "Stock"
  path                  = "stock"
  protocols             = ["https"]
  subscription_required = false
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ApiManagement/service", "apiVersion": "2022-08-01", "name": "acme-apis", "location": "westeurope",
      "sku": { "name": "StandardV2", "capacity": 1 }, "properties": { "publisherName": "Acme", "publisherEmail": "apis@acme.example" }
    },
    {
      "type": "Microsoft.ApiManagement/service/policies", "apiVersion": "2022-08-01", "name": "acme-apis/policy",
      "properties": { "format": "xml", "value": "<policies><inbound><validate-jwt header-name='Authorization' /></inbound></policies>" }
    },
    {
      "type": "Microsoft.ApiManagement/service/apis", "apiVersion": "2022-08-01", "name": "acme-apis/stock",
      "properties": { "displayName": "Stock", "path": "stock", "protocols": ["https"], "subscriptionRequired": false }
    }
  ]
}`,
    gives: { [`${id}.api-authenticates-callers`]: 'met' },
  },
  {
    shows: 'a secret that the gateway itself keeps',
    terraform: `
resource "azurerm_api_management_named_value" "token" {
  name                = "partner-token"
  resource_group_name = "apis"
  api_management_name = "acme-apis"
  display_name        = "partner-token"
  value               = "chosen-by-hand"
  secret              = true
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.ApiManagement/service/namedValues", "apiVersion": "2022-08-01", "name": "acme-apis/partner-token",
      "properties": { "displayName": "partner-token", "value": "chosen-by-hand", "secret": true }
    }
  ]
}`,
    gives: { [`${id}.named-value-hides-secrets`]: 'met', [`${id}.named-value-comes-from-a-vault`]: 'unmet' },
  },
  ...(['true', 'false', 'var.on'] as const).map(
    (on): Example => ({
      shows: `a gateway that is paid by use, for which client certificates are ${on}`,
      terraform: `
variable "on" {
  type = bool
}
variable "value" {
  type = any
}
resource "azurerm_api_management" "small" {
  name                       = "small-apis"
  resource_group_name        = "apis"
  location                   = "westeurope"
  publisher_name             = "Acme"
  publisher_email            = "apis@acme.example"
  sku_name                   = "Consumption_0"
  client_certificate_enabled = ${on}
}
resource "azurerm_api_management_named_value" "secret" {
  name                 = "orders-password"
  resource_group_name  = "apis"
  api_management_name  = azurerm_api_management.small.name
  display_name         = "orders-password"
  secret               = true
  dynamic "value_from_key_vault" {
    for_each = var.value
    content {
      secret_id = value_from_key_vault.value
    }
  }
}`,
      arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "value": { "type": "object" } },
  "resources": [
    {
      "type": "Microsoft.ApiManagement/service", "apiVersion": "2022-08-01", "name": "small-apis", "location": "westeurope",
      "sku": { "name": "Consumption", "capacity": 0 },
      "properties": { "publisherName": "Acme", "publisherEmail": "apis@acme.example", "enableClientCertificate": ${on === 'var.on' ? `"[parameters('on')]"` : on} }
    },
    {
      "type": "Microsoft.ApiManagement/service/namedValues", "apiVersion": "2022-08-01", "name": "small-apis/orders-password",
      "properties": { "displayName": "orders-password", "secret": true, "keyVault": "[parameters('value')]" }
    }
  ]
}`,
      gives: {
        [`${id}.asks-for-client-certificates`]: on === 'true' ? 'met' : on === 'false' ? 'unmet' : 'unproven',
        [`${id}.named-value-comes-from-a-vault`]: 'unproven',
      },
    }),
  ),
);
