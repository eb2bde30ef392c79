import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.container-apps';
const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
const environment = '/subscriptions/1111/resourceGroups/shop/providers/Microsoft.App/managedEnvironments/shop';
const all = (verdict: 'met' | 'unmet' | 'unproven'): Example['gives'] =>
  Object.fromEntries(
    ['has-an-identity', 'secrets-stand-in-a-vault', 'containers-hold-no-secrets', 'pulls-images-by-identity'].map(one => [`${id}.job-${one}`, verdict]),
  );

const base: Example = {
  shows: 'a job that takes its secret from a vault and pulls its image by identity',
  terraform: `
variable "word" {
  type = string
}

resource "azurerm_container_app_job" "report" {
  name                         = "report"
  resource_group_name          = "shop"
  location                     = "westeurope"
  container_app_environment_id = "${environment}"
  replica_timeout_in_seconds   = 600

  schedule_trigger_config {
    cron_expression = "0 3 * * *"
  }
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
  template {
    container {
      name   = "report"
      image  = "acme.azurecr.io/report:2.1"
      cpu    = 0.5
      memory = "1Gi"
      env {
        name        = "DB_PASSWORD"
        secret_name = "db"
      }
      env {
        name  = "REGION"
        value = "west"
      }
    }
  }
}`,
  arm: `{
  "$schema": "${schema}",
  "contentVersion": "1.0.0.0",
  "parameters": { "word": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.App/jobs", "apiVersion": "2024-03-01", "name": "report", "location": "westeurope",
      "identity": { "type": "SystemAssigned" },
      "properties": {
        "environmentId": "${environment}",
        "configuration": {
          "triggerType": "Schedule", "replicaTimeout": 600, "scheduleTriggerConfig": { "cronExpression": "0 3 * * *" },
          "registries": [{ "server": "acme.azurecr.io", "identity": "system" }],
          "secrets": [{ "name": "db", "keyVaultUrl": "https://acme.vault.azure.net/secrets/db", "identity": "system" }]
        },
        "template": {
          "containers": [
            {
              "name": "report", "image": "acme.azurecr.io/report:2.1",
              "env": [{ "name": "DB_PASSWORD", "secretRef": "db" }, { "name": "REGION", "value": "west" }]
            }
          ]
        }
      }
    }
  ]
}`,
  gives: all('met'),
  holds: { 'limit-exposure': 'not-applicable', 'guard-credentials': 'provider+customer' },
};

export default examples(
  base,
  variant(base, {
    shows: 'a job that keeps its secrets itself, in plain, and signs in with a password',
    terraform: [
      ['  identity {\n    type = "SystemAssigned"\n  }\n', ''],
      ['identity = "System"\n  }\n  secret', 'username = "acme"\n    password_secret_name = "pull"\n  }\n  secret'],
      ['    key_vault_secret_id = "https://acme.vault.azure.net/secrets/db"\n    identity            = "System"', '    value = "correct-horse-battery"'],
      ['secret_name = "db"', 'value = "correct-horse-battery"'],
    ],
    arm: [
      ['      "identity": { "type": "SystemAssigned" },\n', ''],
      ['"server": "acme.azurecr.io", "identity": "system"', '"server": "acme.azurecr.io", "username": "acme", "passwordSecretRef": "pull"'],
      ['"keyVaultUrl": "https://acme.vault.azure.net/secrets/db", "identity": "system"', '"value": "correct-horse-battery"'],
      ['"secretRef": "db"', '"value": "correct-horse-battery"'],
    ],
    gives: all('unmet'),
  }),
  variant(base, {
    shows: 'a job that is left to whoever deploys it',
    terraform: [
      ['"SystemAssigned"', 'var.word'],
      ['identity = "System"\n  }\n  secret', 'username = "acme"\n    password_secret_name = var.word\n  }\n  secret'],
      ['"https://acme.vault.azure.net/secrets/db"', 'var.word'],
      ['value = "west"', 'value = var.word'],
    ],
    arm: [
      ['"SystemAssigned"', `"[parameters('word')]"`],
      ['"server": "acme.azurecr.io", "identity": "system"', `"server": "acme.azurecr.io", "username": "acme", "passwordSecretRef": "[parameters('word')]"`],
      ['"https://acme.vault.azure.net/secrets/db"', `"[parameters('word')]"`],
      ['"value": "west"', `"value": "[parameters('word')]"`],
    ],
    gives: all('unproven'),
  }),
);
