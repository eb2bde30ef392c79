import type { Example } from '../../../model/index.ts';

const id = 'azure.app-service';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const variables = ['on', 'word', 'path', 'tls', 'ftp'].map(name => `variable "${name}" {\n  type = ${name === 'on' ? 'bool' : 'string'}\n}\n`).join('');
/** The example that others are variants of. */
export const base: Example = {
  shows: 'a web app that is closed in every way a setting can close it, in a plan with zones',
  terraform: `
${variables}
resource "azurerm_service_plan" "shop" {
  name                   = "shop"
  resource_group_name    = "shop"
  location               = "westeurope"
  os_type                = "Linux"
  sku_name               = "P1v3"
  worker_count           = 3
  zone_balancing_enabled = true
}

resource "azurerm_linux_web_app" "shop" {
  name                                           = "acme-shop"
  resource_group_name                            = "shop"
  location                                       = "westeurope"
  service_plan_id                                = azurerm_service_plan.shop.id
  https_only                                     = true
  client_certificate_enabled                     = true
  client_certificate_mode                        = "Required"
  ftp_publish_basic_authentication_enabled       = false
  webdeploy_publish_basic_authentication_enabled = false

  app_settings = {
    DB_PASSWORD = "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)"
  }

  identity {
    type = "SystemAssigned"
  }

  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
    unauthenticated_action = "Return401"
    login {}
  }

  site_config {
    minimum_tls_version           = "1.2"
    scm_minimum_tls_version       = "1.2"
    ftps_state                    = "Disabled"
    http2_enabled                 = true
    remote_debugging_enabled      = false
    health_check_path             = "/health"
    ip_restriction_default_action = "Deny"

    ip_restriction {
      name        = "front-door"
      action      = "Allow"
      service_tag = "AzureFrontDoor.Backend"
    }
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    application_stack {
      node_version = "22-lts"
    }
  }
}

resource "azurerm_monitor_diagnostic_setting" "shop" {
  name                       = "logs"
  target_resource_id         = azurerm_linux_web_app.shop.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "AppServiceHTTPLogs"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "on": { "type": "bool" }, "word": { "type": "string" }, "path": { "type": "string" }, "tls": { "type": "string" }, "ftp": { "type": "string" }
  },
  "resources": [
    {
      "type": "Microsoft.Web/serverfarms",
      "apiVersion": "2023-12-01",
      "name": "shop",
      "location": "westeurope",
      "sku": { "name": "P1v3", "capacity": 3 },
      "properties": { "reserved": true, "zoneRedundant": true }
    },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "acme-shop",
      "location": "westeurope",
      "kind": "app,linux",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'shop')]",
        "httpsOnly": true,
        "clientCertEnabled": true,
        "clientCertMode": "Required",
        "siteConfig": {
          "linuxFxVersion": "NODE|22-lts",
          "minTlsVersion": "1.2",
          "scmMinTlsVersion": "1.2",
          "ftpsState": "Disabled",
          "http20Enabled": true,
          "remoteDebuggingEnabled": false,
          "healthCheckPath": "/health",
          "ipSecurityRestrictionsDefaultAction": "Deny",
          "ipSecurityRestrictions": [{ "name": "front-door", "action": "Allow", "tag": "ServiceTag", "ipAddress": "AzureFrontDoor.Backend" }],
          "cors": { "allowedOrigins": ["https://shop.example.com"] },
          "appSettings": [{ "name": "DB_PASSWORD", "value": "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)" }]
        }
      },
      "resources": [
        {
          "type": "basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "ftp",
          "properties": { "allow": false }
        },
        {
          "type": "basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "scm",
          "properties": { "allow": false }
        },
        {
          "type": "config", "apiVersion": "2023-12-01", "name": "authsettingsV2",
          "properties": {
            "platform": { "enabled": true },
            "globalValidation": { "requireAuthentication": true, "unauthenticatedClientAction": "Return401" }
          }
        }
      ]
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings",
      "apiVersion": "2021-05-01-preview",
      "scope": "Microsoft.Web/sites/acme-shop",
      "name": "logs",
      "properties": { "logs": [{ "category": "AppServiceHTTPLogs", "enabled": true }] }
    }
  ]
}`,
  gives: {
    [`${id}.refuses-plain-http`]: 'met',
    [`${id}.refuses-old-tls`]: 'met',
    [`${id}.refuses-old-tls-for-deployment`]: 'met',
    [`${id}.refuses-plain-ftp`]: 'met',
    [`${id}.takes-no-passwords-for-ftp`]: 'met',
    [`${id}.takes-no-passwords-for-deployment`]: 'met',
    [`${id}.has-an-identity`]: 'met',
    [`${id}.settings-hold-no-secrets`]: 'met',
    [`${id}.is-not-debugged-remotely`]: 'met',
    [`${id}.speaks-http-2`]: 'met',
    [`${id}.is-closed-to-scripts-of-other-sites`]: 'met',
    [`${id}.names-who-gets-in`]: 'met',
    [`${id}.authenticates-callers`]: 'met',
    [`${id}.requires-client-certificates`]: 'met',
    [`${id}.can-tell-that-it-has-failed`]: 'met',
    [`${id}.logs-requests`]: 'met',
    [`${id}.plan-has-several-instances`]: 'met',
    [`${id}.plan-survives-the-loss-of-a-zone`]: 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'apply-os-patches': 'provider', 'guard-apis': 'provider+customer', 'limit-exposure': 'customer' },
};
