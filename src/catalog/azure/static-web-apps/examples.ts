import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.static-web-apps';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const ids = ['versions-under-review-are-not-public', 'settings-hold-no-secrets', 'has-an-identity', 'has-a-plan-that-promises'] as const;
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] => Object.fromEntries(ids.map(one => [`${id}.${one}`, verdict]));

const base: Example = {
  shows: 'an app of the standard plan whose versions under review ask for a password',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}
variable "password" {
  type      = string
  sensitive = true
}

resource "azurerm_static_web_app" "shop" {
  name                = "acme-shop"
  resource_group_name = "shop"
  location            = "westeurope"
  sku_tier            = "Standard"
  sku_size            = "Standard"
  app_settings = {
    ORDERS_KEY = "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/orders)"
  }
  identity {
    type = "SystemAssigned"
  }
  basic_auth {
    environments = "StagingEnvironments"
    password     = var.password
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "string" }, "word": { "type": "string" }, "password": { "type": "securestring" } },
  "resources": [
    {
      "type": "Microsoft.Web/staticSites", "apiVersion": "2023-12-01", "name": "acme-shop", "location": "westeurope",
      "sku": { "name": "Standard", "tier": "Standard" }, "identity": { "type": "SystemAssigned" }, "properties": {}
    },
    {
      "type": "Microsoft.Web/staticSites/basicAuth", "apiVersion": "2023-12-01", "name": "acme-shop/default",
      "properties": { "applicableEnvironmentsMode": "StagingEnvironments", "password": "[parameters('password')]" }
    },
    {
      "type": "Microsoft.Web/staticSites/config", "apiVersion": "2023-12-01", "name": "acme-shop/appsettings",
      "properties": { "ORDERS_KEY": "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/orders)" }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'encrypt-in-transit': 'provider', 'limit-exposure': 'customer', 'guard-credentials': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'an app of the free plan with a password in its settings',
    terraform: `
resource "azurerm_static_web_app" "lab" {
  name                = "lab"
  resource_group_name = "lab"
  location            = "westeurope"
  app_settings = {
    DB_PASSWORD = "correct-horse-battery"
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Web/staticSites", "apiVersion": "2023-12-01", "name": "lab", "location": "westeurope",
      "sku": { "name": "Free" }, "properties": {},
      "resources": [
        { "type": "config", "apiVersion": "2023-12-01", "name": "appsettings", "dependsOn": ["lab"], "properties": { "DB_PASSWORD": "correct-horse-battery" } }
      ]
    }
  ]
}`,
    gives: all('unmet'),
  },
  variant(base, {
    shows: 'the same, of which every setting is left to whoever deploys it',
    terraform: [
      ['sku_tier            = "Standard"', 'sku_tier = var.word'],
      ['"@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/orders)"', 'var.word'],
      ['"SystemAssigned"', 'var.word'],
      ['"StagingEnvironments"', 'var.word'],
    ],
    arm: [
      ['"name": "Standard"', `"name": "[parameters('word')]"`],
      ['"@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/orders)"', `"[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"applicableEnvironmentsMode": "StagingEnvironments"', `"applicableEnvironmentsMode": "[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
  ...(['preview_environments_enabled', 'public_network_access_enabled'] as const).map(
    (setting): Example => ({
      shows: setting.startsWith('preview') ? 'an app without versions under review' : 'an app that is closed to public networks',
      terraform: `
resource "azurerm_static_web_app" "shop" {
  name                = "acme-shop"
  resource_group_name = "shop"
  location            = "westeurope"
  ${setting} = false
}`,
      gives: { [`${id}.versions-under-review-are-not-public`]: 'met' },
    }),
  ),
);
