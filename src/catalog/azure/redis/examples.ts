import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.redis';

const base: Example = {
  shows: 'a Premium cache in a network, without access keys, with patches on Sundays and its logs collected',
  terraform: `
provider "azurerm" {
  features {}
}

variable "flag" {
  type = bool
}
variable "text" {
  type = string
}

resource "azurerm_redis_cache" "sessions" {
  name                               = "acme-sessions"
  location                           = "westeurope"
  resource_group_name                = "rg"
  capacity                           = 1
  family                             = "P"
  sku_name                           = "Premium"
  non_ssl_port_enabled               = false
  minimum_tls_version                = "1.2"
  public_network_access_enabled      = false
  access_keys_authentication_enabled = false

  redis_configuration {
    active_directory_authentication_enabled = true
    authentication_enabled                  = true
  }
  patch_schedule {
    day_of_week = "Sunday"
  }
}

resource "azurerm_redis_firewall_rule" "office" {
  name                = "office"
  redis_cache_name    = azurerm_redis_cache.sessions.name
  resource_group_name = "rg"
  start_ip            = "203.0.113.1"
  end_ip              = "203.0.113.20"
}

resource "azurerm_monitor_diagnostic_setting" "sessions" {
  name                       = "connections"
  target_resource_id         = azurerm_redis_cache.sessions.id
  log_analytics_workspace_id = "/subscriptions/1111/logs"

  enabled_log {
    category = "ConnectedClientList"
  }
}

resource "azurerm_private_endpoint" "sessions" {
  name                = "sessions"
  location            = "westeurope"
  resource_group_name = "rg"
  subnet_id           = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/main/subnets/inside"

  private_service_connection {
    name                           = "sessions"
    private_connection_resource_id = azurerm_redis_cache.sessions.id
    is_manual_connection           = false
    subresource_names              = ["redisCache"]
  }
}`,
  arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "flag": { "type": "bool" }, "text": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Cache/redis",
      "apiVersion": "2024-11-01",
      "name": "acme-sessions",
      "location": "westeurope",
      "properties": {
        "sku": { "name": "Premium", "family": "P", "capacity": 1 },
        "enableNonSslPort": false,
        "minimumTlsVersion": "1.2",
        "publicNetworkAccess": "Disabled",
        "disableAccessKeyAuthentication": true,
        "redisConfiguration": { "aad-enabled": "true", "authnotrequired": "false" }
      },
      "resources": [
        { "type": "firewallRules", "apiVersion": "2024-11-01", "name": "office", "properties": { "startIP": "203.0.113.1", "endIP": "203.0.113.20" } },
        { "type": "patchSchedules", "apiVersion": "2024-11-01", "name": "default", "properties": { "scheduleEntries": [{ "dayOfWeek": "Sunday" }] } }
      ]
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Cache/redis/acme-sessions",
      "name": "connections",
      "properties": { "workspaceId": "/subscriptions/1111/logs", "logs": [{ "category": "ConnectedClientList", "enabled": true }] }
    },
    {
      "type": "Microsoft.Network/privateEndpoints",
      "apiVersion": "2023-11-01",
      "name": "sessions",
      "properties": {
        "privateLinkServiceConnections": [
          { "name": "sessions", "properties": { "privateLinkServiceId": "[resourceId('Microsoft.Cache/redis', 'acme-sessions')]", "groupIds": ["redisCache"] } }
        ]
      }
    }
  ]
}`,
  gives: {
    [`${id}.refuses-plain-connections`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.lets-in-named-addresses-only`]: 'met',
    [`${id}.has-no-wide-rule`]: 'met',
    [`${id}.is-reached-privately`]: 'met',
    [`${id}.refuses-access-keys`]: 'met',
    [`${id}.lets-nobody-in-unnamed`]: 'met',
    [`${id}.has-a-replica`]: 'met',
    [`${id}.schedules-its-patches`]: 'met',
    [`${id}.logs-its-use`]: 'met',
  },
  holds: { 'apply-platform-patches': 'provider+customer', 'control-keys': 'provider' },
};

export default examples(
  base,
  {
    shows: 'a Basic cache with its plain port on, that everybody may use',
    terraform: `
provider "azurerm" {
  features {}
}

resource "azurerm_redis_cache" "open" {
  name                 = "acme-open"
  location             = "westeurope"
  resource_group_name  = "rg"
  capacity             = 0
  family               = "C"
  sku_name             = "Basic"
  enable_non_ssl_port  = true
  minimum_tls_version  = "1.0"

  redis_configuration {
    enable_authentication = false
  }
}

resource "azurerm_redis_firewall_rule" "all" {
  name                = "all"
  redis_cache_name    = azurerm_redis_cache.open.name
  resource_group_name = "rg"
  start_ip            = "0.0.0.0"
  end_ip              = "255.255.255.255"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Cache/redis",
      "apiVersion": "2024-11-01",
      "name": "acme-open",
      "location": "westeurope",
      "properties": {
        "sku": { "name": "Basic", "family": "C", "capacity": 0 },
        "enableNonSslPort": true,
        "minimumTlsVersion": "1.0",
        "redisConfiguration": { "authnotrequired": "true" }
      },
      "resources": [{ "type": "firewallRules", "apiVersion": "2024-11-01", "name": "all", "properties": { "startIP": "0.0.0.0", "endIP": "255.255.255.255" } }]
    }
  ]
}`,
    gives: {
      [`${id}.refuses-plain-connections`]: 'unmet',
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.has-no-wide-rule`]: 'unmet',
      [`${id}.is-reached-privately`]: 'unmet',
      [`${id}.refuses-access-keys`]: 'unmet',
      [`${id}.lets-nobody-in-unnamed`]: 'unmet',
      [`${id}.has-a-replica`]: 'unmet',
      [`${id}.schedules-its-patches`]: 'unmet',
      [`${id}.logs-its-use`]: 'unmet',
    },
  },
  {
    shows: 'a cache of which little is said',
    terraform: `
resource "azurerm_redis_cache" "plain" {
  name                = "acme-plain"
  location            = "westeurope"
  resource_group_name = "rg"
  capacity            = 1
  family              = "C"
  sku_name            = "Standard"
  minimum_tls_version = "1.2"
}`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Cache/redis",
      "apiVersion": "2024-11-01",
      "name": "acme-plain",
      "location": "westeurope",
      "properties": { "sku": { "name": "Standard", "family": "C", "capacity": 1 }, "minimumTlsVersion": "1.2" }
    }
  ]
}`,
    gives: { [`${id}.lets-in-named-addresses-only`]: 'unmet', [`${id}.refuses-plain-connections`]: 'met', [`${id}.has-no-wide-rule`]: 'met' },
  },
  variant(base, {
    shows: 'a cache of which the settings are left to whoever deploys it',
    terraform: [
      ['sku_name                           = "Premium"', 'sku_name                           = var.text'],
      ['non_ssl_port_enabled               = false', 'non_ssl_port_enabled               = var.flag'],
      ['minimum_tls_version                = "1.2"', 'minimum_tls_version                = var.text'],
      ['public_network_access_enabled      = false', 'public_network_access_enabled      = var.flag'],
      ['access_keys_authentication_enabled = false', 'access_keys_authentication_enabled = var.flag'],
      ['authentication_enabled                  = true\n  }', 'authentication_enabled                  = var.flag\n  }'],
      [
        '  patch_schedule {\n    day_of_week = "Sunday"\n  }\n',
        '  dynamic "patch_schedule" {\n    for_each = var.flag ? ["Sunday"] : []\n    content {\n      day_of_week = patch_schedule.value\n    }\n  }\n',
      ],
      ['redis_cache_name    = azurerm_redis_cache.sessions.name', 'redis_cache_name    = var.text'],
      ['start_ip            = "203.0.113.1"', 'start_ip            = var.text'],
      ['category = "ConnectedClientList"', 'category = var.text'],
      ['private_connection_resource_id = azurerm_redis_cache.sessions.id', 'private_connection_resource_id = var.text'],
    ],
    gives: {
      [`${id}.refuses-plain-connections`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.lets-in-named-addresses-only`]: 'unproven',
      [`${id}.has-no-wide-rule`]: 'unproven',
      [`${id}.is-reached-privately`]: 'unproven',
      [`${id}.refuses-access-keys`]: 'unproven',
      [`${id}.lets-nobody-in-unnamed`]: 'unproven',
      [`${id}.has-a-replica`]: 'unproven',
      [`${id}.schedules-its-patches`]: 'unproven',
      [`${id}.logs-its-use`]: 'unproven',
    },
  }),
);
