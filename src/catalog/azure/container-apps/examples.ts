import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.container-apps';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';

const base: Example = {
  shows: 'an app that only named addresses reach, with its secret in a vault, in an internal environment with zones',
  terraform: `
variable "on" {
  type = bool
}
variable "word" {
  type = string
}

resource "azurerm_container_app_environment" "shop" {
  name                           = "shop"
  resource_group_name            = "shop"
  location                       = "westeurope"
  infrastructure_subnet_id       = "/subscriptions/1111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/main/subnets/apps"
  internal_load_balancer_enabled = true
  mutual_tls_enabled             = true
  zone_redundancy_enabled        = true
  logs_destination               = "log-analytics"
  log_analytics_workspace_id     = "/subscriptions/1111/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs"
}

resource "azurerm_container_app" "shop" {
  name                         = "shop"
  resource_group_name          = "shop"
  container_app_environment_id = azurerm_container_app_environment.shop.id
  revision_mode                = "Single"

  identity {
    type = "SystemAssigned"
  }
  registry {
    server   = "acme.azurecr.io"
    identity = "System"
  }
  secret {
    name                = "db"
    key_vault_secret_id = "https://acme.vault.azure.net/secrets/db"
    identity            = "System"
  }
  ingress {
    external_enabled = true
    target_port      = 8080
    ip_security_restriction {
      name             = "office"
      action           = "Allow"
      ip_address_range = "203.0.113.0/24"
    }
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    container {
      name   = "shop"
      image  = "acme.azurecr.io/shop:1.4"
      cpu    = 0.5
      memory = "1Gi"
      env {
        name        = "DB_PASSWORD"
        secret_name = "db"
      }
    }
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "on": { "type": "bool" }, "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.App/managedEnvironments", "apiVersion": "2024-03-01", "name": "shop", "location": "westeurope",
      "properties": {
        "vnetConfiguration": { "internal": true, "infrastructureSubnetId": "/subscriptions/1111/apps" },
        "peerAuthentication": { "mtls": { "enabled": true } },
        "zoneRedundant": true,
        "appLogsConfiguration": { "destination": "log-analytics", "logAnalyticsConfiguration": { "customerId": "1111" } }
      }
    },
    {
      "type": "Microsoft.App/containerApps", "apiVersion": "2024-03-01", "name": "shop", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "managedEnvironmentId": "[resourceId('Microsoft.App/managedEnvironments', 'shop')]",
        "configuration": {
          "registries": [{ "server": "acme.azurecr.io", "identity": "system" }],
          "secrets": [{ "name": "db", "keyVaultUrl": "https://acme.vault.azure.net/secrets/db", "identity": "system" }],
          "ingress": {
            "external": true, "targetPort": 8080,
            "ipSecurityRestrictions": [{ "name": "office", "action": "Allow", "ipAddressRange": "203.0.113.0/24" }]
          }
        },
        "template": {
          "containers": [
            { "name": "shop", "image": "acme.azurecr.io/shop:1.4", "env": [{ "name": "DB_PASSWORD", "secretRef": "db" }] }
          ]
        }
      }
    }
  ]
}`,
  gives: {
    [`${id}.refuses-plain-http`]: 'met',
    [`${id}.names-who-gets-in`]: 'met',
    [`${id}.has-an-identity`]: 'met',
    [`${id}.secrets-stand-in-a-vault`]: 'met',
    [`${id}.containers-hold-no-secrets`]: 'met',
    [`${id}.pulls-images-by-identity`]: 'met',
    [`${id}.environment-is-internal`]: 'met',
    [`${id}.encrypts-between-apps`]: 'met',
    [`${id}.environment-survives-the-loss-of-a-zone`]: 'met',
    [`${id}.output-is-collected`]: 'met',
  },
  holds: { 'apply-platform-patches': 'customer', 'apply-os-patches': 'provider', 'limit-exposure': 'provider+customer' },
};

export default examples(
  base,
  {
    shows: 'an app that is open to everybody, with its secrets in plain, in an environment of which little is said',
    terraform: `
resource "azurerm_container_app_environment" "old" {
  name                = "old"
  resource_group_name = "old"
  location            = "westeurope"
}

resource "azurerm_container_app" "old" {
  name                         = "old"
  resource_group_name          = "old"
  container_app_environment_id = azurerm_container_app_environment.old.id
  revision_mode                = "Single"

  registry {
    server               = "acme.azurecr.io"
    username             = "acme"
    password_secret_name = "registry"
  }
  secret {
    name  = "registry"
    value = "correct-horse"
  }
  ingress {
    allow_insecure_connections = true
    external_enabled           = true
    target_port                = 80
    traffic_weight {
      latest_revision = true
      percentage      = 100
    }
  }
  template {
    container {
      name   = "old"
      image  = "acme.azurecr.io/old:latest"
      cpu    = 0.5
      memory = "1Gi"
      env {
        name  = "DB_PASSWORD"
        value = "battery-staple"
      }
    }
  }
}`,
    arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Microsoft.App/managedEnvironments", "apiVersion": "2024-03-01", "name": "old", "location": "westeurope", "properties": {} },
    {
      "type": "Microsoft.App/containerApps", "apiVersion": "2024-03-01", "name": "old", "location": "westeurope",
      "properties": {
        "managedEnvironmentId": "[resourceId('Microsoft.App/managedEnvironments', 'old')]",
        "configuration": {
          "registries": [{ "server": "acme.azurecr.io", "username": "acme", "passwordSecretRef": "registry" }],
          "secrets": [{ "name": "registry", "value": "correct-horse" }],
          "ingress": { "external": true, "allowInsecure": true, "targetPort": 80 }
        },
        "template": { "containers": [{ "name": "old", "image": "acme.azurecr.io/old:latest", "env": [{ "name": "DB_PASSWORD", "value": "battery-staple" }] }] }
      }
    }
  ]
}`,
    gives: {
      [`${id}.refuses-plain-http`]: 'unmet',
      [`${id}.names-who-gets-in`]: 'unmet',
      [`${id}.has-an-identity`]: 'unmet',
      [`${id}.secrets-stand-in-a-vault`]: 'unmet',
      [`${id}.containers-hold-no-secrets`]: 'unmet',
      [`${id}.pulls-images-by-identity`]: 'unmet',
      [`${id}.environment-is-internal`]: 'unmet',
      [`${id}.encrypts-between-apps`]: 'unmet',
      [`${id}.environment-survives-the-loss-of-a-zone`]: 'unmet',
      [`${id}.output-is-collected`]: 'unmet',
    },
  },
  variant(base, {
    shows: 'an app of which every setting is left to whoever deploys it',
    terraform: [
      ['internal_load_balancer_enabled = true', 'internal_load_balancer_enabled = var.on'],
      ['mutual_tls_enabled             = true', 'mutual_tls_enabled = var.on'],
      ['zone_redundancy_enabled        = true', 'zone_redundancy_enabled = var.on'],
      ['"log-analytics"', 'var.word'],
      ['"SystemAssigned"', 'var.word'],
      ['identity = "System"\n  }\n  secret', 'password_secret_name = var.word\n  }\n  secret'],
      ['"https://acme.vault.azure.net/secrets/db"', 'var.word'],
      ['external_enabled = true', 'external_enabled = var.on\n    allow_insecure_connections = var.on'],
      ['secret_name = "db"', 'value = var.word'],
    ],
    arm: [
      ['"internal": true', `"internal": "[parameters('on')]"`],
      ['"mtls": { "enabled": true }', `"mtls": { "enabled": "[parameters('on')]" }`],
      ['"zoneRedundant": true', `"zoneRedundant": "[parameters('on')]"`],
      ['"destination": "log-analytics"', `"destination": "[parameters('word')]"`],
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"server": "acme.azurecr.io", "identity": "system"', `"server": "acme.azurecr.io", "passwordSecretRef": "[parameters('word')]"`],
      ['"https://acme.vault.azure.net/secrets/db"', `"[parameters('word')]"`],
      ['"external": true', `"external": "[parameters('on')]", "allowInsecure": "[parameters('on')]"`],
      ['"secretRef": "db"', `"value": "[parameters('word')]"`],
    ],
    gives: {
      [`${id}.refuses-plain-http`]: 'unproven',
      [`${id}.names-who-gets-in`]: 'unproven',
      [`${id}.has-an-identity`]: 'unproven',
      [`${id}.secrets-stand-in-a-vault`]: 'unproven',
      [`${id}.containers-hold-no-secrets`]: 'unproven',
      [`${id}.pulls-images-by-identity`]: 'unproven',
      [`${id}.environment-is-internal`]: 'unproven',
      [`${id}.encrypts-between-apps`]: 'unproven',
      [`${id}.environment-survives-the-loss-of-a-zone`]: 'unproven',
      [`${id}.output-is-collected`]: 'unproven',
    },
  }),
);
