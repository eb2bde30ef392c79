import { type Example, examples } from '../../../model/index.ts';

export const id = 'azure.api-management';
export const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
export const protocols = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols';
export const backs = 'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols';
const ids = [
  'refuses-old-tls',
  'speaks-no-old-tls-to-back-ends',
  'stands-in-a-network',
  'closes-its-management',
  'is-managed-through-roles',
  'hides-secrets-from-readers',
  'has-an-identity',
  'survives-the-loss-of-a-zone',
  'logs-are-collected',
  'api-takes-encrypted-calls-only',
  'api-authenticates-callers',
  'back-end-is-reached-over-tls',
  'back-end-is-verified',
  'product-asks-for-a-key',
  'named-value-hides-secrets',
  'named-value-comes-from-a-vault',
] as const;
export const all = (verdict: 'met' | 'unmet' | 'unproven', ...but: readonly string[]): Record<string, typeof verdict> =>
  Object.fromEntries(ids.filter(one => !but.includes(one)).map(one => [`${id}.${one}`, verdict]));

export const base: Example = {
  shows: 'a gateway inside a network, with an API that validates tokens',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_api_management" "front" {
  name                          = "acme-apis"
  resource_group_name           = "apis"
  location                      = "westeurope"
  publisher_name                = "Acme"
  publisher_email               = "apis@acme.example"
  sku_name                      = "Premium_2"
  zones                         = ["1", "2"]
  virtual_network_type          = "Internal"
  public_network_access_enabled = false
  min_api_version               = "2021-08-01"

  virtual_network_configuration {
    subnet_id = "/subscriptions/1111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/apis"
  }
  identity {
    type = "SystemAssigned"
  }
  security {
    frontend_tls11_enabled = false
    backend_tls11_enabled  = false
  }
  tenant_access {
    enabled = false
  }
}

resource "azurerm_monitor_diagnostic_setting" "front" {
  name                       = "logs"
  target_resource_id         = azurerm_api_management.front.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "GatewayLogs"
  }
}

resource "azurerm_api_management_api" "orders" {
  name                  = "orders"
  resource_group_name   = "apis"
  api_management_name   = azurerm_api_management.front.name
  revision              = "1"
  display_name          = "Orders"
  path                  = "orders"
  protocols             = ["https"]
  subscription_required = false
}

resource "azurerm_api_management_api_policy" "orders" {
  api_name            = azurerm_api_management_api.orders.name
  api_management_name = azurerm_api_management.front.name
  resource_group_name = "apis"
  xml_content         = <<-XML
    <policies>
      <inbound>
        <validate-azure-ad-token tenant-id="contoso.example" />
      </inbound>
    </policies>
  XML
}

resource "azurerm_api_management_backend" "orders" {
  name                = "orders"
  resource_group_name = "apis"
  api_management_name = azurerm_api_management.front.name
  protocol            = "http"
  url                 = "https://orders.internal.acme.example/api"
  tls {
    validate_certificate_chain = true
    validate_certificate_name  = true
  }
}

resource "azurerm_api_management_product" "partners" {
  product_id            = "partners"
  resource_group_name   = "apis"
  api_management_name   = azurerm_api_management.front.name
  display_name          = "Partners"
  published             = true
  subscription_required = true
}

resource "azurerm_api_management_named_value" "password" {
  name                = "orders-password"
  resource_group_name = "apis"
  api_management_name = azurerm_api_management.front.name
  display_name        = "orders-password"
  secret              = true
  value_from_key_vault {
    secret_id = "https://acme.vault.azure.net/secrets/orders"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.ApiManagement/service", "apiVersion": "2022-08-01", "name": "acme-apis", "location": "westeurope",
      "sku": { "name": "Premium", "capacity": 2 }, "zones": ["1", "2"], "identity": { "type": "SystemAssigned" },
      "properties": {
        "publisherName": "Acme", "publisherEmail": "apis@acme.example",
        "virtualNetworkType": "Internal", "publicNetworkAccess": "Disabled",
        "apiVersionConstraint": { "minApiVersion": "2021-08-01" },
        "customProperties": { "${protocols}.Tls11": "False", "${backs}.Tls11": "False" }
      }
    },
    { "type": "Microsoft.ApiManagement/service/tenant", "apiVersion": "2022-08-01", "name": "acme-apis/access", "properties": { "enabled": false } },
    {
      "type": "Microsoft.ApiManagement/service/apis", "apiVersion": "2022-08-01", "name": "acme-apis/orders",
      "properties": { "displayName": "Orders", "path": "orders", "protocols": ["https"], "subscriptionRequired": false }
    },
    {
      "type": "Microsoft.ApiManagement/service/apis/policies", "apiVersion": "2022-08-01", "name": "acme-apis/orders/policy",
      "properties": { "format": "xml", "value": "<policies><inbound><validate-azure-ad-token tenant-id='contoso.example' /></inbound></policies>" }
    },
    {
      "type": "Microsoft.ApiManagement/service/backends", "apiVersion": "2022-08-01", "name": "acme-apis/orders",
      "properties": { "protocol": "http", "url": "https://orders.internal.acme.example/api", "tls": { "validateCertificateChain": true, "validateCertificateName": true } }
    },
    {
      "type": "Microsoft.ApiManagement/service/products", "apiVersion": "2022-08-01", "name": "acme-apis/partners",
      "properties": { "displayName": "Partners", "state": "published", "subscriptionRequired": true }
    },
    {
      "type": "Microsoft.ApiManagement/service/namedValues", "apiVersion": "2022-08-01", "name": "acme-apis/orders-password",
      "properties": { "displayName": "orders-password", "secret": true, "keyVault": { "secretIdentifier": "https://acme.vault.azure.net/secrets/orders" } }
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "name": "logs",
      "scope": "Microsoft.ApiManagement/service/acme-apis",
      "properties": { "logs": [{ "category": "GatewayLogs", "enabled": true }] }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'control-keys': 'provider', 'encrypt-in-transit': 'provider+customer', 'guard-apis': 'provider+customer' },
};

export default examples(base);
