import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.functions';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const base: Example = {
  shows: 'a function app that reaches its storage by its identity, and answers only callers with a name',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_linux_function_app" "orders" {
  name                                           = "acme-orders"
  resource_group_name                            = "orders"
  location                                       = "westeurope"
  service_plan_id                                = "/subscriptions/1111/resourceGroups/orders/providers/Microsoft.Web/serverFarms/orders"
  storage_account_name                           = "acmeorders"
  storage_uses_managed_identity                  = true
  https_only                                     = true
  public_network_access_enabled                  = false
  client_certificate_enabled                     = true
  ftp_publish_basic_authentication_enabled       = false
  webdeploy_publish_basic_authentication_enabled = false

  identity {
    type = "SystemAssigned"
  }
  auth_settings_v2 {
    auth_enabled           = true
    require_authentication = true
    login {}
  }
  site_config {
    http2_enabled = true
    cors {
      allowed_origins = ["https://shop.example.com"]
    }
    application_stack {
      python_version = "3.12"
    }
  }
}

resource "azurerm_monitor_diagnostic_setting" "orders" {
  name                       = "logs"
  target_resource_id         = azurerm_linux_function_app.orders.id
  log_analytics_workspace_id = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
  enabled_log {
    category = "FunctionAppLogs"
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.Web/sites", "apiVersion": "2023-12-01", "name": "acme-orders", "location": "westeurope", "kind": "functionapp,linux",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "serverFarmId": "/subscriptions/1111/resourceGroups/orders/providers/Microsoft.Web/serverFarms/orders",
        "httpsOnly": true,
        "publicNetworkAccess": "Disabled",
        "clientCertEnabled": true,
        "siteConfig": {
          "linuxFxVersion": "PYTHON|3.12",
          "ftpsState": "Disabled",
          "http20Enabled": true,
          "cors": { "allowedOrigins": ["https://shop.example.com"] },
          "appSettings": [{ "name": "AzureWebJobsStorage__accountName", "value": "acmeorders" }]
        }
      },
      "resources": [
        { "type": "basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "ftp", "properties": { "allow": false } },
        { "type": "basicPublishingCredentialsPolicies", "apiVersion": "2023-12-01", "name": "scm", "properties": { "allow": false } },
        {
          "type": "config", "apiVersion": "2023-12-01", "name": "authsettingsV2",
          "properties": { "platform": { "enabled": true }, "globalValidation": { "requireAuthentication": true } }
        }
      ]
    },
    {
      "type": "Microsoft.Insights/diagnosticSettings", "apiVersion": "2021-05-01-preview", "scope": "Microsoft.Web/sites/acme-orders", "name": "logs",
      "properties": { "logs": [{ "category": "FunctionAppLogs", "enabled": true }] }
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
    [`${id}.reaches-storage-by-identity`]: 'met',
    [`${id}.logs-are-collected`]: 'met',
  },
  holds: { 'apply-platform-patches': 'provider', 'apply-os-patches': 'provider', 'encrypt-at-rest': 'provider', 'guard-apis': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'a function app as it was written years ago, with a key in its settings',
    terraform: `
resource "azurerm_function_app" "old" {
  name                       = "acme-old"
  resource_group_name        = "old"
  location                   = "westeurope"
  app_service_plan_id        = "/subscriptions/1111/resourceGroups/old/providers/Microsoft.Web/serverFarms/old"
  storage_account_name       = "acmeold"
  storage_account_access_key = "stands-in-the-state"

  app_settings = {
    API_KEY = "correct-horse-battery"
  }
  site_config {
    min_tls_version          = "1.1"
    scm_minimum_tls_version  = "1.0"
    ftps_state               = "AllAllowed"
    remote_debugging_enabled = true
    cors {
      allowed_origins = ["*"]
    }
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/sites", "apiVersion": "2016-08-01", "name": "acme-old", "location": "westeurope", "kind": "functionapp",
      "properties": {
        "siteConfig": {
          "minTlsVersion": "1.1",
          "scmMinTlsVersion": "1.0",
          "ftpsState": "AllAllowed",
          "remoteDebuggingEnabled": true,
          "cors": { "allowedOrigins": ["*"] },
          "appSettings": [{ "name": "API_KEY", "value": "correct-horse-battery" }]
        }
      }
    }
  ]
}`,
    gives: {
      [`${id}.refuses-plain-http`]: 'unmet',
      [`${id}.refuses-old-tls`]: 'unmet',
      [`${id}.refuses-old-tls-for-deployment`]: 'unmet',
      [`${id}.refuses-plain-ftp`]: 'unmet',
      [`${id}.takes-no-passwords-for-ftp`]: 'unmet',
      [`${id}.takes-no-passwords-for-deployment`]: 'unmet',
      [`${id}.has-an-identity`]: 'unmet',
      [`${id}.settings-hold-no-secrets`]: 'unmet',
      [`${id}.is-not-debugged-remotely`]: 'unmet',
      [`${id}.speaks-http-2`]: 'unmet',
      [`${id}.is-closed-to-scripts-of-other-sites`]: 'unmet',
      [`${id}.names-who-gets-in`]: 'unmet',
      [`${id}.authenticates-callers`]: 'unmet',
      [`${id}.requires-client-certificates`]: 'unmet',
      [`${id}.reaches-storage-by-identity`]: 'unmet',
      [`${id}.logs-are-collected`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a function app of which every setting is left to whoever deploys it',
    terraform: [
      ['storage_uses_managed_identity                  = true', 'storage_uses_managed_identity = var.on'],
      ['https_only                                     = true', 'https_only = var.on'],
      ['public_network_access_enabled                  = false', 'public_network_access_enabled = var.on\n  app_settings = {\n    API_KEY = var.word\n  }'],
      ['client_certificate_enabled                     = true', 'client_certificate_enabled = var.on'],
      ['ftp_publish_basic_authentication_enabled       = false', 'ftp_publish_basic_authentication_enabled = var.on'],
      ['webdeploy_publish_basic_authentication_enabled = false', 'webdeploy_publish_basic_authentication_enabled = var.on'],
      ['"SystemAssigned"', 'var.word'],
      ['auth_enabled           = true', 'auth_enabled           = var.on'],
      [
        'http2_enabled = true',
        'http2_enabled = var.on\n    minimum_tls_version = var.word\n    scm_minimum_tls_version = var.word\n    ftps_state = var.word\n    remote_debugging_enabled = var.on',
      ],
      ['["https://shop.example.com"]', '[var.word]'],
      ['python_version = "3.12"', 'docker {\n        image_name = var.word\n      }'],
      ['"FunctionAppLogs"', 'var.word'],
    ],
    gives: {
      [`${id}.refuses-plain-http`]: 'unproven',
      [`${id}.refuses-old-tls`]: 'unproven',
      [`${id}.refuses-old-tls-for-deployment`]: 'unproven',
      [`${id}.refuses-plain-ftp`]: 'unproven',
      [`${id}.takes-no-passwords-for-ftp`]: 'unproven',
      [`${id}.takes-no-passwords-for-deployment`]: 'unproven',
      [`${id}.has-an-identity`]: 'unproven',
      [`${id}.settings-hold-no-secrets`]: 'unproven',
      [`${id}.is-not-debugged-remotely`]: 'unproven',
      [`${id}.speaks-http-2`]: 'unproven',
      [`${id}.is-closed-to-scripts-of-other-sites`]: 'unproven',
      [`${id}.names-who-gets-in`]: 'unproven',
      [`${id}.authenticates-callers`]: 'unproven',
      [`${id}.requires-client-certificates`]: 'unproven',
      [`${id}.reaches-storage-by-identity`]: 'unproven',
      [`${id}.logs-are-collected`]: 'unproven',
    },
    holds: { 'apply-platform-patches': 'customer or provider' },
  }),
  variant(base, {
    shows: 'functions in a container of your own, whose runtime you patch',
    terraform: [
      [
        'python_version = "3.12"',
        'docker {\n        registry_url = "https://acme.azurecr.io"\n        image_name   = "orders"\n        image_tag    = "7"\n      }',
      ],
    ],
    arm: [
      ['"functionapp,linux"', '"functionapp,linux,container"'],
      ['"PYTHON|3.12"', '"DOCKER|acme.azurecr.io/orders:7"'],
    ],
    gives: { [`${id}.refuses-plain-http`]: 'met' },
    holds: { 'apply-platform-patches': 'customer', 'publish-platform-patches': 'third-party:software-vendors' },
  }),
);
