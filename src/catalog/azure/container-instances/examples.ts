import { type Example, examples, variant } from '../../../model/index.ts';

const id = 'azure.container-instances';

const job: Example = {
  shows: 'a group in a network of yours, whose secrets are kept apart and whose images an identity pulls',
  terraform: `
variable "on" {
  type = bool
}
variable "text" {
  type = string
}
variable "values" {
  type = map(string)
}
variable "list" {
  type = list(string)
}

resource "azurerm_container_group" "job" {
  name                = "job"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"
  ip_address_type     = "Private"
  subnet_ids          = ["/subscriptions/1111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub/subnets/jobs"]
  key_vault_key_id    = "https://acme.vault.azure.net/keys/jobs"

  container {
    name                  = "job"
    image                 = "acme.azurecr.io/job:1.4.2"
    cpu                   = "1"
    memory                = "1"
    environment_variables = { MODE = "nightly" }

    security {
      privilege_enabled = false
    }
  }
  image_registry_credential {
    server                    = "acme.azurecr.io"
    user_assigned_identity_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/job"
  }
  diagnostics {
    log_analytics {
      workspace_id  = "2222"
      workspace_key = "kept-in-a-vault"
    }
  }
}`,
  bicep: `
param on bool
param text string
param values array

resource job 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'job'
  location: 'westeurope'
  properties: {
    osType: 'Linux'
    ipAddress: {
      type: 'Private'
      ports: []
    }
    encryptionProperties: {
      vaultBaseUrl: 'https://acme.vault.azure.net'
      keyName: 'jobs'
      keyVersion: '1'
    }
    containers: [
      {
        name: 'job'
        properties: {
          image: 'acme.azurecr.io/job:1.4.2'
          environmentVariables: [
            {
              name: 'MODE'
              value: 'nightly'
            }
            {
              name: 'TOKEN'
              secureValue: text
            }
          ]
          securityContext: {
            privileged: false
          }
        }
      }
    ]
    imageRegistryCredentials: [
      {
        server: 'acme.azurecr.io'
        identity: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/job'
      }
    ]
    diagnostics: {
      logAnalytics: {
        workspaceId: '2222'
        workspaceKey: 'kept-in-a-vault'
      }
    }
  }
}`,
  gives: {
    [`${id}.has-no-public-address`]: 'met',
    [`${id}.keeps-secrets-out-of-plain-variables`]: 'met',
    [`${id}.pulls-by-its-identity`]: 'met',
    [`${id}.runs-nothing-privileged`]: 'met',
    [`${id}.uses-your-own-key`]: 'met',
    [`${id}.keeps-its-logs`]: 'met',
  },
  holds: { 'control-keys': 'provider+customer', 'apply-os-patches': 'provider' },
};

export default examples(
  job,
  variant(job, {
    shows: 'a group of which every setting is left to whoever deploys it',
    terraform: [
      ['"Private"', 'var.text'],
      ['"https://acme.vault.azure.net/keys/jobs"', 'var.text'],
      ['{ MODE = "nightly" }', 'var.values'],
      ['privilege_enabled = false', 'privilege_enabled = var.on'],
      [
        '  image_registry_credential {\n    server                    = "acme.azurecr.io"\n    user_assigned_identity_id = "/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/job"\n  }',
        '  dynamic "image_registry_credential" {\n    for_each = var.list\n    content {\n      server   = image_registry_credential.value\n      password = var.text\n    }\n  }',
      ],
      [
        '    log_analytics {\n      workspace_id  = "2222"\n      workspace_key = "kept-in-a-vault"\n    }',
        '    dynamic "log_analytics" {\n      for_each = var.list\n      content {\n        workspace_id = log_analytics.value\n      }\n    }',
      ],
    ],
    bicep: [
      ["type: 'Private'", 'type: text'],
      ["keyName: 'jobs'", 'keyName: text'],
      [
        "environmentVariables: [\n            {\n              name: 'MODE'\n              value: 'nightly'\n            }\n            {\n              name: 'TOKEN'\n              secureValue: text\n            }\n          ]",
        'environmentVariables: values',
      ],
      ['privileged: false', 'privileged: on'],
      [
        "imageRegistryCredentials: [\n      {\n        server: 'acme.azurecr.io'\n        identity: '/subscriptions/1111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/job'\n      }\n    ]",
        'imageRegistryCredentials: values',
      ],
      ["logAnalytics: {\n        workspaceId: '2222'\n        workspaceKey: 'kept-in-a-vault'\n      }", "logAnalytics: on ? { workspaceId: '2222' } : null"],
    ],
    gives: Object.fromEntries(Object.keys(job.gives).map(check => [check, 'unproven' as const])),
  }),
  {
    shows: 'a public group with a secret in a plain variable, a password for its images and a privileged container',
    terraform: `
resource "azurerm_container_group" "old" {
  name                = "old"
  location            = "westeurope"
  resource_group_name = "rg"
  os_type             = "Linux"

  container {
    name                  = "old"
    image                 = "acme.azurecr.io/old:latest"
    cpu                   = "1"
    memory                = "1"
    environment_variables = { DB_PASSWORD = "hunter22" }

    security {
      privilege_enabled = true
    }
  }
  image_registry_credential {
    server   = "acme.azurecr.io"
    username = "acme"
    password = "Summer2026!"
  }
}`,
    bicep: `
resource old 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
  name: 'old'
  location: 'westeurope'
  properties: {
    osType: 'Linux'
    ipAddress: {
      type: 'Public'
      ports: []
    }
    containers: [
      {
        name: 'old'
        properties: {
          image: 'acme.azurecr.io/old:latest'
          environmentVariables: [
            {
              name: 'DB_PASSWORD'
              value: 'hunter22'
            }
          ]
          securityContext: {
            privileged: true
          }
        }
      }
    ]
    imageRegistryCredentials: [
      {
        server: 'acme.azurecr.io'
        username: 'acme'
        password: 'Summer2026!'
      }
    ]
  }
}`,
    gives: Object.fromEntries(Object.keys(job.gives).map(check => [check, 'unmet' as const])),
    holds: { 'control-keys': 'provider+customer' },
  },
);
