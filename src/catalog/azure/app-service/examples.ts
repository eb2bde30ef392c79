import { examples, variant } from '../../../model/index.ts';
import { base } from './closed-app.ts';

const id = 'azure.app-service';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

export default examples(
  base,
  {
    shows: 'a web app of which nothing is said, with a password in its settings, in a plan with one instance',
    terraform: `
resource "azurerm_app_service_plan" "old" {
  name                = "old"
  resource_group_name = "old"
  location            = "westeurope"
  sku {
    tier     = "Standard"
    size     = "S1"
    capacity = 1
  }
}

resource "azurerm_app_service" "old" {
  name                = "acme-old"
  resource_group_name = "old"
  location            = "westeurope"
  app_service_plan_id = azurerm_app_service_plan.old.id

  app_settings = {
    "DB_PASSWORD" = "correct-horse-battery"
  }
  site_config {
    min_tls_version          = "1.0"
    scm_minimum_tls_version  = "1.1"
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
    { "type": "Microsoft.Web/serverfarms", "apiVersion": "2023-12-01", "name": "old", "location": "westeurope", "sku": { "name": "S1", "capacity": 1 } },
    {
      "type": "Microsoft.Web/sites",
      "apiVersion": "2023-12-01",
      "name": "acme-old",
      "location": "westeurope",
      "properties": {
        "serverFarmId": "[resourceId('Microsoft.Web/serverfarms', 'old')]",
        "siteConfig": {
          "minTlsVersion": "1.0",
          "scmMinTlsVersion": "1.1",
          "remoteDebuggingEnabled": true,
          "cors": { "allowedOrigins": ["*"] },
          "appSettings": [{ "name": "DB_PASSWORD", "value": "correct-horse-battery" }]
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
      [`${id}.can-tell-that-it-has-failed`]: 'unmet',
      [`${id}.logs-requests`]: 'unmet',
      [`${id}.plan-has-several-instances`]: 'unmet',
      [`${id}.plan-survives-the-loss-of-a-zone`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'a web app of which every setting is left to whoever deploys it',
    terraform: [
      ['worker_count           = 3', 'worker_count           = var.word'],
      ['zone_balancing_enabled = true', 'zone_balancing_enabled = var.on'],
      ['https_only                                     = true', 'https_only = var.on'],
      ['client_certificate_mode                        = "Required"', 'client_certificate_mode = var.word'],
      ['ftp_publish_basic_authentication_enabled       = false', 'ftp_publish_basic_authentication_enabled = var.on'],
      ['webdeploy_publish_basic_authentication_enabled = false', 'webdeploy_publish_basic_authentication_enabled = var.on'],
      ['"@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)"', 'var.word'],
      ['type = "SystemAssigned"', 'type = var.word'],
      ['auth_enabled           = true', 'auth_enabled           = var.on'],
      ['minimum_tls_version           = "1.2"', 'minimum_tls_version           = var.tls'],
      ['scm_minimum_tls_version       = "1.2"', 'scm_minimum_tls_version       = var.tls'],
      ['"Disabled"', 'var.ftp'],
      ['http2_enabled                 = true', 'http2_enabled                 = var.on'],
      ['remote_debugging_enabled      = false', 'remote_debugging_enabled      = var.on'],
      ['"/health"', 'var.path'],
      ['"Deny"', 'var.word'],
      ['["https://shop.example.com"]', '[var.word]'],
      ['node_version = "22-lts"', 'docker_image_name = var.word'],
      ['"AppServiceHTTPLogs"', 'var.word'],
    ].map(([from = '', to = '']) => [from.startsWith('minimum') ? `    ${from}` : from, from.startsWith('minimum') ? `    ${to}` : to] as const),
    arm: [
      ['"capacity": 3', `"capacity": "[parameters('word')]"`],
      ['"zoneRedundant": true', `"zoneRedundant": "[parameters('on')]"`],
      ['"httpsOnly": true', `"httpsOnly": "[parameters('on')]"`],
      ['"clientCertMode": "Required"', `"clientCertMode": "[parameters('word')]"`],
      ['"name": "ftp",\n          "properties": { "allow": false }', `"name": "ftp",\n          "properties": { "allow": "[parameters('on')]" }`],
      ['"name": "scm",\n          "properties": { "allow": false }', `"name": "scm",\n          "properties": { "allow": "[parameters('on')]" }`],
      ['"@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/db)"', `"[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"platform": { "enabled": true }', `"platform": { "enabled": "[parameters('on')]" }`],
      ['"minTlsVersion": "1.2"', `"minTlsVersion": "[parameters('tls')]"`],
      ['"scmMinTlsVersion": "1.2"', `"scmMinTlsVersion": "[parameters('tls')]"`],
      ['"ftpsState": "Disabled"', `"ftpsState": "[parameters('ftp')]"`],
      ['"http20Enabled": true', `"http20Enabled": "[parameters('on')]"`],
      ['"remoteDebuggingEnabled": false', `"remoteDebuggingEnabled": "[parameters('on')]"`],
      ['"/health"', `"[parameters('path')]"`],
      ['"ipSecurityRestrictionsDefaultAction": "Deny"', `"ipSecurityRestrictionsDefaultAction": "[parameters('word')]"`],
      ['["https://shop.example.com"]', `["[parameters('word')]"]`],
      ['"NODE|22-lts"', `"[parameters('word')]"`],
      ['"AppServiceHTTPLogs"', `"[parameters('word')]"`],
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
      [`${id}.can-tell-that-it-has-failed`]: 'unproven',
      [`${id}.logs-requests`]: 'unproven',
      [`${id}.plan-has-several-instances`]: 'unproven',
      [`${id}.plan-survives-the-loss-of-a-zone`]: 'unproven',
    },
    holds: { 'apply-platform-patches': 'customer or provider' },
  }),
  variant(base, {
    shows: 'a web app in a container of your own, whose runtime you patch',
    terraform: [['node_version = "22-lts"', 'docker_image_name   = "shop:1.4"\n      docker_registry_url = "https://acme.azurecr.io"']],
    arm: [
      ['"app,linux"', '"app,linux,container"'],
      ['"NODE|22-lts"', '"DOCKER|acme.azurecr.io/shop:1.4"'],
    ],
    gives: { [`${id}.refuses-plain-http`]: 'met' },
    holds: { 'apply-platform-patches': 'customer', 'publish-platform-patches': 'third-party:software-vendors', 'apply-os-patches': 'provider' },
  }),
  {
    shows: 'a slot that demands little, and a web app whose settings stand beside it',
    bicep: `
resource shop 'Microsoft.Web/sites@2023-12-01' = {
  name: 'acme-shop'
  location: 'westeurope'
  kind: 'app'
  properties: {
    httpsOnly: true
  }

  resource web 'config' = {
    name: 'web'
    properties: {
      minTlsVersion: '1.3'
      ftpsState: 'FtpsOnly'
      http20Enabled: true
      ipSecurityRestrictions: [
        {
          ipAddress: '203.0.113.0/24'
          action: 'Allow'
          priority: 100
        }
      ]
    }
  }
}

resource staging 'Microsoft.Web/sites/slots@2023-12-01' = {
  parent: shop
  name: 'staging'
  location: 'westeurope'
  kind: 'app'
  properties: {}
}`,
    gives: {
      [`${id}.refuses-plain-http`]: 'met',
      [`${id}.refuses-old-tls`]: 'met',
      [`${id}.refuses-plain-ftp`]: 'met',
      [`${id}.speaks-http-2`]: 'met',
      [`${id}.names-who-gets-in`]: 'met',
      [`${id}.takes-no-passwords-for-ftp`]: 'unmet',
    },
    holds: { 'encrypt-at-rest': 'provider' },
  },
);
